"""Readers of shards, checkpoints and images given anything at all, as in test_fuzz.py."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from list.data.images import read_view
from list.data.photos import read_photo
from list.data.shards import mesh_arrays, open_shard, shard_contents, stored_mesh
from list.errors import ListError, PhotoError, ShapeError
from list.models.weights import read_tensors
from list.training.checkpoint import save

from .conftest import shard_job, solid
from .fuzzing import bounded, spoiled


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module")
def shard(folder):
    shard_job(folder, "meshes").run({"a": "1", "b": "1"}, lambda shape: mesh_arrays(solid(0)))
    return (folder / "meshes.h5").read_bytes()


@bounded
@given(st.data())
def test_shards(folder, shard, data):
    # Not spoiled within: that can crash the HDF5 library, and the process with it (see below).
    lengths = st.integers(0, len(shard) - 1)
    path = folder / "spoiled.h5"
    path.write_bytes(data.draw(st.binary() | lengths.map(lambda length: shard[:length])))
    try:
        shapes = shard_contents(path)
        with open_shard(path) as file:
            for shape in shapes:
                mesh = stored_mesh(file[shape])
                assert len(mesh.faces) == 0 or mesh.faces.max() < len(mesh.vertices)
    except ListError as error:
        assert "spoiled.h5" in str(error)


# Of the library. Snakemake reports them as errors of the job, with its log (docs/architecture.md).
CRASHES = {"SIGSEGV", "SIGBUS", "SIGABRT", "SIGFPE"}


def test_shards_that_are_damaged_within(folder, shard):
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.damaged_shards", folder / "meshes.h5", folder, "300"],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    ends = Counter(line.split(" ", 1)[1] for line in done.stdout.splitlines())
    assert ends.total() == 300
    assert ends.keys() <= {"read", "refused", *CRASHES}, ends
    # Nearly all damage is told by a message, or touches numbers only.
    assert sum(ends[crash] for crash in CRASHES) < 15
    assert min(ends["read"], ends["refused"]) > 30


@pytest.fixture(scope="module")
def checkpoint(folder):
    save(folder / "weights.pt", {"weights": {"a": torch.arange(12.0)}, "settings": {"code": 1}})
    return (folder / "weights.pt").read_bytes()


@bounded
@given(st.data())
def test_checkpoints(folder, checkpoint, data):
    path = folder / "spoiled.pt"
    path.write_bytes(data.draw(st.binary() | spoiled(checkpoint)))
    try:
        read_tensors(path)
    except ListError as error:
        assert "spoiled.pt" in str(error)


@pytest.fixture(scope="module")
def picture(folder):
    shades = np.arange(20 * 20 * 4, dtype=np.uint8).reshape(20, 20, 4)
    Image.fromarray(shades).save(folder / "whole.png")
    return (folder / "whole.png").read_bytes()


@bounded
@given(st.data())
def test_views(folder, picture, data):
    path = folder / "00.png"
    path.write_bytes(data.draw(st.binary() | spoiled(picture)))
    try:
        assert read_view(path, 8, 255).shape == (8, 8, 3)
    except ShapeError as error:
        assert "00.png" in str(error)


@pytest.fixture(scope="module")
def photos(folder):
    """A photo with an orientation in every format that holds one, and in others."""
    shades = np.arange(20 * 20 * 3, dtype=np.uint8).reshape(20, 20, 3)
    exif = Image.Exif()
    exif[0x0112] = 6
    contents = []
    for suffix in ("jpg", "png", "tif", "webp", "gif", "bmp", "ppm"):
        path = folder / f"photo.{suffix}"
        options = {"exif": exif} if suffix in ("jpg", "png", "tif", "webp") else {}
        Image.fromarray(shades).save(path, **options)
        contents.append(path.read_bytes())
    return contents


@bounded
@given(st.data())
def test_photos(folder, photos, data):
    path = folder / "photo"
    path.write_bytes(data.draw(st.sampled_from(photos).flatmap(spoiled)))
    try:
        pixels = read_photo(path)
    except PhotoError as error:
        assert "photo cannot be read: " in str(error)
        return
    assert pixels.dtype == np.uint8
    assert pixels.shape[2] == 4
