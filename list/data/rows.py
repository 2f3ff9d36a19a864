"""Tables on disk whose rows are dataclasses: one tab-separated column a field."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

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
    with written_whole(path) as temporary, temporary.open("w", newline="") as stream:
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
    """
    with path.open(newline="") as stream:
        return [kind(**row) for row in csv.DictReader(stream, delimiter="\t")]
