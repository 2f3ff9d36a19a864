"""Where query points project to in the image.

The published network resizes every feature map to 137 x 137 and samples the results. Both steps
are linear, so their weights are composed and each map is read at its own resolution instead
(list/models/feature_grids.py): the same numbers and gradients, without 1024 maps of 137 x 137 an
image.
"""

from __future__ import annotations

import torch
from torch import Tensor

from list.models.precision import at_least_single

# Keeps the division finite, as published.
SMALLEST_DEPTH = 1e-8


def project(camera: Tensor, query: Tensor, grid: int) -> Tensor:
    """Project query points to the image.

    Args:
        camera: Projections (B, 4, 3): [q, 1] T = (u, v, w).
        query: Query points q (B, N, 3), reordered and doubled.
        grid: Nodes along each side of the pooling grid.

    Returns:
        Pixels (B, N, 2) of the pooling grid, column and row: (u, v) / w, clamped to the grid.
    """
    # Half precision would move points by whole pixels.
    with torch.autocast(query.device.type, enabled=False):
        camera = at_least_single(camera)
        projected = query @ camera[:, :3] + camera[:, 3:]
    pixels = projected[..., :2] / (projected[..., 2:] + SMALLEST_DEPTH)
    return pixels.clamp(0, grid - 1)
