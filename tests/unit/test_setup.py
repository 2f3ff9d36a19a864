"""Set-up where system packages are missing: who may not install them is told which to ask for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "workflow" / "setup.sh"


def run_setup(
    folder: Path, programs: dict[str, str], *extras: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a copy of set-up where only the given programs can be found."""
    (folder / "workflow").mkdir()
    shutil.copy(SETUP, folder / "workflow")
    path = folder / "bin"
    path.mkdir()
    for name, text in programs.items():
        (path / name).write_text(f"#!/bin/sh\n{text}\n")
        (path / name).chmod(0o755)
    for tool in ("sh", "dirname", "grep"):
        found = shutil.which(tool)
        assert found
        (path / tool).symlink_to(found)
    return subprocess.run(
        ["/bin/sh", str(folder / "workflow" / "setup.sh"), *extras],
        env={"PATH": str(path), "PYTHON": sys.executable, **variables},
        capture_output=True,
        text=True,
    )


def test_a_user_without_rights_is_told_which_packages_to_ask_for(tmp_path):
    bare = {"id": "echo 1000", "ldconfig": "echo libgomp.so.1"}
    done = run_setup(tmp_path, bare)
    assert done.returncode == 1
    assert "apt-get install" in done.stderr
    asked = done.stderr.split("apt-get install")[1].split()
    assert {"g++", "libusb-1.0-0", "libgl1", "libegl1"} <= set(asked)
    assert "libgomp1" not in asked
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize("python", ["exit 1", "exit 127"])
def test_an_old_or_absent_python_is_named(tmp_path, python):
    (tmp_path / "old").write_text(f"#!/bin/sh\n{python}\n")
    (tmp_path / "old").chmod(0o755)
    done = subprocess.run(
        ["sh", str(SETUP)],
        env={"PATH": "/usr/bin:/bin", "PYTHON": str(tmp_path / "old")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr


LIBRARIES = "libusb-1.0.so.0 libGL.so.1 libEGL.so.1 libgomp.so.1"


def installations(
    folder: Path, *extras: str, uv_status: int = 0
) -> tuple[subprocess.CompletedProcess[str], list[list[str]]]:
    """Set up where nothing is missing, with installers that only note what they are told."""
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name, end in {"uv": uv_status, "python": 0}.items():
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@" >> "$CALLS"\nexit {end}\n')
        (programs / name).chmod(0o755)
    bare = {"id": "echo 1000", "g++": "", "ldconfig": f"printf '%s\\n' {LIBRARIES}"}
    done = run_setup(folder, bare, *extras, CALLS=str(folder / "calls"))
    assert done.returncode == 0, done.stderr
    return done, [line.split() for line in (folder / "calls").read_text().splitlines()]


@pytest.mark.parametrize("status", [0, 1])
def test_pip_installs_what_uv_cannot(tmp_path, status):
    done, calls = installations(tmp_path, uv_status=status)
    installed_by = [call[0] for call in calls if call[-2:] == ["--editable", "."]]
    assert installed_by == (["uv", "python"] if status else ["uv"])
    assert ("pip tries" in done.stderr) == bool(status)


@pytest.mark.parametrize(
    ("extras", "installed"),
    [
        ("slurm", [".[slurm]"]),
        ("kubernetes", [".[kubernetes]", "workflow/executor"]),
        ("slurm,kubernetes", [".[slurm,kubernetes]", "workflow/executor"]),
    ],
)
def test_the_executor_for_pods_is_installed_with_its_extra_alone(tmp_path, extras, installed):
    _, calls = installations(tmp_path, extras)
    assert [call[-1] for call in calls if "--editable" in call] == installed
