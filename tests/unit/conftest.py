"""A small prepared data set: balls and boxes, stored as the stages store them."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import torch
import trimesh
from PIL import Image

from list.data.farthest import farthest_points
from list.data.jobs import ShardJob
from list.data.sample_layout import SURFACE
from list.data.samples import SampleSettings, sample_shape
from list.data.shards import open_shard
from list.data.stored import ShapeFiles
from list.geometry.mesh import Mesh, normalise
from list.seeds import random_generator

from .web import serve

SIGMAS = (0.01, 0.1)
SAMPLES = SampleSettings(
    surface_points=600,
    pools=[(sigma, 500) for sigma in SIGMAS],
    uniform_points=512,
    checked_points=100,
    minimum_sign_agreement=0.9,
)


def solid(number: int) -> Mesh:
    size = random_generator(0, "size", number).uniform(0.4, 1.0, 3)
    if number % 2:
        shape = trimesh.creation.icosphere(subdivisions=3)
        shape.apply_scale(size)
    else:
        shape = trimesh.creation.box(extents=size)
    return normalise(Mesh(np.asarray(shape.vertices), np.asarray(shape.faces, np.int32)))


def shard_job(folder: Path, name: str) -> ShardJob:
    return ShardJob(
        stage=name,
        category_id="solid",
        output=folder / f"{name}.h5",
        quarantine=folder / f"{name}.tsv",
        work=folder / "work" / name,
        key="key",
        maximum_failed_fraction=0.0,
    )


def prepare(folder: Path, meshes: Mapping[str, Mesh]) -> list[ShapeFiles]:
    shapes = dict.fromkeys(meshes, "1")

    def sample(shape: str):
        return sample_shape(
            meshes[shape],
            SAMPLES,
            random_generator(0, "sample", shape),
            random_generator(0, "uniform", "solid", shape),
        )

    shard_job(folder, "samples").run(shapes, sample)
    with open_shard(folder / "samples.h5") as samples:
        shard_job(folder, "farthest").run(
            shapes, lambda shape: farthest_points(samples[shape][SURFACE][:], 64)
        )
    for number, shape in enumerate(shapes):
        views = folder / "images" / shape
        views.mkdir(parents=True)
        for view in range(2):
            pixels = np.full((32, 32, 4), 40 * number + view, np.uint8)
            Image.fromarray(pixels).save(views / f"{view:02d}.png")
    return [
        ShapeFiles("solid", s, folder / "samples.h5", folder / "farthest.h5", folder / "images" / s)
        for s in shapes
    ]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory) -> list[ShapeFiles]:
    meshes = {f"shape{number}": solid(number) for number in range(6)}
    return prepare(tmp_path_factory.mktemp("prepared"), meshes)


@pytest.fixture
def web():
    """A server on this machine, with what it serves and what it was asked for."""
    yield from serve()


NOBODY = 65534


@pytest.fixture
def unprivileged():
    """A folder in which permissions count: root, who may do all, is nobody for the while."""
    with tempfile.TemporaryDirectory() as folder:
        root = os.geteuid() == 0
        if root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            inner = Path(folder) / "unprivileged"
            inner.mkdir()
            yield inner
        finally:
            if root:
                os.seteuid(0)


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def one_thread():
    """Networks this small are slower on several threads, above all beside other work."""
    with torch_threads(1):
        yield


@pytest.fixture
def two_threads():
    """Sums that depend on which thread comes first would differ from run to run."""
    with torch_threads(2):
        yield
