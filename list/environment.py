"""The environment of the processes that a run starts."""

from __future__ import annotations

import os
from pathlib import Path


def share_source(root: Path) -> None:
    """Let every process that this one starts import list/ from the workflow's own source.

    Args:
        root: Folder that holds list/.
    """
    inherited = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    paths = dict.fromkeys([str(root), *filter(None, inherited)])
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)
