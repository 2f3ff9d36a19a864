"""The distance decoder's first layer, on features of many grids.

The layer is linear, as is blending features, so they can change places; products with the features
of each grid are added up. For each grid the cheapest of three orders is taken.

Shapes: B images, N query points, C features of a node, O outputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.feature_grids import FeatureGrid, Points
from list.models.interpolation import Table, Taps, blend
from list.models.matrix_product import linear, linear_by_batch
from list.models.precision import at_least_single

# On a CPU a row of outputs is blended in the time of a product with this many features, with
# gradients as without (measured on an AMD EPYC).
FEATURES_OF_A_ROW = 4

# A table takes the layer's product with all nodes, which pays where these are fewer than this share
# of the points. It should fit into a processor's cache, so it has at most this many values (16 MB
# in single precision).
SHARE_OF_POINTS, LARGEST_TABLE = 0.25, 2**22

# Products with rows of a multiple of this many values are 5 % faster, and their gradients 20 %.
ALIGNED = 16


class _Order(Enum):
    """What comes first.

    Attributes:
        FEATURES: Features are blended; the layer takes those of all such grids at once.
        OUTPUTS: The layer's outputs at the knots of the grid are tabulated and blended.
        NODES: The layer's outputs at the nodes are multiplied with the weights of all nodes: in the
            same product as blended features, with weights of the layer for each image.
    """

    FEATURES = auto()
    OUTPUTS = auto()
    NODES = auto()


class _Part(NamedTuple):
    """A grid, and the layer's weight for its features (places, O, C)."""

    grid: FeatureGrid
    order: _Order
    weight: Tensor


class FirstLayer:
    """The layer with the weights of one step, sorted by grids."""

    def __init__(
        self,
        layer: nn.Conv1d,
        grids: Sequence[FeatureGrid],
        features: Sequence[Tensor],
        points: int,
    ) -> None:
        """Choose the order for each grid.

        Args:
            layer: Its inputs are the features of each grid, with the places changing fastest, and
                the query point.
            grids: The grids in the order of the layer's inputs.
            features: Their features (B, ..., C).
            points: Query points of an image.
        """
        widths = [grid.places * f.shape[-1] for grid, f in zip(grids, features, strict=True)]
        *weights, of_query = layer.weight[..., 0].split([*widths, 3], dim=1)
        self._parts = [
            _Part(
                grid,
                _cheapest(grid, values, points, len(of_query)),
                weight.unflatten(1, (-1, grid.places)).permute(2, 0, 1).contiguous(),
            )
            for grid, values, weight in zip(grids, features, weights, strict=True)
        ]
        blended = [part.weight for part in self._parts if part.order is _Order.FEATURES]
        joined = torch.cat([*(w.transpose(0, 1).flatten(1) for w in blended), of_query], dim=1)
        of_nodes = [
            part.grid.places * part.grid.nodes for part in self._parts if part.order is _Order.NODES
        ]
        self._padding = 0, -(joined.shape[1] + sum(of_nodes)) % ALIGNED
        self._weight = F.pad(joined, self._padding)
        self._bias = cast(Tensor, layer.bias)

    def tables(self, features: Sequence[Tensor]) -> list[Table]:
        """Make what query points blend.

        Args:
            features: Of all nodes of each grid (B, ..., C).

        Returns:
            For each grid a table of features or of outputs.
        """
        return [
            Table(_rows_of(part, values.flatten(1, -2)))
            for part, values in zip(self._parts, features, strict=True)
        ]

    def __call__(self, tables: Sequence[Table], points: Points) -> Tensor:
        """Apply the layer.

        Args:
            tables: Of the images of these points.
            points: Query points.

        Returns:
            Outputs (B * N, O).
        """
        taps: dict[tuple[FeatureGrid, _Order], Taps] = {}
        features, outputs = [], []
        node_weights, of_nodes = [], []
        for part, table in zip(self._parts, tables, strict=True):
            # The predicted occupancy and the finest features lie on the same nodes.
            key = part.grid, part.order
            if key not in taps:
                taps[key] = _taps_of(part, points)
            if part.order is _Order.FEATURES:
                features.append(_places_joined(blend(table, taps[key]), part.grid))
            elif part.order is _Order.OUTPUTS:
                outputs.append(blend(table, taps[key]))
            else:
                node_weights.append(_places_joined(taps[key].weight, part.grid))
                of_nodes.append(table.rows)
        query = F.pad(points.query, self._padding)
        joined = torch.cat([*features, query, *node_weights], dim=2)
        weight = torch.cat([self._weight.expand(len(joined), -1, -1), *of_nodes], dim=2)
        # The sum of many products needs more digits than half precision has.
        total = at_least_single(linear_by_batch(joined, weight, self._bias))
        for values in outputs:
            total += values.flatten(0, 1)
        return total


def _cheapest(grid: FeatureGrid, features: Tensor, points: int, outputs: int) -> _Order:
    channels = features.shape[-1]
    if features.device.type != "cpu":
        return _Order.NODES if grid.nodes <= channels else _Order.FEATURES
    cost_of_table = FEATURES_OF_A_ROW * grid.tap_count
    if grid.nodes <= min(channels, cost_of_table / grid.places):
        return _Order.NODES
    share = grid.nodes / points
    small = share <= SHARE_OF_POINTS and grid.rows * outputs <= LARGEST_TABLE
    saved = grid.places * channels * (1 - share) - cost_of_table
    return _Order.OUTPUTS if small and saved > 0 else _Order.FEATURES


def _rows_of(part: _Part, nodes: Tensor) -> Tensor:
    """Rows of the table of a grid, from the features of all its nodes (B, nodes, C)."""
    if part.order is _Order.FEATURES:
        return nodes
    if part.order is _Order.OUTPUTS:
        return part.grid.table(nodes, part.weight)
    # For each output, the places change more slowly than the nodes, as in the taps.
    of_nodes = linear(nodes, part.weight.flatten(0, 1)).unflatten(2, part.weight.shape[:2])
    return of_nodes.permute(0, 3, 2, 1).flatten(2)


def _taps_of(part: _Part, points: Points) -> Taps:
    if part.order is _Order.OUTPUTS:
        return part.grid.table_taps(points)
    return part.grid.node_taps(points, dense=part.order is _Order.NODES)


def _places_joined(values: Tensor, grid: FeatureGrid) -> Tensor:
    """From values of each place (B, N * places, K) to those of each query point."""
    return values.unflatten(1, (-1, grid.places)).flatten(2)
