"""Validation of the configuration at the door, with errors that say what to change."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from list.config.schema import Config
from list.errors import ConfigError

# Problems in one message; more would hide the rest of it.
MOST_SHOWN = 20

SHORTENED = reprlib.Repr()
SHORTENED.maxlevel = 2
SHORTENED.maxstring = SHORTENED.maxother = 200


def load_config(values: Mapping[str, Any], origin: str) -> Config:
    """Validate plain values.

    Args:
        values: The configuration as read from YAML.
        origin: Where the values came from, for the error message.

    Returns:
        The validated configuration.

    Raises:
        ConfigError: Names every wrong key, what was found, what is allowed, and where.
    """
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        problems = [f"  - {_explain(detail)}" for detail in error.errors()]
        if len(problems) > MOST_SHOWN:
            problems[MOST_SHOWN:] = [f"  - and {len(problems) - MOST_SHOWN} more"]
        lines = "\n".join(problems)
        raise ConfigError(f"The configuration is not valid ({origin}):\n{lines}") from None


def _explain(detail: ErrorDetails) -> str:
    location = detail["loc"]
    key = ".".join(str(part) for part in location) or "(whole file)"
    if detail["type"] == "extra_forbidden":
        allowed = _keys_at(location[:-1])
        close = difflib.get_close_matches(str(location[-1]), allowed, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        return f"{key}: unknown key.{hint} Allowed here: {', '.join(allowed)}."
    found = detail["input"]
    # Shortened: aliases of YAML make values that are small in memory and endless in text.
    shown = "" if isinstance(found, dict) else f" (found {SHORTENED.repr(found)})"
    return f"{key}: {detail['msg'].removeprefix('Value error, ')}{shown}"


def _keys_at(location: tuple[int | str, ...]) -> list[str]:
    model: type[BaseModel] = Config
    for part in location:
        field = model.model_fields.get(str(part))
        if field is None:
            continue
        candidates = (field.annotation, *get_args(field.annotation))
        model = next(
            (c for c in candidates if isinstance(c, type) and issubclass(c, BaseModel)), model
        )
    return sorted(model.model_fields)
