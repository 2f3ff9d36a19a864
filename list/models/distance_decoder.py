"""The distance decoder: from features around a query point to its signed distance.

Shapes: B images, N query points, V nodes along each axis of a volume, C channels.

Paper: signed distance prediction. A query point reads the voxel features at itself and at six
neighbours, and the image features where it projects to; a perceptron makes its distance of them.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.perceptual_pooling import pool, project
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

# The query point itself, and one neighbour before and one behind it along each axis.
PLACES = 7


class DistanceDecoder(nn.Module):
    """Samples features around each query point and where it projects to, and decodes them."""

    def __init__(self, settings: NetworkSettings, map_channels: Sequence[int]) -> None:
        """Build the layers.

        Args:
            settings: Sizes of the network.
            map_channels: Channels of the image encoder's maps.
        """
        super().__init__()
        self.pooling_grid = settings.pooling_grid
        self.register_buffer("places", neighbours(settings.displacement), persistent=False)
        self.places: Tensor
        sampled = PLACES * (1 + sum(settings.voxel_channels)) + sum(map_channels) + 3
        inputs, outputs = [sampled, *settings.decoder_channels], [*settings.decoder_channels, 1]
        # As in DeepSDF (Park et al., CVPR 2019), the middle layer may read them once more.
        self.skip_into = len(inputs) // 2 if settings.decoder_skip else None
        if self.skip_into is not None:
            inputs[self.skip_into] += sampled
        layers = [nn.Conv1d(i, o, kernel_size=1) for i, o in zip(inputs, outputs, strict=True)]
        self.first, *hidden, self.last = layers
        self.hidden = nn.ModuleList(hidden)

    def forward(
        self, voxels: Sequence[Tensor], maps: Sequence[Tensor], camera: Tensor, query: Tensor
    ) -> Tensor:
        """Decode query points.

        Args:
            voxels: Voxel features (B, C, V, V, V), from the finest volume to the coarsest.
            maps: Image features (B, C, H, W), any number of maps of any sizes.
            camera: Projections (B, 4, 3).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            (B, N): signed distances times `sdf_scale`.
        """
        around = query[:, None, :, None] + self.places[:, None, None]
        pixels = project(camera, query, self.pooling_grid)
        local = [
            F.grid_sample(volume, around, padding_mode="border", align_corners=True)[..., 0]
            for volume in voxels
        ]
        image = pool(maps, pixels, self.pooling_grid)
        point = query.transpose(1, 2)
        sampled = torch.cat([torch.cat(local, dim=1).flatten(1, 2), image, point], dim=1)
        hidden = sampled
        for number, layer in enumerate([self.first, *self.hidden]):
            if number == self.skip_into:
                hidden = torch.cat([hidden, sampled], dim=1)
            hidden = F.relu_(layer(hidden))
        return at_least_single(self.last(hidden)[:, 0])


def neighbours(displacement: float) -> Tensor:
    """Where a query point reads a volume, relative to itself, in the published order.

    Args:
        displacement: Distance of the six neighbours.

    Returns:
        (7, 3): the point itself, then before and behind it along each axis.
    """
    axes = displacement * torch.eye(3)
    return torch.cat([torch.zeros(1, 3), torch.stack([-axes, axes], dim=1).flatten(0, 1)])
