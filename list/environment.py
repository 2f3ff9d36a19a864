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


def process_number() -> int:
    """Number of this process among those that share one job, as Slurm or Fabric counts them.

    Returns:
        0 for the first, and where there is only one.
    """
    if int(os.environ.get("SLURM_STEP_NUM_TASKS", "1")) > 1:
        return int(os.environ["SLURM_PROCID"])
    return int(os.environ.get("LOCAL_RANK", "0"))
