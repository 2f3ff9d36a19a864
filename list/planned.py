"""Whether a job still meets what its run was planned with.

Snakemake records what a job was planned with, but each job reads the code, the configuration and
the list of shapes anew. Where one was changed in between, the record would be wrong for ever.
"""

from __future__ import annotations

import os
from pathlib import Path

from list.errors import ListError
from list.fingerprint import code_digest

# Passed on to the processes of jobs: digests of what the workflows of this run were planned with.
PLANNED = "LIST_PLANNED"

CHANGED = (
    "{what} has changed since this run was planned. What would be made now would be recorded as "
    "made from what was there before, so nothing is. Start the run again."
)


def remember_plan(configured: str) -> None:
    """Let the jobs of this run know what it was planned with.

    Args:
        configured: Digest of the configuration and of the listed shapes.
    """
    os.environ[PLANNED] = " ".join([*os.environ.get(PLANNED, "").split(), configured])


def require_planned(configured: str) -> None:
    """Check, in the process of a job, what it reads against what the run was planned with.

    Args:
        configured: Digest of the configuration and of the listed shapes, as read now.

    Raises:
        ListError: They differ.
    """
    if configured not in os.environ.get(PLANNED, configured).split():
        raise ListError(CHANGED.format(what="The configuration, or the listed data,"))


def require_planned_code(script: Path, code: str) -> None:
    """Check that a script, and all it imports from this package, is what the run was planned with.

    Args:
        script: The script.
        code: Its digest then.

    Raises:
        ListError: They differ.
    """
    if code_digest(script) != code:
        raise ListError(CHANGED.format(what=f"The code of {script.stem}"))
