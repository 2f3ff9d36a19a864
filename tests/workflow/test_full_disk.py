"""Every stage on a full disk: a clear error, no half file, and the run ends well with more room."""

import re
import shutil

import h5py
import pandas as pd
import pytest

from list.command.weights import main as weights_command
from tests.small_disk import SmallDisk

from .conftest import TINY, Workplace, assert_same_bytes, changed
from .test_indexed_source import mirrored_place
from .test_pix3d import place_of_photos

# Rules that do not depend on each other, in the order of the run.
ROUNDS = [
    ["index", "generate"],
    ["isosurface"],
    ["sample", "render", "render_maps"],
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
    "render_maps": f"results/depth/test-000/{CHAIR}",
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

FULL = "no more can be written: the disk or the quota is full"

# More than the run ever needs.
ROOM = "1g"


@pytest.fixture
def small_disk():
    """Mounts small disks, and removes them at the end."""
    disks = []

    def mount(folder):
        disks.append(SmallDisk(folder, ROOM))
        return disks[-1]

    yield mount
    for disk in disks:
        disk.remove()


def fails(place, disk, said, *arguments):
    """Run something on a full disk; it must fail with clear words and leave no half file."""
    disk.fill()
    failed = place.snakemake("--keep-going", *arguments)
    output = failed.stdout + failed.stderr
    assert failed.returncode != 0, output[-5000:]
    assert "Traceback" not in output, output[-5000:]
    for words in said:
        assert re.search(words, output), output[-5000:]
    assert [*disk.folder.rglob(".*.*.*")] == []
    for path in disk.folder.rglob("*.h5"):
        with h5py.File(path):
            pass
    disk.make_room()


def succeeds(place, *arguments):
    done = place.snakemake(*arguments)
    assert done.returncode == 0, done.stderr[-5000:]


def fail_and_go_on(place, disk, rules, outputs, *then):
    """The rules fail where nothing can be written, and succeed with room."""
    targets = [outputs[rule] for rule in rules]
    fails(place, disk, [f"{rule}: {FULL}" for rule in rules], *targets)
    for target in targets:
        assert not (place.folder / target).exists()
    succeeds(place, *then)


def test_every_stage_on_a_full_disk(finished, tmp_path, small_disk):
    place = Workplace(tmp_path / "workflow")
    place.configure(changed(rendering={"outputs": ["depth"]}))
    results = place.folder / "results"
    disk = small_disk(results)
    assert {rule for rules in ROUNDS for rule in rules} == OUTPUTS.keys()
    for rules in ROUNDS:
        fail_and_go_on(place, disk, rules, OUTPUTS, "all", "--until", *rules)

    succeeds(place, "all")
    assert_same_bytes(place, finished)


def test_given_weights_on_a_full_disk(finished, tmp_path, small_disk):
    place = Workplace(tmp_path / "workflow")
    trained, given = finished.folder / "results/list/weights.pt", place.folder / "list.pt.tar"
    assert weights_command(["export", str(trained), str(given)]) == 0
    place.configure(TINY | {"weights": {"full": given.name}})
    outputs = {"import_weights": "results/list/weights.pt"}
    disk = small_disk(place.folder / "results")
    fail_and_go_on(place, disk, [*outputs], outputs, *outputs.values())
    assert (place.folder / "results/list/weights.pt").is_file()


def test_photos_on_a_full_disk(tmp_path, small_disk):
    place = place_of_photos(tmp_path / "workflow")
    disk = small_disk(place.folder / "results")
    for rule, output in (
        ("crop", "results/images/test-000/chair"),
        ("photos", "results/photos.tsv"),
    ):
        fail_and_go_on(place, disk, [rule], {rule: output}, "results/photos.tsv", "--until", rule)
    photos = pd.read_csv(place.folder / "results/photos.tsv", sep="\t")
    assert (photos["status"] == "used").sum() == 8


def test_download_and_index_on_a_full_disk(finished, tmp_path, small_disk):
    place = mirrored_place(finished, tmp_path)
    data, results = (small_disk(place.folder / name) for name in ("data", "results"))
    command = ("--snakefile", "workflow/index.smk")
    # An archive is refused before it is unpacked; files of a folder are copied one by one.
    table = "results/download/shapenet_{}.tsv"
    fails(
        place,
        data,
        [f"download: ({FULL}|.* are needed but .* free)"],
        *command,
        table.format("renderings"),
    )
    fails(place, data, [f"download: {FULL}"], *command, table.format("isosurfaces"))
    succeeds(place, *command, table.format("renderings"))
    fails(place, results, [f"download: {FULL}"], *command, table.format("isosurfaces"))
    succeeds(place, *command, table.format("isosurfaces"))
    fails(place, results, [f"list_shapes: {FULL}"], *command)
    assert not (place.folder / "results/index/missing.tsv").exists()
    succeeds(place, *command)
    assert len(pd.read_csv(place.folder / "results/index/missing.tsv", sep="\t")) == 2


def test_the_whole_folder_on_a_full_disk(finished, tmp_path, small_disk):
    place = Workplace(tmp_path / "workflow")
    disk = small_disk(tmp_path / "disk")
    place.folder = shutil.copytree(place.folder, disk.folder / "workflow")
    prepared = ("all", "--until", "farthest", "render")
    succeeds(place, "all", "--until", "isosurface")
    # Without room Snakemake cannot begin; with a little, the stages fail while it goes on.
    for spare, said in ((0, "No space left on device"), (300_000, FULL)):
        disk.fill(spare)
        failed = place.snakemake("--keep-going", *prepared)
        output = failed.stdout + failed.stderr
        assert failed.returncode != 0, output[-5000:]
        assert said in output, output[-5000:]
        disk.make_room()
        # What `make resume` does.
        succeeds(place, "--unlock")
    succeeds(place, "--rerun-incomplete", *prepared)
    assert files(place) == files(finished)


def files(place):
    """Bytes of the pictures, and of the arrays in the shards, of the prepared data."""
    results, found = place.folder / "results", {}
    for path in results.glob("images/*/*/*/easy/*"):
        found[path.relative_to(results), ""] = path.read_bytes()
    for path in results.glob("farthest/*/*.h5"):
        with h5py.File(path) as shard:
            for shape, group in shard.items():
                found[path.relative_to(results), shape] = group["farthest"][:].tobytes()
    assert found
    return found
