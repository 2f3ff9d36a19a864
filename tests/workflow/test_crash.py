"""A run that is killed again and again ends like one that was never killed.

`make test-crash` kills more often; every kill is SIGKILL to the whole process group, at a random
moment of a job of a chosen rule, and every restart is the documented `make resume`.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from list.seeds import random_generator

from .conftest import ROOT, Workplace, assert_same_bytes

KILLS = int(os.environ.get("CRASH_KILLS", "3"))
SEED = int(os.environ.get("CRASH_SEED", "0"))

SECONDS_BETWEEN_LOOKS = 0.02

LONGEST = "train_list"

JOB = re.compile(
    r"^\[(?P<time>.+)\]\n"
    r"(?:Job (?P<started>\d+): (?P<message>.+)\n"
    r"|Finished jobid: (?P<finished>\d+) \(Rule: (?P<rule>\w+)\)\n)",
    re.MULTILINE,
)
TIME_FORMAT = "%a %b %d %H:%M:%S %Y"


def started_jobs(log):
    """Messages of the jobs that a run started; a message names one job."""
    return [match["message"] for match in JOB.finditer(log) if match["message"]]


def finished_jobs(log):
    """Rule and seconds by the message of each job that a run finished."""
    started, finished = {}, {}
    for match in JOB.finditer(log):
        moment = datetime.strptime(match["time"], TIME_FORMAT)
        if match["message"]:
            started[match["started"]] = match["message"], moment
        elif match["finished"] in started:
            message, before = started[match["finished"]]
            finished[message] = match["rule"], (moment - before).total_seconds()
    return finished


def chosen_rules(rules, kills, generator):
    """How often to kill in each rule: spread over all of them in the order in which they run.

    The longest job, which goes on in its middle, is among the few, too.
    """
    rounds, rest = divmod(kills, len(rules))
    picks = [rules[int((i + generator.random()) * len(rules) / rest)] for i in range(rest)]
    if rounds == 0:
        nearest = min(range(rest), key=lambda i: abs(rules.index(picks[i]) - rules.index(LONGEST)))
        picks[nearest] = LONGEST
    return Counter(picks) + Counter(dict.fromkeys(rules, rounds))


def run_and_kill(folder, target, output, moment):
    """Run a target of the Makefile; kill all its processes when `moment` says so.

    `moment` gives the seconds from the start of a job, by its message, to the kill, or None. A job
    that takes less time is killed at its end. Returns the message, or None where the run ended.
    """
    python = Path(sys.executable)
    command = ["make", "-o", ".venv/.installed", target, f"BIN={python.parent}", "CORES=2"]
    with output.open("wb") as stream:
        process = subprocess.Popen(
            command, cwd=folder, stdout=stream, stderr=subprocess.STDOUT, start_new_session=True
        )
    seen = 0
    while process.poll() is None:
        jobs = started_jobs(output.read_text(errors="replace"))
        for message in jobs[seen:]:
            if (delay := moment(message)) is not None:
                killed_at = time.monotonic() + delay
                while time.monotonic() < killed_at and message not in finished_jobs(
                    output.read_text(errors="replace")
                ):
                    time.sleep(SECONDS_BETWEEN_LOOKS)
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return message
        seen = len(jobs)
        time.sleep(SECONDS_BETWEEN_LOOKS)
    assert process.returncode == 0, output.read_text(errors="replace")[-5000:]
    return None


def processes_in(folder):
    """Whether processes still work in a folder; the killed ones are given time to go."""
    for _ in range(100):
        places = []
        for link in Path("/proc").glob("[0-9]*/cwd"):
            with suppress(OSError):
                places.append(link.readlink())
        if not any(place.is_relative_to(folder) for place in places):
            return False
        time.sleep(0.1)
    return True


class Kills:
    """When to kill: in jobs of chosen rules, or of others once all jobs of those have finished."""

    def __init__(self, reference, count):
        self.reference = reference
        self.generator = random_generator(SEED, "crash")
        rules = [*dict.fromkeys(rule for rule, _ in reference.values())]
        self.pending = chosen_rules(rules, count, self.generator)
        self.unfinished = Counter(rule for rule, _ in reference.values())
        self.done = 0

    def moment(self, message):
        """Seconds from the start of a job to its kill, or None where it may go on."""
        rule, seconds = self.reference[message]
        over = [other for other in self.pending if not self.unfinished[other]]
        chosen = next((other for other in (rule, *over) if self.pending[other]), None)
        if chosen is None:
            return None
        self.pending[chosen] -= 1
        self.done += 1
        # While more kills are to come in this rule, its last job must not end before them.
        share = 0.5 if self.pending[rule] else 1.0
        return self.generator.uniform(0.0, share * max(1.0, seconds))


def test_a_killed_run_goes_on_and_ends_with_the_same_bytes(finished, tmp_path):
    logs = sorted((finished.folder / ".snakemake/log").glob("*.log"))
    reference = finished_jobs("".join(path.read_text() for path in logs))
    kills = Kills(reference, KILLS)
    place = Workplace(tmp_path / "workflow")
    shutil.copy(ROOT / "Makefile", place.folder)
    finishes = Counter()
    killed = ""
    while killed is not None:
        target = "resume" if killed else "metrics"
        output = tmp_path / f"run{kills.done}.log"
        killed = run_and_kill(place.folder, target, output, kills.moment)
        sys.stderr.write(f"killed in: {killed}\n" if killed else "finished\n")
        assert not processes_in(place.folder)
        jobs = finished_jobs(output.read_text())
        finishes.update(jobs.keys())
        kills.unfinished.subtract(rule for rule, _ in jobs.values())

    assert kills.done == KILLS
    assert finishes.keys() <= reference.keys()
    assert [message for message, count in finishes.items() if count > 1] == []
    assert_same_bytes(place, finished)
    assert [*(place.folder / "results").rglob(".*.*.*")] == []
    assert place.planned("all") == {}
