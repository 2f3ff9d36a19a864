"""Image features at the places where query points project to.

The published network resizes every feature map to 137 x 137 and samples there. Both steps are
linear, so sampling each map at the four neighbouring nodes of that grid and blending the four
gives the same numbers without the resized maps.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.settings import NetworkSettings

# Keeps the division finite, as published.
SMALLEST_DEPTH = 1e-8


class PerceptualPooling(nn.Module):
    """Projects query points and samples feature maps there."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.grid = settings.pooling_grid

    def forward(self, maps: Sequence[Tensor], camera: Tensor, query: Tensor) -> Tensor:
        """Sample feature maps.

        Args:
            maps: Feature maps (B, C_i, H_i, W_i).
            camera: Projections (B, 4, 3).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            Features (B, sum C_i, N).
        """
        pixels = self.project(camera, query)
        if 4 * query.shape[1] > self.grid**2:
            size = (self.grid, self.grid)
            resized = [
                F.interpolate(m, size=size, mode="bilinear", align_corners=True) for m in maps
            ]
            return torch.cat([_sample(m, pixels, self.grid) for m in resized], dim=1)
        return torch.cat([self._blend(m, pixels) for m in maps], dim=1)

    def project(self, camera: Tensor, query: Tensor) -> Tensor:
        """Project query points.

        Args:
            camera: Projections (B, 4, 3).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            Pixels (B, N, 2) of the pooling grid: column, row.
        """
        projected = query @ camera[:, :3] + camera[:, 3:]
        pixels = projected[..., :2] / (projected[..., 2:] + SMALLEST_DEPTH)
        return pixels.clamp(0, self.grid - 1)

    def _blend(self, feature_map: Tensor, pixels: Tensor) -> Tensor:
        lower = pixels.detach().floor().clamp(max=self.grid - 2)
        part = pixels - lower
        corners = torch.cat(
            [lower + lower.new_tensor(step) for step in ((0, 0), (1, 0), (0, 1), (1, 1))], dim=1
        )
        values = _sample(feature_map, corners, self.grid)
        top_left, top_right, bottom_left, bottom_right = values.chunk(4, dim=2)
        column, row = part[:, None, :, 0], part[:, None, :, 1]
        top = torch.lerp(top_left, top_right, column)
        return torch.lerp(top, torch.lerp(bottom_left, bottom_right, column), row)


def _sample(feature_map: Tensor, pixels: Tensor, grid: int) -> Tensor:
    places = pixels[:, :, None] * (2 / (grid - 1)) - 1
    return F.grid_sample(feature_map, places, mode="bilinear", align_corners=True)[..., 0]
