"""Where query points project to in the image, and how feature maps are interpolated there.

The published network resizes every feature map to 137 x 137 and samples the results. Both steps
are linear, so their weights are composed and each map is read at its own resolution instead: the
same numbers and gradients, without 1024 maps of 137 x 137 an image.
"""

from __future__ import annotations

import torch
from torch import Tensor

from list.models.interpolation import Taps, combine, resized_taps
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


def pixel_taps(pixels: Tensor, height: int, width: int, grid: int, dense: bool) -> Taps:
    """Taps of a feature map that is read as if resized to the pooling grid.

    Args:
        pixels: Pixels (B, N, 2) of the pooling grid, column and row.
        height: Rows of the feature map.
        width: Columns of the feature map.
        grid: Nodes along each side of the pooling grid.
        dense: Whether every node is a tap.

    Returns:
        Taps of the map in row-major order.
    """
    columns = resized_taps(pixels[..., 0], width, grid, dense)
    rows = resized_taps(pixels[..., 1], height, grid, dense)
    return combine(rows, columns, width)
