"""The grids of features that the distance decoder reads, and where it reads them.

A query point reads a grid at one or several places. Blending is linear, and so is the layer behind
it: the outputs for all places add up to a function that is linear between the knots of each axis.
Tables hold this function's values, so that a query point blends a few rows of them.

Shapes: B images, N query points, K taps, V nodes along each axis, O outputs of the layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from list.models.interpolation import (
    Taps,
    border_taps,
    combine,
    joined,
    resized_span,
    resized_taps,
)
from list.models.matrix_product import linear
from list.models.precision import at_least_single
from list.models.tables import Outputs

# Knots closer than this are one: in single precision little lies between them.
SMALLEST_GAP = 1e-6

# For each axis of a volume, the places that move along it and which way: not, before, behind. The
# first component of a query point runs along the last axis.
PLACES_ALONG = (((0, 0), (5, 1), (6, 2)), ((3, 1), (4, 2)), ((1, 1), (2, 2)))


class Points(NamedTuple):
    """Query points.

    Attributes:
        query: (B, N, 3), reordered and doubled.
        around: Places at which each reads voxel grids (B, N * 7, 3).
        pixels: Where they project to (B, N, 2): column and row of the pooling grid.
    """

    query: Tensor
    around: Tensor
    pixels: Tensor


@dataclass(frozen=True)
class ImageMap:
    """A feature map, read at the pixel of a query point as if it were resized.

    Attributes:
        height: Rows of the map.
        width: Columns of the map.
        grid: Nodes along each side of the pooling grid.
    """

    height: int
    width: int
    grid: int
    places = 1

    @property
    def nodes(self) -> int:
        """Pixels of the map."""
        return self.height * self.width

    @property
    def rows(self) -> int:
        """Rows of a table of outputs: the pixels are the knots."""
        return self.nodes

    @property
    def tap_count(self) -> int:
        """Rows that a query point blends."""
        return resized_span(self.height, self.grid) * resized_span(self.width, self.grid)

    def node_taps(self, points: Points, dense: bool) -> Taps:
        """Pixels that each query point blends (K, B, N); all of them if dense."""
        columns = resized_taps(points.pixels[..., 0], self.width, self.grid, dense)
        rows = resized_taps(points.pixels[..., 1], self.height, self.grid, dense)
        return combine(rows, columns, self.width)

    def outputs(self, nodes: Tensor, weight: Tensor) -> list[Outputs]:
        """Outputs of a linear layer at the pixels, which are the knots.

        Args:
            nodes: Features of the nodes (B, nodes, C).
            weight: The layer's weight (1, O, C).

        Returns:
            All of them.
        """
        return [Outputs(at_least_single(linear(nodes, weight[0])), None)]

    def table_taps(self, points: Points) -> Taps:
        """Rows that each query point blends (K, B, N)."""
        return self.node_taps(points, dense=False)


@dataclass(frozen=True)
class VoxelGrid:
    """A cubic grid, read at the query point and at two displaced places along each axis.

    A displaced place passes a node where the query point is a displacement before or behind it:
    these and the nodes are the knots of an axis. What the places along one axis add has a table of
    its own, with knots along that axis and nodes along the others: together a third of the rows of
    one table with knots along each.

    Attributes:
        size: Nodes along each axis, the outer ones at -1 and 1.
        displacement: In the same coordinates.
    """

    size: int
    displacement: float
    places = 7
    # Two along each axis of three tables.
    tap_count = 3 * 2**3

    @property
    def nodes(self) -> int:
        """Nodes of the grid."""
        return self.size**3

    @property
    def rows(self) -> int:
        """Rows of the three tables."""
        knots, _ = _knots(self.size, self.displacement)
        return 3 * len(knots) * self.size**2

    def node_taps(self, points: Points, dense: bool) -> Taps:
        """Nodes that each place blends (K, B, N * places); all of them if dense."""
        # The first component of a query point runs along the volume's last axis.
        last, middle, first = self._axis_taps(points.around, dense)
        return combine(combine(first, middle, self.size), last, self.size)

    def outputs(self, nodes: Tensor, weight: Tensor) -> list[Outputs]:
        """Outputs of a linear layer for the places along each axis.

        Args:
            nodes: Features of the nodes (B, nodes, C).
            weight: The layer's weight for each place (7, O, C).

        Returns:
            For each axis (B, places, V, V * V, O), that axis first.
        """
        volume = nodes.unflatten(1, (self.size, self.size, self.size))
        of_place = weight.unbind()
        results = []
        for axis, moves in enumerate(PLACES_ALONG):
            axis_first = volume.movedim(axis + 1, 1).flatten(1, 3)
            of_moves = torch.stack([of_place[place] for place, _ in moves])
            of_axis = at_least_single(torch.matmul(axis_first[:, None], of_moves.transpose(1, 2)))
            weights = _weights_at_knots(self.size, self.displacement, moves, of_axis)
            results.append(Outputs(of_axis.unflatten(2, (self.size, -1)), weights))
        return results

    def table_taps(self, points: Points) -> Taps:
        """Rows of all three tables that each query point blends (K, B, N)."""
        knots, _ = _knots(self.size, self.displacement)
        of_knots = [_knot_taps(position, knots) for position in points.query.unbind(-1)]
        of_nodes = self._axis_taps(points.query, dense=False)
        tables = []
        for axis in range(3):
            slow, fast = (of_nodes[2 - other] for other in range(3) if other != axis)
            across = combine(of_knots[2 - axis], slow, self.size)
            tables.append(combine(across, fast, self.size))
        return joined(tables, [self.rows // 3] * 3)

    def _axis_taps(self, places: Tensor, dense: bool) -> list[Taps]:
        """For each component of places (B, M, 3), the nodes that they blend along its axis."""
        position = (places + 1) * ((self.size - 1) / 2)
        return [border_taps(x, self.size, dense) for x in position.unbind(-1)]


FeatureGrid = ImageMap | VoxelGrid


def displacements(displacement: float) -> Tensor:
    """The places at which a query point reads a voxel grid, in the published order.

    Args:
        displacement: Of the neighbours.

    Returns:
        (7, 3): none, then before and behind along each axis.
    """
    axes = displacement * torch.eye(3)
    return torch.cat([torch.zeros(1, 3), torch.stack([-axes, axes], dim=1).flatten(0, 1)])


def _knot_taps(position: Tensor, knots: np.ndarray) -> Taps:
    """Taps of linear interpolation between knots; places outside take the border's value.

    Args:
        position: Places (B, M), in coordinates of the knots.
        knots: Rising (K,).

    Returns:
        Two taps a place.
    """
    rising = torch.from_numpy(knots).to(position)
    position = position.clamp(rising[0], rising[-1])
    lower = torch.bucketize(position.detach(), rising[1:-1], right=True)
    share = (position - rising[lower]) / (rising[lower + 1] - rising[lower])
    nodes = torch.stack([lower, lower + 1]).int()
    return Taps(nodes, torch.stack([1 - share, share]))


def _weights_at_knots(
    size: int, displacement: float, moves: Sequence[tuple[int, int]], like: Tensor
) -> Tensor:
    """Weights of the nodes of some places along an axis at its knots (K, places * V)."""
    _, weights = _knots(size, displacement)
    of_shifts = torch.from_numpy(weights).to(like)
    return torch.cat([of_shifts[shift] for _, shift in moves], dim=1)


@lru_cache
def _knots(size: int, displacement: float) -> tuple[np.ndarray, np.ndarray]:
    """Knots of an axis (K,) and weights of its nodes at the places of each knot (3, K, V)."""
    shifts = np.array([0, -displacement, displacement])
    nodes = np.linspace(-1, 1, size)
    knots = np.unique(nodes - shifts[:, None])
    knots = knots[np.append(True, np.diff(knots) > SMALLEST_GAP)]
    position = ((knots + shifts[:, None]).clip(-1, 1) + 1) * ((size - 1) / 2)
    return knots, np.maximum(0, 1 - np.abs(position[..., None] - np.arange(size)))
