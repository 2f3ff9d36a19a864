"""The voxel encoder: completes the coarse occupancy, and describes it at several resolutions.

Shapes: B volumes, V nodes along each axis, C channels of a stage.

Paper: query features from the coarse prediction.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

# Blocks of one channel that complete the occupancy before features are taken.
COMPLETION_BLOCKS = 3

# On a CPU the bf16 gradient of a convolution's weight over a volume of this side holds numbers that
# were never computed (torch 2.14.1, oneDNN 3.12).
SIDE_WITHOUT_HALF_PRECISION = 2


class VoxelEncoder(nn.Module):
    """Convolutions over the occupancy; the third one predicts the true occupancy."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        channels = settings.voxel_channels
        self.completion = nn.ModuleList(_convolution(1, 1) for _ in range(COMPLETION_BLOCKS))
        # The last of these is not used, but the published state has it.
        self.completion_norms = nn.ModuleList(nn.BatchNorm3d(1) for _ in range(COMPLETION_BLOCKS))
        self.first = nn.ModuleList(_convolution(i, o) for i, o in pairwise([1, *channels]))
        self.second = nn.ModuleList(_convolution(width, width) for width in channels)
        self.norms = nn.ModuleList(nn.BatchNorm3d(width) for width in channels)

    def forward(self, occupied: Tensor) -> list[Tensor]:
        """Encode occupancy volumes.

        Args:
            occupied: (B, V, V, V), 0 or 1.

        Returns:
            Predicted occupancy (B, 1, V, V, V) in [0, 1], then the features (B, C, V, V, V) of each
            stage, whose resolution halves from stage to stage.
        """
        features = [self.complete(occupied[:, None])]
        for number in range(len(self.first)):
            volume = features[-1] if number == 0 else F.max_pool3d(features[-1], kernel_size=2)
            features.append(self.stage(number, volume))
        return features

    def complete(self, volume: Tensor) -> Tensor:
        """Predict the true occupancy.

        Args:
            volume: Occupancy (B, 1, V, V, V), 0 or 1.

        Returns:
            (B, 1, V, V, V) in [0, 1].
        """
        *blocks, last = self.completion
        # In half precision probabilities near 1 would become 1, and their loss explode.
        with torch.autocast(volume.device.type, enabled=False):
            for convolution, norm in zip(blocks, self.completion_norms, strict=False):
                volume = norm(F.relu_(convolution(volume)))
            return last(volume).sigmoid()

    def stage(self, number: int, volume: Tensor) -> Tensor:
        """Describe a volume at one resolution.

        Args:
            number: Which stage, from 0.
            volume: What the stage before gave (B, C, V, V, V), at this stage's resolution.

        Returns:
            Features (B, C', V, V, V).
        """
        half = volume.shape[-1] > SIDE_WITHOUT_HALF_PRECISION
        kind = volume.device.type
        with torch.autocast(kind, enabled=half and torch.is_autocast_enabled(kind)):
            hidden = F.relu_(self.first[number](volume if half else at_least_single(volume)))
            return self.norms[number](F.relu_(self.second[number](hidden)))


def _convolution(channels_in: int, channels_out: int) -> nn.Conv3d:
    return nn.Conv3d(channels_in, channels_out, kernel_size=3, padding=1)
