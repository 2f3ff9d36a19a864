"""Every size of the network in one place; the defaults are the published ones."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

from list.errors import ConfigError

# Slope of every leaky ReLU below zero, as published.
LEAK = 0.2

# The image encoder halves its maps four times; the last one must keep some pixels to tell apart.
SMALLEST_IMAGE = 32


@dataclass(frozen=True)
class NetworkSettings:
    """Sizes of CoarseNet and LIST (Arshad and Beksi, ICCV 2023).

    Attributes:
        image_size: Side of the input image in pixels.
        image_width: Channels of the image encoder's stem; its later stages have 1, 2, 4 and 8
            times as many.
        image_classes: Outputs of the ImageNet classifier that stays within the encoder.
        code: Length of the vector that describes the image.
        tree_features: Features of each level of the point decoder, the image's vector first and
            the three coordinates last.
        tree_degrees: Children of each node of a level; their product is the number of points.
        tree_support: Widening of the two linear maps of a level.
        voxel_resolution: Grid nodes along each axis of the coarse occupancy.
        voxel_channels: Channels of the five stages of the voxel encoder.
        point_channels: Channels of the layers that describe the coarse cloud.
        camera_channels: Width of the layers that predict the projection.
        decoder_channels: Widths of the hidden layers of the distance decoder.
        pooling_grid: Nodes along each side of the grid on which image features are pooled.
        displacement: Distance of the six neighbours at which voxel features are sampled, in
            coordinates that run from -1 to 1.
    """

    image_size: int = 224
    image_width: int = 64
    image_classes: int = 1000
    code: int = 128
    tree_features: tuple[int, ...] = (128, 128, 256, 256, 256, 128, 128, 3)
    tree_degrees: tuple[int, ...] = (2, 2, 2, 2, 2, 2, 64)
    tree_support: int = 10
    voxel_resolution: int = 128
    voxel_channels: tuple[int, ...] = (16, 32, 64, 128, 128)
    point_channels: tuple[int, ...] = (64, 256, 512)
    camera_channels: int = 128
    decoder_channels: tuple[int, ...] = (512, 256, 256)
    pooling_grid: int = 137
    displacement: float = 0.0722

    def __post_init__(self) -> None:
        """Check that the sizes fit together.

        Raises:
            ConfigError: They do not; the message says which.
        """
        for name in (
            "tree_features",
            "tree_degrees",
            "voxel_channels",
            "point_channels",
            "decoder_channels",
        ):
            # Sizes that went through YAML or JSON come back as lists.
            object.__setattr__(self, name, tuple(getattr(self, name)))
        for name, value in dataclasses.asdict(self).items():
            numbers = value if isinstance(value, tuple) else (value,)
            if not numbers or not all(0 < number < math.inf for number in numbers):
                shown = [*value] if isinstance(value, tuple) else value
                raise ConfigError(f"network.{name}: must be greater than 0, found {shown}.")
        if len(self.tree_features) != len(self.tree_degrees) + 1:
            raise ConfigError(
                f"network.tree_features: {len(self.tree_features)} numbers, but tree_degrees has "
                f"{len(self.tree_degrees)}; one more is needed than levels."
            )
        if self.tree_features[0] != self.code or self.tree_features[-1] != 3:
            raise ConfigError(
                f"network.tree_features: must begin with code ({self.code}) and end with 3 "
                f"coordinates, found {[*self.tree_features]}."
            )
        coarsest = 2 ** (len(self.voxel_channels) - 1)
        if self.voxel_resolution % coarsest or self.voxel_resolution < 2 * coarsest:
            raise ConfigError(
                f"network.voxel_resolution: {self.voxel_resolution} cannot be halved "
                f"{len(self.voxel_channels) - 1} times; use a multiple of {coarsest}, at least "
                f"{2 * coarsest}."
            )
        if self.image_size < SMALLEST_IMAGE or self.image_size % 2:
            raise ConfigError(
                f"network.image_size: {self.image_size} is not an even number of at least "
                f"{SMALLEST_IMAGE}."
            )
        if self.pooling_grid < 2:
            raise ConfigError(f"network.pooling_grid: {self.pooling_grid} is less than 2.")

    @property
    def image_channels(self) -> tuple[int, ...]:
        """Channels of the image encoder's five feature maps."""
        return tuple(self.image_width * factor for factor in (1, 1, 2, 4, 8))

    @property
    def coarse_points(self) -> int:
        """Points of the coarse cloud."""
        return math.prod(self.tree_degrees)


RELEASE = NetworkSettings()

# For two CPU cores: the same layers, fewer pixels and narrower.
SMALL = NetworkSettings(
    image_size=64,
    image_width=16,
    tree_features=(128, 64, 64, 64, 64, 64, 64, 3),
    tree_degrees=(2, 2, 2, 2, 2, 2, 16),
    tree_support=10,
    voxel_resolution=32,
    voxel_channels=(8, 16, 32, 64, 64),
    point_channels=(32, 64, 128),
    decoder_channels=(256, 128, 128),
)

# Half the resolution of SMALL: eight times less work for the three-dimensional convolutions.
EMBEDDED = dataclasses.replace(
    SMALL,
    voxel_resolution=16,
    voxel_channels=(8, 16, 32, 64),
    point_channels=(32, 64, 64),
    decoder_channels=(128, 128, 128),
)

PRESETS = {"release": RELEASE, "small": SMALL, "embedded": EMBEDDED}
