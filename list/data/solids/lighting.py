"""Lamps: for the floor, the desk, and the ceiling."""

from __future__ import annotations

import math

from manifold3d import Manifold

from list.data.solids.primitives import Draw, box, ellipsoid, rod, turned, union


def lamp(draw: Draw) -> Manifold:
    """A lamp that stands, leans over a desk, or hangs.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    kind = draw.choice(["standing", "standing", "desk", "hanging"])
    return {"standing": _standing, "desk": _desk, "hanging": _hanging}[kind](draw)


def _shade(draw: Draw, radius: float, tall: float) -> Manifold:
    """A shade whose opening is at height 0."""
    kind = draw.choice(["cone", "drum", "bowl", "globe", "box"])
    if kind == "globe":
        return ellipsoid([0, tall / 2, 0], [radius, tall / 2, radius])
    if kind == "box":
        return box([-radius, 0, -radius], [radius, tall, radius])
    top = {"cone": draw.between(0.25, 0.6), "drum": 1.0, "bowl": 0.3}[kind] * radius
    profile = [(0, 0), (radius, 0), (top, tall), (0, tall)]
    if kind == "bowl":
        profile.insert(2, (0.85 * radius, 0.55 * tall))
    return turned(profile)


def _foot(draw: Draw, radius: float) -> Manifold:
    thick = draw.between(0.04, 0.08)
    kind = draw.choice(["disc", "square", "dome", "tripod"])
    if kind == "square":
        return box([-radius, 0, -radius], [radius, thick, radius])
    if kind == "dome":
        return turned([(0, 0), (radius, 0), (0.6 * radius, thick), (0, 2 * thick)])
    if kind == "tripod":
        joint = [0, draw.between(0.2, 0.4), 0]
        angles = [2 * math.pi * i / 3 for i in range(3)]
        ends = [[1.3 * radius * math.cos(a), 0.02, 1.3 * radius * math.sin(a)] for a in angles]
        return union([rod(end, joint, 0.025) for end in ends] + [rod([0, 0.1, 0], joint, 0.03)])
    return turned([(0, 0), (radius, 0), (radius, thick), (0, thick)])


def _standing(draw: Draw) -> Manifold:
    height = draw.between(0.5, 1.6)
    radius, tall = draw.between(0.14, 0.4), draw.between(0.15, 0.5)
    parts = [
        _foot(draw, draw.between(0.12, 0.26)),
        _shade(draw, radius, tall).translate([0, height, 0]),
    ]
    stem = draw.between(0.025, 0.05)
    parts.append(rod([0, 0.02, 0], [0, height + 0.05, 0], stem))
    if draw.chance(0.5):
        belly = draw.between(0.08, 0.2)
        middle = draw.between(0.25, 0.6) * height
        parts.append(ellipsoid([0, middle, 0], [belly, draw.between(0.12, 0.3) * height, belly]))
    return union(parts)


def _desk(draw: Draw) -> Manifold:
    lower, upper = draw.between(0.4, 0.8), draw.between(0.3, 0.7)
    first, second = draw.between(-0.5, 0.2), draw.between(0.2, 1.2)
    elbow = [lower * math.sin(first), 0.05 + lower * math.cos(first), 0.0]
    head = [elbow[0] + upper * math.sin(second), elbow[1] + upper * math.cos(second), 0.0]
    thick = draw.between(0.025, 0.045)
    shade = _shade(draw, draw.between(0.1, 0.22), draw.between(0.15, 0.28))
    tilt = draw.between(0, 50)
    parts = [
        _foot(draw, draw.between(0.14, 0.26)),
        rod([0, 0.02, 0], elbow, thick),
        rod(elbow, head, thick),
        ellipsoid(elbow, [1.5 * thick] * 3),
        shade.translate([0, -0.12, 0]).rotate([0, 0, tilt]).translate(head),
    ]
    return union(parts)


def _hanging(draw: Draw) -> Manifold:
    cord, tall = draw.between(0.2, 1.0), draw.between(0.2, 0.5)
    radius = draw.between(0.15, 0.5)
    parts = [
        turned([(0, 0), (0.12, 0), (0.12, 0.05), (0, 0.05)]).translate([0, tall + cord, 0]),
    ]
    arms = draw.count(3, 6) if draw.chance(0.4) else 0
    parts.append(rod([0, tall * 0.5 if not arms else 0.1, 0], [0, tall + cord + 0.02, 0], 0.03))
    if not arms:
        parts.append(_shade(draw, radius, tall))
        return union(parts)
    small = _shade(draw, 0.3 * radius + 0.06, 0.5 * tall)
    for i in range(arms):
        angle = 2 * math.pi * i / arms
        end = [1.2 * radius * math.cos(angle), 0.12, 1.2 * radius * math.sin(angle)]
        parts.append(rod([0, 0.12, 0], end, 0.03))
        parts.append(small.translate([end[0], end[1] - 0.1, end[2]]))
    return union(parts)
