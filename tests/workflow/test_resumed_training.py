"""A training that was killed goes on from its state when Snakemake runs it again."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time

from .conftest import TINY, changed
from .test_crash import processes_in

WEIGHTS = "results/list/weights.pt"
SECONDS_BETWEEN_LOOKS = 0.01


def run_until_a_state_is_saved(folder, states):
    """Start Snakemake and kill it, with all its processes, once the training has saved a state."""
    command = [sys.executable, "-m", "snakemake", "--cores", "2", WEIGHTS]
    with (folder / "killed.log").open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=output, start_new_session=True
        )
    while not [*states.glob("*/state.pt")]:
        assert process.poll() is None, (folder / "killed.log").read_text()[-5000:]
        time.sleep(SECONDS_BETWEEN_LOOKS)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def test_snakemake_goes_on_with_a_killed_training_to_the_same_bytes(copied):
    # Long enough to be killed well before its end.
    longer = TINY["training"]["full"] | {"epochs": 16}
    copied.configure(changed(training={"full": longer}))
    result = copied.snakemake(WEIGHTS)
    assert result.returncode == 0, result.stderr[-5000:]
    weights = copied.folder / WEIGHTS
    expected = weights.read_bytes()
    history = (copied.folder / "results/list/history.tsv").read_bytes()

    states = copied.folder / "results/work/train_list"
    shutil.rmtree(states)
    shutil.rmtree(weights.parent)
    run_until_a_state_is_saved(copied.folder, states)
    assert not processes_in(copied.folder)
    assert not weights.exists()

    assert copied.snakemake("--unlock").returncode == 0
    result = copied.snakemake("--rerun-incomplete", WEIGHTS)
    assert result.returncode == 0, result.stderr[-5000:]
    log = (copied.folder / "results/logs/train_list.log").read_text()
    step, steps = map(int, re.search(r"going on from step (\d+) of (\d+)", log).groups())
    assert 0 < step < steps == 36
    assert weights.read_bytes() == expected
    assert (copied.folder / "results/list/history.tsv").read_bytes() == history
