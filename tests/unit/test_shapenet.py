"""The published ShapeNet layouts, placed as tiny files, and the index that is kept of them."""

import os
from pathlib import Path

import pytest
from PIL import Image

from list.config.load import load_config
from list.data.file_digests import FileDigests
from list.data.index import build_index
from list.data.rows import read_rows
from list.data.sources import LEFT_OUT, MISSING, Missing
from list.data.stored_index import describe, open_index, write_stored_index
from list.errors import ConfigError

CHAIR = "03001627"
REAL_DATA = os.environ.get("LIST_REAL_DATA")


def draw(path: Path, grey: int = 0) -> None:
    Image.new("L", (2, 2), grey).save(path)


def place_shape(folder: Path, name: str, views: int = 3, category: str = CHAIR) -> None:
    mesh = folder / "isosurface" / category / name / "isosurf.obj"
    images = folder / "images" / category / name / "easy"
    mesh.parent.mkdir(parents=True)
    mesh.write_text(name)
    images.mkdir(parents=True)
    for view in range(views):
        draw(images / f"{view:02d}.png")
    (images / "rendering_metadata.txt").write_text("[0, 0], \n" * views)


def place(folder: Path, train, test, category: str = CHAIR) -> Path:
    """Place lists and all that they name."""
    (folder / "splits").mkdir(parents=True, exist_ok=True)
    for split, names in (("train", train), ("test", test)):
        (folder / "splits" / f"{category}_{split}.lst").write_text("\n".join(names))
    for name in {*train, *test}:
        place_shape(folder, name, category=category)
    return folder


def configured(folder: Path, shapenet=None, **data):
    folders = {
        "isosurfaces": folder / "isosurface",
        "renderings": folder / "images",
        "splits": folder / "splits",
    }
    section = {key: str(path) for key, path in folders.items()} | (shapenet or {})
    values = {"source": "shapenet", "categories": ["chair"], "shapenet": section} | data
    return load_config({"data": values}, "test")


def index_of(folder: Path, **settings):
    return build_index(configured(folder, **settings), folder / "digests.tsv")


NAMES = [f"shape{number:02d}" for number in range(12)]


def test_every_listed_shape_is_used_or_named(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    (folder / "isosurface" / CHAIR / NAMES[0] / "isosurf.obj").unlink()
    (folder / "images" / CHAIR / NAMES[1] / "easy" / "01.png").unlink()
    (folder / "images" / CHAIR / NAMES[9] / "easy" / "rendering_metadata.txt").unlink()
    (folder / "images" / CHAIR / NAMES[10] / "easy" / "02.png").write_text("")
    (folder / "images" / CHAIR / NAMES[2] / "easy" / "00.png").write_text("vi")
    index = index_of(folder)
    assert {s.shape_id for s in index.shapes} == {*NAMES[3:9], NAMES[11]}
    reasons = {m.shape_id: m.reason for m in index.missing}
    assert reasons.keys() == {*NAMES[:3], NAMES[9], NAMES[10]}
    assert "isosurf.obj" in reasons[NAMES[0]]
    assert "1 of 3 views missing" in reasons[NAMES[1]]
    assert "01.png" in reasons[NAMES[1]]
    assert "rendering_metadata.txt" in reasons[NAMES[9]]
    assert "02.png" in reasons[NAMES[10]]
    assert "cut off" in reasons[NAMES[2]]
    assert "00.png" in reasons[NAMES[2]]
    assert {m.shape_id for m in index.missing if m.split == "test"} == {NAMES[9], NAMES[10]}


def test_shapes_of_both_lists_are_tested_and_not_trained_on(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[7:])
    index = index_of(folder)
    by_split = {split: {s.shape_id for s in index.part(split)} for split in ("train", "test")}
    assert by_split == {"train": {*NAMES[:7]}, "test": {*NAMES[7:]}}
    left_out = [(m.shape_id, m.split, m.kind) for m in index.missing]
    assert left_out == [(name, "train", LEFT_OUT) for name in NAMES[7:9]]
    published = index_of(folder, shapenet={"train_on_test_shapes": True})
    assert len(published.part("train")) == 9
    assert len(published.part("test")) == 5


def test_shapes_beyond_the_cap_are_named(tmp_path):
    index = index_of(
        place(tmp_path, NAMES[:9], NAMES[9:]), shapenet={"training_shapes_per_category": 4}
    )
    assert {s.shape_id for s in index.part("train")} == {*NAMES[:4]}
    assert [m.shape_id for m in index.missing] == NAMES[4:9]
    assert {m.kind for m in index.missing} == {LEFT_OUT}


def test_the_digest_follows_mesh_and_views(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    before = {s.shape_id: s.digest for s in index_of(folder).shapes}
    (folder / "isosurface" / CHAIR / NAMES[0] / "isosurf.obj").write_text("another mesh")
    draw(folder / "images" / CHAIR / NAMES[1] / "easy" / "00.png", grey=9)
    (folder / "isosurface" / CHAIR / NAMES[2] / "isosurf.obj").touch()
    (folder / "images" / CHAIR / NAMES[4] / "easy" / "02.png").touch()
    after = {s.shape_id: s.digest for s in index_of(folder).shapes}
    assert {name for name in before if before[name] != after[name]} == {NAMES[0], NAMES[1]}


def test_an_unchanged_file_is_not_read_again(tmp_path, monkeypatch):
    mesh = tmp_path / "a.obj"
    mesh.write_text("a")
    first = FileDigests(tmp_path / "cache.tsv")
    value = first.of(mesh)
    first.save()
    monkeypatch.setattr("list.data.file_digests.file_digest", lambda path: "read again")
    second = FileDigests(tmp_path / "cache.tsv")
    assert second.of(mesh) == value
    mesh.write_text("longer")
    assert second.of(mesh) == "read again"


def test_views_that_change_places_are_noticed(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    views = folder / "images" / CHAIR / NAMES[0] / "easy"
    draw(views / "01.png", grey=9)
    before = index_of(folder).shapes[0].digest
    for old, new in (("00", "x"), ("01", "00"), ("x", "01")):
        (views / f"{old}.png").rename(views / f"{new}.png")
    assert index_of(folder).shapes[0].digest != before


def test_views_are_judged_again_by_other_code(tmp_path, monkeypatch):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    with monkeypatch.context() as faulty:
        faulty.setattr("list.data.shapenet.is_whole_png", lambda content: False)
        faulty.setattr("list.data.shapenet._code_of_judgement", lambda: "faulty")
        with pytest.raises(ConfigError, match="no train shape is left"):
            index_of(folder)
    assert len(index_of(folder).shapes) == 12


def test_data_that_is_not_placed_is_named_at_once(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    (folder / "splits" / f"{CHAIR}_test.lst").unlink()
    with pytest.raises(ConfigError) as error:
        index_of(folder, categories=["chair", "lamp"])
    message = str(error.value)
    assert "3 of 4 missing: 03001627_test.lst, 03636649_train.lst" in message
    assert "isosurface (data.shapenet.isosurfaces): 1 of 2 missing: 03636649" in message
    assert "data.shapenet.download.enabled" in message


def test_a_file_in_place_of_a_category_is_named(tmp_path):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    (folder / "images" / "03636649").write_text("<html>a listing</html>")
    with pytest.raises(ConfigError, match=r"1 of 2 missing: 03636649 \(not a folder\)"):
        index_of(folder, categories=["chair", "lamp"])


@pytest.mark.parametrize("split", ["train", "test"])
@pytest.mark.parametrize(
    ("names", "message"),
    [
        ("other\nmore", r"no {split} shape is left.*none of 2.*{category}/other: no mesh"),
        ("\n", r"data\.shapenet\.splits: .*_{split}\.lst.*name no shape"),
    ],
)
def test_a_list_that_gives_no_shape_is_an_error(tmp_path, split, names, message):
    folder = place(tmp_path, NAMES[:9], NAMES[9:])
    (folder / "splits" / f"{CHAIR}_{split}.lst").write_text(names)
    with pytest.raises(ConfigError, match=message.format(split=split, category=CHAIR)):
        index_of(folder)


def test_a_training_list_within_the_test_list_says_so(tmp_path):
    with pytest.raises(ConfigError, match=r"no train shape.*in the test list too"):
        index_of(place(tmp_path, NAMES[:3], NAMES))


def test_the_stored_index_is_the_index(tmp_path):
    folder = place(tmp_path / "data", NAMES[:9], NAMES[9:])
    (folder / "isosurface" / CHAIR / NAMES[0] / "isosurf.obj").unlink()
    config = configured(folder, shards=3)
    index = build_index(config, tmp_path / "digests.tsv", threads=4)
    write_stored_index(index, config, tmp_path / "index")
    opened = open_index(config, "make index", tmp_path / "index")
    assert opened == index
    assert opened.by_shard == index.by_shard
    tables = {(p.parent.name, p.stem) for p in (tmp_path / "index/shapes").glob("*/*.tsv")}
    assert tables == {*index.shards}
    assert [m.shape_id for m in read_rows(tmp_path / "index/missing.tsv", Missing)] == [NAMES[0]]


def test_a_missing_or_outdated_index_says_what_to_run(tmp_path, monkeypatch):
    folder = place(tmp_path / "data", NAMES[:9], NAMES[9:])
    config = configured(folder)
    with pytest.raises(ConfigError, match="make index CONFIG=mine"):
        open_index(config, "make index CONFIG=mine", tmp_path / "index")
    index = build_index(config, tmp_path / "digests.tsv")
    write_stored_index(index, config, tmp_path / "index")
    with pytest.raises(ConfigError, match=r"data\.shards changed"):
        open_index(configured(folder, shards=5), "make index", tmp_path / "index")
    monkeypatch.setattr("list.data.stored_index.code_digest", lambda script: script.name)
    with pytest.raises(ConfigError, match="the code that lists shapes changed"):
        open_index(config, "make index", tmp_path / "index")


def test_the_counts_add_up_for_a_person(tmp_path):
    index = index_of(
        place(tmp_path, NAMES[:9], NAMES[9:]), shapenet={"training_shapes_per_category": 8}
    )
    header, chairs, total = describe(index).splitlines()
    assert header.split() == ["category", "train", "validation", "test", MISSING, "left", "out"]
    assert sum(map(int, chairs.split()[1:])) == 12
    assert total.split()[1:] == chairs.split()[1:]


@pytest.mark.skipif(not REAL_DATA, reason="LIST_REAL_DATA names no folder of real data")
def test_the_published_chair_lists_share_shapes(tmp_path):
    folder = Path(str(REAL_DATA)) / "disn_split"
    (tmp_path / "splits").mkdir()
    names = set()
    for split in ("train", "test"):
        name = f"{CHAIR}_{split}.lst"
        (tmp_path / "splits" / name).write_bytes((folder / name).read_bytes())
        names |= {*(folder / name).read_text().split()[:5]}
    for name in names:
        place_shape(tmp_path, name)
    index = index_of(tmp_path)
    assert len(index.shapes) + len(index.missing) == 5257 + 1311
    assert sum(m.kind == LEFT_OUT for m in index.missing) == 988
