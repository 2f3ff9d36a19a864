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

from .conftest import ROOT, Workplace

KILLS = int(os.environ.get("CRASH_KILLS", "3"))
SEED = int(os.environ.get("CRASH_SEED", "0"))

SECONDS_BETWEEN_LOOKS = 0.02

JOB = re.compile(
    r"^\[(?P<time>.+)\]\n"
    r"(?:Job (?P<started>\d+): (?P<message>.+)\n"
    r"|Finished jobid: (?P<finished>\d+) \(Rule: (?P<rule>\w+)\)\n)",
    re.MULTILINE,
)
TIME_FORMAT = "%a %b %d %H:%M:%S %Y"

SAME_BYTES = ("metrics.csv", "per_shape.csv", "intervals.csv", "metrics.yaml", "quarantine.tsv")


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
    """How often to kill in each rule: spread over all of them in the order in which they run."""
    rounds, rest = divmod(kills, len(rules))
    picks = [rules[int((i + generator.random()) * len(rules) / rest)] for i in range(rest)]
    return Counter(picks) + Counter(dict.fromkeys(rules, rounds))


def run_and_kill(folder, target, output, moment):
    """Run a target of the Makefile; kill all its processes when `moment` says so.

    `moment` gives the seconds from the start of a job, by its message, to the kill, or None.
    Returns the message, or None where the run came to its end.
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
                time.sleep(delay)
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


def test_a_killed_run_goes_on_and_ends_with_the_same_bytes(finished, tmp_path):
    logs = sorted((finished.folder / ".snakemake/log").glob("*.log"))
    reference = finished_jobs("".join(path.read_text() for path in logs))
    rules = [*dict.fromkeys(rule for rule, _ in reference.values())]
    generator = random_generator(SEED, "crash")
    pending = chosen_rules(rules, KILLS, generator)
    killed_in = Counter()

    def moment(message):
        rule, seconds = reference[message]
        if not pending[rule]:
            return None
        pending[rule] -= 1
        killed_in[rule] += 1
        return generator.uniform(0.0, max(1.0, seconds))

    place = Workplace(tmp_path / "workflow")
    shutil.copy(ROOT / "Makefile", place.folder)
    outputs = [tmp_path / f"run{number}.log" for number in range(KILLS + 1)]
    for number, output in enumerate(outputs):
        target = "resume" if number else "metrics"
        killed = run_and_kill(place.folder, target, output, moment)
        sys.stderr.write(f"run {number}: {f'killed in: {killed}' if killed else 'finished'}\n")
        assert not processes_in(place.folder)
        assert (killed is None) == (output == outputs[-1]), output.read_text()[-5000:]

    assert killed_in.total() == KILLS
    finishes = Counter(m for path in outputs for m in finished_jobs(path.read_text()))
    assert finishes.keys() <= reference.keys()
    assert [message for message, count in finishes.items() if count > 1] == []
    for name in SAME_BYTES:
        expected = (finished.folder / "results" / name).read_bytes()
        assert (place.folder / "results" / name).read_bytes() == expected, name
    assert [*(place.folder / "results").rglob(".[0-9]*.*")] == []
    assert place.planned("all") == {}
