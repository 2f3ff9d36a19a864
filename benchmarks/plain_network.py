"""LIST in the public release's order of work: the plain reference of speed, memory and numbers.

It works with the parameters of a network of list.models.full, so that the losses and gradients of
both can be compared: coarse points are voxelised by a k-d tree on the CPU, every image map is
resized to the pooling grid before it is sampled, torch's grid_sample samples one voxel feature
after the other, and all samples of a point are joined before the first layer of the decoder.

Shapes: B images, S image side, P coarse points, V voxel resolution, N query points.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
import torch
from scipy.spatial import cKDTree
from torch import Tensor, nn
from torch.nn import functional as F

from list.geometry.voxels import grid_points
from list.models.full import LIST, Prediction
from list.models.image_encoder import ImageEncoder, ImageFeatures
from list.models.point_encoder import PointEncoder
from list.models.tree_gcn import TreeGraphDecoder, TreeLevel
from list.models.voxel_encoder import VoxelEncoder

# As published: slope of the leaky ReLUs, and what keeps the division by the depth finite.
LEAK = 0.2
SMALLEST_DEPTH = 1e-8


class PlainLIST(nn.Module):
    """Computes what a LIST network does, with its parameters, in the release's order of work.

    The parameters themselves are put in torch's default order of memory, as the release's are.
    """

    def __init__(self, network: LIST) -> None:
        super().__init__()
        self.network = network.to(memory_format=torch.contiguous_format)
        self.resolution = network.settings.voxel_resolution
        self.nodes = cKDTree(grid_points(self.resolution))

    def forward(self, images: Tensor, query: Tensor) -> Prediction:
        """Encode images and decode query points.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].
            query: (B, N, 3), unit box.

        Returns:
            The prediction.
        """
        network = self.network
        code = plain_image_features(network.global_encoder, images).code
        coarse_points = plain_tree_points(network.point_decoder, code).detach()
        local = plain_image_features(network.local_encoder, images)
        camera = network.spatial_transformer(
            plain_cloud_features(network.point_encoder, coarse_points), local.code
        )
        occupied = self.voxelise(coarse_points)
        voxels = plain_voxel_features(network.voxel_encoder, occupied)
        query = 2 * query.flip(-1)
        decoder = network.distance_decoder
        samples = torch.cat(
            [
                plain_neighbourhoods(voxels, query, decoder.places),
                plain_pooling(local.maps, camera, query, decoder.grid),
                query.transpose(1, 2),
            ],
            dim=1,
        )
        hidden = samples
        for layer in (decoder.first, *decoder.hidden):
            hidden = F.relu(layer(hidden))
        return Prediction(decoder.last(hidden)[:, 0], voxels[0][:, 0], coarse_points)

    def voxelise(self, points: Tensor) -> Tensor:
        """Set the nearest grid node of every point, found by a k-d tree.

        Args:
            points: (B, P, 3), unit box.

        Returns:
            Occupancy (B, 1, V, V, V), 0 or 1, index order x, y, z.
        """
        grids = np.zeros((len(points), self.nodes.n), np.float32)
        for grid, cloud in zip(grids, points.numpy(force=True), strict=True):
            _, nearest = self.nodes.query(cloud)
            grid[nearest] = 1
        return torch.from_numpy(grids).view(-1, 1, *(self.resolution,) * 3).to(points)


def plain_image_features(encoder: ImageEncoder, images: Tensor) -> ImageFeatures:
    """Encode images in torch's default order of memory.

    Args:
        encoder: Holds the layers.
        images: (B, 3, S, S), RGB in [0, 1].

    Returns:
        Code and feature maps.
    """
    stem = F.relu(encoder.bn1(encoder.conv1(images)))
    maps = [stem, encoder.layer1(F.max_pool2d(stem, kernel_size=3, stride=2, padding=1))]
    for layer in (encoder.layer2, encoder.layer3, encoder.layer4):
        maps.append(layer(maps[-1]))
    pooled = F.adaptive_avg_pool2d(maps[-1], 1).flatten(1)
    return ImageFeatures(encoder.to_code(encoder.fc(pooled)), tuple(maps))


def plain_tree_points(decoder: TreeGraphDecoder, code: Tensor) -> Tensor:
    """Decode codes to clouds; every linear map of the loops is applied to every node.

    Args:
        decoder: Holds the layers.
        code: (B, code).

    Returns:
        Points (B, P, 3), unit box.
    """
    tree = [code[:, None]]
    for level in cast("Sequence[TreeLevel]", [*decoder.levels]):
        newest = tree[-1]
        batch, nodes, features = newest.shape
        root = sum(
            linear(nodes_of).repeat_interleave(nodes // nodes_of.shape[1], dim=1)
            for linear, nodes_of in zip(level.ancestors, tree, strict=True)
        )
        branch = F.leaky_relu((newest[:, :, None] @ level.branch)[:, :, 0], LEAK)
        branch = branch.reshape(batch, nodes * level.degree, features)
        grown = root.repeat_interleave(level.degree, dim=1) + level.narrow(level.widen(branch))
        if not level.last:
            grown = F.leaky_relu(grown + level.bias.repeat(1, nodes, 1), LEAK)
        tree.append(grown)
    return tree[-1]


def plain_cloud_features(encoder: PointEncoder, points: Tensor) -> Tensor:
    """Describe clouds by shared layers and a maximum over all points.

    Args:
        encoder: Holds the layers.
        points: (B, P, 3), unit box.

    Returns:
        (B, features).
    """
    return encoder.layers(points.transpose(1, 2)).max(dim=2).values


def plain_voxel_features(encoder: VoxelEncoder, grid: Tensor) -> list[Tensor]:
    """Encode occupancy grids by plain 3-D convolutions.

    Args:
        encoder: Holds the layers.
        grid: (B, 1, V, V, V), 0 or 1.

    Returns:
        Predicted occupancy (B, 1, V, V, V) in [0, 1], then the features of each stage.
    """
    *blocks, last = encoder.completion
    for convolution, norm in zip(blocks, encoder.completion_norms, strict=False):
        grid = norm(F.relu(convolution(grid)))
    grid = last(grid).sigmoid()
    features = [grid]
    for first, second, norm in zip(encoder.first, encoder.second, encoder.norms, strict=True):
        if len(features) > 1:
            grid = F.max_pool3d(grid, kernel_size=2)
        grid = norm(F.relu(second(F.relu(first(grid)))))
        features.append(grid)
    return features


def plain_neighbourhoods(features: Sequence[Tensor], query: Tensor, places: Tensor) -> Tensor:
    """Sample voxel features trilinearly around each query point.

    Args:
        features: Grids (B, C, V, V, V).
        query: Query points (B, N, 3), reordered and doubled.
        places: Displacements (K, 3).

    Returns:
        (B, sum of C * K, N), places fastest.
    """
    around = (query[:, None] + places[:, None])[:, None]
    sampled = [
        F.grid_sample(grid, around, padding_mode="border", align_corners=True) for grid in features
    ]
    return torch.cat(sampled, dim=1).flatten(1, 3)


def plain_pooling(maps: Sequence[Tensor], camera: Tensor, query: Tensor, size: int) -> Tensor:
    """Resize image features to the pooling grid, project query points, and sample.

    Args:
        maps: Feature maps (B, C, H, W).
        camera: Projections (B, 4, 3).
        query: Query points (B, N, 3), reordered and doubled.
        size: Nodes along each side of the pooling grid.

    Returns:
        (B, sum of C, N).
    """
    ones = torch.ones_like(query[..., :1])
    projected = torch.cat([query, ones], dim=2) @ camera
    pixels = projected[..., :2] / (projected[..., 2:] + SMALLEST_DEPTH)
    places = (2 * pixels.clamp(0, size - 1) / (size - 1) - 1)[:, :, None]
    sampled = []
    for features in maps:
        resized = F.interpolate(features, size=(size, size), mode="bilinear", align_corners=True)
        sampled.append(F.grid_sample(resized, places, align_corners=True)[..., 0])
    return torch.cat(sampled, dim=1)
