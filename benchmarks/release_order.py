"""LIST in the public release's order of work: the reference of speed and memory.

The network is that of list/models. What the release does differently, with the same numbers: coarse
points are voxelised by a search in a k-d tree on the CPU, every feature map is resized to the
pooling grid before it is sampled, and the point decoder applies both linear maps of a level to
every node.

Shapes: B images, P points, V voxel resolution, N query points, G side of the pooling grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from unittest import mock

import numpy as np
import torch
from scipy.spatial import cKDTree
from torch import Tensor
from torch.nn import functional as F

from list.geometry.voxels import grid_points
from list.models import distance_decoder, full
from list.models.point_decoder import TreeLevel
from list.models.settings import LEAK


@contextmanager
def release_order() -> Iterator[None]:
    """Within, plain networks work in the release's order."""
    with (
        mock.patch.object(full, "voxelise", voxelise_by_search),
        mock.patch.object(distance_decoder, "pool", pool_resized),
        mock.patch.object(TreeLevel, "forward", grow_node_by_node),
    ):
        yield


def voxelise_by_search(points: Tensor, resolution: int) -> Tensor:
    """Set the nearest grid point of every point, found by a k-d tree.

    Args:
        points: (B, P, 3), unit box.
        resolution: Grid points V along each axis.

    Returns:
        Occupancy (B, V, V, V), 0 or 1, index order x, y, z.
    """
    nodes = _tree(resolution)
    grids = np.zeros((len(points), nodes.n), np.float32)
    for grid, cloud in zip(grids, points.numpy(force=True), strict=True):
        _, nearest = nodes.query(cloud)
        grid[nearest] = 1
    return torch.from_numpy(grids).view(-1, *(resolution,) * 3).to(points)


@cache
def _tree(resolution: int) -> cKDTree:
    return cKDTree(grid_points(resolution))


def pool_resized(maps: Sequence[Tensor], pixels: Tensor, grid: int) -> Tensor:
    """Resize feature maps to the pooling grid, and sample the results.

    Args:
        maps: Feature maps (B, C, H, W).
        pixels: Where to sample (B, N, 2), column and row of the pooling grid.
        grid: Nodes G along each side of the pooling grid.

    Returns:
        (B, sum of C, N).
    """
    places = (2 * pixels / (grid - 1) - 1)[:, :, None]
    sampled = []
    for features in maps:
        resized = F.interpolate(features, size=(grid, grid), mode="bilinear", align_corners=True)
        sampled.append(F.grid_sample(resized, places, align_corners=True)[..., 0])
    return torch.cat(sampled, dim=1)


def grow_node_by_node(level: TreeLevel, tree: list[Tensor]) -> Tensor:
    """Compute the next level of a point decoder, one product for each node and image.

    Args:
        level: Holds the weights.
        tree: All levels so far, each (B, nodes, features).

    Returns:
        The next level (B, nodes * degree, features).
    """
    newest = tree[-1]
    batch, nodes, features = newest.shape
    root = sum(
        linear(older).repeat_interleave(nodes // older.shape[1], dim=1)
        for linear, older in zip(level.ancestors, tree, strict=True)
    )
    branch = F.leaky_relu((newest[:, :, None] @ level.branch)[:, :, 0], LEAK)
    branch = branch.reshape(batch, nodes * level.degree, features)
    grown = root.repeat_interleave(level.degree, dim=1) + level.narrow(level.widen(branch))
    if level.last:
        return grown
    return F.leaky_relu(grown + level.bias.repeat(1, nodes, 1), LEAK)
