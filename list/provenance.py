"""Refusal of results of unknown origin.

Snakemake keeps a record beside the results of what each file was made from. Where it has none it
compares times only, and would take files of another configuration as fresh.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from pathlib import Path

from list.errors import ListError

# Within Snakemake's state: records of finished outputs, and marks of those that are being made.
RECORDS = ("metadata", "incomplete")

# Base64 in file names of at most 255 bytes; a longer one is broken up as folders.
LONGEST_NAME = 255


def refuse_unrecorded(outputs: Iterable[str], state: Path) -> None:
    """Check that every output that exists has a record.

    Args:
        outputs: Paths of outputs as the rules name them, whether they exist or not.
        state: Snakemake's folder of state, `.snakemake`.

    Raises:
        ListError: Some have none; the message says what to do.
    """
    unrecorded = [
        path
        for path in outputs
        if Path(path).exists()
        and not any((state / kind / _name(path)).exists() for kind in RECORDS)
    ]
    if unrecorded:
        raise ListError(
            f"There is no record of what {len(unrecorded)} of the results were made from, for "
            f"example {unrecorded[0]}. Were they copied without .snakemake, which holds the "
            "records? Copy both: cp -a results .snakemake <folder>. Or remove these results, to "
            "have them made again. Or, only if you know that they belong to this configuration, "
            "record them as they are: snakemake --cores 1 --touch --forceall"
        )


def _name(path: str) -> str:
    """Name of a path's record, with the folders that break up long names."""
    encoded = urlsafe_b64encode(path.encode()).decode()
    pieces = [encoded[i : i + LONGEST_NAME - 1] for i in range(0, len(encoded), LONGEST_NAME - 1)]
    return "/".join([*(f"@{piece}" for piece in pieces[:-1]), pieces[-1]])
