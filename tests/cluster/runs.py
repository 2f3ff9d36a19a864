"""Runs of the workflow through the profile for Slurm."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.cluster.slurm import WITH_THE_TESTS, Cluster, Job
from tests.workflow.conftest import Workplace

# The profile waits for real clusters; the one here answers at once. While nothing ends, the second
# look follows after 10 seconds more than the first: then a tiny job has ended.
IMPATIENT = (
    "--latency-wait=5",
    "--slurm-init-seconds-before-status-checks=3",
    "--seconds-between-status-checks=1",
)

# After this long without an end something waits for ever.
LIMIT_SECONDS = 600

TABLES = ("metrics.csv", "per_shape.csv", "intervals.csv")

# What each stage and those after it write under results/.
EVALUATED = ("evaluate", *TABLES)
RECONSTRUCTED = ("reconstruct", "codes", *EVALUATED)
TRAINED = ("list", "work/train_list", *RECONSTRUCTED)
COARSELY_TRAINED = ("coarse", "work/train_coarse", *TRAINED)


@dataclass
class Run:
    """A run of Snakemake that goes on beside the test."""

    place: Workplace
    cluster: Cluster
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def text(self) -> str:
        """What it has printed."""
        return self.log.read_text(errors="replace")

    @property
    def name(self) -> str:
        """The name of its jobs, as it tells the person."""
        return re.findall(r"SLURM run ID: (\S+)", self.text)[0]

    def finish(self) -> None:
        """Wait for its end, which must be a good one."""
        try:
            self.process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"no end after {LIMIT_SECONDS} s: {self.text[-5000:]}") from None
        assert self.process.returncode == 0, self.text[-8000:]

    def kill(self) -> None:
        """Kill it; what it submitted goes on."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def wait_for(self, rule: str) -> Job:
        """Wait until a job of a rule is running.

        Args:
            rule: Name of the rule.

        Returns:
            The job.
        """
        return self._wait(lambda job: job.rule == rule and job.state == "RUNNING")

    def _wait(self, wanted: Callable[[Job], bool]) -> Job:
        end_of_wait = time.monotonic() + LIMIT_SECONDS
        while time.monotonic() < end_of_wait and self.process.poll() is None:
            for job in jobs_of(self.place, self.cluster):
                if wanted(job):
                    return job
            time.sleep(0.3)
        raise AssertionError(f"no such job: {self.text[-5000:]}")


def start(place: Workplace, cluster: Cluster, *arguments: str) -> Run:
    """Start Snakemake with the profile of the project, as a person would."""
    snakemake = [sys.executable, "-m", "snakemake", "--profile", "profiles/slurm", *IMPATIENT]
    log = place.folder / f"snakemake-{time.monotonic_ns()}.txt"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [*WITH_THE_TESTS, *snakemake, *arguments],
            cwd=place.folder,
            env=cluster.environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Run(place, cluster, process, log)


def without(place: Workplace, folder: Path, names: Sequence[str]) -> Workplace:
    """A copy of a workplace as it was before some of its results were made."""
    subprocess.run(["cp", "-a", str(place.folder), str(folder)], check=True)
    made = object.__new__(Workplace)
    made.folder = folder
    for path in (folder / "results" / name for name in names):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return made


def jobs_of(place: Workplace, cluster: Cluster) -> list[Job]:
    """Jobs that were submitted from a workplace, in order."""
    return [job for job in cluster.jobs() if job.folder == str(place.folder)]
