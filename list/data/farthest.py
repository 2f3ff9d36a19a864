"""Farthest points of a shape: indices into its surface points."""

from __future__ import annotations

import numpy as np

from list.data.shards import Arrays
from list.geometry.farthest import farthest_point_order

FARTHEST = "farthest"


def farthest_points(surface: np.ndarray, count: int) -> Arrays:
    """Choose an even subset of the surface points.

    Args:
        surface: Surface points (N, 3), unit box.
        count: Points to choose, at most N.

    Returns:
        `farthest` (count,) int32, the chosen indices in greedy order.
    """
    return {FARTHEST: farthest_point_order(surface, count)}
