"""Regular grids over the unit box: nodes at linspace(-0.5, 0.5, V) along each axis."""

from __future__ import annotations

import numpy as np


def grid_coordinates(resolution: int) -> np.ndarray:
    """Coordinates of the nodes along one axis.

    Args:
        resolution: Nodes along the axis.

    Returns:
        (resolution,) float32 from -0.5 to 0.5.
    """
    return np.linspace(-0.5, 0.5, resolution, dtype=np.float32)


def grid_points(resolution: int) -> np.ndarray:
    """All nodes of the grid.

    Args:
        resolution: Nodes along each axis.

    Returns:
        Points (resolution**3, 3) float32, the last axis running fastest.
    """
    axis = grid_coordinates(resolution)
    return np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 3)


def nearest_voxels(points: np.ndarray, resolution: int) -> np.ndarray:
    """Nearest node of each point.

    Args:
        points: Points (N, 3), unit box; those outside go to the border.
        resolution: Nodes along each axis.

    Returns:
        Indices (N, 3) int64 in the order x, y, z.
    """
    nodes = np.rint((np.asarray(points, np.float64) + 0.5) * (resolution - 1)).astype(np.int64)
    return np.clip(nodes, 0, resolution - 1)


def occupancy(points: np.ndarray, resolution: int) -> np.ndarray:
    """Grid in which the nearest node of every point is set.

    Args:
        points: Points (N, 3), unit box.
        resolution: Nodes along each axis.

    Returns:
        (resolution, resolution, resolution) bool, index order x, y, z.
    """
    grid = np.zeros((resolution,) * 3, dtype=bool)
    grid[tuple(nearest_voxels(points, resolution).T)] = True
    return grid
