"""Nearest neighbours between clouds."""

from __future__ import annotations

import numpy as np
from scipy.spatial import KDTree


def nearest_distances(
    source: np.ndarray, target: np.ndarray, workers: int = 1
) -> tuple[np.ndarray, np.ndarray]:
    """Distance from each source point to its nearest target point.

    Args:
        source: Points (N, 3).
        target: Points (M, 3).
        workers: Threads of the search; they do not change the result.

    Returns:
        Distances (N,) float64 and indices of the nearest points (N,).
    """
    distances, indices = KDTree(target).query(source, workers=workers)
    return distances, indices
