"""What changes while a run is under way is never recorded as what the run was planned with."""

import subprocess
import sys
import time

from list.planned import PLANNED

from .conftest import Workplace

SAMPLES = ("all", "--until", "sample")


def test_jobs_stop_where_their_code_changed_since_they_were_planned(tmp_path):
    place = Workplace(tmp_path / "workflow")
    command = [sys.executable, "-m", "snakemake", "--cores", "1", *SAMPLES]
    with subprocess.Popen(
        command, cwd=place.folder, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as run:
        while run.poll() is None and not [*place.folder.glob("results/logs/generate/*/*")]:
            time.sleep(0.1)
        source = place.folder / "list/data/samples.py"
        source.write_text(source.read_text() + "\nANOTHER = 1\n")
        _, output = run.communicate(timeout=600)
    assert run.returncode != 0
    assert "The code of sample has changed since this run was planned" in output
    assert "Traceback" not in output
    assert [*place.folder.glob("results/isosurface/**/*.h5")]
    assert not [*place.folder.glob("results/samples/**/*.h5")]


def test_jobs_on_other_machines_stop_where_they_read_another_configuration(tmp_path, monkeypatch):
    place = Workplace(tmp_path / "workflow")
    # As executors start jobs, with the environment of the run that planned them.
    job = ("--mode", "remote", "--dry-run", *SAMPLES)
    assert place.snakemake(*job).returncode == 0
    monkeypatch.setenv(PLANNED, "another")
    result = place.snakemake(*job)
    assert result.returncode != 0
    assert "The configuration, or the listed data, has changed" in result.stdout + result.stderr
