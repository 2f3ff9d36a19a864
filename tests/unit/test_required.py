"""What a machine lacks is skipped and told, unless it must not be skipped."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.required import NEEDS, unavailable

# The real fixtures, on a machine that has neither.
BARE = """
import subprocess, sys, pytest, tests.conftest

def refuse(command, **options):
    if command[0] == "mount":
        raise subprocess.CalledProcessError(32, command, stderr="permission denied")
    return run(command, **options)

run, subprocess.run = subprocess.run, refuse
tests.conftest.find_browser = lambda driver: None
sys.exit(pytest.main([*sys.argv[1:], "-p", "no:cacheprovider"]))
"""


def test_on_a_bare_machine_what_is_required_fails(monkeypatch):
    monkeypatch.setenv("LIST_REQUIRED", "browser, mount")
    chosen = [
        "tests/unit/test_full_disk.py::test_a_table_is_written_whole_or_stays_what_it_was",
        "tests/browser/test_page.py",
        "--maxfail=2",
    ]
    done = subprocess.run(
        [sys.executable, "-c", BARE, *chosen],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    for reason in ("no file system can be mounted here", "no Chromium is installed"):
        assert reason in done.stdout
    assert "2 errors" in done.stdout
    assert " passed" not in done.stdout


@pytest.mark.parametrize("need", sorted(NEEDS))
@pytest.mark.parametrize(
    ("required", "outcome"),
    [
        ("", pytest.skip.Exception),
        ("{}", pytest.fail.Exception),
        ("all", pytest.fail.Exception),
        ("browsers", pytest.fail.Exception),
    ],
)
def test_only_what_is_required_fails(monkeypatch, need, required, outcome):
    monkeypatch.setenv("LIST_REQUIRED", required.format(need))
    with pytest.raises(outcome):
        unavailable(need, "reason")


def test_what_another_test_needs_may_be_missing(monkeypatch):
    monkeypatch.setenv("LIST_REQUIRED", "browser")
    with pytest.raises(pytest.skip.Exception, match="no mount"):
        unavailable("mount", "no mount")
