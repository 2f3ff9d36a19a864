"""An order of points that keeps neighbours together, for searches that walk trees."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

# Cells along each axis of the curve; finer ones bring no more speed.
CURVE_CELLS = 512

# Cells whose places along the curve have 16 bits.
COARSE_CELLS = 32

Coordinate = TypeVar("Coordinate", bound=np.floating)
Result = TypeVar("Result", bound=np.generic)


def curve_order(
    points: NDArray[np.floating], cells_along_axis: int = CURVE_CELLS
) -> NDArray[np.int64]:
    """Order of points along the Z-shaped curve through their bounding box (Morton, 1966).

    Args:
        points: Points (N, 3), finite.
        cells_along_axis: Up to COARSE_CELLS the order is found in half the time.

    Returns:
        Indices (N,); points in the same cell of the curve keep their order.
    """
    if len(points) == 0:
        return np.empty(0, np.int64)
    columns = np.ascontiguousarray(points.T)
    low = columns.min(axis=1, keepdims=True)
    sides = columns.max(axis=1, keepdims=True) - low
    sides[sides == 0.0] = 1.0
    cells = ((columns - low) / sides * (cells_along_axis - 1)).astype(np.uint32)
    x, y, z = _spread_bits(cells)
    places = x | y << np.uint32(1) | z << np.uint32(2)
    if cells_along_axis <= COARSE_CELLS:
        # numpy sorts numbers as short as these without comparing them.
        places = places.astype(np.uint16)
    return np.argsort(places, kind="stable")


def along_curve(
    points: NDArray[Coordinate], measure: Callable[[NDArray[Coordinate]], NDArray[Result]]
) -> NDArray[Result]:
    """Measure points in the order of the curve.

    Neighbours walk the same branches of a hierarchy, which makes them two to three times as fast as
    points in random order.

    Args:
        points: Points (N, 3), finite.
        measure: Gives one result a point, whatever its order.

    Returns:
        The results (N, ...) in the order of the points.
    """
    order = curve_order(points)
    measured = measure(points[order])
    results = np.empty_like(measured)
    results[order] = measured
    return results


def _spread_bits(numbers: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Move the bits of numbers below 1024 apart, two zeros between each."""
    for shift, mask in ((16, 0x030000FF), (8, 0x0300F00F), (4, 0x030C30C3), (2, 0x09249249)):
        numbers = (numbers | numbers << np.uint32(shift)) & np.uint32(mask)
    return numbers
