"""Chairs, sofas and benches: the front toward +x, the back toward -x."""

from __future__ import annotations

from manifold3d import Manifold

from list.data.solids.primitives import (
    Draw,
    bar,
    both_sides,
    box,
    ellipsoid,
    rod,
    turned,
    union,
)
from list.data.solids.supports import corner_legs, pedestal, sled, star_base


def chair(draw: Draw) -> Manifold:
    """A chair: seat, back, base, with or without arms.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    depth, width = draw.between(0.38, 0.62), draw.between(0.38, 0.7)
    height, thick = draw.between(0.32, 0.62), draw.between(0.04, 0.12)
    is_round = draw.chance(0.25)
    parts = [_seat(is_round, depth, width, height, thick)]
    back_height, lean = draw.between(0.25, 0.8), draw.between(0, 0.35)
    back = _back(draw, depth, width, height, back_height)
    # Legs and arms that stand within this share of the size meet a round seat too.
    shrink = 0.7 if is_round else 1.0
    base = draw.choice(["legs", "legs", "three legs", "pedestal", "star", "sled"])
    below = height - thick / 2
    if base == "pedestal":
        parts.append(pedestal(draw, below, 0.4 * min(depth, width)))
    elif base == "star":
        parts.append(star_base(draw, below, 0.5 * max(depth, width)))
    elif base == "sled":
        parts.append(sled(draw, shrink * depth, width, below))
    else:
        three = base == "three legs"
        parts.append(corner_legs(draw, shrink * depth, shrink * width, below, three=three))
    if draw.chance(0.45):
        inner = (1 + shrink) / 2 * width
        back = back + _arms(draw, depth, shrink * depth / 2, inner, height, 0.9 * back_height)
    # A shear by height keeps the joint with the seat where it is, and arms in touch with the back.
    parts.append(back.transform([[1, -lean, 0, lean * height], [0, 1, 0, 0], [0, 0, 1, 0]]))
    return union(parts)


def _seat(is_round: bool, depth: float, width: float, height: float, thick: float) -> Manifold:
    if is_round:
        seat = turned([(0, height - thick), (0.5, height - thick), (0.5, height), (0, height)])
        return seat.scale([depth, 1, width])
    return box([-depth / 2, height - thick, -width / 2], [depth / 2, height, width / 2])


def _back(draw: Draw, depth: float, width: float, height: float, tall: float) -> Manifold:
    thick, rear = draw.between(0.035, 0.08), -depth / 2
    kind = draw.choice(["solid", "hole", "slats", "bars", "ladder"])
    low, high = [rear, height - 0.05, -width / 2], [rear + thick, height + tall, width / 2]
    panel = box(low, high)
    rim = draw.between(0.05, 0.09)
    opening = box(
        [rear - 1, height + draw.between(0.04, 0.3) * tall, -width / 2 + rim],
        [rear + 1, height + tall - rim, width / 2 - rim],
    )
    if kind == "hole":
        panel = panel - opening
    elif kind in ("slats", "bars", "ladder"):
        panel = (panel - opening) + _filling(draw, kind, rear + thick / 2, height, tall, width)
    return panel


def _filling(draw: Draw, kind: str, x: float, height: float, tall: float, width: float) -> Manifold:
    count, thick = draw.count(2, 4), draw.between(0.035, 0.05)
    fractions = [(i + 1) / (count + 1) for i in range(count)]
    if kind == "ladder":
        heights = [height + f * tall for f in fractions]
        return union(
            bar([x, y, -width / 2 + 0.01], [x, y, width / 2 - 0.01], thick) for y in heights
        )
    sides = [(f - 0.5) * width for f in fractions]
    top = height + tall - 0.01
    make = rod if kind == "bars" else bar
    return union(make([x, height - 0.03, z], [x, top, z], thick) for z in sides)


def _arms(
    draw: Draw, depth: float, reach: float, width: float, height: float, highest: float
) -> Manifold:
    tall, thick = min(draw.between(0.14, 0.28), highest), draw.between(0.04, 0.08)
    side, front = width / 2, reach * draw.between(0.5, 0.95)
    rest = box([-depth / 2, height + tall - thick, side - thick], [front, height + tall, side])
    if draw.chance(0.3):
        below = box([-depth / 2, height - 0.03, side - thick], [front, height + tall, side])
        return both_sides(below)
    post = bar(
        [front - thick, height - 0.04, side - thick / 2],
        [front - thick, height + tall, side - thick / 2],
        thick,
    )
    return both_sides(rest + post)


def sofa(draw: Draw) -> Manifold:
    """A sofa of one to four seats, perhaps with a corner.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    width, depth = draw.between(0.9, 2.4), draw.between(0.7, 1.0)
    seat, tall = draw.between(0.3, 0.45), draw.between(0.3, 0.55)
    thick, arm = draw.between(0.12, 0.25), draw.between(0.08, 0.28)
    lifted = draw.between(0.06, 0.15) if draw.chance(0.5) else 0.0
    parts = [
        box([-depth / 2, lifted, -width / 2], [depth / 2, seat, width / 2]),
        box([-depth / 2, lifted, -width / 2], [-depth / 2 + thick, seat + tall, width / 2]),
    ]
    if lifted:
        parts.append(corner_legs(draw, 0.9 * depth, 0.95 * width, lifted + 0.02, three=False))
    if draw.chance(0.8):
        top, inner = seat + draw.between(0.1, 0.25), width / 2 - arm
        parts.append(both_sides(box([-depth / 2, lifted, inner], [depth / 2, top, width / 2])))
        if draw.chance(0.4):
            round_arm = rod(
                [-depth / 2, top, inner + arm / 2], [depth / 2, top, inner + arm / 2], arm / 2
            )
            parts.append(both_sides(round_arm))
    if draw.chance(0.3):
        length = draw.between(0.4, 0.8)
        parts.append(
            box(
                [depth / 2 - 0.1, lifted, -width / 2],
                [depth / 2 + length, seat, -width / 2 + 0.35 * width],
            )
        )
    for i in range(draw.count(0, 3)):
        z = (-0.3 + 0.3 * i) * width
        parts.append(ellipsoid([-depth / 2 + thick, seat + 0.12, z], [0.12, 0.18, 0.18]))
    return union(parts)


def bench(draw: Draw) -> Manifold:
    """A bench: a long seat, with or without a back.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    width, depth = draw.between(1.0, 2.2), draw.between(0.3, 0.55)
    height, thick = draw.between(0.35, 0.5), draw.between(0.04, 0.09)
    slats = draw.count(1, 4)
    step = depth / slats
    parts = [
        box(
            [-depth / 2 + i * step, height - thick, -width / 2],
            [-depth / 2 + (i + (1.0 if slats == 1 else 0.75)) * step, height, width / 2],
        )
        for i in range(slats)
    ]
    at = width / 2 * draw.between(0.6, 0.95)
    leg = draw.between(0.05, 0.12)
    side = box([-depth / 2, 0, at - leg], [depth / 2, height - thick / 2, at])
    if draw.chance(0.6):
        side = side - box(
            [-depth / 2 + leg, -1, at - 1], [depth / 2 - leg, height - 2 * thick, at + 1]
        )
    parts.append(both_sides(side))
    parts.append(box([-0.04, height - 2 * thick, -at], [0.04, height - thick / 2, at]))
    if draw.chance(0.6):
        tall = draw.between(0.25, 0.5)
        for i in range(draw.count(1, 3)):
            low = height + tall * (1 - 0.34 * (i + 1))
            parts.append(
                box(
                    [-depth / 2, low, -width / 2], [-depth / 2 + 0.05, low + 0.22 * tall, width / 2]
                )
            )
        parts.append(
            both_sides(
                box([-depth / 2, 0.1, at - leg], [-depth / 2 + 0.05, height + tall * 0.8, at])
            )
        )
    return union(parts)
