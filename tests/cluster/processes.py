"""Processes of this machine, whoever started them."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

# For a daemon that was asked to end.
STOP_SECONDS = 10


def all_processes() -> Iterator[Path]:
    """Folders of /proc of all processes that are alive but for this one."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            # A name may hold anything but what follows its bracket.
            state = (process / "stat").read_text().rsplit(")", 1)[1].split()[0]
            if state not in "ZX" and int(process.name) != os.getpid():
                yield process


def variables(process: Path) -> set[bytes]:
    """Environment variables that a process was started with, as NAME=value."""
    with suppress(OSError):
        return {*(process / "environ").read_bytes().split(b"\0")}
    return set()


def kill(wanted: Callable[[Path], object]) -> None:
    """Kill processes until none is left that is wanted: they may start others meanwhile."""
    while found := [p for p in all_processes() if _holds(wanted, p)]:
        for process in found:
            with suppress(ProcessLookupError):
                os.kill(int(process.name), signal.SIGKILL)
        time.sleep(0.1)


def _holds(wanted: Callable[[Path], object], process: Path) -> bool:
    with suppress(OSError):
        return bool(wanted(process))
    return False


def end(daemon: subprocess.Popen[bytes]) -> None:
    """Ask a daemon to end, and insist."""
    daemon.terminate()
    try:
        daemon.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        daemon.kill()
        daemon.wait()
