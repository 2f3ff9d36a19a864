"""A person's own meshes: from a folder to the table, and what a change in the folder re-runs."""

import os
import shutil
from pathlib import Path

import pandas as pd
import pytest

from .conftest import copy_of
from .test_invalidation import CLOSED, TABLES

SHARD = dict.fromkeys(("isosurface", "render", "sample", "farthest"), 1)
TRAININGS = dict.fromkeys(("train_coarse", "split_checkpoint", "train_list"), 1)
COLLECTED = dict.fromkeys((*TABLES, "all"), 1)
# One of two categories has another training shape: weights, and the shapes that are compared with.
OF_A_TRAINING_SHAPE = {
    "index": 1,
    **SHARD,
    **TRAININGS,
    "mean_shape": 1,
    **dict.fromkeys(("oracle", "encode", "reconstruct", "evaluate"), 2),
    **COLLECTED,
}


@pytest.fixture
def place(meshes, tmp_path):
    """A copy of the finished run."""
    return copy_of(meshes, tmp_path / "workflow")


def listed(place, part, category):
    """Files of the training or the test meshes of a category."""
    rows = pd.read_csv(place.folder / f"results/index/{part}.tsv", sep="\t", dtype=str)
    names = sorted(rows.loc[rows["category_id"] == category, "shape_id"])
    return [place.folder / "data/meshes" / category / f"{name}.obj" for name in names]


def test_a_broken_mesh_is_in_quarantine_and_the_others_are_measured(meshes):
    quarantine = pd.read_csv(meshes.folder / "results/quarantine.tsv", sep="\t")
    assert quarantine["shape_id"].tolist() == ["broken"]
    assert quarantine["stage"].tolist() == ["isosurface"]
    metrics = pd.read_csv(meshes.folder / "results/metrics.csv")
    assert metrics["shapes"].iloc[-1] >= 2


def test_a_folder_without_a_mesh_is_counted_and_named_with_the_reason(meshes):
    accounts = pd.read_csv(meshes.folder / "results/accounting.csv").set_index("category_id")
    assert accounts["missing"].to_dict() == {"cup": 1, "pot": 0}
    log = (meshes.folder / "results/logs/index/train.log").read_text()
    assert "1 listed shapes are missing" in log
    assert "cup/nested is missing: the folder data/meshes/cup/nested holds no model.obj" in log


def test_touched_meshes_re_run_nothing(place):
    for mesh in (place.folder / "data/meshes").rglob("*.obj"):
        os.utime(mesh)
    assert place.planned("all") == {}


def change(mesh):
    mesh.write_text(mesh.read_text().replace("v ", "v  ", 1))


@pytest.mark.parametrize("spoil", [change, Path.unlink])
def test_a_changed_or_removed_training_mesh_re_runs_its_shard_and_the_trainings(place, spoil):
    spoil(listed(place, "train", "pot")[0])
    assert place.planned("all") == OF_A_TRAINING_SHAPE


def test_a_changed_test_mesh_re_runs_its_shard_and_its_category(place):
    change(listed(place, "test", "pot")[0])
    assert place.planned("all") == {
        "index": 1,
        **SHARD,
        **dict.fromkeys(("oracle", "reconstruct", "evaluate"), 1),
        **COLLECTED,
    }


def test_a_new_category_runs_its_shards_and_the_trainings(place):
    source = place.folder / "data/meshes/pot"
    shutil.copytree(source, place.folder / "data/meshes/jug")
    planned = place.planned("all")
    # Its shards of training and test shapes; the choice of what is tested leaves the others alone.
    assert planned == {
        **dict.fromkeys(("index", *SHARD), 2),
        **TRAININGS,
        "mean_shape": 1,
        **dict.fromkeys(("oracle", "encode", "reconstruct", "evaluate"), 3),
        **COLLECTED,
    }


def test_the_resolution_of_isosurfaces_re_runs_everything_made_from_them(place):
    text = (place.folder / "config/config.yaml").read_text()
    (place.folder / "config/config.yaml").write_text(
        text.replace("isosurface:\n  resolution: 32", "isosurface:\n  resolution: 40")
    )
    assert place.planned("all").keys() - {"all"} == CLOSED


def test_after_a_change_in_the_folder_the_run_ends_well(place):
    listed(place, "train", "pot")[0].unlink()
    result = place.snakemake("all")
    assert result.returncode == 0, result.stderr[-5000:]
    accounts = pd.read_csv(place.folder / "results/accounting.csv")
    assert accounts["listed"].sum() == 9
    assert place.planned("all") == {}
