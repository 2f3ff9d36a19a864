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

from list.models.blending import Table, blend
from list.models.feature_grids import FeatureGrid, Points
from list.models.interpolation import Taps, joined
from list.models.matrix_product import linear, linear_by_batch
from list.models.precision import at_least_single
from list.models.tables import tabulate

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
    """What query points read by the same taps.

    Attributes:
        order: What comes first.
        grids: One grid, or all those of a kind whose outputs are tabulated.
        numbers: Which of the features these are; several may lie on the same grid.
        weights: The layer's weights for each of them (places, O, C).
    """

    order: _Order
    grids: tuple[FeatureGrid, ...]
    numbers: tuple[int, ...]
    weights: tuple[Tensor, ...]


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
        *split, of_query = layer.weight[..., 0].split([*widths, 3], dim=1)
        weights = [
            weight.unflatten(1, (-1, grid.places)).permute(2, 0, 1).contiguous()
            for grid, weight in zip(grids, split, strict=True)
        ]
        orders = [
            _cheapest(grid, values, points, len(of_query))
            for grid, values in zip(grids, features, strict=True)
        ]
        self._parts = [
            _Part(
                orders[numbers[0]],
                tuple({grids[number]: None for number in numbers}),
                numbers,
                tuple(weights[number] for number in numbers),
            )
            for numbers in _together(grids, orders)
        ]
        blended = [w for p in self._parts if p.order is _Order.FEATURES for w in p.weights]
        joined = torch.cat([*(w.transpose(0, 1).flatten(1) for w in blended), of_query], dim=1)
        of_nodes = [
            grid.places * grid.nodes
            for grid, order in zip(grids, orders, strict=True)
            if order is _Order.NODES
        ]
        self._padding = 0, -(joined.shape[1] + sum(of_nodes)) % ALIGNED
        self._weight = F.pad(joined, self._padding)
        self._bias = cast(Tensor, layer.bias)

    def tables(self, features: Sequence[Tensor]) -> list[list[Table]]:
        """Make what query points blend.

        Args:
            features: Of all nodes of each grid (B, ..., C).

        Returns:
            Tables of features or of outputs, those together that are blended alike.
        """
        return [
            _tables_of(part, [features[number].flatten(1, -2) for number in part.numbers])
            for part in self._parts
        ]

    def taps(self, points: Points, images: int) -> list[tuple[Taps, ...]]:
        """What query points blend.

        Args:
            points: Query points of all images.
            images: How many images are worked on together.

        Returns:
            For each group of images the taps of all that is read, in the order of the tables.
        """
        groups = (_taps_of(part, points).split(images) for part in self._parts)
        return [*zip(*groups, strict=True)]

    def __call__(
        self, tables: Sequence[Sequence[Table]], taps: Sequence[Taps], query: Tensor
    ) -> Tensor:
        """Apply the layer.

        Args:
            tables: Of the images of these points.
            taps: What they blend.
            query: The points themselves (B, N, 3).

        Returns:
            Outputs (B * N, O).
        """
        features: list[Tensor] = []
        outputs: list[Tensor] = []
        node_weights, of_nodes = [], []
        for part, alike, of_part in zip(self._parts, tables, taps, strict=True):
            grid = part.grids[0]
            if part.order is _Order.NODES:
                node_weights.append(_places_joined(of_part.weight.movedim(0, -1), grid))
                of_nodes.append(alike[0].rows)
            elif part.order is _Order.FEATURES:
                features += [_places_joined(values, grid) for values in blend(alike, of_part)]
            else:
                outputs += blend(alike, of_part)
        joined = torch.cat([*features, F.pad(query, self._padding), *node_weights], dim=2)
        weight = torch.cat([self._weight.expand(len(joined), -1, -1), *of_nodes], dim=2)
        # The sum of many products needs more digits than half precision has.
        total = at_least_single(linear_by_batch(joined, weight, self._bias))
        for values in outputs:
            total += values.flatten(0, 1)
        return total


def _together(grids: Sequence[FeatureGrid], orders: Sequence[_Order]) -> list[tuple[int, ...]]:
    """Numbers of the grids of each part."""
    groups: dict[object, list[int]] = {}
    for number, (grid, order) in enumerate(zip(grids, orders, strict=True)):
        # Outputs of several grids of a kind are one table; the predicted occupancy and the finest
        # features lie on the same nodes.
        keys = {_Order.OUTPUTS: type(grid), _Order.FEATURES: grid, _Order.NODES: number}
        groups.setdefault(keys[order], []).append(number)
    return [tuple(numbers) for numbers in groups.values()]


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


def _tables_of(part: _Part, nodes: Sequence[Tensor]) -> list[Table]:
    """Tables of a part, from the features of all nodes of its grids (B, nodes, C)."""
    if part.order is _Order.FEATURES:
        return [*map(Table, nodes)]
    if part.order is _Order.OUTPUTS:
        given = zip(part.grids, nodes, part.weights, strict=True)
        return [Table(tabulate([outputs for grid, *of in given for outputs in grid.outputs(*of)]))]
    # For each output, the places change more slowly than the nodes, as in the taps.
    (weight,) = part.weights
    of_nodes = linear(nodes[0], weight.flatten(0, 1)).unflatten(2, weight.shape[:2])
    return [Table(of_nodes.permute(0, 3, 2, 1).flatten(2))]


def _taps_of(part: _Part, points: Points) -> Taps:
    if part.order is _Order.OUTPUTS:
        taps = [grid.table_taps(points) for grid in part.grids]
        return joined(taps, [grid.rows for grid in part.grids])
    return part.grids[0].node_taps(points, dense=part.order is _Order.NODES)


def _places_joined(values: Tensor, grid: FeatureGrid) -> Tensor:
    """From values of each place (B, N * places, K) to those of each query point."""
    return values.unflatten(1, (-1, grid.places)).flatten(2)
