"""A source with a download, from a local mirror to the table: download, index, run, add a shape."""

import shutil
import tarfile

import pandas as pd
import pytest
from PIL import Image

from .conftest import TINY, Workplace

CATEGORIES = ["03001627", "03636649"]

# Of each category; the embedded data has seven.
TRAINED, TESTED = 4, 2


def mirror(finished, folder):
    """The embedded data in the published layouts: an archive, a folder, and lists."""
    results = finished.folder / "results"
    names = {}
    with tarfile.open(folder / "image.tar", "w") as archive:
        for category in CATEGORIES:
            for part in ("train", "test"):
                meshes = results / f"download/{part}-000/isosurface/{category}"
                shutil.copytree(meshes, folder / "isosurface" / category, dirs_exist_ok=True)
                archive.add(results / f"images/{part}-000/{category}", f"image/{category}")
                names[category, part] = sorted(
                    path.name for path in meshes.iterdir() if path.is_dir()
                )
    (folder / "splits").mkdir()
    for category in CATEGORIES:
        write_list(folder, category, "train", names[category, "train"][:TRAINED])
        write_list(folder, category, "test", [*names[category, "test"], "neverrendered"])
    return names


def write_list(folder, category, split, names):
    (folder / "splits" / f"{category}_{split}.lst").write_text("\n".join(names))


def mirrored_place(finished, folder):
    """A run of the mirrored data that has not begun."""
    source = folder / "mirror"
    source.mkdir()
    place = Workplace(folder / "workflow")
    place.names = mirror(finished, source)
    place.mirror = source
    download = {
        "enabled": True,
        "renderings": str(source / "image.tar"),
        "isosurfaces": str(source / "isosurface"),
        "splits": None,
    }
    data = TINY["data"] | {
        "source": "shapenet",
        "shards": 2,
        "shapenet": {"splits": str(source / "splits"), "download": download},
    }
    place.configure(TINY | {"data": data})
    return place


@pytest.fixture(scope="module")
def place(finished, tmp_path_factory):
    return mirrored_place(finished, tmp_path_factory.mktemp("shapenet"))


def make_index(place):
    result = place.snakemake("--snakefile", "workflow/index.smk")
    assert result.returncode == 0, result.stderr[-5000:]
    return result.stdout + result.stderr


def test_from_a_mirror_to_the_table_and_on(place):
    before = place.snakemake("results/metrics.csv")
    assert before.returncode != 0
    assert "make index" in before.stdout + before.stderr

    assert "2 of 16 listed shapes" not in make_index(place)
    missing = pd.read_csv(place.folder / "results/index/missing.tsv", sep="\t")
    assert missing["shape_id"].tolist() == ["neverrendered"] * 2
    run = place.snakemake("results/metrics.csv")
    assert run.returncode == 0, run.stderr[-5000:]
    assert "14 listed = " in run.stdout + run.stderr
    accounts = pd.read_csv(place.folder / "results/accounting.csv")
    assert accounts["listed"].tolist() == [TRAINED + TESTED + 1] * 2
    assert accounts["missing"].tolist() == [1, 1]
    parts = ["trained", "validated", "tested", "quarantined", "missing", "left_out"]
    assert (accounts[parts].sum(axis=1) == accounts["listed"]).all()

    category = CATEGORIES[0]
    assert "Download shapenet" not in make_index(place)
    assert place.planned("results/metrics.csv") == {}

    shutil.rmtree(place.folder / "data/shapenet/isosurface" / category)
    again = make_index(place)
    assert "Download shapenet_isosurfaces" in again
    assert "Download shapenet_renderings" not in again
    assert place.planned("results/metrics.csv") == {}

    write_list(place.mirror, category, "train", place.names[category, "train"][: TRAINED + 1])
    make_index(place)
    planned = place.planned("results/metrics.csv")
    for stage in ("isosurface", "sample", "farthest", "train_coarse", "train_list"):
        assert planned[stage] == 1, planned
    assert "download" not in planned
    again = place.snakemake("results/metrics.csv")
    assert again.returncode == 0, again.stderr[-5000:]
    assert place.planned("results/metrics.csv") == {}

    # The fifth training shape of the other category is in no list yet.
    other = CATEGORIES[1]
    tested = [*place.names[other, "test"], place.names[other, "train"][TRAINED], "neverrendered"]
    write_list(place.mirror, other, "test", tested)
    make_index(place)
    planned = place.planned("results/metrics.csv")
    assert planned["sample"] == planned["reconstruct"] == planned["evaluate"] == 1
    trainings = {"train_coarse", "split_checkpoint", "train_list", "encode"}
    assert not planned.keys() & trainings

    # Another picture of a test shape, and one that is damaged.
    changed, damaged = (
        next((place.folder / "data/shapenet").rglob(f"{name}/easy/00.png"))
        for name in place.names[category, "test"]
    )
    Image.new("RGB", (32, 32)).save(changed)
    damaged.write_bytes(damaged.read_bytes().replace(b"IDAT", b"IDAX"))
    make_index(place)
    planned = place.planned("results/metrics.csv")
    assert planned["sample"] == planned["reconstruct"] == planned["evaluate"] == 2
    assert not planned.keys() & trainings
    missing = pd.read_csv(place.folder / "results/index/missing.tsv", sep="\t")
    (reason,) = missing.loc[missing["shape_id"] == damaged.parts[-3], "reason"]
    assert "damaged" in reason
