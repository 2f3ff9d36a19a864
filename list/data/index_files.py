"""The lists of training and test shapes on disk, as the stages after them read them."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterable
from pathlib import Path

from list.data.sources import Shape
from list.files import written_whole

COLUMNS = tuple(field.name for field in dataclasses.fields(Shape))


def write_index(path: Path, shapes: Iterable[Shape]) -> None:
    """Write a table of shapes.

    Args:
        path: The tab-separated file.
        shapes: Its rows.
    """
    with written_whole(path) as temporary, temporary.open("w", newline="") as stream:
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(dataclasses.astuple(shape) for shape in shapes)


def read_index(path: Path) -> list[Shape]:
    """Read a table of shapes.

    Args:
        path: What `write_index` wrote.

    Returns:
        The shapes in the order of the table.
    """
    with path.open(newline="") as stream:
        return [Shape(**row) for row in csv.DictReader(stream, delimiter="\t")]
