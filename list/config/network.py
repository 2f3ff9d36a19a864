"""The section of the configuration about the network: a preset, and sizes to change beside it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, field_validator, model_validator

from list.models.settings import IMAGENET_SIZES, PRESETS, NetworkSettings


class NetworkConfig(NetworkSettings):
    """The network: a preset and, beside it, any size to change."""

    preset: Literal["release", "small", "embedded"] = Field(
        "release",
        description="The sizes that are not given: `release` has the published ones, `small` suits "
        "a CPU, `embedded` is that of the embedded run.",
    )
    imagenet: str | None = Field(
        None,
        description="ImageNet weights that the image encoder starts from: `imagenet` downloads "
        "torchvision's, an address (http(s), Google Drive, s3://bucket/key) those of a mirror, "
        "with the same checksum; a path is a file of them; empty or `none` starts from random "
        "weights. The published widths only.",
    )
    kernels: Literal["auto", "plain", "compile"] = Field(
        "auto",
        description="How the network is computed: `auto` takes the kernels for CPUs where it runs "
        "on one, `plain` is plain torch, `compile` has torch compile it, which needs a C++ "
        "compiler. They differ in the last digits.",
    )

    @model_validator(mode="before")
    @classmethod
    def _preset_fills_in(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        preset = PRESETS.get(str(values.get("preset", "release")))
        return {**preset.model_dump(), **values} if preset else values

    @field_validator("imagenet", mode="before")
    @classmethod
    def _none_means_empty(cls, value: object) -> object:
        # YAML's own word for nothing is null; `none` would be a path.
        return None if isinstance(value, str) and value.lower() == "none" else value

    @model_validator(mode="after")
    def _fits_imagenet(self) -> NetworkConfig:
        for name, published in IMAGENET_SIZES[self.image_encoder].items():
            if self.imagenet and getattr(self, name) != published:
                raise ValueError(
                    f"imagenet: ImageNet weights need {name} {published}, found "
                    f"{getattr(self, name)}"
                )
        return self

    @property
    def settings(self) -> NetworkSettings:
        """The sizes alone."""
        names = NetworkSettings.model_fields
        return NetworkSettings(**{name: getattr(self, name) for name in names})
