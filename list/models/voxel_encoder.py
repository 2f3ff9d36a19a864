"""The voxel encoder: features of the coarse occupancy at six resolutions.

Shapes: B grids, V resolution.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

from list.models.settings import NetworkSettings

# Blocks of one channel that complete the occupancy before features are taken.
COMPLETION_BLOCKS = 3


class VoxelEncoder(nn.Module):
    """Convolutions over the occupancy grid; the third one predicts the true occupancy."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        channels = settings.voxel_channels
        self.completion = nn.ModuleList(_convolution(1, 1) for _ in range(COMPLETION_BLOCKS))
        # The last of these is not used, but the published state has it.
        self.completion_norms = nn.ModuleList(nn.BatchNorm3d(1) for _ in range(COMPLETION_BLOCKS))
        widths = [1, *channels]
        self.first = nn.ModuleList(
            _convolution(widths[i], widths[i + 1]) for i in range(len(channels))
        )
        self.second = nn.ModuleList(_convolution(width, width) for width in channels)
        self.norms = nn.ModuleList(nn.BatchNorm3d(width) for width in channels)

    def forward(self, occupied: Tensor) -> list[Tensor]:
        """Encode occupancy grids.

        Args:
            occupied: (B, V, V, V), 0 or 1.

        Returns:
            Predicted occupancy (B, 1, V, V, V) in [0, 1], then the features of each stage, whose
            resolution halves from stage to stage.
        """
        grid = occupied[:, None]
        for convolution, norm in zip(self.completion[:-1], self.completion_norms, strict=False):
            grid = norm(F.relu(convolution(grid)))
        grid = self.completion[-1](grid).sigmoid()
        features = [grid]
        for first, second, norm in zip(self.first, self.second, self.norms, strict=True):
            grid = norm(F.relu(second(F.relu(first(grid)))))
            features.append(grid)
            grid = F.max_pool3d(grid, kernel_size=2)
        return features


def _convolution(channels_in: int, channels_out: int) -> nn.Conv3d:
    return nn.Conv3d(channels_in, channels_out, kernel_size=3, padding=1)
