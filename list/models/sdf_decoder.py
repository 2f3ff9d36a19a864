"""The distance decoder: from local voxel and image features to signed distances.

Shapes: B images, N query points, C features, V resolution of a voxel feature.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from list.geometry.ordering import COARSE_CELLS, curve_order
from list.models.blending import Table
from list.models.feature_grids import FeatureGrid, ImageMap, Points, VoxelGrid, displacements
from list.models.first_layer import FirstLayer
from list.models.grouping import images_together, split
from list.models.interpolation import Taps
from list.models.matrix_product import rectified_layers
from list.models.perceptual_pooling import project
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

# Blended features of an image are kept for the backward pass while they have at most this many
# values (128 MB in single precision). More of them are made again, in pieces of a share of it: the
# backward pass holds a piece's features, their gradient, and both transposed.
KEPT, PIECES = 2**25, 8
# On a GPU, where pieces this small take twenty times as long: 2 GB.
KEPT_ON_GPU = 2**29


class DistanceDecoder(nn.Module):
    """Samples features around each query point and where it projects to, and decodes them."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.grid, self.displacement = settings.pooling_grid, settings.displacement
        self.register_buffer("places", displacements(self.displacement), persistent=False)
        self.places: Tensor
        voxel_features = (1 + sum(settings.voxel_channels)) * VoxelGrid.places
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
        if query.device.type != "cpu":
            return self._decode_all(voxels, maps, camera, query)
        # Neighbours read the same features: one after the other, they find them in the cache.
        orders = [torch.from_numpy(curve_order(q.detach().numpy(), COARSE_CELLS)) for q in query]
        order = torch.stack(orders)
        place = torch.empty_like(order)
        place.scatter_(1, order, torch.arange(order.shape[1]).expand_as(order))
        along_curve = query.gather(1, order[..., None].expand_as(query))
        return self._decode_all(voxels, maps, camera, along_curve).gather(1, place)

    def _decode_all(
        self, voxels: Sequence[Tensor], maps: Sequence[Tensor], camera: Tensor, query: Tensor
    ) -> Tensor:
        grids: list[FeatureGrid] = [VoxelGrid(v.shape[1], self.displacement) for v in voxels]
        grids += [ImageMap(m.shape[1], m.shape[2], self.grid) for m in maps]
        features = (*voxels, *maps)
        first = FirstLayer(self.first, grids, features, query.shape[1])
        later = [layer.weight[..., 0] for layer in self._later()]
        decode = partial(self._decode, first, later)
        images = images_together(query.shape[1] * self.first.out_channels, query.device)
        tables = map(first.tables, zip(*(split(grid, images) for grid in features), strict=True))
        if query.shape[1] <= self._kept(query.device):
            taps = first.taps(self._points(camera, query), images)
            kept = zip(tables, taps, split(query, images), strict=True)
            return torch.cat([decode(*group) for group in kept])
        groups = zip(tables, split(camera, images), split(query, images), strict=True)
        return torch.cat([self._decode_in_pieces(first, decode, *group) for group in groups])

    def _kept(self, device: torch.device) -> int:
        """Query points of an image whose blended features are kept for the backward pass."""
        return (KEPT if device.type == "cpu" else KEPT_ON_GPU) // self.first.in_channels

    def _points(self, camera: Tensor, query: Tensor) -> Points:
        around = (query[:, :, None] + self.places).flatten(1, 2)
        return Points(query, around, project(camera, query, self.grid))

    def _decode_in_pieces(
        self,
        first: FirstLayer,
        decode: Callable[..., Tensor],
        tables: Sequence[Sequence[Table]],
        camera: Tensor,
        query: Tensor,
    ) -> Tensor:
        """Decode many query points of some images.

        All that lies between them and their distances is made again in the backward pass, piece by
        piece: it would be the largest part of a step's memory.
        """

        def decode_piece(piece: Tensor) -> Tensor:
            (taps,) = first.taps(self._points(camera, piece), len(piece))
            return decode(tables, taps, piece)

        points = max(1, self._kept(query.device) // PIECES)
        pieces = query.split(points, dim=1)
        remade = partial(checkpoint, decode_piece, use_reentrant=False, preserve_rng_state=False)
        return torch.cat([remade(piece) for piece in pieces], dim=1)

    def _decode(
        self,
        first: FirstLayer,
        later: Sequence[Tensor],
        tables: Sequence[Sequence[Table]],
        taps: Sequence[Taps],
        query: Tensor,
    ) -> Tensor:
        biases = [cast(Tensor, layer.bias) for layer in self._later()]
        distance = rectified_layers(first(tables, taps, query), later, biases)
        return at_least_single(distance.view(query.shape[:2]))

    def _later(self) -> list[nn.Conv1d]:
        return cast("list[nn.Conv1d]", [*self.hidden, self.last])
