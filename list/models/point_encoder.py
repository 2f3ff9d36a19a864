"""The point encoder: the coarse cloud as one vector, which helps to predict the camera.

Shapes: B clouds, P points.

Paper: the coarse prediction's part of the spatial transformer's input.
"""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn

from list.models.settings import NetworkSettings


class PointEncoder(nn.Module):
    """Shared layers over points and a maximum over all (Qi et al., PointNet, CVPR 2017)."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *(
                nn.Sequential(nn.Conv1d(i, o, kernel_size=1), nn.BatchNorm1d(o), nn.ReLU())
                for i, o in pairwise([3, *settings.point_channels])
            )
        )

    def forward(self, points: Tensor) -> Tensor:
        """Encode clouds.

        Args:
            points: (B, P, 3), unit box.

        Returns:
            (B, features).
        """
        return self.layers(points.transpose(1, 2)).max(dim=2).values
