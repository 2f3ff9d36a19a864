"""The distance decoder: from local voxel and image features to signed distances."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.settings import NetworkSettings


class DistanceDecoder(nn.Module):
    """Samples voxel features around each query point and decodes all of its features."""

    places: Tensor

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        axes = torch.eye(3) * settings.displacement
        places = [torch.zeros(3)]
        for axis in axes:
            places += [-axis, axis]
        self.register_buffer("places", torch.stack(places), persistent=False)
        voxel_features = (1 + sum(settings.voxel_channels)) * len(places)
        inputs = voxel_features + sum(settings.image_channels) + 3
        widths = [inputs, *settings.decoder_channels, 1]
        self.layers = nn.ModuleList(
            nn.Conv1d(widths[i], widths[i + 1], kernel_size=1) for i in range(len(widths) - 1)
        )

    def forward(self, voxels: Sequence[Tensor], pooled: Tensor, query: Tensor) -> Tensor:
        """Decode query points.

        Args:
            voxels: Voxel features (B, C_i, V_i, V_i, V_i).
            pooled: Image features (B, C, N).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            (B, N): signed distances times `sdf_scale`.
        """
        around = query[:, :, None, None] + self.places[:, None]
        sampled = [
            F.grid_sample(v, around.transpose(1, 2), padding_mode="border", align_corners=True)
            for v in voxels
        ]
        local = torch.cat(sampled, dim=1)[..., 0].flatten(1, 2)
        hidden = torch.cat([local, pooled, query.transpose(1, 2)], dim=1)
        for layer in self.layers[:-1]:
            hidden = F.relu(layer(hidden))
        return self.layers[-1](hidden)[:, 0]
