"""The index on disk, for sources too large to be looked at whenever a workflow is planned."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

from list.config.schema import Config
from list.data.index import Index, build_index
from list.data.index_files import read_index, write_index
from list.data.rows import read_rows, write_rows
from list.data.sources import LEFT_OUT, MISSING, Missing
from list.errors import ConfigError
from list.files import written_whole
from list.fingerprint import code_digest, file_digest, script_of

# Sources that may be downloaded; all others are listed whenever the workflow is planned.
STORED_SOURCES = ("shapenet",)

FOLDER = Path("results/index")

TABLES = "shapes"
DESCRIPTION = "index.json"
MISSING_TABLE = "missing.tsv"

# Beside the keys of the configuration that the index depends on.
CODE = "the code that lists shapes"


def open_index(config: Config, command: str, folder: Path = FOLDER) -> Index:
    """Give the index to plan with.

    Args:
        config: The validated configuration.
        command: What makes the index, for the message where there is none.
        folder: Where it is stored.

    Returns:
        The stored index, or that of a source that is listed at once.

    Raises:
        ConfigError: There is no stored index, or it is of another configuration.
    """
    if config.data.source not in STORED_SOURCES:
        return build_index(config)
    path = folder / TABLES / DESCRIPTION
    if not path.is_file():
        raise ConfigError(
            f"There is no index of data.source {config.data.source} yet. Make it, and make it "
            f"again whenever the data changes, with:\n    {command}"
        )
    try:
        description = json.loads(path.read_text(encoding="utf-8"))
        stored, files, wanted = description["settings"], description["files"], _settings(config)
        tables = sorted((folder / TABLES).glob("*/*.tsv"))
        # A copy that broke off, or a kill between two of them, leaves tables that do not belong
        # together.
        found = _digests([*tables, folder / MISSING_TABLE], folder)
        if other := sorted(n for n in {*files, *found} if files.get(n) != found.get(n)):
            raise ValueError(f"{other[0]} is not what was written with it")
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigError(
            f"The index {path} is damaged ({error}). Make it anew with:\n    {command}"
        ) from None
    if stored != wanted:
        changed = [key for key in wanted if stored.get(key) != wanted[key]]
        raise ConfigError(
            f"Since the index was made, {', '.join(changed) or 'the configuration'} changed. "
            f"Make it anew with:\n    {command}"
        )
    shapes = [shape for table in tables for shape in read_index(table)]
    return Index(sorted(shapes), read_rows(folder / MISSING_TABLE, Missing), config.data.shards)


def write_stored_index(index: Index, config: Config, folder: Path = FOLDER) -> None:
    """Write a table of shapes for each category and shard, and the table of what is missing.

    Args:
        index: What to write.
        config: What it was made with.
        folder: Where to.
    """
    missing = folder / MISSING_TABLE
    write_rows(missing, Missing, index.missing)
    with written_whole(folder / TABLES) as tables:
        paths = [tables / category / f"{shard}.tsv" for category, shard in index.by_shard]
        for path, shapes in zip(paths, index.by_shard.values(), strict=True):
            write_index(path, shapes)
        files = _digests(paths, tables, TABLES) | _digests([missing], folder)
        description = {"settings": _settings(config), "files": files}
        (tables / DESCRIPTION).write_text(json.dumps(description, indent=1))


def describe(index: Index) -> str:
    """Count the listed shapes by category for a person.

    Args:
        index: The index.

    Returns:
        A table as text.
    """
    splits = ("train", "validation", "test")
    columns = (*splits, MISSING, LEFT_OUT)
    counts = Counter((shape.category_id, shape.split) for shape in index.shapes)
    counts += Counter((row.category_id, row.kind) for row in index.missing)
    rows: dict[str, Iterable[object]] = {
        "category": [name.replace("_", " ") for name in columns],
        **{
            name: [counts[category, column] for column in columns]
            for category, name in index.categories.items()
        },
        "all": [sum(counts[category, c] for category in index.categories) for c in columns],
    }
    return "\n".join(
        f"{name:<12}" + "".join(f"{value!s:>12}" for value in values)
        for name, values in rows.items()
    )


def _digests(tables: Iterable[Path], folder: Path, place: str = "") -> dict[str, str]:
    """Digest of each table by its path within `folder`, which stands, or will, at `place`."""
    return {
        str(PurePosixPath(place, table.relative_to(folder))): file_digest(table) for table in tables
    }


def _settings(config: Config) -> dict[str, Any]:
    """All that the index depends on, by key."""
    values = config.model_dump(mode="json")
    data, source = values["data"], config.data.source
    common = ("source", "categories", "shards", "validation_fraction")
    settings = {f"data.{name}": data[name] for name in common}
    own = {name: value for name, value in data[source].items() if name != "download"}
    settings |= {f"data.{source}.{name}": value for name, value in own.items()}
    settings |= {"seed": config.seed, "rendering.style": config.rendering.style}
    return settings | {CODE: code_digest(script_of("list_shapes"))}
