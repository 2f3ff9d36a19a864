"""The section `training` of the configuration."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, PositiveInt, model_validator

from list.config.section import Fraction, NonNegativeFloat, PositiveFloat, Section


class ColourJitter(Section):
    """Random colour changes of training images, in random order (torchvision's ColorJitter)."""

    brightness: NonNegativeFloat = Field(
        0.0, description="Brightness is multiplied by 1 - it (at least 0) to 1 + it; 0: unchanged."
    )
    contrast: NonNegativeFloat = Field(
        0.0, description="Contrast is multiplied by 1 - it (at least 0) to 1 + it; 0: unchanged."
    )
    saturation: NonNegativeFloat = Field(
        0.0, description="Saturation is multiplied by 1 - it (at least 0) to 1 + it; 0: unchanged."
    )
    hue: Annotated[float, Field(ge=0.0, le=0.5)] = Field(
        0.0, description="Hue is turned by at most this share of the colour circle; 0: unchanged."
    )


class OptimiserConfig(Section):
    """Adam and its schedule; the defaults are the published values."""

    epochs: PositiveInt = Field(100, description="Passes over the training shapes.")
    batch_size: PositiveInt = Field(8, description="Images of a step, over all devices together.")
    accumulation: PositiveInt = Field(
        1,
        description="Pieces of a batch that are computed one after the other, for less memory; "
        "batch norm then sees the pieces.",
    )
    learning_rate: PositiveFloat = Field(1e-4, description="Adam's learning rate.")
    betas: tuple[Fraction, Fraction] = Field((0.9, 0.999), description="Adam's betas.")
    weight_decay: NonNegativeFloat = Field(1e-5, description="Adam's weight decay.")
    schedule: Literal["constant", "cosine"] = Field(
        "constant", description="`cosine` falls to zero at the last step."
    )
    warmup_fraction: Fraction = Field(
        0.0, description="Share of all steps over which the learning rate rises from zero."
    )
    gradient_clip: PositiveFloat | None = Field(
        None, description="Largest norm of the gradient; empty means no clipping."
    )
    average_decay: Annotated[float, Field(gt=0.0, lt=1.0)] | None = Field(
        None, description="Decay of the running average of weights that is evaluated; empty: none."
    )
    validate_every: PositiveInt = Field(1, description="Epochs between validations.")
    patience: PositiveInt | None = Field(
        None, description="Validations without a better one before a training ends; empty: never."
    )
    precision: Literal["auto", "float32", "bf16", "float16"] = Field(
        "float32",
        description="`bf16` and, on GPUs only, `float16` compute most of the network in 16 bits; "
        "weights, losses and the parts that need more digits stay in 32. `auto` is `bf16` where "
        "the device has instructions for it, else `float32`.",
    )

    @model_validator(mode="after")
    def _batches_divide_evenly(self) -> OptimiserConfig:
        if self.batch_size % self.accumulation:
            raise ValueError(
                f"a batch of {self.batch_size} images (batch_size) cannot be divided evenly into "
                f"{self.accumulation} pieces (accumulation)"
            )
        return self


class CoarseTrainingConfig(OptimiserConfig):
    """Training of CoarseNet."""

    batch_size: PositiveInt = Field(16, description="Images of a step, over all devices together.")
    validate_every: PositiveInt = Field(10, description="Epochs between validations.")
    chamfer_weight: PositiveFloat = Field(1000.0, description="Factor of the Chamfer loss.")


class FullTrainingConfig(OptimiserConfig):
    """Training of LIST."""

    query_points: PositiveInt = Field(32_768, description="Query points of an image and step.")
    sdf_scale: PositiveFloat = Field(10.0, description="Factor of the true distance in the loss.")
    distance_limit: PositiveFloat | None = Field(
        None, description="True distances beyond it (unit box) count as it; empty: no limit."
    )
    sdf_weight: NonNegativeFloat = Field(1.0, description="Factor of the distance loss.")
    sign_weight: NonNegativeFloat = Field(
        0.0,
        description="Factor of the cross-entropy of inside and outside; 0, as published, leaves it "
        "out.",
    )
    sign_width: PositiveFloat = Field(
        0.01, description="Distance (unit box) whose logit is 1 in that cross-entropy."
    )
    occupancy_weight: NonNegativeFloat = Field(1000.0, description="Factor of the occupancy loss.")
    occupied_share: Fraction = Field(
        0.9, description="Weight of occupied voxels in the occupancy loss; 1 - it of empty ones."
    )

    @model_validator(mode="after")
    def _pieces_can_be_normalised(self) -> FullTrainingConfig:
        # On several processes batch norm sees the piece of all of them together.
        if self.batch_size // self.accumulation < 2:
            raise ValueError(
                f"batch_size {self.batch_size} and accumulation {self.accumulation} make pieces of "
                "one image; at least 2 are needed to normalise by. Raise batch_size or lower "
                "accumulation"
            )
        return self


class TrainingConfig(Section):
    """Both trainings and what they share."""

    coarse: CoarseTrainingConfig = CoarseTrainingConfig()
    full: FullTrainingConfig = FullTrainingConfig()
    background: Annotated[int, Field(ge=0, le=255)] = Field(
        255, description="Grey level behind transparent images: 255 is white."
    )
    colour_jitter: ColourJitter = ColourJitter()
    random_flip: Fraction = Field(
        0.0, description="Share of training images mirrored left to right, with their shape."
    )
    views: PositiveInt | None = Field(
        None, description="First views of a shape that training shows; empty: all there are."
    )
