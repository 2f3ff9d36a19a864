"""Readers of text given anything at all: they read it, or say what is wrong, and that is all.

The draws are the same each time (derandomized) and bounded in number. Each reader is given plain
random input, and input that is valid but for a few changes, which gets much further.
"""

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from list.config.load import load_config
from list.config.schema import Config
from list.data.splits import read_split_list
from list.errors import ConfigError, ShapeError
from list.geometry.camera import View
from list.geometry.mesh import read_mesh
from list.geometry.view_metadata import format_metadata, parse_metadata

from .fuzzing import bounded, spoiled


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


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
        load_config(values, "fuzz")
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
