"""A person's own meshes: from a folder to the table, and what a change in the folder re-runs."""

import os
import shutil

import pandas as pd
import pytest

from .conftest import copy_of
from .test_invalidation import CLOSED

SHARD = {"isosurface": 1, "render": 1, "sample": 1, "farthest": 1}
TRAININGS = {"train_coarse": 1, "split_checkpoint": 1, "train_list": 1}


@pytest.fixture
def place(meshes, tmp_path):
    """A copy of the finished run."""
    return copy_of(meshes, tmp_path / "workflow")


def trained(place, category):
    """Files of the training meshes of a category."""
    rows = pd.read_csv(place.folder / "results/index/train.tsv", sep="\t", dtype=str)
    names = sorted(rows.loc[rows["category_id"] == category, "shape_id"])
    return [place.folder / "data/meshes" / category / f"{name}.obj" for name in names]


def test_a_broken_mesh_is_in_quarantine_and_the_others_are_measured(meshes):
    quarantine = pd.read_csv(meshes.folder / "results/quarantine.tsv", sep="\t")
    assert quarantine["shape_id"].tolist() == ["broken"]
    assert quarantine["stage"].tolist() == ["isosurface"]
    metrics = pd.read_csv(meshes.folder / "results/metrics.csv")
    assert metrics["shapes"].iloc[-1] >= 2


def test_touched_meshes_re_run_nothing(place):
    for mesh in (place.folder / "data/meshes").rglob("*.obj"):
        os.utime(mesh)
    assert place.planned("all") == {}


def test_a_changed_mesh_re_runs_its_shard_and_the_trainings(place):
    mesh = trained(place, "pot")[0]
    mesh.write_text(mesh.read_text().replace("v ", "v  ", 1))
    planned = place.planned("all")
    assert planned.items() >= {**SHARD, **TRAININGS, "index": 1}.items()


def test_a_removed_mesh_re_runs_its_shard_and_the_trainings(place):
    trained(place, "pot")[0].unlink()
    planned = place.planned("all")
    assert planned.items() >= {**SHARD, **TRAININGS, "index": 1}.items()


def test_a_new_category_runs_its_shards_and_the_trainings(place):
    source = place.folder / "data/meshes/pot"
    shutil.copytree(source, place.folder / "data/meshes/jug")
    planned = place.planned("all")
    # Its shards of training and test shapes, and those of shapes that are now held out, or no
    # longer: the share is that of the whole folder. All categories are measured anew.
    assert all(planned[stage] >= 2 for stage in SHARD)
    assert planned["train_list"] == 1
    assert planned["evaluate"] == 3


def test_the_resolution_of_isosurfaces_re_runs_everything_made_from_them(place):
    text = (place.folder / "config/config.yaml").read_text()
    (place.folder / "config/config.yaml").write_text(
        text.replace("isosurface:\n  resolution: 32", "isosurface:\n  resolution: 40")
    )
    assert place.planned("all").keys() - {"all"} == CLOSED


def test_after_a_change_in_the_folder_the_run_ends_well(place):
    trained(place, "pot")[0].unlink()
    result = place.snakemake("all")
    assert result.returncode == 0, result.stderr[-5000:]
    accounts = pd.read_csv(place.folder / "results/accounting.csv")
    assert accounts["listed"].sum() == 8
    assert place.planned("all") == {}
