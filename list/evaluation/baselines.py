"""Reconstructions that any network should beat."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from list.geometry.mesh import Mesh
from list.geometry.sdf import SignedDistance
from list.geometry.surface import extract_surface
from list.geometry.voxels import grid_points

# Thresholds between "any training shape" and "every training shape".
THRESHOLDS = np.arange(1, 20) / 20


def inside_grid(mesh: Mesh, resolution: int) -> np.ndarray:
    """Which grid nodes are inside a mesh.

    Args:
        mesh: A watertight mesh, unit box.
        resolution: Nodes V along each axis.

    Returns:
        (V, V, V) bool, index order x, y, z.
    """
    inside = SignedDistance(mesh).contains(grid_points(resolution))
    return inside.reshape((resolution,) * 3)


def best_threshold(mean: np.ndarray, validation: Sequence[np.ndarray]) -> float:
    """Threshold of a mean occupancy with the best mean IoU on validation shapes.

    Args:
        mean: Mean occupancy (V, V, V) of training shapes.
        validation: Occupancies (V, V, V) bool; without any, 0.5 is taken.

    Returns:
        The threshold; the lower one of equals.
    """
    if not validation:
        return 0.5

    def score(threshold: float) -> float:
        predicted = mean >= threshold
        return float(
            np.mean([(predicted & true).sum() / (predicted | true).sum() for true in validation])
        )

    return float(max(THRESHOLDS, key=score))


def mean_shape(mean: np.ndarray, threshold: float) -> Mesh:
    """Mesh of a mean occupancy.

    Args:
        mean: Mean occupancy (V, V, V) of training shapes.
        threshold: Nodes at least this often inside are inside.

    Returns:
        A closed mesh, unit box.
    """
    # Half a step below the threshold, so that nodes that meet it exactly are inside.
    return extract_surface(threshold - 0.5 * (THRESHOLDS[1] - THRESHOLDS[0]) * 1e-3 - mean)
