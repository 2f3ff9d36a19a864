"""A throwaway Slurm cluster on loopback: two nodes for CPU jobs and one with two pretended GPUs.

Everything it writes is below one folder. Its daemons are children of the tests and die with them,
however the tests end.
"""

import getpass
import os
import re
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.cluster import configuration
from tests.cluster.configuration import NODES
from tests.cluster.processes import all_processes, end, kill, variables

PROGRAMS = ("slurmctld", "slurmd", "srun", "munged", "setpriv")

# What is started so dies with the tests, even if those are killed.
WITH_THE_TESTS = ("setpriv", "--pdeathsig", "KILL")

START_SECONDS = 60

# Daemons lie where only root looks for programs.
SEARCH = os.pathsep.join([os.environ["PATH"], "/usr/sbin", "/sbin"])

# Snakemake's plugin for steps of jobs drops this variable before it calls srun.
SRUN = '#!/bin/sh\nSLURM_CONF={folder}/slurm.conf exec {srun} "$@"\n'


class ClusterError(Exception):
    """Slurm does not come up; the message says why."""


@dataclass(frozen=True)
class Job:
    """What Slurm knows of a job."""

    number: str
    state: str
    comment: str
    folder: str
    partition: str
    gpus: int
    memory: str
    limit: str
    nodes: str
    start: str
    end: str

    @property
    def rule(self) -> str:
        """The rule that it runs."""
        return self.comment.removeprefix("rule_").split("_wildcards_")[0]


@dataclass
class Cluster:
    """The cluster, from `start` to `stop`."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    _daemons: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def missing(self) -> list[str]:
        """Programs that it needs and that are not installed."""
        return [name for name in self.programs() if not shutil.which(name, path=SEARCH)]

    def start(self) -> None:
        """Start the daemons and wait until every node is idle.

        Raises:
            ClusterError: They do not come up.
        """
        for name in ("state", "bin", *(f"spool/{node}" for node in NODES)):
            (self.folder / name).mkdir(parents=True)
        # Munge refuses sockets and keys in folders that others may write to.
        self.folder.chmod(0o755)
        self._configure()
        key = self.folder / "munge.key"
        key.touch(mode=0o600)
        key.write_bytes(secrets.token_bytes(1024))
        names = ("socket", "pid", "log", "seed")
        files = [f"--{name}-file={self.folder}/munge.{name}" for name in names if name != "socket"]
        socket_file = f"--socket={self.folder}/munge.socket"
        self._start_daemon("munged", "--foreground", f"--key-file={key}", socket_file, *files)
        self._wait("munge's socket", (self.folder / "munge.socket").is_socket)
        self._start_accounting()
        self._start_daemon("slurmctld", "-D", "-c", "-i")
        for node in NODES:
            self.start_node(node)
        self.wait_until_idle()

    def stop(self) -> None:
        """End every job, daemon, and process that a test or a job left behind."""
        with ExitStack() as stack:
            # Whatever fails, the next step is taken.
            stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
            stack.callback(kill, lambda process: self._mark in variables(process))
            for daemon in self._daemons.values():
                stack.callback(end, daemon)
            with suppress(OSError, subprocess.SubprocessError):
                self._run("scancel", "--user", getpass.getuser())

    def start_node(self, node: str) -> None:
        """Start the daemon of a node."""
        self._start_daemon("slurmd", "-D", "-N", node, name=node)

    def kill_node(self, node: str) -> None:
        """Let a node die at once, with all that runs on it."""
        running = {job.number for job in self.jobs() if job.nodes == node}
        self._daemons[node].kill()
        self._daemons[node].wait()
        marks = {f"SLURM_JOB_ID={number}".encode() for number in running}
        steps = tuple(f"slurmstepd: [{number}." for number in running)
        kill(
            lambda process: (
                marks & variables(process) or (process / "cmdline").read_text().startswith(steps)
            )
        )

    def wait_until_idle(self) -> None:
        """Wait until every node is up and none has a job."""

        def idle() -> bool:
            states = self._run("sinfo", "-h", "-N", "-o", "%N %T").splitlines()
            return len({line for line in states if line.endswith(" idle")}) == len(NODES)

        self._wait("idle nodes", idle)

    def jobs(self) -> list[Job]:
        """Every job since the start, in the order of submission."""
        rows = self._run("scontrol", "--oneliner", "show", "jobs").splitlines()
        found = [dict(re.findall(r"(\S+?)=(\S*)", row)) for row in rows if "JobId=" in row]
        jobs = [
            Job(
                number=row["JobId"],
                state=row["JobState"],
                comment=row["Comment"],
                folder=row["WorkDir"],
                partition=row["Partition"],
                gpus=int((re.findall(r"gpu[:=](\d+)", row.get("TresPerJob", "")) or [0])[0]),
                memory=row.get("MinMemoryNode", ""),
                limit=row["TimeLimit"],
                nodes=row["NodeList"],
                start=row["StartTime"],
                end=row["EndTime"],
            )
            for row in found
        ]
        return sorted(jobs, key=lambda job: int(job.number))

    def cancel(self, *arguments: str) -> None:
        """Cancel jobs as a person would."""
        self._run("scancel", *arguments)

    def job_names(self, folder: Path) -> set[str]:
        """Names of the jobs submitted from a folder: one for each run of Snakemake."""
        rows = self._run("squeue", "-h", "-t", "all", "-o", "%j %Z").splitlines()
        return {row.split()[0] for row in rows if row.split()[1] == str(folder)}

    def processes(self, job: Job) -> list[int]:
        """Processes of a job on its nodes, without Slurm's own."""
        mark = f"SLURM_JOB_ID={job.number}".encode()
        return [int(process.name) for process in all_processes() if mark in variables(process)]

    def programs(self) -> Sequence[str]:
        """Programs that it needs."""
        return PROGRAMS

    def _accounting_lines(self) -> str:
        """Lines of slurm.conf about accounting."""
        return "AccountingStorageType=accounting_storage/none"

    def _start_accounting(self) -> None:
        """Start what keeps accounts, once munge is there and before the controller."""

    @property
    def _mark(self) -> bytes:
        """What all processes of this cluster have among their variables, and no others."""
        return f"THROWAWAY_CLUSTER={self.folder}".encode()

    def _configure(self) -> None:
        ports = free_ports(1 + len(NODES))
        conf = configuration.write(self.folder, ports, self._accounting_lines())
        srun = self.folder / "bin" / "srun"
        srun.write_text(SRUN.format(folder=self.folder, srun=shutil.which("srun", path=SEARCH)))
        srun.chmod(0o755)
        name, value = self._mark.decode().split("=")
        self.environment = {
            **os.environ,
            name: value,
            "SLURM_CONF": str(conf),
            "PATH": os.pathsep.join([str(srun.parent), SEARCH]),
            "USER": getpass.getuser(),
            # Names of these nodes are known to Slurm alone.
            "MASTER_ADDR": "127.0.0.1",
        }

    def _start_daemon(self, program: str, *arguments: str, name: str | None = None) -> None:
        command = [*WITH_THE_TESTS, program, *arguments]
        log = (self.folder / f"{name or program}.out").open("ab")
        with log:
            self._daemons[name or program] = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    def _wait(self, what: str, happened: Callable[[], bool]) -> None:
        end_of_wait = time.monotonic() + START_SECONDS
        while time.monotonic() < end_of_wait:
            # The controller may not answer yet.
            with suppress(subprocess.CalledProcessError):
                if happened():
                    return
            time.sleep(0.2)
        logs = {p.name: p.read_text()[-1000:] for p in sorted(self.folder.glob("*.log"))}
        raise ClusterError(f"waited in vain for {what}: {logs}")


def free_ports(number: int) -> list[int]:
    """Ports of loopback that nothing uses."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def is_answering(port: int) -> bool:
    """Whether something on loopback listens at a port."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False
