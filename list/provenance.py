"""Refusal of results of unknown origin.

Snakemake keeps a record beside the results of what each file was made from. Where it has none it
compares times only, and would take files of another configuration as fresh. A record names its
file, not the file's content: so that results copied over others do not pass for those, both folders
have the same mark, which every run that has jobs draws anew.
"""

from __future__ import annotations

import logging
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

from list.errors import ListError
from list.files import written_whole

logger = logging.getLogger(__name__)

# Within Snakemake's state: records of finished outputs, and marks of those that are being made.
RECORDS = ("metadata", "incomplete")

# In the folder of results and in that of the records.
MARK = "origin.txt"

WHAT_TO_DO = (
    "Were results copied without .snakemake, which holds the records? Copy both: "
    "cp -a results .snakemake <folder>. Or remove these results, to have them made again. Or, only "
    "if you know that they belong to this configuration, record them as they are: "
    "snakemake --cores 1 --touch --forceall"
)

# Base64 in file names of at most 255 bytes; a longer one is broken up as folders.
LONGEST_NAME = 255


def refuse_unknown_origin(outputs: Iterable[str], results: Path, state: Path) -> None:
    """Check that the records are those of the outputs that exist, and that each has one.

    Args:
        outputs: Paths of outputs as the rules name them, whether they exist or not.
        results: Their folder.
        state: Snakemake's folder of state, `.snakemake`.

    Raises:
        ListError: It is not so; the message says what to do.
    """
    present = [path for path in outputs if Path(path).exists()]
    unrecorded = [
        path
        for path in present
        if not any((state / kind / _name(path)).exists() for kind in RECORDS)
    ]
    if unrecorded:
        raise ListError(
            f"There is no record of what {len(unrecorded)} of the results were made from, for "
            f"example {unrecorded[0]}. {WHAT_TO_DO}"
        )
    if present and _mark(results) not in _marks(state):
        raise ListError(
            f"The records in {state} are not those of {results}, but of other results in its place "
            f"({MARK} in both folders differs). {WHAT_TO_DO}"
        )


def mark_origin(results: Path, state: Path) -> None:
    """Give a folder of results and its records a new mark, the same in both.

    A copy of both folders is known until one of them runs: then the results of each are its own.
    Where nothing can be written, the jobs say so, each for its file; the next run draws a mark.

    Args:
        results: The folder of results.
        state: Snakemake's folder of state, `.snakemake`.
    """
    mark = uuid4().hex
    # Between any two of these, the records know the mark of the results.
    for folder, marks in ((state, [_mark(results), mark]), (results, [mark]), (state, [mark])):
        try:
            with written_whole(folder / MARK) as path:
                path.write_text("\n".join(marks))
        except OSError as error:
            logger.warning("%s cannot be marked as those of %s: %s", results, state, error.strerror)
            return


def _mark(results: Path) -> str:
    """The mark of results; empty where they have none."""
    return _marks(results)[-1]


def _marks(folder: Path) -> list[str]:
    path = folder / MARK
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return text.split("\n")


def _name(path: str) -> str:
    """Name of a path's record, with the folders that break up long names."""
    encoded = urlsafe_b64encode(path.encode()).decode()
    pieces = [encoded[i : i + LONGEST_NAME - 1] for i in range(0, len(encoded), LONGEST_NAME - 1)]
    return "/".join([*(f"@{piece}" for piece in pieces[:-1]), pieces[-1]])
