"""The learned projection from the unit box to the image; no camera is given or supervised."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from list.models.settings import NetworkSettings

LEAK = 0.2


class SpatialTransformer(nn.Module):
    """Predicts a projection from the coarse cloud's and the image's description."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        width = settings.camera_channels
        self.layers = nn.Sequential(
            nn.Linear(settings.point_channels[-1] + settings.code, width),
            nn.LeakyReLU(LEAK),
            nn.BatchNorm1d(width),
            nn.Linear(width, width),
            nn.LeakyReLU(LEAK),
            nn.BatchNorm1d(width),
            nn.Linear(width, 12),
        )

    def forward(self, cloud: Tensor, code: Tensor) -> Tensor:
        """Predict projections.

        Args:
            cloud: Description of the coarse cloud (B, features).
            code: Description of the image (B, code).

        Returns:
            Matrices T (B, 4, 3): [q, 1] T = (u, v, w), pixel (u / w, v / w) of the pooling grid.
        """
        # In half precision the projection would be off by whole pixels.
        with torch.autocast(code.device.type, enabled=False):
            described = torch.cat([cloud.float(), code.float()], dim=1)
            return self.layers(described).view(-1, 4, 3)
