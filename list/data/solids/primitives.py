"""Building blocks of the procedural shapes: solids, and draws of their measures.

Frame: y up, the front toward +x, z to the side. Lengths are free: shapes are normalised at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from manifold3d import CrossSection, FillRule, Manifold, OpType

# Corners of a circle; enough for a silhouette at 224 pixels.
SEGMENTS = 24

Point = Sequence[float]


class Draw:
    """Draws the measures of one shape."""

    def __init__(self, generator: np.random.Generator) -> None:
        self._generator = generator

    def between(self, low: float, high: float) -> float:
        """Draw a length.

        Args:
            low: Least value.
            high: Largest value.

        Returns:
            A uniform number.
        """
        return float(self._generator.uniform(low, high))

    def chance(self, probability: float) -> bool:
        """Draw whether the shape has something.

        Args:
            probability: Share of the shapes that have it.

        Returns:
            True or False.
        """
        return bool(self._generator.random() < probability)

    def count(self, low: int, high: int) -> int:
        """Draw a number of parts.

        Args:
            low: Least number.
            high: Largest number.

        Returns:
            A uniform whole number.
        """
        return int(self._generator.integers(low, high + 1))

    def choice(self, options: Sequence[str]) -> str:
        """Draw one kind of several.

        Args:
            options: The kinds.

        Returns:
            One of them, each as likely.
        """
        return options[self.count(0, len(options) - 1)]


def box(low: Point, high: Point) -> Manifold:
    """Box between two opposite corners.

    Args:
        low: Corner with the least coordinates.
        high: Corner with the largest coordinates.

    Returns:
        The solid.
    """
    size = [b - a for a, b in zip(low, high, strict=True)]
    return Manifold.cube(size).translate([*low])


def rod(start: Point, end: Point, radius: float, end_radius: float | None = None) -> Manifold:
    """Round bar between two points, tapered where the radii differ.

    Args:
        start: Centre of the first end.
        end: Centre of the other end.
        radius: Radius at the start.
        end_radius: Radius at the end; the same where it is left out.

    Returns:
        The solid.
    """
    axis = np.subtract(end, start)
    length = float(np.linalg.norm(axis))
    end_radius = radius if end_radius is None else end_radius
    cylinder = Manifold.cylinder(length, radius, end_radius, SEGMENTS)
    return cylinder.transform(_frame_along(axis / length, start))


def bar(start: Point, end: Point, width: float) -> Manifold:
    """Square bar between two points.

    Args:
        start: Centre of the first end.
        end: Centre of the other end.
        width: Side of its cross-section.

    Returns:
        The solid.
    """
    axis = np.subtract(end, start)
    length = float(np.linalg.norm(axis))
    solid = Manifold.cube([width, width, length]).translate([-width / 2, -width / 2, 0])
    return solid.transform(_frame_along(axis / length, start))


def ellipsoid(centre: Point, radii: Point) -> Manifold:
    """Ellipsoid with axes along the coordinates.

    Args:
        centre: Its centre.
        radii: Half of its size along each axis.

    Returns:
        The solid.
    """
    return Manifold.sphere(1.0, SEGMENTS).scale([*radii]).translate([*centre])


def side_profile(outline: Sequence[tuple[float, float]], width: float) -> Manifold:
    """Outline in the x-y plane, extruded to both sides along z.

    Args:
        outline: Corners (x, y), in order.
        width: Whole width along z.

    Returns:
        The solid.
    """
    return CrossSection([[*outline]], FillRule.NonZero).extrude(width).translate([0, 0, -width / 2])


def plan_profile(outline: Sequence[tuple[float, float]], bottom: float, top: float) -> Manifold:
    """Outline seen from above, extruded upward.

    Args:
        outline: Corners (z, x), in order.
        bottom: Height y where it begins.
        top: Height y where it ends.

    Returns:
        The solid.
    """
    solid = CrossSection([[*outline]], FillRule.NonZero).extrude(top - bottom)
    # (z, x, y) of the extrusion become coordinates of their own names.
    return solid.transform([[0, 1, 0, 0], [0, 0, 1, bottom], [1, 0, 0, 0]])


def turned(profile: Sequence[tuple[float, float]]) -> Manifold:
    """Solid of revolution about the vertical axis.

    Args:
        profile: Corners (radius, height), in order, radius at least 0.

    Returns:
        The solid.
    """
    solid = CrossSection([[*profile]], FillRule.NonZero).revolve(SEGMENTS)
    # Revolved about z; z becomes up.
    return solid.transform([[1, 0, 0, 0], [0, 0, 1, 0], [0, -1, 0, 0]])


def union(parts: Iterable[Manifold]) -> Manifold:
    """One solid of all parts.

    Args:
        parts: Solids, at least one.

    Returns:
        Their union.
    """
    return Manifold.batch_boolean([*parts], OpType.Add)


def both_sides(part: Manifold) -> Manifold:
    """A part and its mirror image on the other side.

    Args:
        part: A solid off the plane z = 0.

    Returns:
        Both.
    """
    return part + part.mirror([0, 0, 1])


def _frame_along(axis: np.ndarray, origin: Point) -> np.ndarray:
    helper = np.array([0.0, 0.0, 1.0]) if abs(axis[2]) < 0.9 else np.array([1.0, 0.0, 0.0])
    first = np.cross(helper, axis)
    first /= np.linalg.norm(first)
    return np.column_stack([first, np.cross(axis, first), axis, origin])
