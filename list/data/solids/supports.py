"""What furniture stands on."""

from __future__ import annotations

import math

from manifold3d import Manifold

from list.data.solids.primitives import Draw, bar, both_sides, box, rod, turned, union


def corner_legs(
    draw: Draw, depth: float, width: float, height: float, three: bool, shelf: bool = False
) -> Manifold:
    """Legs below the corners of a rectangle, square or round, upright or splayed.

    Args:
        draw: Draws their measures.
        depth: Size along x.
        width: Size along z.
        height: Their upper end.
        three: Two legs in front and one behind instead of four.
        shelf: A board joins four legs halfway.

    Returns:
        The solid.
    """
    thick, splay = draw.between(0.045, 0.08), draw.between(0.0, 0.08)
    x, z = depth / 2 - thick / 2, width / 2 - thick / 2
    make = bar if draw.chance(0.5) else lambda start, end, size: rod(start, end, size / 2)
    corners = [(x, z), (x, -z), (-x, 0.0)] if three else [(x, z), (x, -z), (-x, z), (-x, -z)]
    legs = [
        make(
            [a + math.copysign(splay, a), 0, b + (math.copysign(splay, b) if b else 0)],
            [a, height, b],
            thick,
        )
        for a, b in corners
    ]
    y = height * draw.between(0.2, 0.5)
    # At that height splayed legs stand farther out than at their upper end.
    out = splay * (1 - y / height)
    x, z = x + out, z + out
    if shelf:
        legs.append(box([-x, y, -z], [x, y + 0.04, z]))
    elif draw.chance(0.35):
        legs.append(
            both_sides(bar([-x, y, z], [x, y, z], 0.6 * thick))
            if not three
            else bar([x, y, -z], [x, y, z], 0.6 * thick)
        )
    return union(legs)


def pedestal(draw: Draw, height: float, radius: float) -> Manifold:
    """A column on a round or square foot.

    Args:
        draw: Draws its measures.
        height: Its upper end.
        radius: Half of the foot's size.

    Returns:
        The solid.
    """
    column = rod([0, 0, 0], [0, height, 0], draw.between(0.04, 0.1), draw.between(0.04, 0.1))
    thick = draw.between(0.04, 0.07)
    if draw.chance(0.5):
        return column + box([-radius, 0, -radius], [radius, thick, radius])
    return column + turned(
        [(0, 0), (radius, 0), (radius, 0.6 * thick), (0.2 * radius, 2 * thick), (0, 2 * thick)]
    )


def star_base(draw: Draw, height: float, radius: float) -> Manifold:
    """A column on a star of feet.

    Args:
        draw: Draws its measures.
        height: Its upper end.
        radius: Reach of the feet.

    Returns:
        The solid.
    """
    feet, thick = draw.count(3, 5), draw.between(0.045, 0.065)
    lifted = draw.between(0.04, 0.14)
    angles = [2 * math.pi * i / feet for i in range(feet)]
    arms = [
        bar([0, lifted, 0], [radius * math.cos(a), thick / 2, radius * math.sin(a)], thick)
        for a in angles
    ]
    return union([rod([0, lifted - thick / 2, 0], [0, height, 0], draw.between(0.03, 0.06)), *arms])


def sled(draw: Draw, depth: float, width: float, height: float) -> Manifold:
    """Two closed frames, one at each side.

    Args:
        draw: Draws their measures.
        depth: Size along x.
        width: Size along z.
        height: Their upper end.

    Returns:
        The solid.
    """
    thick = draw.between(0.045, 0.065)
    outer = box([-depth / 2, 0, width / 2 - thick], [depth / 2, height, width / 2])
    inner = box([-depth / 2 + thick, thick, 0], [depth / 2 - thick, height - thick, width])
    return both_sides(outer - inner)
