"""Writes docs/configuration.md and config/schema.json from the typed configuration.

Run `python -m list.config.document` after a change of the configuration; a test holds both in sync.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from list.config.release_options import FIXED_VALUES, OPTIONS, UNUSED
from list.config.schema import Config
from list.files import written_whole
from list.fingerprint import SOURCE_ROOT

PAGE = Path("docs/configuration.md")
SCHEMA = Path("config/schema.json")

INTRODUCTION = """\
# Configuration

<!-- Written by `python -m list.config.document`; edit list/config/schema.py instead. -->

`config/config.yaml` holds the embedded run; `--configfile config/meshes.yaml` lays another file
over it, and `--config seed=1` single values (put targets before both). Keys that are left out have
the defaults below; [the last section](#options-of-the-public-release) maps the options of the
public release to keys. An unknown key, a wrong type or a value out of range stops the run before
anything is computed, with a message that names the key.

A changed key re-runs the stages that read it and what follows from them, and no others. Changed
code or data re-run theirs in the same way: [what re-runs what](architecture.md#what-re-runs-what).
"""

RELEASE_SECTION = """
## Options of the public release

Options of `train.py` and `test.py` of [the public release](release.md):

| option | here |
|---|---|
{options}
Not used there, and not here: {unused}.

Values that are fixed in its code:

| value | here |
|---|---|
{fixed}"""


def configuration_page() -> str:
    """Write the page of all keys.

    Returns:
        The text of docs/configuration.md.
    """
    release = RELEASE_SECTION.format(
        options=_rows(OPTIONS),
        unused=", ".join(f"`{option}`" for option in UNUSED),
        fixed=_rows(FIXED_VALUES),
    )
    return INTRODUCTION + "".join(_section("", Config)) + release


def schema_text() -> str:
    """Write the JSON schema, for editors that check YAML while it is typed.

    Returns:
        The text of config/schema.json.
    """
    return json.dumps(Config.model_json_schema(), indent=2, ensure_ascii=False) + "\n"


def _rows(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"| {left} | {right} |\n" for left, right in pairs)


def _section(prefix: str, model: type[BaseModel]) -> Iterator[str]:
    fields = model.model_fields.items()
    title = f"`{prefix.rstrip('.')}`" if prefix else "Top level"
    yield f"\n## {title}\n\n{(model.__doc__ or '').splitlines()[0]}\n"
    plain = [(name, field) for name, field in fields if _nested(field.annotation) is None]
    if plain:
        yield "\n| key | default | allowed | meaning |\n|---|---|---|---|\n"
    schema = model.model_json_schema()["properties"]
    for name, field in plain:
        default = "(required)" if field.is_required() else f"`{_shown(field.get_default())}`"
        allowed = _allowed(schema[name])
        yield f"| `{prefix}{name}` | {default} | {allowed} | {field.description or ''} |\n"
    for name, field in fields:
        nested = _nested(field.annotation)
        if nested is not None:
            yield from _section(f"{prefix}{name}.", nested)


def _nested(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return None


def _shown(value: Any) -> str:
    return json.dumps(to_jsonable_python(value)) if value is not None else "empty"


RANGES = {
    "minimum": "≥ {}",
    "exclusiveMinimum": "> {}",
    "maximum": "≤ {}",
    "exclusiveMaximum": "< {}",
    "multipleOf": "multiple of {}",
}


def _allowed(schema: dict[str, Any]) -> str:
    if "anyOf" in schema:
        return " or ".join(_allowed(option) for option in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "$ref" in schema:
        return f"section {schema['$ref'].rsplit('/', 1)[-1]}"
    kind = {"null": "empty", "array": "list"}.get(schema.get("type", ""), schema.get("type", ""))
    if kind == "list" and "items" in schema:
        kind = f"list of {_allowed(schema['items'])}"
    ranges = [text.format(schema[key]) for key, text in RANGES.items() if key in schema]
    return ", ".join([kind, *ranges])


def main() -> None:
    """Write both files."""
    for path, text in ((PAGE, configuration_page()), (SCHEMA, schema_text())):
        with written_whole(SOURCE_ROOT / path) as temporary:
            temporary.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
