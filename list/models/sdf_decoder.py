"""The distance decoder: from local voxel and image features to signed distances.

Shapes: B images, N query points, C features, V resolution of a voxel feature.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from list.models.feature_grids import FeatureGrid, ImageMap, Points, VoxelGrid, displacements
from list.models.first_layer import FirstLayer
from list.models.grouping import images_together
from list.models.interpolation import Table
from list.models.matrix_product import linear
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
        grids: list[FeatureGrid] = [VoxelGrid(v.shape[1], self.displacement) for v in voxels]
        grids += [ImageMap(m.shape[1], m.shape[2], self.grid) for m in maps]
        features = (*voxels, *maps)
        first = FirstLayer(self.first, grids, features, query.shape[1])
        later = [layer.weight[..., 0] for layer in self._later()]
        decode = partial(self._decode_group, first, later)
        images = images_together(query.shape[1] * self.first.out_channels, query.device)
        if images >= len(query):
            return decode(camera, query, *features)
        groups = zip(*(part.split(images) for part in (camera, query, *features)), strict=True)
        return torch.cat([decode(*group) for group in groups])

    def _decode_group(
        self,
        first: FirstLayer,
        later: Sequence[Tensor],
        camera: Tensor,
        query: Tensor,
        *features: Tensor,
    ) -> Tensor:
        """Decode the query points of some images.

        Of many points all that lies between them and their distances is made again in the backward
        pass, piece by piece: it would be the largest part of a step's memory.
        """
        decode = partial(self._decode, first, first.tables(features), later, camera)
        kept = KEPT if query.device.type == "cpu" else KEPT_ON_GPU
        points = kept // self.first.in_channels
        if query.shape[1] <= points:
            return decode(query)
        decode = partial(checkpoint, decode, use_reentrant=False, preserve_rng_state=False)
        pieces = query.split(max(1, points // PIECES), dim=1)
        return torch.cat([decode(piece) for piece in pieces], dim=1)

    def _decode(
        self,
        first: FirstLayer,
        tables: Sequence[Table],
        later: Sequence[Tensor],
        camera: Tensor,
        query: Tensor,
    ) -> Tensor:
        around = (query[:, :, None] + self.places).flatten(1, 2)
        hidden = first(tables, Points(query, around, project(camera, query, self.grid)))
        for weight, layer in zip(later, self._later(), strict=True):
            hidden = linear(hidden.relu_(), weight, layer.bias)
        return at_least_single(hidden.view(query.shape[:2]))

    def _later(self) -> list[nn.Conv1d]:
        return cast("list[nn.Conv1d]", [*self.hidden, self.last])
