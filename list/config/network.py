"""The network's sizes from the configuration: a preset and what is changed beside it."""

from __future__ import annotations

import dataclasses
from typing import Any

from pydantic import TypeAdapter, ValidationError

from list.config.load import SHORTENED
from list.config.schema import NetworkConfig
from list.errors import ConfigError
from list.models.settings import PRESETS, NetworkSettings


def network_settings(config: NetworkConfig) -> NetworkSettings:
    """Sizes of the network.

    Args:
        config: The validated section `network`.

    Returns:
        The sizes.

    Raises:
        ConfigError: A size is unknown, of the wrong type, or does not fit the others.
    """
    preset = dataclasses.asdict(PRESETS[config.preset])
    if unknown := sorted(config.changes.keys() - preset.keys()):
        raise ConfigError(
            f"network.{unknown[0]}: unknown key. Allowed here: preset, imagenet, "
            f"{', '.join(sorted(preset))}."
        )
    sizes: dict[str, Any] = {**preset, **config.changes}
    try:
        return TypeAdapter(NetworkSettings).validate_python(sizes)
    except ValidationError as error:
        problem = error.errors()[0]
        key = ".".join(str(part) for part in ("network", *problem["loc"]))
        raise ConfigError(
            f"{key}: {problem['msg']} (found {SHORTENED.repr(problem['input'])})"
        ) from None
