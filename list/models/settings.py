"""Every size of the network in one place; the defaults are the published ones."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, model_validator

# Slope of every leaky ReLU below zero, as published.
LEAK = 0.2

# What ImageNet weights of each encoder fit; other sizes are the encoder's own business.
IMAGENET_SIZES = {
    "resnet18": {"image_width": 64, "image_classes": 1000},
    "convnext_tiny": {"image_classes": 1000},
}

Sizes = Annotated[tuple[PositiveInt, ...], Field(min_length=1)]


class NetworkSettings(BaseModel):
    """Sizes of CoarseNet and LIST (Arshad and Beksi, ICCV 2023)."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    image_encoder: Literal["resnet18", "convnext_tiny"] = Field(
        "resnet18", description="Network that encodes images; the published one is `resnet18`."
    )
    # The encoders halve their maps four or five times; the last one must have a pixel left.
    image_size: Annotated[int, Field(ge=32, multiple_of=2)] = Field(
        224, description="Side of the input image in pixels."
    )
    image_width: PositiveInt = Field(
        64,
        description="Channels of the stem of `resnet18`; its later stages have 1, 2, 4 and 8 times "
        "as many.",
    )
    image_classes: PositiveInt = Field(
        1000, description="Outputs of the ImageNet classifier that stays within the encoder."
    )
    code: PositiveInt = Field(128, description="Length of the vector that describes the image.")
    tree_features: Sizes = Field(
        (128, 128, 256, 256, 256, 128, 128, 3),
        description="Features of each level of the point decoder, the image's vector first and the "
        "three coordinates last.",
    )
    tree_degrees: Sizes = Field(
        (2, 2, 2, 2, 2, 2, 64),
        description="Children of each node of a level; their product is the number of points.",
    )
    tree_support: PositiveInt = Field(
        10, description="Widening of the two linear maps of a level of the point decoder."
    )
    voxel_resolution: PositiveInt = Field(
        128, description="Grid points along each axis of the coarse occupancy."
    )
    voxel_channels: Sizes = Field(
        (16, 32, 64, 128, 128), description="Channels of the stages of the voxel encoder."
    )
    point_channels: Sizes = Field(
        (64, 256, 512), description="Channels of the layers that describe the coarse cloud."
    )
    camera_channels: PositiveInt = Field(
        128, description="Width of the layers that predict the projection."
    )
    decoder_channels: Sizes = Field(
        (512, 256, 256), description="Widths of the hidden layers of the distance decoder."
    )
    decoder_skip: bool = Field(
        False,
        description="Whether the middle layer of the distance decoder reads what the first one "
        "reads once more, as in DeepSDF; not so as published.",
    )
    pooling_grid: Annotated[int, Field(ge=2)] = Field(
        137, description="Nodes along each side of the grid on which image features are pooled."
    )
    displacement: Annotated[float, Field(gt=0)] = Field(
        0.0722,
        description="Distance of the six neighbours at which voxel features are sampled, in "
        "coordinates that run from -1 to 1.",
    )

    @model_validator(mode="after")
    def _sizes_fit_together(self) -> Self:
        if len(self.tree_features) != len(self.tree_degrees) + 1:
            raise ValueError(
                f"tree_features: {len(self.tree_features)} numbers, but tree_degrees has "
                f"{len(self.tree_degrees)}; one more is needed than levels."
            )
        if self.tree_features[0] != self.code or self.tree_features[-1] != 3:
            raise ValueError(
                f"tree_features: must begin with code ({self.code}) and end with 3 coordinates, "
                f"found {[*self.tree_features]}."
            )
        coarsest = 2 ** (len(self.voxel_channels) - 1)
        if self.voxel_resolution % coarsest or self.voxel_resolution < 2 * coarsest:
            raise ValueError(
                f"voxel_resolution: {self.voxel_resolution} cannot be halved "
                f"{len(self.voxel_channels) - 1} times; use a multiple of {coarsest}, at least "
                f"{2 * coarsest}."
            )
        return self

    @property
    def coarse_points(self) -> int:
        """Points of the coarse cloud."""
        return math.prod(self.tree_degrees)

    def changed(self, **sizes: Any) -> Self:
        """Change sizes.

        Args:
            sizes: New values by name.

        Returns:
            Checked settings; these stay as they are.

        Raises:
            ValidationError: Unknown names, or sizes that do not fit together.
        """
        return type(self)(**{**self.model_dump(), **sizes})


RELEASE = NetworkSettings()

# For two CPU cores: the same layers, fewer pixels and narrower.
SMALL = RELEASE.changed(
    image_size=64,
    image_width=16,
    tree_features=(128, 64, 64, 64, 64, 64, 64, 3),
    tree_degrees=(2, 2, 2, 2, 2, 2, 16),
    voxel_resolution=32,
    voxel_channels=(8, 16, 32, 64, 64),
    point_channels=(32, 64, 128),
    decoder_channels=(256, 128, 128),
)

# Half the resolution of SMALL: eight times less work for the three-dimensional convolutions.
EMBEDDED = SMALL.changed(
    voxel_resolution=16,
    voxel_channels=(8, 16, 32, 64),
    point_channels=(32, 64, 64),
    decoder_channels=(128, 128, 128),
)

PRESETS = {"release": RELEASE, "small": SMALL, "embedded": EMBEDDED}
