"""Voxelisation: from a cloud to an occupancy volume.

Shapes: B clouds, P points, V nodes along each axis.

Paper: between the coarse prediction and the voxel encoder. The published code searches the nearest
node in a k-d tree; on a regular grid it is a rounding.
"""

from __future__ import annotations

import torch
from torch import Tensor


def voxelise(points: Tensor, resolution: int) -> Tensor:
    """Set the nearest grid node of every point.

    Args:
        points: (B, P, 3), unit box; points outside go to the border.
        resolution: Nodes V along each axis, at linspace(-0.5, 0.5, V).

    Returns:
        Occupancy (B, V, V, V), 0 or 1, index order x, y, z.
    """
    batch = len(points)
    scaled = (points.detach() + 0.5) * (resolution - 1)
    nodes = scaled.round().long().clamp(0, resolution - 1)
    flat = (nodes[..., 0] * resolution + nodes[..., 1]) * resolution + nodes[..., 2]
    grid = torch.zeros(batch, resolution**3, dtype=points.dtype, device=points.device)
    grid.scatter_(1, flat, 1.0)
    return grid.view(batch, resolution, resolution, resolution)
