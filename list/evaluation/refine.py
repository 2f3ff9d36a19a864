"""Values of a distance field on a fine grid, evaluated only where its surface may be.

A field of distances changes no faster than one moves: a ball around a grid node, as large as the
node's value, holds no surface. Where the balls around the corners of a cell cover the cell, the
nodes within need no evaluation. The grid is refined from a coarse one by halving cells, as
Mescheder et al. do for occupancies (Occupancy Networks, CVPR 2019).

It suffices that each small cube of the cell lies in one of the balls. This keeps its force for a
network that was trained on distances cut off at a limit, where all values far away are alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import reduce
from itertools import product
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from list.geometry.voxels import grid_coordinates

Scalar = TypeVar("Scalar", bound=np.generic)

Field = Callable[[NDArray[np.float32]], NDArray[np.float32]]

# Cells along each axis of the coarsest grid, at least.
COARSEST_CELLS = 12

# Small cubes along each side of a cell.
CUBES = 4

# Learned distances are not exact: a cell counts as this much larger.
MARGIN = 1.2


def refined_grid(field: Field, resolution: int) -> NDArray[np.float32]:
    """Evaluate a field around its surface, and interpolate it elsewhere.

    Args:
        field: Signed distances (N,) of points (N, 3), unit box.
        resolution: Nodes V along each axis.

    Returns:
        (V, V, V) at the nodes linspace(-0.5, 0.5, V), index order x, y, z. All nodes of cells in
        which the sign changes hold the field itself; the others hold its sign and an
        interpolation.
    """
    stride = 1
    while (resolution - 1) // (2 * stride) >= COARSEST_CELLS:
        stride *= 2
    coordinates = grid_coordinates(resolution)
    nodes = _nodes(resolution, stride)
    values = np.empty((len(nodes),) * 3, np.float32)
    known = np.zeros(values.shape, dtype=bool)
    _evaluate(field, coordinates[nodes], values, known, ~known)
    while stride > 1:
        side = stride / (resolution - 1)
        surface_cells = _sign_changes(values) | _uncovered(values, known, MARGIN * side)
        coarse, stride = nodes, stride // 2
        nodes = _nodes(resolution, stride)
        values, known = _interpolated(values, coarse, nodes), _kept(known, coarse, nodes)
        wanted = _nodes_of_cells(_divided(surface_cells, coarse, nodes))
        # The surface may lead out of the cells that were expected to hold it: follow it.
        while (wanted & ~known).any():
            _evaluate(field, coordinates[nodes], values, known, wanted & ~known)
            wanted = _nodes_of_cells(_sign_changes(values))
    return values


def _nodes(resolution: int, stride: int) -> NDArray[np.int64]:
    """Every stride-th node along an axis, and the last one."""
    return np.append(np.arange(0, resolution - 1, stride), resolution - 1)


def _evaluate(
    field: Field,
    axis: NDArray[np.float32],
    values: NDArray[np.float32],
    known: NDArray[np.bool_],
    wanted: NDArray[np.bool_],
) -> None:
    # The rows that argwhere gives are not contiguous, which torch would carry on.
    values[wanted] = field(np.ascontiguousarray(axis[np.argwhere(wanted)]))
    known |= wanted


def _sign_changes(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Cells with corners on both sides of the surface."""
    corners = [*_corners(values).values()]
    return (reduce(np.minimum, corners) < 0) & (reduce(np.maximum, corners) >= 0)


def _uncovered(
    values: NDArray[np.float32], known: NDArray[np.bool_], side: float
) -> NDArray[np.bool_]:
    """Cells that a surface may enter: the balls around their corners do not cover them.

    Args:
        values: Signed distances at the nodes.
        known: Nodes that hold the field itself; cells with any other corner are left out, for they
            lie within a coarser cell that was covered.
        side: Side of a cell, in the unit of the distances.

    Returns:
        One value a cell.
    """
    uncovered = reduce(np.logical_and, _corners(known).values())
    radii = {place: np.abs(r[uncovered]) / side for place, r in _corners(values).items()}
    remain = np.flatnonzero(uncovered)
    open_cells = np.zeros(len(remain), dtype=bool)
    for cube in product(range(CUBES), repeat=3):
        inside = [radius >= _farthest(cube, corner) for corner, radius in radii.items()]
        open_cells |= ~reduce(np.logical_or, inside)
    uncovered.flat[remain] = open_cells
    return uncovered


def _farthest(cube: tuple[int, ...], corner: tuple[int, ...]) -> float:
    """Distance from a corner of a unit cell to the farthest point of one of its small cubes."""
    return math.dist(corner, [(c + 1 - p) / CUBES for c, p in zip(cube, corner, strict=True)])


def _corners(grid: NDArray[Scalar]) -> dict[tuple[int, ...], NDArray[Scalar]]:
    """The grid at each of the eight corners of its cells, by the corner's place in the cell."""
    return {
        place: grid[tuple(slice(p, p + n - 1) for p, n in zip(place, grid.shape, strict=True))]
        for place in product((0, 1), repeat=3)
    }


def _nodes_of_cells(cells: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The corners of cells."""
    n, m, k = cells.shape
    nodes = np.zeros((n + 1, m + 1, k + 1), dtype=bool)
    for x, y, z in product((0, 1), repeat=3):
        nodes[x : x + n, y : y + m, z : z + k] |= cells
    return nodes


def _divided(
    cells: NDArray[np.bool_], coarse: NDArray[np.int64], fine: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Cells between the fine nodes that lie within given cells between the coarse nodes."""
    parent = np.searchsorted(coarse, fine[:-1], side="right") - 1
    return cells[np.ix_(parent, parent, parent)]


def _interpolated(
    values: NDArray[np.float32], coarse: NDArray[np.int64], fine: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Trilinear interpolation from the coarse nodes to the fine ones."""
    left = np.minimum(np.searchsorted(coarse, fine, side="right") - 1, len(coarse) - 2)
    part = ((fine - coarse[left]) / (coarse[left + 1] - coarse[left])).astype(np.float32)
    for _ in range(3):
        # Each round interpolates the first axis and moves it behind the others.
        low, high = values[left], values[left + 1]
        values = np.moveaxis(low + part[:, None, None] * (high - low), 0, -1)
    return np.ascontiguousarray(values)


def _kept(
    known: NDArray[np.bool_], coarse: NDArray[np.int64], fine: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which fine nodes are coarse nodes of a known value."""
    places = np.searchsorted(fine, coarse)
    kept = np.zeros((len(fine),) * 3, dtype=bool)
    kept[np.ix_(places, places, places)] = known
    return kept
