"""From a grid of signed distances to a closed mesh."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage.measure import marching_cubes

from list.errors import ShapeError
from list.geometry.mesh import Mesh, outward

# Distance given to the layer around the grid that closes surfaces which leave it. It is larger than
# any distance within the box by far, so that such a surface is closed right at the border.
BEYOND_THE_BOX = 1e3


def extract_mesh(distance_grid: NDArray[np.floating]) -> Mesh:
    """Extract the zero level of a field in its true place and scale.

    Args:
        distance_grid: (V, V, V) values, negative inside, at the nodes linspace(-0.5, 0.5, V) along
            x, y and z in this order.

    Returns:
        A watertight mesh in the frame of the grid, its faces looking outward. A surface that leaves
        the box is closed at its border.

    Raises:
        ShapeError: The field has no zero crossing, or values that are not finite.
    """
    if not np.isfinite(distance_grid).all():
        raise ShapeError("the field has values that are not finite")
    inside = distance_grid < 0
    if not inside.any() or inside.all():
        side = "inside" if inside.any() else "outside"
        raise ShapeError(f"no surface: the whole box is {side}")
    # An exact zero would put several vertices on one node and pinch the surface there.
    smallest = np.finfo(np.float32).tiny
    field = np.where(inside, distance_grid, np.maximum(distance_grid, smallest))
    closed = np.pad(field.astype(np.float32), 1, constant_values=BEYOND_THE_BOX)
    spacing = 1.0 / (len(distance_grid) - 1)
    vertices, faces, _, _ = marching_cubes(
        -closed, level=0.0, spacing=(spacing,) * 3, gradient_direction="descent"
    )
    # The added layer moved the first node of the grid one step away from the origin.
    return outward(Mesh(vertices.astype(np.float64) - spacing - 0.5, faces.astype(np.int32)))
