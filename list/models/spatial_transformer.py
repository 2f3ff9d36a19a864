"""The learned projection from the unit box to the image; no camera is given or supervised.

Shapes: B images.

Paper: the spatial transformer, which gives it its name.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from list.models.precision import at_least_single
from list.models.settings import LEAK, NetworkSettings

# A camera at the height of the object's centre that shows the box in the middle of the image: the
# projection (4, 3) of (z, y, x, 1), z, y, x from -1 to 1, as shares of the pooling grid. Only the
# height of a point is known before the network has learned from which side it looks.
UPRIGHT = ((0.0, 0.0, 0.0), (0.0, -0.34, 0.0), (0.0, 0.0, 0.0), (0.5, 0.5, 1.0))

# Deviation of the first projections from it: large enough to learn from, too small for a point to
# be projected through the camera's centre, where gradients are infinite.
PIXEL_DEVIATION, DEPTH_DEVIATION = 0.02, 0.05


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
        self._look_upright(settings.pooling_grid - 1, width)

    def _look_upright(self, side: int, width: int) -> None:
        """Start from a plausible projection instead of a random one.

        A random one (as published) sends half of the points to the image's border, where there is
        nothing to learn from; a transformer of space starts at a known place (Jaderberg et al.,
        Spatial Transformer Networks, NeurIPS 2015).
        """
        scale = torch.tensor([side, side, 1.0])
        deviation = torch.tensor([PIXEL_DEVIATION, PIXEL_DEVIATION, DEPTH_DEVIATION]) * scale
        last = cast(nn.Linear, self.layers[-1])
        with torch.no_grad():
            last.bias.copy_((torch.tensor(UPRIGHT) * scale).flatten())
            # The layer's inputs are normalised: they have deviation 1.
            last.weight.normal_(std=width**-0.5).mul_(deviation.repeat(4)[:, None])

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
            described = torch.cat([at_least_single(cloud), at_least_single(code)], dim=1)
            return self.layers(described).view(-1, 4, 3)
