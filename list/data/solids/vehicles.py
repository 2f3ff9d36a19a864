"""Airplanes, cars and watercraft: the nose toward +x."""

from __future__ import annotations

from manifold3d import Manifold

from list.data.solids.primitives import (
    Draw,
    both_sides,
    box,
    ellipsoid,
    plan_profile,
    rod,
    side_profile,
    union,
)


def airplane(draw: Draw) -> Manifold:
    """An airplane: airliner, fighter or propeller plane by its draws.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    length, radius = 1.0, draw.between(0.045, 0.1)
    nose, tail = draw.between(0.1, 0.25), draw.between(0.2, 0.4)
    parts = [
        rod([-length / 2 + tail, 0, 0], [length / 2 - nose, 0, 0], radius),
        ellipsoid([length / 2 - nose, 0, 0], [nose, radius, radius]),
        # Parts that only touched could leave a gap of zero width: they reach into each other.
        rod(
            [-length / 2, 0.4 * radius, 0], [0.01 - length / 2 + tail, 0, 0], 0.25 * radius, radius
        ),
    ]
    span, chord = draw.between(0.25, 0.65), draw.between(0.12, 0.3)
    sweep, taper = draw.between(-0.03, 0.35), draw.between(0.25, 0.9)
    root, lift = draw.between(-0.05, 0.18), draw.between(-0.7, 0.8) * radius
    parts.append(both_sides(_wing(root, chord, span, sweep, taper, lift)))
    parts.append(_tail(draw, length, radius))
    parts += _engines(draw, radius, root, chord, span, sweep, lift)
    return union(parts)


def _wing(
    root: float, chord: float, span: float, sweep: float, taper: float, height: float
) -> Manifold:
    tip = root - sweep
    outline = [(-0.01, root), (-0.01, root - chord), (span, tip - taper * chord), (span, tip)]
    thick = 0.014
    return plan_profile(outline, height - thick, height + thick)


def _tail(draw: Draw, length: float, radius: float) -> Manifold:
    rear, tall = -length / 2, draw.between(0.1, 0.26)
    chord, sweep = draw.between(0.08, 0.16), draw.between(0.02, 0.14)
    fin = side_profile(
        [(rear, 0), (rear + chord, 0), (rear + 0.6 * chord - sweep, tall), (rear - sweep, tall)],
        0.03,
    )
    has_twin_fins = draw.chance(0.2)
    height = 0.92 * tall if draw.chance(0.3) and not has_twin_fins else 0.3 * radius
    shift = -sweep * height / tall
    span = draw.between(0.12, 0.24)
    plane = _wing(rear + chord + shift, 0.9 * chord, span, sweep, 0.6, height)
    if has_twin_fins:
        z = 0.1
        twin = fin.translate([shift - sweep * z / span, 0, z])
        return both_sides(twin) + both_sides(plane)
    return fin + both_sides(plane)


def _engines(
    draw: Draw, radius: float, root: float, chord: float, span: float, sweep: float, lift: float
) -> list[Manifold]:
    kind = draw.choice(["none", "wing", "two a wing", "rear"])
    size, length = draw.between(0.025, 0.05), draw.between(0.1, 0.2)

    def engine(x: float, y: float, z: float) -> Manifold:
        return both_sides(rod([x - length / 2, y, z], [x + length / 2, y, z], size, 0.85 * size))

    if kind == "rear":
        # The body narrows there.
        return [engine(-0.27, 0.3 * radius, 0.6 * radius + 0.7 * size)]
    places = {"none": [], "wing": [0.4], "two a wing": [0.3, 0.6]}[kind]
    below = lift - 0.7 * size
    return [engine(root - sweep * f - 0.1 * chord, below, f * span) for f in places]


def car(draw: Draw) -> Manifold:
    """A car: sedan, hatchback, van, pickup, bus or sports car by its draws.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    kind = draw.choice(["sedan", "hatchback", "van", "pickup", "sports"])
    half, width = draw.between(0.8, 1.25), draw.between(0.7, 0.95)
    wheel = draw.between(0.13, 0.21)
    floor = draw.between(0.5, 1.0) * wheel
    deck = floor + draw.between(0.2, 0.36)
    tall = {"sports": draw.between(0.16, 0.24), "van": draw.between(0.4, 0.7)}.get(
        kind, draw.between(0.26, 0.4)
    )
    nose, bonnet = draw.between(0.6, 1.0), draw.between(0.85, 1.05)
    outline = [
        (-half, floor),
        (half, floor),
        (half, floor + nose * (deck - floor)),
        (half * 0.5, bonnet * deck),
        (-half, deck),
    ]
    parts = [side_profile(outline, width), _cabin(draw, kind, half, deck, tall, width)]
    inset, thick = draw.between(0.55, 0.72) * half, draw.between(0.1, 0.17)
    for x in (-inset, inset):
        side = rod([x, wheel, width / 2 - thick + 0.02], [x, wheel, width / 2 + 0.02], wheel)
        parts.append(both_sides(side))
    if kind == "sports" and draw.chance(0.6):
        parts.append(box([-half, deck + 0.08, -width / 2], [-half + 0.15, deck + 0.12, width / 2]))
        parts.append(
            both_sides(
                box(
                    [-half + 0.05, deck - 0.05, width / 4],
                    [-half + 0.1, deck + 0.1, width / 4 + 0.05],
                )
            )
        )
    body = union(parts)
    if kind == "pickup":
        rim = 0.06
        bed = box(
            [-half + rim, floor + 0.12, -width / 2 + rim], [-0.28 * half, deck + 1, width / 2 - rim]
        )
        body = body - bed
    return body


def _cabin(draw: Draw, kind: str, half: float, deck: float, tall: float, width: float) -> Manifold:
    front, front_lean = draw.between(0.2, 0.45), draw.between(0.12, 0.35)
    rear, rear_lean = {
        "sedan": (-0.6, 0.2),
        "hatchback": (-0.95, 0.12),
        "van": (-1.0, 0.02),
        "pickup": (-0.25, 0.04),
        "sports": (-0.75, 0.35),
    }[kind]
    if kind == "van":
        front = draw.between(0.5, 0.8)
    low = deck - 0.08
    outline = [
        (rear * half, low),
        (front * half, low),
        ((front - front_lean) * half, deck + tall),
        ((rear + rear_lean) * half, deck + tall),
    ]
    return side_profile(outline, draw.between(0.8, 0.96) * width)


def watercraft(draw: Draw) -> Manifold:
    """A boat or ship: a hull with cabins, masts or funnels.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    length, width = 1.0, draw.between(0.16, 0.4)
    deep, pointed = draw.between(0.08, 0.2), draw.between(0.2, 0.5)
    side = width / 2
    outline = [
        (-side, -length / 2),
        (side, -length / 2),
        (side, length / 2 - pointed),
        (0.0, length / 2),
        (-side, length / 2 - pointed),
    ]
    hull = plan_profile(outline, 0, deep)
    hull = hull.transform([[1, 0.4, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]])
    if draw.chance(0.4):
        inner = [(0.75 * z, 0.85 * x) for z, x in outline]
        hull = hull - plan_profile(inner, 0.5 * deep, 2 * deep)
    parts = [hull]
    at = draw.between(-0.35, 0.0)
    level, size, high = 0.4 * deep, draw.between(0.2, 0.5), deep
    for _ in range(draw.count(0, 3)):
        top = high + draw.between(0.05, 0.12)
        # A cabin that would reach into the pointed bow ends before it.
        front = min(at + size, length / 2 - pointed)
        parts.append(box([at, level, -0.35 * width], [front, top, 0.35 * width]))
        level, high, size = high - 0.01, top, 0.7 * size
    for i in range(draw.count(0, 2)):
        x = -0.2 + 0.35 * i
        parts.append(rod([x, 0.3 * deep, 0], [x, deep + draw.between(0.25, 0.7), 0], 0.018))
    return union(parts)
