"""The distance decoder: from local voxel and image features to signed distances.

Shapes: B images, N query points, C features, V resolution of a voxel feature.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from list.models.interpolation import Table, Taps, blend, border_taps, combine
from list.models.matrix_product import batched_linear, linear
from list.models.perceptual_pooling import pixel_taps, project
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

# Images are decoded together while what is added up for them has at most this many values (4 MB in
# single precision): it stays in a processor's cache.
CACHED = 2**20

# Blended features of an image are kept for the backward pass while they have at most this many
# values (128 MB in single precision). More of them are made again, in pieces of a share of it: the
# backward pass holds a piece's features, their gradient, and both transposed.
KEPT, PIECES = 2**25, 8

# Without gradients on a CPU, blending what the layer makes of the nodes costs as much, for the 8 or
# 9 taps of a place, as a product with this many features of it (measured on an AMD EPYC); it also
# takes the product with all nodes, which pays where they are fewer than this share of the points.
COLUMNS_OF_TAPS, SHARE_OF_POINTS = 27, 0.25


class _Grid(NamedTuple):
    """Nodes along each axis, and the features of all nodes of each image."""

    size: torch.Size
    table: Table

    @classmethod
    def of(cls, features: Tensor) -> _Grid:
        """Flatten the axes of features (B, ..., C)."""
        return cls(features.shape[1:-1], Table(features.flatten(1, -2)))


class _Weights(NamedTuple):
    """Weights of the layers: of the first one for each grid (outputs, places, C), and others."""

    of_grids: Sequence[Tensor]
    of_query: Tensor
    later: Sequence[Tensor]


class DistanceDecoder(nn.Module):
    """Samples features around each query point and where it projects to, and decodes them.

    The first layer is linear, as is interpolation, so they can change places. On a grid with no
    more nodes than features it is cheaper to apply the layer's weights to the nodes and blend its
    outputs: then the weights of all nodes, instead of blended features, enter the layer's product.
    Without gradients the outputs are read at the taps alone, fewer than most grids have nodes.
    Products with each grid's features are added up, so that no joined features are ever stored.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.grid = settings.pooling_grid
        places = [torch.zeros(3)]
        for axis in torch.eye(3) * settings.displacement:
            places += [-axis, axis]
        self.register_buffer("places", torch.stack(places), persistent=False)
        self.places: Tensor
        voxel_features = (1 + sum(settings.voxel_channels)) * len(places)
        inputs = voxel_features + sum(settings.image_channels) + 3
        widths = [inputs, *settings.decoder_channels, 1]
        self.first = nn.Conv1d(widths[0], widths[1], kernel_size=1)
        self.hidden = nn.ModuleList(
            nn.Conv1d(widths[i], widths[i + 1], kernel_size=1) for i in range(1, len(widths) - 2)
        )
        self.last = nn.Conv1d(widths[-2], 1, kernel_size=1)

    def forward(
        self, voxels: Sequence[Tensor], maps: Sequence[Tensor], camera: Tensor, query: Tensor
    ) -> Tensor:
        """Decode query points.

        Args:
            voxels: Voxel features (B, V, V, V, C), from the finest grid to the coarsest.
            maps: Image features (B, H, W, C), from the stem to the last.
            camera: Projections (B, 4, 3).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            (B, N): signed distances times `sdf_scale`.
        """
        grids = (*voxels, *maps)
        *parts, of_query = self.first.weight[..., 0].split(self._parts(voxels, maps), dim=1)
        of_grids = [
            # In the published order the places change fastest.
            part.unflatten(1, (grid.shape[-1], -1)).transpose(1, 2).contiguous()
            for part, grid in zip(parts, grids, strict=True)
        ]
        weights = _Weights(of_grids, of_query, [layer.weight[..., 0] for layer in self._later()])
        images = max(1, CACHED // (query.shape[1] * len(of_query)))
        if images >= len(query):
            return self._decode_group(weights, camera, query, *grids)
        groups = zip(*(part.split(images) for part in (camera, query, *grids)), strict=True)
        return torch.cat([self._decode_group(weights, *group) for group in groups])

    def _decode_group(
        self, weights: _Weights, camera: Tensor, query: Tensor, *grids: Tensor
    ) -> Tensor:
        """Decode the query points of some images.

        Of many points all that lies between them and their distances is made again in the backward
        pass, piece by piece: it would be the largest part of a step's memory.
        """
        decode = partial(self._decode, weights, camera, [_Grid.of(grid) for grid in grids])
        points = KEPT // self.first.in_channels
        if query.shape[1] <= points:
            return decode(query)
        decode = partial(checkpoint, decode, use_reentrant=False, preserve_rng_state=False)
        pieces = query.split(max(1, points // PIECES), dim=1)
        return torch.cat([decode(piece) for piece in pieces], dim=1)

    def _decode(
        self, weights: _Weights, camera: Tensor, grids: Sequence[_Grid], query: Tensor
    ) -> Tensor:
        around = (query[:, :, None] + self.places).flatten(1, 2)
        pixels = project(camera, query, self.grid)
        taps: dict[tuple[object, ...], Taps] = {}
        # The sum of many products needs more digits than half precision has.
        hidden = at_least_single(linear(query.flatten(0, 1), weights.of_query, self.first.bias))
        for (size, table), weight in zip(grids, weights.of_grids, strict=True):
            dense = size.numel() <= _most_dense_nodes(table)
            # The predicted occupancy and the finest features lie on the same nodes.
            if (size, dense) not in taps:
                taps[size, dense] = (
                    voxel_taps(around, size[0], dense)
                    if len(size) == 3
                    else pixel_taps(pixels, size[0], size[1], self.grid, dense)
                )
            hidden += _product(table, taps[size, dense], weight)
        for later, layer in zip(weights.later, self._later(), strict=True):
            hidden = linear(hidden.relu_(), later, layer.bias)
        return at_least_single(hidden.view(query.shape[:2]))

    def _parts(self, voxels: Sequence[Tensor], maps: Sequence[Tensor]) -> list[int]:
        """Inputs of the first layer that belong to each grid, and to the query point."""
        around = [features.shape[-1] * len(self.places) for features in voxels]
        return [*around, *(features.shape[-1] for features in maps), 3]

    def _later(self) -> list[nn.Conv1d]:
        return cast("list[nn.Conv1d]", [*self.hidden, self.last])


def voxel_taps(query: Tensor, size: int, dense: bool) -> Taps:
    """Taps of trilinear interpolation; points outside take the border's value.

    Args:
        query: Points (B, M, 3) in [-1, 1]; the first component runs along the volume's last axis.
        size: Nodes along each axis, the outer ones at -1 and 1.
        dense: Whether every node is a tap.

    Returns:
        Taps of the volume in row-major order.
    """
    position = (query + 1) * ((size - 1) / 2)
    last, middle, first = (border_taps(position[..., i], size, dense) for i in range(3))
    return combine(combine(first, middle, size), last, size)


def _product(table: Table, taps: Taps, weight: Tensor) -> Tensor:
    """What the first layer makes of the features of one grid of each image.

    Args:
        table: Features of all nodes (B, nodes, C).
        taps: Taps of all places (B, N * places, K); if dense, K is the number of nodes.
        weight: The layer's weight for the grid (outputs, places, C).

    Returns:
        (B * N, outputs).
    """
    places = weight.shape[1]
    sparse = taps.nodes.dim() > 1
    if sparse and not _blends_outputs(table, taps, places):
        return linear(blend(table, taps).view(-1, weight.shape[1:].numel()), weight.flatten(1))
    of_nodes = linear(table.rows, weight.flatten(0, 1)).unflatten(2, weight.shape[:2])
    if sparse:
        # One row for each place of a node.
        outputs = Table(at_least_single(of_nodes).transpose(2, 3).flatten(1, 2))
        number = torch.arange(places, dtype=torch.int32, device=taps.nodes.device)
        nodes = taps.nodes.unflatten(1, (-1, places)) * places + number[:, None]
        joined = Taps(nodes.flatten(2), taps.weight.unflatten(1, (-1, places)).flatten(2))
        return blend(outputs, joined).flatten(0, 1)
    # For each output, the places change more slowly than the nodes, as in the taps.
    factors = of_nodes.permute(0, 2, 3, 1).flatten(2)
    rows = taps.weight.view(len(factors), -1, factors.shape[2])
    return batched_linear(rows, factors).flatten(0, 1)


def _most_dense_nodes(table: Table) -> int:
    """Nodes of the largest grid of which it costs less to take all as taps than to choose."""
    features = table.rows.shape[-1]
    return min(features, COLUMNS_OF_TAPS) if _reads_outputs(table) else features


def _blends_outputs(table: Table, taps: Taps, places: int) -> bool:
    _, nodes, features = table.rows.shape
    few = nodes <= SHARE_OF_POINTS * taps.nodes.shape[1] / places
    return few and features > COLUMNS_OF_TAPS and _reads_outputs(table)


def _reads_outputs(table: Table) -> bool:
    return not torch.is_grad_enabled() and table.rows.device.type == "cpu"
