"""The distance decoder: from local voxel and image features to signed distances.

The first layer is linear and so is interpolation. The published network samples all features,
joins them and applies the layer; here the layer is applied to each kind of feature by itself and
the results are added, which needs no joined copy. A grid of few nodes is not sampled at all: its
nodes go through the layer, and a matrix of interpolation weights spreads the result.

Shapes: B images, N query points, K = 7 places around a query point.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.settings import NetworkSettings

# Up to here multiplying by all interpolation weights is faster than gathering eight of them.
MATRIX_NODES = 64


class DistanceDecoder(nn.Module):
    """Samples voxel features around each query point and decodes all of its features."""

    places: Tensor

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        places = [torch.zeros(3)]
        for axis in torch.eye(3) * settings.displacement:
            places += [-axis, axis]
        self.register_buffer("places", torch.stack(places), persistent=False)
        self._voxel_inputs = [len(places) * width for width in (1, *settings.voxel_channels)]
        self._image_inputs = sum(settings.image_channels)
        inputs = sum(self._voxel_inputs) + self._image_inputs + 3
        widths = [inputs, *settings.decoder_channels, 1]
        self.first = nn.Conv1d(widths[0], widths[1], kernel_size=1)
        self.hidden = nn.ModuleList(
            nn.Conv1d(widths[i], widths[i + 1], kernel_size=1) for i in range(1, len(widths) - 2)
        )
        self.last = nn.Conv1d(widths[-2], 1, kernel_size=1)

    def forward(self, voxels: Sequence[Tensor], pooled: Tensor, query: Tensor) -> Tensor:
        """Decode query points.

        Args:
            voxels: Voxel features (B, C_i, V_i, V_i, V_i).
            pooled: Image features (B, C, N).
            query: Query points (B, N, 3), reordered and doubled.

        Returns:
            (B, N): signed distances times `sdf_scale`.
        """
        hidden = F.relu(self._first_layer(voxels, pooled, query))
        for layer in self.hidden:
            hidden = F.relu(layer(hidden))
        return self.last(hidden)[:, 0]

    def _first_layer(self, voxels: Sequence[Tensor], pooled: Tensor, query: Tensor) -> Tensor:
        parts = [*self._voxel_inputs, self._image_inputs, 3]
        *of_voxels, of_image, of_query = self.first.weight.split(parts, dim=1)
        hidden = F.conv1d(pooled, of_image, self.first.bias)
        hidden = hidden + F.conv1d(query.transpose(1, 2), of_query)
        around = query[:, :, None] + self.places
        for grid, weight in zip(voxels, of_voxels, strict=True):
            few = grid[0, 0].numel() <= MATRIX_NODES
            decode = _through_nodes if few else _through_samples
            hidden = hidden + decode(grid, weight, around)
        return hidden


def _through_samples(grid: Tensor, weight: Tensor, around: Tensor) -> Tensor:
    """Sample a grid (B, C, V, V, V) at (B, N, K, 3), then apply (out, C * K, 1): (B, out, N)."""
    places = around.transpose(1, 2)[:, :, :, None]
    sampled = F.grid_sample(grid, places, padding_mode="border", align_corners=True)
    return F.conv1d(sampled[..., 0].flatten(1, 2), weight)


def _through_nodes(grid: Tensor, weight: Tensor, around: Tensor) -> Tensor:
    """Apply the layer to the nodes of a grid, then interpolate: the same as `_through_samples`."""
    batch, channels = grid.shape[:2]
    points, count = around.shape[1:3]
    weight = weight[..., 0].view(-1, channels, count)
    decoded = torch.einsum("bcv,ock->bokv", grid.flatten(2), weight).flatten(2)
    spread = _interpolation(around, grid.shape[-1]).view(batch, points, -1)
    return decoded @ spread.transpose(1, 2)


def _interpolation(places: Tensor, resolution: int) -> Tensor:
    """Trilinear weights (..., V * V * V) of places (..., 3) in [-1, 1], clamped to the border."""
    nodes = torch.arange(resolution, device=places.device, dtype=places.dtype)
    position = ((places + 1) * (0.5 * (resolution - 1))).clamp(0, resolution - 1)
    x, y, z = F.relu(1 - (position[..., None] - nodes).abs()).unbind(dim=-2)
    # A place's first coordinate runs along the last axis of the grid.
    plane = y[..., :, None] * x[..., None, :]
    return (z[..., :, None, None] * plane[..., None, :, :]).flatten(-3)
