import os
from pathlib import Path

import pytest

from list.config.load import load_config
from list.data.file_digests import FileDigests
from list.data.index import build_index
from list.data.mesh_folder import mesh_folder_shapes
from list.data.sources import (
    Shape,
    cut_validation,
    held_out,
    procedural_shapes,
    shard_of,
)
from list.data.splits import read_split_list, write_split_list
from list.errors import ConfigError

REAL_DATA = os.environ.get("LIST_REAL_DATA")


def training(count):
    return [Shape("03001627", f"{i:04d}", "train", "", "", "") for i in range(count)]


def test_validation_is_cut_from_training_only_and_repeats():
    tested = [Shape("03001627", "test", "test", "", "", "")]
    shapes = cut_validation(training(1000) + tested, 0.1, seed=3)
    splits = {
        split: {s.shape_id for s in shapes if s.split == split}
        for split in ("train", "validation", "test")
    }
    assert splits["test"] == {"test"}
    assert 70 < len(splits["validation"]) < 130
    assert len(splits["train"]) + len(splits["validation"]) == 1000
    assert shapes == cut_validation(training(1000)[::-1] + tested, 0.1, seed=3)
    assert shapes != cut_validation(training(1000) + tested, 0.1, seed=4)


def test_one_more_shape_moves_no_other_shape():
    before = {s.shape_id: s.split for s in cut_validation(training(500), 0.1, seed=0)}
    after = {s.shape_id: s.split for s in cut_validation(training(501), 0.1, seed=0)}
    assert {name: after[name] for name in before} == before
    assert shard_of("chair", "0001", 7) == shard_of("chair", "0001", 7)


@pytest.mark.parametrize("fraction", [0.0, 0.03, 0.2])
def test_added_shapes_bring_none_that_was_trained_on_into_the_test(fraction):
    names = [("cup", str(number)) for number in range(200)]
    trained = set()
    for count in range(3, len(names)):
        tested = held_out(names[:count], fraction, seed=0)
        assert tested
        assert not tested & trained
        trained |= {*names[:count]} - tested


def test_the_fraction_is_about_the_share_that_is_held_out():
    names = [("cup", str(number)) for number in range(1000)]
    assert 150 < len(held_out(names, 0.2, seed=0)) < 250
    assert held_out(names, 1.0, seed=0) == {*names}
    assert len(held_out(names, 0.0, seed=0)) == 1
    assert held_out(names, 0.2, seed=0) != held_out(names, 0.2, seed=1)


def test_too_few_training_shapes_name_the_fractions_to_lower():
    with pytest.raises(ConfigError, match=r"1 training shapes .*where a key test_fraction"):
        cut_validation(training(1), 0.1, seed=0)


def test_shards_are_even():
    shards = [shard_of("chair", str(i), 4) for i in range(4000)]
    assert all(900 < shards.count(k) < 1100 for k in range(4))


def test_procedural_shapes_have_the_published_ids_and_keep_their_test_shapes():
    few = procedural_shapes(["chair", "02691156"], 5, 2, seed=0)
    many = procedural_shapes("all", 9, 2, seed=0)
    assert {s.category_id for s in few} == {"03001627", "02691156"}
    assert len({s.category_id for s in many}) == 13
    assert set(few) <= set(many)
    assert sum(s.split == "test" for s in few) == 4


def test_an_unknown_category_is_named_with_those_known():
    with pytest.raises(ConfigError, match=r"'chairs'.*airplane \(02691156\)"):
        procedural_shapes(["chairs"], 5, 2, seed=0)


def mesh_folder(tmp_path: Path, names) -> Path:
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def listed(folder: Path, categories="all"):
    return mesh_folder_shapes(folder, categories, 0.3, 0, FileDigests(folder / ".digests.tsv"))


def test_own_meshes_are_listed_by_folder(tmp_path):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.STL", "pot/c.glb", "pot/readme.txt"])
    shapes, missing = listed(folder)
    assert missing == []
    assert {(s.category_id, s.shape_id) for s in shapes} == {
        ("cup", "a"),
        ("cup", "b"),
        ("pot", "c"),
    }
    assert sum(s.split == "test" for s in shapes) == 1


def test_a_category_that_is_named_twice_is_listed_once(tmp_path):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.obj", "cup/c.obj"])
    assert listed(folder, ["cup", "cup"]) == listed(folder, ["cup"])


def test_raw_shapenet_meshes_are_listed_by_their_folders(tmp_path):
    names = ["02/v1/model.obj", "02/v2/models/model_normalized.obj", "02/own.ply"]
    folder = mesh_folder(tmp_path, [*names, "02/v1/model.mtl", "02/none/images/texture0.jpg"])
    shapes, missing = listed(folder)
    assert {s.shape_id: s.mesh for s in shapes} == {
        name: str(folder / path) for name, path in zip(("v1", "v2", "own"), names, strict=True)
    }
    (row,) = missing
    assert (row.category_id, row.shape_id) == ("02", "none")
    assert "holds no model.obj or models/model_normalized.obj" in row.reason


def test_unchanged_meshes_are_not_read_again(tmp_path, monkeypatch):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.obj", "cup/c.obj"])
    before = listed(folder)
    monkeypatch.setattr("list.data.file_digests.file_digest", None)
    assert listed(folder) == before


def test_the_digest_follows_the_content_of_a_mesh(tmp_path):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.obj", "cup/c.obj"])
    before = {s.shape_id: s.digest for s in listed(folder)[0]}
    (folder / "cup" / "a.obj").write_text("changed")
    (folder / "cup" / "b.obj").touch()
    after = {s.shape_id: s.digest for s in listed(folder)[0]}
    assert before["a"] != after["a"]
    assert before["b"] == after["b"]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ([], "holds 0 meshes"),
        (["cup/a.obj", "cup/b.obj"], "at least 3"),
        (["cup/a.obj", "cup/a.ply", "cup/b.ply"], "same name"),
    ],
)
def test_unusable_mesh_folders_say_why(tmp_path, names, message):
    with pytest.raises(ConfigError, match=message):
        listed(mesh_folder(tmp_path, names))


def configured(source, **settings):
    return load_config(
        {"data": {"source": source, "categories": "all", source: settings}}, "a test"
    )


@pytest.mark.parametrize(("fraction", "left"), [(1, 0), (0.5, 1)])
def test_too_many_held_out_meshes_are_told_by_their_key(tmp_path, fraction, left):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.obj", "cup/c.obj"])
    config = configured("meshes", folder=folder, test_fraction=fraction)
    with pytest.raises(ConfigError, match=rf"data\.meshes\.test_fraction: {left} of 3 shapes"):
        build_index(config, tmp_path / "digests.tsv")


def test_a_validation_fraction_that_leaves_nothing_to_train_on_is_told_by_its_key(tmp_path):
    folder = mesh_folder(tmp_path, ["cup/a.obj", "cup/b.obj", "cup/c.obj"])
    values = configured("meshes", folder=folder).model_dump()
    values["data"]["validation_fraction"] = 1.0
    with pytest.raises(ConfigError, match=r"data\.validation_fraction: 2 training shapes"):
        build_index(load_config(values, "a test"), tmp_path / "digests.tsv")


def test_a_missing_mesh_folder_says_what_to_put_where(tmp_path):
    with pytest.raises(ConfigError, match=r"nowhere/<category>/<name>"):
        listed(tmp_path / "nowhere")


def test_split_lists_may_lack_the_last_newline(tmp_path):
    path = tmp_path / "a.lst"
    path.write_text("one\n\ntwo\ntwo\nthree")
    assert read_split_list(path) == ["one", "two", "three"]
    write_split_list(path, ["x", "y"])
    assert path.read_text() == "x\ny\n"


@pytest.mark.parametrize("name", ["../up", "a/b", "-flag", "a;b", ".hidden"])
def test_ids_that_could_leave_their_folder_are_refused(tmp_path, name):
    (tmp_path / "a.lst").write_text(f"fine\n{name}\n")
    with pytest.raises(ConfigError, match="not a shape id"):
        read_split_list(tmp_path / "a.lst")


@pytest.mark.skipif(not REAL_DATA, reason="LIST_REAL_DATA names no folder of real data")
def test_published_split_lists_have_their_published_lengths():
    folder = Path(str(REAL_DATA)) / "disn_split"
    counts = {
        split: sum(len(read_split_list(p)) for p in folder.glob(f"*_{split}.lst"))
        for split in ("train", "test")
    }
    # One more test id than lines as `wc` counts them: a published list lacks its last newline.
    assert counts == {"train": 30_505, "test": 7_792}
