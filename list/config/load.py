"""Validation of the configuration at the door, with errors that say what to change."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from list.config.schema import Config
from list.errors import ConfigError

# Problems in one message; more would hide the rest of it.
MOST_SHOWN = 20

# Errors of a value that is of another kind altogether than the one that was tried.
OTHER_KIND = ("int_type", "int_parsing", "list_type", "literal_error")

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
        problems = [f"  - {_explain(detail)}" for detail in _of_meant_kinds(error.errors())]
        if len(problems) > MOST_SHOWN:
            problems[MOST_SHOWN:] = [f"  - and {len(problems) - MOST_SHOWN} more"]
        lines = "\n".join(problems)
        raise ConfigError(f"The configuration is not valid ({origin}):\n{lines}") from None


def _of_meant_kinds(details: Iterable[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Errors of the kind of value that was meant.

    Where a value may be of several kinds, pydantic has errors for each, with its own name of the
    kind in their locations.
    """
    for place, group in groupby(details, lambda detail: _place_of_kinds(detail["loc"])):
        if not place:
            yield from group
            continue
        errors: list[ErrorDetails] = [
            {**detail, "loc": place + detail["loc"][len(place) + 1 :]} for detail in group
        ]
        meant = [e for e in errors if len(e["loc"]) > len(place) or e["type"] not in OTHER_KIND]
        if meant:
            yield from meant
        else:
            texts = (error["msg"].removeprefix("Input should be ") for error in errors)
            kinds = " or ".join(text.split(",")[0] for text in texts)
            yield {**errors[0], "msg": f"Input should be {kinds}"}


def _place_of_kinds(location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """Location of the value, on the way to this one, that may be of several kinds, if any."""
    model: type[BaseModel] = Config
    for depth, part in enumerate(location, start=1):
        field = model.model_fields.get(str(part))
        annotation = field.annotation if field else None
        kinds = {*get_args(annotation)} - {NoneType}
        if get_origin(annotation) in (Union, UnionType) and len(kinds) > 1:
            return location[:depth]
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            break
        model = annotation
    return ()


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
    hint = ""
    if detail["type"] == "string_type" and isinstance(found, int | float):
        hint = ": put ids and other texts that look like numbers in quotes"
    message = detail["msg"].removeprefix("Value error, ")
    # A check of several keys of a section names the one to change.
    name, colon, reason = message.partition(": ")
    if colon and name in _keys_at(location):
        key, message = f"{key}.{name}", reason
    return f"{key}: {message}{shown}{hint}"


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
