"""Reconstructions that never look at the image: what a network has to beat.

The mean shape of a category is the guess that knows the true category and nothing else. Grids are
(V, V, V) at the nodes linspace(-0.5, 0.5, V) of the unit box, index order x, y, z.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from list.evaluation.volume import volume_iou
from list.geometry.mesh import Mesh
from list.geometry.sdf import SignedDistance
from list.geometry.surface import extract_mesh
from list.geometry.voxels import grid_points

THRESHOLDS = np.arange(1, 20) / 20
MAJORITY = 0.5


def inside_grid(mesh: Mesh, resolution: int, threads: int = 1) -> NDArray[np.bool_]:
    """Tell which nodes of a grid a shape holds.

    A shape too thin to hold any holds those near its surface: an empty grid overlaps nothing, not
    even the grid of the same shape.

    Args:
        mesh: A watertight mesh in the unit box.
        resolution: Nodes V along each axis.
        threads: Threads of the test; they do not change the result.

    Returns:
        (V, V, V) True where a node is inside, never False everywhere.
    """
    surface, nodes = SignedDistance(mesh, threads=threads), grid_points(resolution)
    inside = surface.contains(nodes)
    if not inside.any():
        # Every point has a node within half the diagonal of a cell.
        inside = surface.unsigned(nodes) <= 3**0.5 / 2 / (resolution - 1)
    return inside.reshape((resolution,) * 3)


def best_threshold(mean: NDArray[np.floating], grids: Iterable[NDArray[np.bool_]]) -> float:
    """Threshold at which the mean occupancy fits given shapes best.

    Args:
        mean: Mean occupancy (V, V, V) of the training shapes of a category.
        grids: Grid (V, V, V) of each validation shape of the category.

    Returns:
        The threshold of `THRESHOLDS` with the largest mean IoU over the nodes of the grid, the
        lowest of those that are equally good; `MAJORITY` where there is no validation shape.
    """
    solids = [mean >= threshold for threshold in THRESHOLDS]
    scores = [[volume_iou(solid, grid) for solid in solids] for grid in grids]
    if not scores:
        return MAJORITY
    return float(THRESHOLDS[np.argmax(np.mean(scores, axis=0))])


def mean_shape(mean: NDArray[np.floating], threshold: float) -> Mesh:
    """Surface of the mean occupancy at a threshold.

    Args:
        mean: Mean occupancy (V, V, V) of the training shapes of a category.
        threshold: Share of the shapes from which on a node is inside.

    Returns:
        A watertight mesh in the unit box.

    Raises:
        ShapeError: No node reaches the threshold.
    """
    # Shares of few shapes often equal the threshold; such a node is inside.
    return extract_mesh(np.nextafter(threshold, 0.0) - mean)
