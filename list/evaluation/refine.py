"""Values of a distance field on a fine grid, evaluated only where its surface may be.

A field of distances changes no faster than one moves: a ball around a grid node, as large as the
node's value, holds no surface. Where the balls around the corners of a cell cover the cell, the
nodes within need no evaluation. Of any other cell the middle is evaluated, and only those of its
eight parts are divided further that its ball and those of the corners do not cover together. The
grid is refined from a coarse one by halving cells, as Mescheder et al. do for occupancies
(Occupancy Networks, CVPR 2019).

It suffices that each fine node in a cell, or in a large cell each small cube, lies in one of the
balls. This keeps its force for a network that was trained on distances cut off at a limit, where
all values far away are alike.

A network smooths what it learns: near a surface its distances grow by a third or half of what one
moves. There the balls of such values are too small, and more of the grid is evaluated than need
be. In the small cells of the last grids they are made larger, by the steepest change between
neighbouring nodes in the cell and those around it, or by that at the surface found so far.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from list.geometry.voxels import grid_coordinates

Scalar = TypeVar("Scalar", bound=np.generic)

# Within a cell, in its sides.
Place = tuple[float, ...]

Field = Callable[[NDArray[np.float32]], NDArray[np.float32]]

# Cells along each axis of the coarsest grid, at least.
COARSEST_CELLS = 12

# Small cubes along each side of a cell that has more fine nodes than they have corners.
CUBES = 4

CORNERS = tuple(product((0, 1), repeat=3))
MIDDLE = (0.5, 0.5, 0.5)

# Learned distances are not exact: a cell counts as this much larger.
MARGIN = 1.1

# Cells of at most so many fine steps are small: hardly anything repeats from one to the next, of
# which the change between their corners says nothing.
SMALL_STEPS = 4

# Between its nodes a field may change this much faster than from one to the next. A distance is
# taken to grow by at least the lowest slope.
SLOPE_MARGIN, LOWEST_SLOPE = 1.25, 0.25


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
        # How much the field may change along the side of each cell.
        change = MARGIN * stride / (resolution - 1) * np.ones([len(nodes) - 1] * 3)
        if stride <= SMALL_STEPS:
            change *= _slopes(values, coordinates[nodes])
        coarse, stride = nodes, stride // 2
        nodes = _nodes(resolution, stride)
        pieces = _pieces(2 * stride)
        # Cells with an unknown corner lie within a coarser part that was covered.
        cells = np.argwhere(reduce(np.logical_and, _corners(known).values()))
        balls = _balls(values, change, cells)
        cells = cells[_open_parts(balls, pieces).any(axis=1)]
        balls = _balls(values, change, cells)
        values, known = _interpolated(values, coarse, nodes), _kept(known, coarse, nodes)
        low = np.searchsorted(nodes, coarse)[cells]
        wanted = _marked(known.shape, low + 1)
        _evaluate(field, coordinates[nodes], values, known, wanted & ~known)
        balls[MIDDLE] = values[tuple((low + 1).T)] / change[tuple(cells.T)]
        cell, corner = np.nonzero(_open_parts(balls, pieces))
        parts = low[cell] + np.array(CORNERS)[corner]
        # The last cell along an axis may be too narrow to be divided.
        parts = parts[(parts < len(nodes) - 1).all(axis=1)]
        wanted = _nodes_of_cells(_marked([len(nodes) - 1] * 3, parts))
        # The surface may lead out of the parts that were expected to hold it: follow it.
        while (wanted & ~known).any():
            _evaluate(field, coordinates[nodes], values, known, wanted & ~known)
            wanted = _nodes_of_cells(_sign_changes(values))
    return values


def _nodes(resolution: int, stride: int) -> NDArray[np.int64]:
    """Every stride-th node along an axis, and the last one."""
    return np.append(np.arange(0, resolution - 1, stride), resolution - 1)


def _slopes(values: NDArray[np.float32], axis: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much a field changes at most, for each step within a cell: of 1 for true distances.

    Args:
        values: The field (n, n, n) at the nodes of a grid.
        axis: Coordinates (n,) of the nodes along each axis.

    Returns:
        (n - 1, n - 1, n - 1), of each cell.
    """
    steps = np.diff(axis)
    squared = np.zeros([len(steps)] * 3, np.float32)
    for _ in range(3):
        # Each round is about the first axis and moves it behind the others.
        values, squared = np.moveaxis(values, 0, -1), np.moveaxis(squared, 0, -1)
        changes = np.abs(np.diff(values)) / steps
        edges = [changes[i : i + len(steps), j : j + len(steps)] for i in (0, 1) for j in (0, 1)]
        squared += reduce(np.maximum, edges) ** 2
    # Between equal nodes on both sides of a rod nothing changes; around them it does.
    slopes = maximum_filter(np.sqrt(squared), size=3)
    # Far away, where distances were cut off, nothing changes at all; a speck there has the slope
    # of the rest.
    surface = slopes[_sign_changes(values)]
    slopes = np.maximum(slopes, np.median(surface) if surface.size else 1)
    return np.clip(SLOPE_MARGIN * slopes, LOWEST_SLOPE, 1)


def _balls(
    values: NDArray[np.float32], change: NDArray[np.float64], cells: NDArray[np.int64]
) -> dict[Place, NDArray[np.floating]]:
    """The radii of the balls at the corners of some cells (M, 3), in sides of the cell."""
    cell = tuple(cells.T)
    return {place: corner[cell] / change[cell] for place, corner in _corners(values).items()}


def _evaluate(
    field: Field,
    axis: NDArray[np.float32],
    values: NDArray[np.float32],
    known: NDArray[np.bool_],
    wanted: NDArray[np.bool_],
) -> None:
    if not wanted.any():
        return
    # The rows that argwhere gives are not contiguous, which torch would carry on.
    values[wanted] = field(np.ascontiguousarray(axis[np.argwhere(wanted)]))
    known |= wanted


def _sign_changes(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Cells with corners on both sides of the surface."""
    corners = [*_corners(values).values()]
    return (reduce(np.minimum, corners) < 0) & (reduce(np.maximum, corners) >= 0)


@dataclass(frozen=True)
class Piece:
    """A box in a unit cell, perhaps no more than a point.

    Attributes:
        low: Its lowest corner.
        high: Its highest corner.
        parts: Which of the eight parts of the cell it belongs to, in the order of CORNERS.
    """

    low: Place
    high: Place
    parts: Sequence[int]

    def farthest(self, place: Place) -> float:
        """Distance from a place in the cell to the farthest point of the box."""
        sides = zip(self.low, self.high, place, strict=True)
        return math.hypot(*(max(abs(low - p), abs(high - p)) for low, high, p in sides))


def _pieces(steps: int) -> list[Piece]:
    """What must lie in balls, of a cell with so many steps of the finest grid along each side."""
    points = steps <= CUBES
    count = steps if points else CUBES
    pieces = []
    for place in product(range(count + 1 if points else count), repeat=3):
        low = tuple(p / count for p in place)
        high = low if points else tuple((p + 1) / count for p in place)
        inside = [
            all(c / 2 <= a and b <= (c + 1) / 2 for a, b, c in zip(low, high, corner, strict=True))
            for corner in CORNERS
        ]
        pieces.append(Piece(low, high, np.flatnonzero(inside).tolist()))
    return pieces


def _open_parts(
    balls: Mapping[Place, NDArray[np.floating]], pieces: Sequence[Piece]
) -> NDArray[np.bool_]:
    """Which of the eight parts of cells are on both sides of a surface, for all that is known.

    Args:
        balls: Signed distances (M,) at places of each of M cells, in sides of a cell.
        pieces: What has to lie within balls of one sign.

    Returns:
        (M, 8), in the order of CORNERS.
    """
    count = len(next(iter(balls.values())))
    outside, inside = np.ones((2, len(CORNERS), count), dtype=bool)
    for piece in pieces:
        reach = [(distances, piece.farthest(place)) for place, distances in balls.items()]
        positive = reduce(np.logical_or, [distances >= far for distances, far in reach])
        negative = reduce(np.logical_or, [distances <= -far for distances, far in reach])
        outside[piece.parts] &= positive
        inside[piece.parts] &= negative
    return ~(outside | inside).T


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


def _marked(shape: Sequence[int], places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """A grid that is true at given places (N, 3)."""
    grid = np.zeros(shape, dtype=bool)
    grid[tuple(places.T)] = True
    return grid


def _interpolated(
    values: NDArray[np.float32], coarse: NDArray[np.int64], fine: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Trilinear interpolation from the coarse nodes to the fine ones."""
    right = np.searchsorted(coarse, fine)
    left = np.maximum(right - 1, 0)
    part = ((coarse[right] - fine) / np.maximum(coarse[right] - coarse[left], 1)).astype(np.float32)
    for _ in range(3):
        # Each round interpolates the first axis and moves it behind the others.
        low, high = values[left], values[right]
        values = np.moveaxis(high + part[:, None, None] * (low - high), 0, -1)
    return np.ascontiguousarray(values)


def _kept(
    known: NDArray[np.bool_], coarse: NDArray[np.int64], fine: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which fine nodes are coarse nodes of a known value."""
    places = np.searchsorted(fine, coarse)
    kept = np.zeros((len(fine),) * 3, dtype=bool)
    kept[np.ix_(places, places, places)] = known
    return kept
