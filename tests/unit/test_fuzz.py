"""Readers given anything at all: they read it, or say what is wrong, and nothing else happens.

The draws are the same each time (derandomized) and bounded in number. Each reader is given plain
random input, and input that is valid but for a few changes, which gets much further.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from list.config.load import load_config
from list.config.network import network_settings
from list.config.schema import Config
from list.data.images import read_view
from list.data.photos import read_photo
from list.data.shards import mesh_arrays, open_shard, shard_contents, stored_mesh
from list.data.splits import read_split_list
from list.errors import ConfigError, ListError, PhotoError, ShapeError
from list.geometry.camera import View
from list.geometry.mesh import read_mesh
from list.geometry.view_metadata import format_metadata, parse_metadata
from list.models.weights import read_tensors
from list.training.checkpoint import save

from .conftest import shard_job, solid

bounded = settings(
    derandomize=True,
    max_examples=200,
    deadline=None,
    database=None,
    suppress_health_check=[*HealthCheck],
)


def spoiled(whole):
    """Bytes with some stretches replaced, removed or doubled, or cut short."""

    @st.composite
    def draw_changes(draw):
        content = bytearray(whole)
        for _ in range(draw(st.integers(1, 4))):
            start = draw(st.integers(0, max(0, len(content) - 1)))
            length = draw(st.integers(0, 40))
            kind = draw(st.sampled_from(["replace", "remove", "double", "flip", "cut"]))
            if kind == "replace":
                content[start : start + length] = draw(st.binary(max_size=40))
            elif kind == "remove":
                del content[start : start + length]
            elif kind == "double":
                content[start:start] = content[start : start + length]
            elif kind == "flip" and content:
                content[start] ^= 1 << draw(st.integers(0, 7))
            elif kind == "cut":
                del content[start:]
        return bytes(content)

    return draw_changes()


@pytest.fixture(scope="module")
def folder():
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


VIEW = View(30.0, 20.0, 0.0, 0.8, 35.0, 32.0, 1.75, (0.1, 0.2, 0.3))
METADATA = format_metadata([VIEW] * 3)

NUMBERS = st.floats() | st.integers() | st.text(max_size=4)
CAMERA_LINES = st.lists(st.lists(NUMBERS, max_size=12), max_size=4).map(
    lambda rows: "\n".join(f"[{','.join(map(str, row))}], " for row in rows)
)


@bounded
@given(
    st.text()
    | CAMERA_LINES
    | spoiled(METADATA.encode()).map(lambda content: content.decode(errors="replace"))
)
def test_rendering_metadata(text):
    try:
        views = parse_metadata(text)
    except ShapeError:
        return
    for view in views:
        values = [value for name, value in vars(view).items() if name != "shift"]
        assert np.isfinite([*values, *view.shift]).all()
    assert parse_metadata(format_metadata(views)) == views


@bounded
@given(st.binary() | st.text().map(str.encode) | spoiled(b"abc\ndef-1_2\n\n3f.9\n" * 3))
def test_split_lists(folder, content):
    path = folder / "chair_train.lst"
    path.write_bytes(content)
    try:
        names = read_split_list(path)
    except ConfigError as error:
        assert "chair_train.lst" in str(error)
        return
    assert len(set(names)) == len(names)
    for name in names:
        within = (folder / name).resolve()
        assert within.parent == folder.resolve()
        assert name.isprintable()


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@st.composite
def configurations(draw):
    """The default configuration with some fields, at any depth, replaced by anything."""
    values = Config().model_dump(mode="json")
    for _ in range(draw(st.integers(1, 3))):
        place = values
        while True:
            key = draw(st.sampled_from(sorted(place)))
            if not (isinstance(place[key], dict) and place[key] and draw(st.booleans())):
                break
            place = place[key]
        place[key] = draw(PLAIN)
    return values


def validated(values):
    try:
        network_settings(load_config(values, "fuzz").network)
    except ConfigError as error:
        assert "Traceback" not in str(error)
        assert len(str(error)) < 50_000


@bounded
@given(configurations() | PLAIN)
def test_configurations(values):
    validated(values)


@bounded
@given(spoiled(yaml.safe_dump(Config().model_dump(mode="json")).encode()))
def test_configuration_files(content):
    try:
        values = yaml.safe_load(content)
    except (yaml.YAMLError, ValueError):
        # Not YAML at all: that is told by whoever opens the file, Snakemake or a command.
        return
    validated(values)


OBJ_KEYWORDS = ["v", "f", "vn", "vt", "o", "l", "mtllib", "#", "\\", "\n"]
OBJ_NUMBERS = [
    "0",
    "1",
    "2",
    "3",
    "-1",
    "-9",
    "1/1",
    "1//2",
    "3/4/5",
    "0.5",
    "1e308",
    "1e999",
    "nan",
]
OBJ_WORDS = st.sampled_from([*OBJ_KEYWORDS, *OBJ_NUMBERS, "-inf", "/", "x"])
OBJ_TEXT = st.lists(OBJ_WORDS, max_size=60).map(" ".join).map(str.encode)
BOX = b"""# box
mtllib box.mtl
v 0 0 0
v 1 0 0
v 1 1 0
v 0 1 0
v 0 0 1
v 1 0 1
v 1 1 1
v 0 1 1
f 1 4 3 2
f 5/1 6/2 7/3 8/4
f 1//1 2//2 6//3 5//4
f -6 -5 -1 -2
f 3/1/1 4/2/2 8/3/3 7/4/4
f 4 1 5
f 4 5 8
"""


@bounded
@given(st.binary() | OBJ_TEXT | spoiled(BOX))
def test_obj_files(folder, content):
    path = folder / "mesh.obj"
    path.write_bytes(content)
    try:
        mesh = read_mesh(path)
    except ShapeError:
        return
    assert np.isfinite(mesh.vertices).all()
    assert 0 <= mesh.faces.min() <= mesh.faces.max() < len(mesh.vertices)


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
