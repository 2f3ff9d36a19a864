"""Tables and cabinets: the front toward +x."""

from __future__ import annotations

from manifold3d import Manifold

from list.data.solids.primitives import Draw, both_sides, box, turned, union
from list.data.solids.supports import corner_legs, pedestal, sled, star_base


def table(draw: Draw) -> Manifold:
    """A table or desk: a round, oval or rectangular top on legs, a foot, frames or drawers.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    depth, width = draw.between(0.4, 0.9), draw.between(0.5, 1.8)
    height, thick = draw.between(0.25, 0.85), draw.between(0.035, 0.09)
    is_round = draw.chance(0.35)
    if is_round and draw.chance(0.6):
        depth = width = draw.between(0.5, 1.1)
    below = height - thick / 2
    parts = [_top(depth, width, height, thick, is_round)]
    shrink = 0.68 if is_round else 1.0
    kinds = ["legs", "legs", "pedestal", "star", "sled"]
    has_shelf = draw.chance(0.35)
    base = draw.choice(kinds if is_round else [*kinds, "drawers", "walls"])
    if base == "pedestal":
        parts.append(pedestal(draw, below, 0.35 * min(depth, width)))
    elif base == "star":
        parts.append(star_base(draw, below, 0.45 * min(depth, width)))
    elif base == "sled":
        parts.append(sled(draw, shrink * depth, 0.9 * shrink * width, below))
        if has_shelf:
            shelf, x, z = 0.3 * height, 0.45 * shrink * depth, 0.44 * shrink * width
            parts.append(box([-x, shelf, -z], [x, shelf + 0.04, z]))
    elif base == "walls":
        parts.append(_walls(draw, shrink * depth, shrink * width, below))
    else:
        has_shelf = has_shelf and base == "legs"
        size = (shrink * depth, shrink * width)
        parts.append(corner_legs(draw, *size, below, three=False, shelf=has_shelf))
        if base == "drawers":
            parts.append(_drawers(draw, depth, width, below))
    return union(parts)


def _top(depth: float, width: float, height: float, thick: float, is_round: bool) -> Manifold:
    if is_round:
        disc = turned([(0, height - thick), (0.5, height - thick), (0.5, height), (0, height)])
        return disc.scale([depth, 1, width])
    return box([-depth / 2, height - thick, -width / 2], [depth / 2, height, width / 2])


def _walls(draw: Draw, depth: float, width: float, height: float) -> Manifold:
    thick, z = draw.between(0.04, 0.08), width / 2 * draw.between(0.7, 1.0)
    sides = both_sides(box([-depth / 2, 0, z - thick], [depth / 2, height, z]))
    back = draw.between(0.2, 0.9) * height
    return sides + box([-depth / 2, height - back, -z], [-depth / 2 + thick, height, z])


def _drawers(draw: Draw, depth: float, width: float, height: float) -> Manifold:
    share, tall = draw.between(0.2, 0.38), draw.between(0.4, 0.95) * height
    block = box(
        [-0.45 * depth, height - tall, width * (0.48 - share)], [0.45 * depth, height, 0.48 * width]
    )
    return both_sides(block) if draw.chance(0.4) else block


def cabinet(draw: Draw) -> Manifold:
    """A cabinet or shelf: a case with open and closed compartments.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    depth, width = draw.between(0.3, 0.6), draw.between(0.4, 1.6)
    height, thick = draw.between(0.4, 1.9), draw.between(0.035, 0.06)
    lifted = draw.between(0.06, 0.18) if draw.chance(0.4) else 0.0
    case = box([-depth / 2, lifted, -width / 2], [depth / 2, lifted + height, width / 2])
    rows, columns = draw.count(1, 4), draw.count(1, 3)
    row, column = (height - thick) / rows, (width - thick) / columns
    open_share = draw.between(0.2, 1.0)
    pierced = draw.chance(0.25)
    rear = -depth if pierced else -depth / 2 + thick
    for i in range(rows):
        for j in range(columns):
            if draw.chance(open_share):
                low = [rear, lifted + thick + i * row, -width / 2 + thick + j * column]
                case = case - box(low, [depth, low[1] + row - thick, low[2] + column - thick])
    parts = [case]
    if lifted:
        parts.append(corner_legs(draw, depth, width, lifted + 0.02, three=False))
    return union(parts)
