"""The distance decoder on a CPU.

Replaces: the sampling of models/distance_decoder.py and its first layer. Interpolation and the
layer are both linear and change places; of each grid the cheapest order of work is taken:

- GATHER: features are gathered row by row and go through the layer.
- TABLE: the layer's outputs at all grid points are made once, and gathered.
- DENSE: the same outputs are blended by a product with the weights of all grid points.

Taken: on a CPU, without `decoder_skip`, whose middle layer reads the sampled features too.
Memory: what is sampled is made again in the backward pass where it is large, piece by piece.

Shapes: B images, N query points, C channels of a grid, O outputs of the first layer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from itertools import groupby
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from list.kernels.gather import as_table, gather
from list.kernels.stencils import Stencil, along_axis, along_resized_axis, product, resized_span
from list.models.distance_decoder import PLACES, DistanceDecoder
from list.models.perceptual_pooling import project
from list.models.precision import at_least_single

# Sampled values that are worked on together (16 MB in single precision): below the size from which
# every tensor is new memory of the system.
CHUNK_VALUES = 2**22

# Sampled values of an image from which on they are not kept for the backward pass.
KEPT_VALUES = 2**25

# Time of a multiplication in a sum of gathered rows, in those of a product (AVX-512, measured).
GATHERED = 8


class Order(Enum):
    """Orders of work of a grid."""

    GATHER = auto()
    TABLE = auto()
    DENSE = auto()


class Grid(NamedTuple):
    """Features or outputs on a grid.

    Attributes:
        order: What is done with them.
        shape: Grid points along each axis.
        rows: GATHER: features (B * points, C), else outputs (B * places * points, O).
        weight: Of the first layer (places, C, O).
    """

    order: Order
    shape: tuple[int, ...]
    rows: Tensor
    weight: Tensor


class GatheringDistanceDecoder(DistanceDecoder):
    """The decoder with another order of work."""

    @staticmethod
    def fits(decoder: DistanceDecoder) -> bool:
        """Whether the sampled features are read by the first layer alone.

        Args:
            decoder: The plain decoder.

        Returns:
            Whether this kernel can take its place.
        """
        return decoder.skip_into is None

    def forward(
        self, voxels: Sequence[Tensor], maps: Sequence[Tensor], camera: Tensor, query: Tensor
    ) -> Tensor:
        """Decode query points.

        Args:
            voxels: Voxel features (B, C, V, V, V), from the finest volume to the coarsest.
            maps: Image features (B, C, H, W).
            camera: Projections (B, 4, 3).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            (B, N): signed distances times `sdf_scale`.
        """
        features = [*voxels, *maps]
        *weights, of_query = self._weights(features)
        rows = [values.flatten(2).transpose(1, 2) for values in features]
        shapes = [tuple(values.shape[2:]) for values in features]
        images = max(1, CHUNK_VALUES // (query.shape[1] * self.first.in_channels))
        groups = zip(*(_split(values, images) for values in (camera, query, *rows)), strict=True)
        distances = []
        for of_camera, of_points, *of_rows in groups:
            grids = [
                self._grid(*parts, query.shape[1])
                for parts in zip(of_rows, shapes, weights, strict=True)
            ]
            distances.append(self._decode_group(grids, of_query, of_camera, of_points))
        return torch.cat(distances)

    def _weights(self, features: Sequence[Tensor]) -> list[Tensor]:
        """The first layer's weight for each grid (places, C, O), and for the query (3, O)."""
        places = [PLACES if values.dim() == 5 else 1 for values in features]
        widths = [n * values.shape[1] for n, values in zip(places, features, strict=True)]
        *of_grids, of_query = self.first.weight[..., 0].t().split([*widths, 3])
        weights = [
            weight.unflatten(0, (-1, n)).transpose(0, 1).contiguous()
            for n, weight in zip(places, of_grids, strict=True)
        ]
        return [*weights, of_query]

    def _grid(self, rows: Tensor, shape: tuple[int, ...], weight: Tensor, queries: int) -> Grid:
        """Prepare a grid's features (B, points, C)."""
        order = self._cheapest(shape, weight, queries)
        if order is Order.GATHER:
            return Grid(order, shape, as_table(rows.flatten(0, 1)), weight)
        # (B, 1, points, C) @ (places, C, O)
        outputs = at_least_single(rows[:, None] @ weight).flatten(0, 2)
        return Grid(order, shape, as_table(outputs), weight)

    def _cheapest(self, shape: tuple[int, ...], weight: Tensor, queries: int) -> Order:
        places, channels, outputs = weight.shape
        points, spans = math.prod(shape), [2 for _ in shape]
        if points * places * outputs > CHUNK_VALUES:
            return Order.GATHER
        if len(shape) == 2:
            spans = [resized_span(size, self.pooling_grid) for size in shape]
        gathered = GATHERED * math.prod(spans)
        table = points * channels / queries
        multiplications = {
            Order.GATHER: channels * (outputs + gathered),
            Order.TABLE: outputs * (table + gathered),
            Order.DENSE: outputs * (table + points),
        }
        return min(multiplications, key=lambda order: multiplications[order])

    def _decode_group(
        self, grids: Sequence[Grid], of_query: Tensor, camera: Tensor, query: Tensor
    ) -> Tensor:
        if query.shape[1] * self.first.in_channels <= KEPT_VALUES:
            return self._decode(grids, of_query, camera, query)
        pieces = query.split(max(1, CHUNK_VALUES // self.first.in_channels), dim=1)
        decode = partial(checkpoint, self._decode, use_reentrant=False, preserve_rng_state=False)
        return torch.cat([decode(grids, of_query, camera, piece) for piece in pieces], dim=1)

    def _decode(
        self, grids: Sequence[Grid], of_query: Tensor, camera: Tensor, query: Tensor
    ) -> Tensor:
        around = (query[:, :, None] + self.places).flatten(1, 2)
        pixels = project(camera, query, self.pooling_grid)
        inputs, weights, outputs = [query.flatten(0, 1)], [of_query], []
        for (order, _), same in groupby(grids, lambda grid: (grid.order, grid.shape)):
            alike = [*same]
            stencil = self._stencil(alike[0], around, pixels)
            if order is Order.GATHER:
                inputs += _gathered(stencil, alike)
                weights += [grid.weight.flatten(0, 1) for grid in alike]
            elif order is Order.TABLE:
                outputs += [_tabulated(stencil, grid) for grid in alike]
            else:
                outputs += [_blended(stencil, grid) for grid in alike]
        hidden = F.linear(torch.cat(inputs, dim=1), torch.cat(weights).t(), self.first.bias)
        hidden = at_least_single(hidden)
        for blended in outputs:
            hidden.add_(blended)
        for layer in [*self.hidden, self.last]:
            hidden = F.linear(F.relu_(hidden), layer.weight[..., 0], layer.bias)
        return at_least_single(hidden).view(query.shape[:2])

    def _stencil(self, grid: Grid, around: Tensor, pixels: Tensor) -> Stencil:
        dense = grid.order is Order.DENSE
        if len(grid.shape) == 2:
            # Pixels are column and row.
            axes = [
                (along_resized_axis(pixels[..., i], size, self.pooling_grid, dense), size)
                for i, size in zip((1, 0), grid.shape, strict=True)
            ]
        else:
            # The first component of a query point runs along the volume's last axis.
            axes = [
                (along_axis((around[..., i] + 1) * ((size - 1) / 2), size, dense), size)
                for i, size in zip((2, 1, 0), grid.shape, strict=True)
            ]
        return product(*axes)


def _split(values: Tensor, images: int) -> tuple[Tensor, ...]:
    """Values of some images each; of one group as they are, as else their gradient is copied."""
    return values.split(images) if images < len(values) else (values,)


def _gathered(stencil: Stencil, grids: Sequence[Grid]) -> list[Tensor]:
    """Features (B * N, places * C) of grids of one shape, by a stencil (K, B, N * places)."""
    images, places = stencil.points.shape[1], len(grids[0].weight)
    index = stencil.points + _starts(images, math.prod(grids[0].shape))[:, None]
    # (K, B * N * places) to (B * N * places, K)
    index, weight = (v.flatten(1).t().contiguous() for v in (index, stencil.weights))
    sums = gather(index, weight, [grid.rows for grid in grids])
    return [features.view(len(index) // places, -1) for features in sums]


def _tabulated(stencil: Stencil, grid: Grid) -> Tensor:
    """Outputs (B * N, O) of the first layer, gathered from those at all grid points."""
    images, points, places = stencil.points.shape[1], math.prod(grid.shape), len(grid.weight)
    index = stencil.points.unflatten(2, (-1, places)) + _starts(places, points)
    index = index + _starts(images, places * points)[:, None, None]
    weight = stencil.weights.unflatten(2, (-1, places))
    # (K, B, N, places) to (B * N, places * K)
    index, weight = (v.permute(1, 2, 3, 0).flatten(2).flatten(0, 1) for v in (index, weight))
    (outputs,) = gather(index, weight, [grid.rows])
    return outputs


def _blended(stencil: Stencil, grid: Grid) -> Tensor:
    """Outputs (B * N, O) of the first layer, blended from those at all grid points."""
    images, places = stencil.weights.shape[1], len(grid.weight)
    # (points, B, N * places) to (B, N, places * points)
    blend = stencil.weights.unflatten(2, (-1, places)).permute(1, 2, 3, 0).flatten(2)
    return torch.bmm(blend, grid.rows.unflatten(0, (images, -1))).flatten(0, 1)


def _starts(count: int, size: int) -> Tensor:
    """Numbers of the first of each of `count` parts of `size` rows."""
    return torch.arange(0, count * size, size, dtype=torch.int32)
