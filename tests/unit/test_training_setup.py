"""What a rule that trains makes of its inputs, parameters and resources."""

import dataclasses
import os
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from list.data.index_files import write_index
from list.data.sources import Shape
from list.training.setup import TrainingJob, _state_path

from .conftest import shard_job
from .trainings import NETWORK

PARAMS = {
    "stage": "train_list",
    "code": "c0de",
    "network": {"image_size": 32},
    "kernels": "auto",
    "recipe": {"background": 255},
    "training": {"epochs": 2},
    "seed": 1,
    "numerical_threads": 2,
}


@pytest.fixture
def inputs(tmp_path):
    """Inputs of a training, one of each kind."""
    (tmp_path / "train.tsv").write_text("a\n")
    (tmp_path / "encoder.pt").write_text("weights")
    (tmp_path / "resnet18.pth").write_text("weights")
    shard_job(tmp_path, "samples").run({"a": "1"}, lambda _: {"values": np.zeros(9)})
    (tmp_path / "images").mkdir()
    return [tmp_path / name for name in ("train.tsv", "encoder.pt", "resnet18.pth", "images")] + [
        tmp_path / "samples.h5"
    ]


def key(inputs, **changes):
    params = SimpleNamespace(**(PARAMS | changes))
    return _state_path(params, [str(path) for path in inputs]).parent.name


@pytest.mark.parametrize(
    "change",
    [
        {"code": "0ther"},
        {"network": {"image_size": 64}},
        {"kernels": "plain"},
        {"recipe": {"background": 0}},
        {"training": {"epochs": 3}},
        {"seed": 2},
        {"numerical_threads": 1},
    ],
)
def test_every_parameter_makes_another_state(inputs, change):
    assert key(inputs, **change) != key(inputs)


@pytest.mark.parametrize("place", range(5))
def test_every_input_makes_another_state(inputs, place):
    before = key(inputs)
    path = inputs[place]
    if path.suffix == ".h5":
        job = dataclasses.replace(shard_job(path.parent, "samples"), key="other")
        job.run({"a": "1"}, lambda _: {"values": np.ones(9)})
    elif path.is_dir():
        shutil.rmtree(path)
        path.mkdir()
    else:
        size = path.stat().st_size
        path.write_text("x" * size)
    assert key(inputs) != before
    assert key(inputs[:place] + inputs[place + 1 :]) != key(inputs)


def test_touched_files_belong_to_the_same_state(inputs):
    before = key(inputs)
    for path in inputs:
        if path.is_file():
            os.utime(path)
    assert key(inputs) == before


@pytest.fixture
def rule(prepared, tmp_path):
    """A rule that trains on the prepared shapes, as Snakemake hands it over."""
    folder = prepared[0].samples.parent
    rows = [
        Shape(
            folder.name, s.shape_id, "validation" if number > 3 else "train", "", str(s.images), ""
        )
        for number, s in enumerate(prepared)
    ]
    write_index(tmp_path / "train.tsv", rows)
    return SimpleNamespace(
        rule="train_list",
        threads=4,
        resources={},
        input=SimpleNamespace(
            shapes=str(tmp_path / "train.tsv"),
            samples=str(prepared[0].samples),
            farthest=str(prepared[0].farthest),
            images=[],
        ),
        params=SimpleNamespace(
            stage="train_list",
            network=NETWORK.model_dump(),
            kernels="auto",
            training={"precision": "float32"},
            recipe={"background": 255, "pools": [], "random_flip": 0.0, "jitter": (0, 0, 0, 0)},
            style="easy",
            seed=0,
            numerical_threads=torch.get_num_threads(),
        ),
    )


def test_training_and_validation_open_each_shard_once(rule):
    job = TrainingJob(rule)
    job.shapes[0, 0]
    job.validation.cloud(0)
    assert len(job.shapes) == 4
    assert len(job.validation) == 2
    assert job.shapes._open is job.validation._open
    assert len(job.shapes._open) == 2
    assert job.shapes._clouds._held.sum() == job.validation._clouds._held.sum() == 1


def test_processes_that_read_ahead_keep_nothing(rule, monkeypatch):
    fabric = SimpleNamespace(device=torch.device("cuda"), world_size=1, is_global_zero=True)
    monkeypatch.setattr("list.training.setup.start_processes", lambda *_: fabric)
    job = TrainingJob(rule)
    assert job._workers == 4
    job.shapes[0, 0]
    job.validation.cloud(0)
    assert not job.shapes._clouds._held.any()
    assert not job.validation._clouds._held.any()
