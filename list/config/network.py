"""The network's sizes from the configuration: a preset and what is changed beside it."""

from __future__ import annotations

import dataclasses
from typing import Any

from pydantic import TypeAdapter, ValidationError

from list.config.load import SHORTENED
from list.config.schema import NetworkConfig
from list.errors import ConfigError
from list.models.settings import PRESETS, RELEASE, NetworkSettings


def network_settings(config: NetworkConfig) -> NetworkSettings:
    """Sizes of the network.

    Args:
        config: The validated section `network`.

    Returns:
        The sizes.

    Raises:
        ConfigError: A size is unknown, of the wrong type, or does not fit the others or the
            ImageNet weights.
    """
    preset = dataclasses.asdict(PRESETS[config.preset])
    if unknown := sorted(config.changes.keys() - preset.keys()):
        raise ConfigError(
            f"network.{unknown[0]}: unknown key. Allowed here: preset, imagenet, "
            f"{', '.join(sorted(preset))}."
        )
    sizes: dict[str, Any] = {**preset, **config.changes}
    try:
        settings = TypeAdapter(NetworkSettings).validate_python(sizes)
    except ValidationError as error:
        problem = error.errors()[0]
        key = ".".join(str(part) for part in ("network", *problem["loc"]))
        raise ConfigError(
            f"{key}: {problem['msg']} (found {SHORTENED.repr(problem['input'])})"
        ) from None
    for name in ("image_width", "image_classes"):
        found, published = getattr(settings, name), getattr(RELEASE, name)
        if config.imagenet and found != published:
            raise ConfigError(
                f"network.imagenet: ImageNet weights need {name} {published}, found {found}."
            )
    return settings
