"""The distance decoder: from local voxel and image features to signed distances.

Shapes: B images, N query points, C features, V resolution of a voxel feature.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.interpolation import Taps, blend, border_taps, combine
from list.models.perceptual_pooling import pixel_taps, project
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings


class DistanceDecoder(nn.Module):
    """Samples features around each query point and where it projects to, and decodes them.

    The first layer is linear, as is interpolation, so they can change places. On a grid with no
    more nodes than features it is cheaper to apply the layer's weights to the nodes and blend its
    outputs: then the weights of all nodes, instead of blended features, enter the layer's product.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.grid = settings.pooling_grid
        places = [torch.zeros(3)]
        for axis in torch.eye(3) * settings.displacement:
            places += [-axis, axis]
        self.register_buffer("places", torch.stack(places), persistent=False)
        self.places: Tensor
        voxel_features = (1 + sum(settings.voxel_channels)) * len(places)
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
        around = (query[:, :, None] + self.places).flatten(1, 2)
        pixels = project(camera, query, self.grid)
        weights = self.first.weight[..., 0].split(self._parts(voxels, maps), dim=1)
        inputs, factors = [], []
        for number, features in enumerate((*voxels, *maps)):
            dense = features[0, ..., 0].numel() <= features.shape[-1]
            if number < len(voxels):
                taps = voxel_taps(around, features.shape[1], dense)
            else:
                taps = pixel_taps(pixels, features.shape[1], features.shape[2], self.grid, dense)
            nodes = features.flatten(1, -2)
            values = taps.weight if dense else blend(nodes, taps)
            inputs.append(values.reshape(*query.shape[:2], -1))
            factors.append(_factor(nodes, weights[number], dense))
        inputs.append(query)
        factors.append(weights[-1].t().expand(len(query), -1, -1))
        bias = self.first.bias
        assert bias is not None
        product = torch.baddbmm(bias, torch.cat(inputs, dim=2), torch.cat(factors, dim=1))
        hidden = F.relu(product).transpose(1, 2)
        for layer in self.hidden:
            hidden = F.relu(layer(hidden))
        return at_least_single(self.last(hidden)[:, 0])

    def _parts(self, voxels: Sequence[Tensor], maps: Sequence[Tensor]) -> list[int]:
        """Inputs of the first layer that belong to each grid, and to the query point."""
        around = [features.shape[-1] * len(self.places) for features in voxels]
        return [*around, *(features.shape[-1] for features in maps), 3]


def voxel_taps(query: Tensor, size: int, dense: bool) -> Taps:
    """Taps of trilinear interpolation; points outside take the border's value.

    Args:
        query: Points (B, M, 3) in [-1, 1]; the first component runs along the volume's last axis.
        size: Nodes along each axis, the outer ones at -1 and 1.
        dense: Whether every node is a tap.

    Returns:
        Taps of the volume in row-major order.
    """
    position = (query + 1) * ((size - 1) / 2)
    last, middle, first = (border_taps(position[..., i], size, dense) for i in range(3))
    return combine(combine(first, middle, size), last, size)


def _factor(nodes: Tensor, weight: Tensor, dense: bool) -> Tensor:
    """What the first layer multiplies its input from one grid with.

    Args:
        nodes: Features of all nodes (B, nodes, C).
        weight: The layer's weight for the grid (outputs, C * places), places fastest.
        dense: Whether the input is weights of nodes instead of blended features.

    Returns:
        (B, places * nodes, outputs) if dense, else (B, places * C, outputs).
    """
    batch, _, features = nodes.shape
    weight = weight.unflatten(1, (features, -1))
    if dense:
        return torch.einsum("bnc,ocp->bpno", nodes, weight).flatten(1, 2)
    return weight.permute(2, 1, 0).flatten(0, 1).expand(batch, -1, -1)
