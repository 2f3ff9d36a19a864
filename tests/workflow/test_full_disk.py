"""Every stage on a full disk: a clear error, no half file, and the run ends well with more room."""

import os
import subprocess

import h5py
import pytest

from .conftest import Workplace, changed

# Rules that do not depend on each other, in the order of the run.
ROUNDS = [
    ["index", "generate"],
    ["isosurface"],
    ["sample", "render"],
    ["farthest", "mean_shape"],
    ["train_coarse", "oracle"],
    ["split_checkpoint"],
    ["train_list"],
    ["reconstruct", "encode"],
    ["evaluate"],
    ["metrics"],
    ["report", "figures"],
]

CHAIR = "03001627"
OUTPUTS = {
    "index": "results/index/train.tsv",
    "generate": f"results/download/test-000/isosurface/{CHAIR}",
    "isosurface": f"results/isosurface/{CHAIR}/test-000.h5",
    "render": f"results/images/test-000/{CHAIR}",
    "sample": f"results/samples/{CHAIR}/test-000.h5",
    "farthest": f"results/farthest/{CHAIR}/train-000.h5",
    "train_coarse": "results/coarse/weights.pt",
    "split_checkpoint": "results/coarse/encoder.pt",
    "train_list": "results/list/weights.pt",
    "mean_shape": f"results/mean_shape/{CHAIR}.h5",
    "oracle": f"results/oracle/{CHAIR}.csv",
    "encode": f"results/codes/{CHAIR}/train-000.h5",
    "reconstruct": f"results/reconstruct/{CHAIR}.h5",
    "evaluate": f"results/evaluate/{CHAIR}.csv",
    "metrics": "results/metrics.csv",
    "report": "results/report/index.html",
    "figures": "results/report/fscore.png",
}

# More than the run ever needs.
ROOM = "1g"


class SmallDisk:
    """A file system of its own, in memory, whose size can change."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        try:
            self._mount(f"size={ROOM}")
        except subprocess.CalledProcessError as error:
            pytest.skip(f"no file system can be mounted here: {error.stderr.strip()}")

    def fill(self):
        """Leave no room."""
        disk = os.statvfs(self.folder)
        # A size of 0 would mean no limit.
        used = max(disk.f_blocks - disk.f_bfree, 1)
        self._mount(f"remount,size={used * disk.f_frsize}")

    def make_room(self):
        self._mount(f"remount,size={ROOM}")

    def remove(self):
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)

    def _mount(self, options):
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder)],
            capture_output=True,
            text=True,
            check=True,
        )


@pytest.fixture
def on_small_disk(tmp_path):
    """A run that has not begun, whose results go to a small disk."""
    place = Workplace(tmp_path / "workflow")
    place.configure(changed())
    disk = SmallDisk(place.folder / "results")
    yield place, disk
    disk.remove()


def test_every_stage_on_a_full_disk(finished, on_small_disk):
    place, disk = on_small_disk
    results = place.folder / "results"
    assert {rule for rules in ROUNDS for rule in rules} == OUTPUTS.keys()
    for rules in ROUNDS:
        disk.fill()
        targets = [OUTPUTS[rule] for rule in rules]
        failed = place.snakemake("--keep-going", *targets)
        output = failed.stdout + failed.stderr
        assert failed.returncode != 0, output[-5000:]
        assert "Traceback" not in output, output[-5000:]
        for rule, target in zip(rules, targets, strict=True):
            assert f"{rule}: no more can be written: the disk or the quota is full" in output
            assert not (place.folder / target).exists()
        assert [*results.rglob(".*.*.*")] == []
        for path in results.rglob("*.h5"):
            with h5py.File(path):
                pass
        disk.make_room()
        done = place.snakemake("all", "--until", *rules)
        assert done.returncode == 0, done.stderr[-5000:]

    done = place.snakemake("all")
    assert done.returncode == 0, done.stderr[-5000:]
    for name in ("metrics.csv", "per_shape.csv", "intervals.csv", "metrics.yaml"):
        expected = (finished.folder / "results" / name).read_bytes()
        assert (results / name).read_bytes() == expected, name
