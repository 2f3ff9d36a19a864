"""Nearest neighbours between clouds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree


def nearest_distances(
    source: NDArray[np.floating], target: NDArray[np.floating], workers: int = 1
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Distance from each source point to its nearest target point.

    Args:
        source: Points (N, 3).
        target: Points (M, 3) in the same frame.
        workers: Threads of the search; they do not change the result.

    Returns:
        Distances (N,) in the units of the points, and indices (N,) of the nearest targets.

    Raises:
        ValueError: There is no target point.
    """
    if len(target) == 0:
        raise ValueError("there is no target point to measure the distance to")
    distances, indices = KDTree(target).query(source, workers=workers)
    return np.asarray(distances), np.asarray(indices, np.int64)
