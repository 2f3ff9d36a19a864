"""Where Slurm cannot be had, its tests skip and say so, unless they must not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_SLURM = """
import sys, pytest, tests.cluster.slurm
tests.cluster.slurm.PROGRAMS = ("no-such-program",)
# Those of the profiles and of pods need no Slurm.
others = [f"--ignore=tests/cluster/test_{name}.py" for name in ("profiles", "kubernetes")]
sys.exit(pytest.main(["tests/cluster", *others, "-rs", "-p", "no:cacheprovider"]))
"""


@pytest.mark.parametrize(("required", "status"), [("", 0), ("slurm", 1)])
def test_without_slurm(required, status):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SLURM],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "LIST_REQUIRED": required},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout
    assert "no Slurm here (no-such-program missing)" in done.stdout
    assert " passed" not in done.stdout
