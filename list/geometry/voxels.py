"""Regular grids over the unit box: nodes at linspace(-0.5, 0.5, V) along each axis."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def grid_coordinates(resolution: int) -> NDArray[np.float32]:
    """Coordinates of the nodes along one axis.

    Args:
        resolution: Nodes along the axis.

    Returns:
        (resolution,) float32 from -0.5 to 0.5.
    """
    return np.linspace(-0.5, 0.5, resolution, dtype=np.float32)


def grid_points(resolution: int) -> NDArray[np.float32]:
    """All nodes of the grid.

    Args:
        resolution: Nodes along each axis.

    Returns:
        Points (resolution**3, 3) float32, the last axis running fastest.
    """
    axis = grid_coordinates(resolution)
    return np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 3)


def nearest_voxels(points: NDArray[np.floating], resolution: int) -> NDArray[np.int64]:
    """Nearest node of each point.

    Args:
        points: Points (N, 3), unit box; those outside go to the border.
        resolution: Nodes along each axis.

    Returns:
        Indices (N, 3) int64 in the order x, y, z.
    """
    nodes = np.rint((np.asarray(points, np.float64) + 0.5) * (resolution - 1))
    return np.clip(nodes, 0, resolution - 1).astype(np.int64)


def occupancy(points: NDArray[np.floating], resolution: int) -> NDArray[np.bool_]:
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
