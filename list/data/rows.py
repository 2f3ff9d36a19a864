"""Tables on disk whose rows are dataclasses: one tab-separated column a field."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from list.errors import ListError
from list.files import written_whole

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound="DataclassInstance")


def write_rows(path: Path, kind: type[Row], rows: Iterable[Row]) -> None:
    """Write a table.

    Args:
        path: The tab-separated file.
        kind: The dataclass of the rows; its fields are the columns.
        rows: The rows.
    """
    with (
        written_whole(path) as temporary,
        temporary.open("w", newline="", encoding="utf-8") as stream,
    ):
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerow(field.name for field in dataclasses.fields(kind))
        writer.writerows(dataclasses.astuple(row) for row in rows)


def read_rows(path: Path, kind: type[Row]) -> list[Row]:
    """Read a table.

    Args:
        path: What `write_rows` wrote.
        kind: The dataclass of the rows, whose fields are text.

    Returns:
        The rows in the order of the table.

    Raises:
        ListError: The table is missing, damaged, or has other columns.
    """
    columns = [field.name for field in dataclasses.fields(kind)]
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream, delimiter="\t", strict=True)
            found, rows = reader.fieldnames, [*reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ListError(f"The table {path} cannot be read: {error}") from None
    if found != columns or any(None in (*row, *row.values()) for row in rows):
        raise ListError(f"The table {path} is damaged: its columns should be {', '.join(columns)}.")
    return [kind(**row) for row in rows]
