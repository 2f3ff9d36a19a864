"""The lists of training and test shapes on disk, as the stages after them read them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from list.data.rows import read_rows, write_rows
from list.data.sources import Shape


def write_index(path: Path, shapes: Iterable[Shape]) -> None:
    """Write a table of shapes.

    Args:
        path: The tab-separated file.
        shapes: Its rows.
    """
    write_rows(path, Shape, shapes)


def read_index(path: Path) -> list[Shape]:
    """Read a table of shapes.

    Args:
        path: What `write_index` wrote.

    Returns:
        The shapes in the order of the table.
    """
    return read_rows(path, Shape)
