"""Meshes of scalar fields that are given on a grid."""

from __future__ import annotations

import numpy as np
from skimage.measure import marching_cubes

from list.errors import ShapeError
from list.geometry.mesh import Mesh


def extract_surface(field: np.ndarray) -> Mesh:
    """Extract the surface where a field changes its sign, in the grid's own frame.

    The field is taken as positive beyond the grid, so that the surface is closed.

    Args:
        field: (V, V, V) on linspace(-0.5, 0.5, V), index order x, y, z, negative inside.

    Returns:
        A closed mesh (Lewiner et al., 2003), unit box, outward.

    Raises:
        ShapeError: The field has no surface, or is not finite.
    """
    if not np.isfinite(field).all():
        raise ShapeError("the predicted field is not finite")
    if not (field < 0).any():
        raise ShapeError("no surface: the field is positive everywhere")
    resolution = field.shape[0]
    # A layer outside, as far from zero as the field's own values, keeps the border where it is.
    padded = np.pad(field.astype(np.float64), 1, constant_values=max(1e-6, np.abs(field).max()))
    vertices, faces, _, _ = marching_cubes(padded, level=0.0)
    vertices = (vertices - 1) / (resolution - 1) - 0.5
    return Mesh(vertices.astype(np.float32), faces[:, ::-1].astype(np.int32))
