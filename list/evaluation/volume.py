"""Uniform points of the unit box, and which of them a closed mesh holds."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from list.geometry.mesh import Mesh
from list.geometry.sdf import SignedDistance

# The box is cut into CELLS^3 cells. More cells leave fewer points to test but more cells; for a
# million points everything between 24 and 48 takes the same time.
CELLS = 32

# Triangles count as this much larger (in cells), so that rounding never hides one from a cell.
MARGIN = 1e-4


class VolumePoints:
    """Uniform points of the unit box.

    No surface passes through most cells of the box, and such a cell lies on one side as a whole.
    Only the other cells need a test of each point, which gives the same answer five times sooner.

    Args:
        count: Number of points N.
        generator: Source of the draw.
    """

    def __init__(self, count: int, generator: np.random.Generator) -> None:
        self.points = generator.random((count, 3), dtype=np.float32) - np.float32(0.5)
        cells = ((self.points + np.float32(0.5)) * CELLS).astype(np.int64)
        x, y, z = np.minimum(cells, CELLS - 1).T
        self._cell = (x * CELLS + y) * CELLS + z

    def inside(self, mesh: Mesh, threads: int = 1) -> NDArray[np.bool_]:
        """Tell which points a mesh holds.

        Args:
            mesh: A closed mesh; parts of it may lie outside the unit box.
            threads: Threads of the test; they do not change the result.

        Returns:
            (N,) True where a point is inside.
        """
        surface = SignedDistance(mesh, threads=threads)
        crossed = _crossed_cells(mesh)
        cell_inside = np.zeros(len(crossed), dtype=bool)
        cell_inside[~crossed] = surface.contains(_cell_centres()[~crossed])
        inside = cell_inside[self._cell]
        uncertain = crossed[self._cell]
        inside[uncertain] = surface.contains(self.points[uncertain])
        return inside


def volume_iou(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """Intersection over union of two solids.

    Args:
        first: (N,) True where a point, or a grid node, is in the first solid.
        second: The same for the second.

    Returns:
        A share from 0 to 1; 0 where neither solid holds a point.
    """
    union = int(np.count_nonzero(first | second))
    return int(np.count_nonzero(first & second)) / union if union else 0.0


def _cell_centres() -> NDArray[np.float32]:
    axis = (np.arange(CELLS, dtype=np.float32) + np.float32(0.5)) / CELLS - np.float32(0.5)
    centres = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1)
    return centres.reshape(-1, 3).astype(np.float32)


def _crossed_cells(mesh: Mesh) -> NDArray[np.bool_]:
    """Cells (CELLS^3,) that the bounding box of any triangle meets."""
    corners = (np.asarray(mesh.vertices, np.float64)[mesh.faces] + 0.5) * CELLS
    first = np.clip(np.floor(corners.min(axis=1) - MARGIN), 0, CELLS).astype(np.int64)
    end = np.clip(np.floor(corners.max(axis=1) + MARGIN) + 1, 0, CELLS).astype(np.int64)
    # Each box is added through its eight corners; running sums along the axes then fill it.
    side = CELLS + 1
    boxes = np.zeros(side**3, dtype=np.int64)
    for (sx, x), (sy, y), (sz, z) in product(
        *(((1, first[:, axis]), (-1, end[:, axis])) for axis in range(3))
    ):
        boxes += sx * sy * sz * np.bincount((x * side + y) * side + z, minlength=side**3)
    covered = boxes.reshape(side, side, side)
    for axis in range(3):
        covered = covered.cumsum(axis=axis)
    return covered[:CELLS, :CELLS, :CELLS].reshape(-1) > 0
