"""Perceptual pooling: local image features at the pixel that a query point projects to.

Shapes: B images, N query points, G nodes along each side of the pooling grid, C channels of a map.

Paper: localised query features, from the image through the spatial transformer. The published code
resizes every map to G x G and samples the result. Sampling reads four pixels of the resized map,
each of which blends the map's own pixels: here the map itself is sampled at those four places,
which gives the same numbers without maps of G x G.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from list.models.precision import at_least_single

# Keeps the division finite, as published.
SMALLEST_DEPTH = 1e-8


def project(camera: Tensor, query: Tensor, grid: int) -> Tensor:
    """Project query points to the image.

    Args:
        camera: Projections (B, 4, 3): [q, 1] T = (u, v, w).
        query: Query points q (B, N, 3), reordered and doubled.
        grid: Nodes G along each side of the pooling grid.

    Returns:
        Pixels (B, N, 2) of the pooling grid, column and row: (u, v) / w, clamped to the grid.
    """
    # Half precision would move points by whole pixels.
    with torch.autocast(query.device.type, enabled=False):
        camera = at_least_single(camera)
        projected = query @ camera[:, :3] + camera[:, 3:]
    pixels = projected[..., :2] / (projected[..., 2:] + SMALLEST_DEPTH)
    return pixels.clamp(0, grid - 1)


def pool(maps: Sequence[Tensor], pixels: Tensor, grid: int) -> Tensor:
    """Sample feature maps as if each were resized to the pooling grid.

    Args:
        maps: Feature maps (B, C, H, W) of any sizes.
        pixels: Where to sample (B, N, 2), column and row of the pooling grid.
        grid: Nodes G along each side of the pooling grid.

    Returns:
        (B, sum of C, N).
    """
    first = pixels.detach().floor().clamp(max=grid - 2)
    share = pixels - first
    corners = torch.tensor([[0, 0], [1, 0], [0, 1], [1, 1]], device=pixels.device)
    weights = torch.where(corners > 0, share[:, :, None], 1 - share[:, :, None]).prod(dim=3)
    places = 2 * (first[:, :, None] + corners) / (grid - 1) - 1
    sampled = [
        F.grid_sample(features, places, padding_mode="border", align_corners=True)
        for features in maps
    ]
    return (torch.cat(sampled, dim=1) * weights[:, None]).sum(dim=3)
