"""Displays, speakers, phones and rifles: the front toward +x; a rifle's muzzle too."""

from __future__ import annotations

from manifold3d import Manifold

from list.data.solids.primitives import Draw, both_sides, box, rod, side_profile, union
from list.data.solids.supports import corner_legs


def display(draw: Draw) -> Manifold:
    """A display: flat or deep, on a foot or on two feet.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    width, height = draw.between(0.6, 1.4), draw.between(0.4, 0.85)
    thick, lifted = draw.between(0.04, 0.1), draw.between(0.06, 0.35)
    low = [-thick / 2, lifted, -width / 2]
    parts = [box(low, [thick / 2, lifted + height, width / 2])]
    if draw.chance(0.3):
        deep = draw.between(0.15, 0.45)
        outline = [
            (-deep, lifted + 0.25 * height),
            (0, lifted),
            (0, lifted + height),
            (-deep, lifted + 0.75 * height),
        ]
        parts.append(side_profile(outline, draw.between(0.6, 0.9) * width))
    reach = draw.between(0.1, 0.22)
    if draw.chance(0.3):
        z = 0.35 * width
        parts.append(
            both_sides(
                side_profile(
                    [(-reach, 0), (reach, 0), (0.02, lifted + 0.05), (-0.02, lifted + 0.05)], 0.05
                ).translate([0, 0, z])
            )
        )
        return union(parts)
    neck = draw.between(0.03, 0.09)
    parts.append(box([-neck, 0, -neck], [neck * 0.4, lifted + 0.1, neck]))
    foot = draw.between(0.12, 0.4) * width
    parts.append(box([-reach, 0, -foot], [reach, 0.04, foot]))
    return union(parts)


def speaker(draw: Draw) -> Manifold:
    """A loudspeaker: a case with membranes, perhaps on a stand.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    width, depth = draw.between(0.22, 0.6), draw.between(0.2, 0.6)
    height = draw.between(0.35, 1.4)
    lifted = draw.between(0.1, 0.7) if draw.chance(0.35) else 0.0
    case = box([-depth / 2, lifted, -width / 2], [depth / 2, lifted + height, width / 2])
    drivers = draw.count(1, 3)
    for i in range(drivers):
        radius = min(0.42 * width, 0.42 * height / drivers) * draw.between(0.6, 1.0)
        y = lifted + height * (i + 0.5) / drivers
        deep = draw.between(0.05, 0.12)
        case = case - rod([depth / 2 - deep, y, 0], [depth / 2 + 0.1, y, 0], radius)
        case = case + rod(
            [depth / 2 - deep - 0.02, y, 0], [depth / 2 - 0.3 * deep, y, 0], 0.4 * radius
        )
    if not lifted:
        return case
    if draw.chance(0.5):
        return case + corner_legs(draw, depth, width, lifted + 0.03, three=False)
    stand = rod([0, 0.02, 0], [0, lifted + 0.03, 0], 0.05)
    return union(
        [case, stand, box([-0.5 * depth, 0, -0.55 * width], [0.5 * depth, 0.05, 0.55 * width])]
    )


def phone(draw: Draw) -> Manifold:
    """A phone: bar, folded, sliding, or with an antenna.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    height, width = draw.between(0.8, 1.3), draw.between(0.4, 0.7)
    thick = draw.between(0.06, 0.2)
    low, high = [-thick / 2, 0, -width / 2], [thick / 2, height, width / 2]
    parts = [box(low, high)]
    kind = draw.choice(["bar", "folded", "sliding", "antenna"])
    if kind == "folded":
        lid = box([-thick / 4, 0, -width / 2], [thick / 4, 0.9 * height, width / 2])
        parts.append(lid.rotate([0, 0, draw.between(10, 70)]).translate([0, height - 0.02, 0]))
    elif kind == "sliding":
        shift = draw.between(0.15, 0.5) * height
        parts.append(
            box([thick / 2 - 0.01, shift, -width / 2], [1.3 * thick, height + shift, width / 2])
        )
    elif kind == "antenna":
        z = 0.35 * width
        parts.append(rod([0, height - 0.05, z], [0, height + draw.between(0.12, 0.4), z], 0.04))
    body = union(parts)
    if draw.chance(0.6):
        dent = box(
            [thick / 2 - 0.03, 0.45 * height, -0.38 * width], [thick, 0.9 * height, 0.38 * width]
        )
        body = body if kind == "sliding" else body - dent
    return body


def rifle(draw: Draw) -> Manifold:
    """A rifle: barrel, receiver, stock, magazine, grip and sight.

    Args:
        draw: Draws its measures.

    Returns:
        The solid.
    """
    barrel, body = draw.between(0.25, 0.55), draw.between(0.2, 0.4)
    tall, thick = draw.between(0.05, 0.09), draw.between(0.035, 0.06)
    parts = [
        rod([0, 0, 0], [body + barrel, 0, 0], draw.between(0.014, 0.024)),
        box([0, -tall / 2, -thick / 2], [body, tall / 2, thick / 2]),
    ]
    stock, drop = draw.between(0.18, 0.38), draw.between(0.03, 0.12)
    butt = draw.between(0.07, 0.13)
    outline = [
        (-stock, -drop - butt / 2),
        (0.02, -tall / 2),
        (0.02, tall / 2),
        (-stock, -drop + butt / 2),
    ]
    solid = side_profile(outline, thick)
    if draw.chance(0.3):
        middle = [sum(values) / len(outline) for values in zip(*outline, strict=True)]
        inner = [(0.5 * (x + middle[0]), 0.5 * (y + middle[1])) for x, y in outline]
        solid = solid - side_profile(inner, 1.0)
    parts.append(solid)
    lean = draw.between(0.0, 0.08)
    parts.append(
        side_profile([(0.02 - lean, -0.17), (0.07 - lean, -0.17), (0.08, 0), (0.03, 0)], thick)
    )
    if draw.chance(0.7):
        deep, at = draw.between(0.1, 0.24), draw.between(0.4, 0.7) * body
        parts.append(
            side_profile(
                [(at + lean, -deep), (at + 0.07 + lean, -deep), (at + 0.07, 0), (at, 0)],
                0.8 * thick,
            )
        )
    if draw.chance(0.6):
        parts.append(box([body - 0.02, -0.035, -0.03], [body + 0.6 * barrel, 0.02, 0.03]))
    if draw.chance(0.5):
        high = tall / 2 + 0.045
        parts.append(rod([0.1 * body, high, 0], [0.9 * body, high, 0], 0.024))
        parts.append(box([0.3 * body, 0, -0.014], [0.7 * body, high, 0.014]))
    return union(parts)
