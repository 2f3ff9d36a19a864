"""Fewer triangles for the same shape, for looking at rather than for measuring."""

from __future__ import annotations

import fast_simplification
import numpy as np

from list.geometry.mesh import Mesh


def simplify(mesh: Mesh, triangles: int) -> Mesh:
    """Reduce a mesh by quadric decimation (Garland and Heckbert, SIGGRAPH 1997).

    Args:
        mesh: A mesh; one that is small enough is returned as it is.
        triangles: The most triangles wanted.

    Returns:
        A mesh of at most so many triangles in the same frame, the same each time.
    """
    if len(mesh.faces) <= triangles:
        return mesh
    vertices, faces = fast_simplification.simplify(
        np.array(mesh.vertices, np.float64, order="C"),
        # A copy: read-only arrays are refused.
        np.array(mesh.faces, np.int32, order="C"),
        target_count=triangles,
    )
    return Mesh(np.asarray(vertices, np.float32), np.asarray(faces, np.int32))
