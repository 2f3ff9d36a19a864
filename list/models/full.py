"""LIST: from an image and query points to signed distances.

Shapes: B images, S image side, P coarse points, V voxel resolution, N query points, C channels.

Paper: the whole network. An image becomes a coarse cloud; the cloud becomes a volume, and with the
image a camera; a query point reads the volume around it and the image where it projects to.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn

from list.models.distance_decoder import DistanceDecoder
from list.models.image_encoder import image_encoder
from list.models.point_decoder import PointDecoder
from list.models.point_encoder import PointEncoder
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings
from list.models.spatial_transformer import SpatialTransformer
from list.models.voxel_encoder import VoxelEncoder
from list.models.voxelisation import voxelise
from list.models.weights import load_strictly


class Encoding(NamedTuple):
    """Everything about an image that does not depend on query points.

    Attributes:
        coarse_points: (B, P, 3), unit box.
        maps: Feature maps (B, C, H, W) of the local image encoder.
        camera: Learned projections (B, 4, 3).
        voxels: The predicted occupancy (B, 1, V, V, V), then voxel features (B, C, V, V, V) from
            resolution V downwards.
    """

    coarse_points: Tensor
    maps: tuple[Tensor, ...]
    camera: Tensor
    voxels: tuple[Tensor, ...]


class Prediction(NamedTuple):
    """What LIST predicts.

    Attributes:
        distance: (B, N): signed distances times `sdf_scale`, negative inside.
        occupancy: Predicted occupancy (B, V, V, V) in [0, 1].
        coarse_points: (B, P, 3), unit box.
    """

    distance: Tensor
    occupancy: Tensor
    coarse_points: Tensor


class LIST(nn.Module):
    """The network of Arshad and Beksi, ICCV 2023."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.settings = settings
        self.frozen = False
        self.global_encoder = image_encoder(settings)
        self.point_decoder = PointDecoder(settings)
        self.local_encoder = image_encoder(settings)
        self.point_encoder = PointEncoder(settings)
        self.spatial_transformer = SpatialTransformer(settings)
        self.voxel_encoder = VoxelEncoder(settings)
        self.distance_decoder = DistanceDecoder(settings, self.local_encoder.channels)

    def forward(self, images: Tensor, query: Tensor) -> Prediction:
        """Encode images and decode query points.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].
            query: (B, N, 3), unit box.

        Returns:
            The prediction.
        """
        encoding = self.encode(images)
        distance = self.decode(encoding, query)
        return Prediction(distance, encoding.voxels[0][:, 0], encoding.coarse_points)

    def encode(self, images: Tensor) -> Encoding:
        """Compute everything that does not depend on query points.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            The encoding.
        """
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            coarse_points = at_least_single(self.point_decoder(self.global_encoder(images).code))
        local = self.local_encoder(images)
        camera = self.spatial_transformer(self.point_encoder(coarse_points), local.code)
        voxels = self.voxel_encoder(voxelise(coarse_points, self.settings.voxel_resolution))
        return Encoding(
            coarse_points,
            tuple(at_least_single(features) for features in local.maps),
            camera,
            tuple(at_least_single(features) for features in voxels),
        )

    def decode(self, encoding: Encoding, query: Tensor) -> Tensor:
        """Predict distances of query points.

        Args:
            encoding: What `encode` gave.
            query: (B, N, 3), unit box.

        Returns:
            (B, N): signed distances times `sdf_scale`, negative inside.
        """
        # The published network works on (z, y, x) in coordinates from -1 to 1.
        query = 2 * query.flip(-1)
        return self.distance_decoder(encoding.voxels, encoding.maps, encoding.camera, query)

    def load_coarse(self, encoder: Mapping[str, Tensor], decoder: Mapping[str, Tensor]) -> None:
        """Start from a trained CoarseNet: its encoder serves both image encoders.

        Args:
            encoder: State of the coarse image encoder.
            decoder: State of the coarse point decoder.

        Raises:
            CheckpointError: Names the missing, extra and unfit tensors.
        """
        for part in (self.global_encoder, self.local_encoder):
            load_strictly(part, encoder, "The weights of the coarse image encoder")
        load_strictly(self.point_decoder, decoder, "The weights of the coarse point decoder")

    def freeze_coarse(self) -> None:
        """Keep the global encoder and the point decoder as they are.

        The published code leaves their batch norms in training mode, so that the coarse cloud of
        an image depends on the other images of its batch. Here they stay in evaluation mode: the
        coarse cloud in training is the one that evaluation sees.
        """
        self.frozen = True
        for part in (self.global_encoder, self.point_decoder):
            part.requires_grad_(False)
        self.train(self.training)

    def train(self, mode: bool = True) -> LIST:
        """Set training mode; frozen parts stay in evaluation mode.

        Args:
            mode: Training or evaluation.

        Returns:
            The network.
        """
        super().train(mode)
        if self.frozen:
            self.global_encoder.eval()
            self.point_decoder.eval()
        return self
