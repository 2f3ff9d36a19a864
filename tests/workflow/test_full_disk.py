"""Every stage on a full disk: a clear error, no half file, and the run ends well with more room."""

import os
import shutil
import subprocess

import h5py
import pytest

# Rules that do not depend on each other, from the last to the first: a run that fails loses its own
# outputs only.
ROUNDS = [
    ["report", "figures"],
    ["metrics"],
    ["evaluate"],
    ["reconstruct", "encode", "oracle"],
    ["mean_shape", "train_list"],
    ["split_checkpoint"],
    ["train_coarse"],
    ["farthest", "render"],
    ["sample"],
    ["isosurface"],
    ["generate", "index"],
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
            folder.rmdir()
            pytest.skip(f"no file system can be mounted here: {error.stderr.strip()}")

    def fill(self):
        """Take all that is free."""
        disk = os.statvfs(self.folder)
        self._mount(f"remount,size={(disk.f_blocks - disk.f_bfree) * disk.f_frsize}")

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
def on_small_disk(copied):
    """The finished run, its results on a small disk."""
    results = copied.folder / "results"
    whole = results.rename(copied.folder / "whole")
    disk = SmallDisk(results)
    try:
        subprocess.run(["cp", "-a", f"{whole}/.", str(results)], check=True)
        shutil.rmtree(whole)
        yield copied, disk
    finally:
        disk.remove()


def test_every_stage_on_a_full_disk(finished, on_small_disk):
    place, disk = on_small_disk
    results = place.folder / "results"
    assert {rule for rules in ROUNDS for rule in rules} == OUTPUTS.keys()
    # Kept shapes and training states would spare the stages most of their writing.
    shutil.rmtree(results / "work")
    disk.fill()
    for rules in ROUNDS:
        targets = [OUTPUTS[rule] for rule in rules]
        result = place.snakemake("--force", "--keep-going", *targets)
        output = result.stdout + result.stderr
        assert result.returncode != 0, output[-5000:]
        assert "Traceback" not in output, output[-5000:]
        for rule, target in zip(rules, targets, strict=True):
            assert f"{rule}: no more can be written: the disk or the quota is full" in output
            assert not (place.folder / target).exists()
        disk.fill()
    assert [*results.rglob(".[0-9]*.*")] == []
    for path in results.glob("work/**/*.h5"):
        with h5py.File(path):
            pass

    disk.make_room()
    result = place.snakemake("all", "--rerun-incomplete")
    assert result.returncode == 0, result.stderr[-5000:]
    for name in ("metrics.csv", "per_shape.csv", "intervals.csv", "metrics.yaml"):
        expected = (finished.folder / "results" / name).read_bytes()
        assert (results / name).read_bytes() == expected, name
