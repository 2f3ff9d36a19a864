"""Broken lists, tables, records and configurations: one clear error, or a row with the reason."""

import json

import pytest
import yaml

from list.config.load import load_config
from list.data.file_digests import FileDigests
from list.data.index import build_index
from list.data.index_files import read_index
from list.data.pix3d_records import RECORDS_NAME
from list.data.sources import Missing
from list.data.splits import read_split_list
from list.data.stored_index import open_index, write_stored_index
from list.errors import ConfigError, ListError

from .pix3d_archive import tiny_archive
from .test_pix3d import index_of as pix3d_of
from .test_shapenet import CHAIR, NAMES, configured, index_of, place


def test_repeated_ids_count_once(tmp_path):
    index = index_of(place(tmp_path, [*NAMES[:9], *NAMES[:9], NAMES[0]], NAMES[9:]))
    assert sorted(shape.shape_id for shape in index.shapes) == NAMES


@pytest.mark.parametrize(
    "name",
    [
        "../up",
        "..",
        "/etc/passwd",
        "a;b",
        "a b",
        "-rf",
        "$(x)",
        "`x`",
        "a\x00b",
        "a\tb",
        "a\x1b[0m",
    ],
    ids=ascii,
)
def test_an_id_that_is_none_is_refused(tmp_path, name):
    (tmp_path / "a.lst").write_text(f"fine\n{name}\n")
    with pytest.raises(ConfigError, match=r"a\.lst: .* is not a shape id"):
        read_split_list(tmp_path / "a.lst")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_bytes(b"chair\xff\n"), "not a text file in UTF-8"),
        (lambda path: path.write_bytes("chair".encode("utf-16")), "not a text file in UTF-8"),
        (lambda path: path.mkdir(), "cannot be read: Is a directory"),
        (lambda path: path.symlink_to(path), "cannot be read: Too many levels of symbolic links"),
        (lambda path: path.symlink_to("gone"), "There is no split list"),
        (lambda path: None, "There is no split list"),
    ],
    ids=["latin", "utf-16", "folder", "loop", "dangling", "missing"],
)
def test_a_list_that_cannot_be_read_is_named(tmp_path, make, reason):
    make(tmp_path / "a.lst")
    with pytest.raises(ConfigError, match=reason):
        read_split_list(tmp_path / "a.lst")


def test_a_list_without_permission_is_named(unprivileged):
    (unprivileged / "a.lst").touch(0)
    with pytest.raises(ConfigError, match=r"a\.lst cannot be read: Permission denied"):
        read_split_list(unprivileged / "a.lst")


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\n", b"one\ttwo\n", b'"open\n', b"a\tb\tc\td\te\n", b"x" * 200_000, bytes(100)],
    ids=["latin", "short row", "quote", "long row", "long field", "zeros"],
)
def test_a_damaged_cache_of_digests_is_made_again(tmp_path, content):
    mesh = tmp_path / "mesh.obj"
    mesh.write_text("v")
    expected = FileDigests(tmp_path / "absent.tsv").of(mesh)
    (tmp_path / "digests.tsv").write_bytes(content)
    digests = FileDigests(tmp_path / "digests.tsv")
    assert digests.of(mesh) == expected
    digests.save()
    assert FileDigests(tmp_path / "digests.tsv").of(mesh) == expected


@pytest.mark.parametrize("content", ["", "{", "[1]", "5", "null", "\x00"], ids=ascii)
def test_a_damaged_index_says_how_to_make_it_anew(tmp_path, content):
    config, folder = stored(tmp_path)
    (folder / "shapes/index.json").write_text(content)
    with pytest.raises(ConfigError, match=r"is damaged|other values") as caught:
        open_index(config, "make index", folder)
    assert "make index" in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [b"", b"category_id\n", b"\xff\xfe", b"a\tb\n1\t2\n", None],
    ids=["empty", "few columns", "latin", "other columns", "cut"],
)
def test_a_damaged_table_of_shapes_is_named(tmp_path, content):
    config, folder = stored(tmp_path)
    table = next((folder / "shapes").glob("*/train-000.tsv"))
    whole = table.read_bytes()
    table.write_bytes(whole[: whole.rindex(b"\t")] if content is None else content)
    with pytest.raises(ListError, match=r"train-000\.tsv (is damaged|cannot be read)"):
        read_index(table)
    with pytest.raises(ConfigError, match=r"train-000\.tsv is not what was written"):
        open_index(config, "make index", folder)


@pytest.mark.parametrize("lost", ["shapes/*/train-000.tsv", "missing.tsv"])
def test_an_index_that_lost_a_table_is_made_anew(tmp_path, lost):
    config, folder = stored(tmp_path)
    next(folder.glob(lost)).unlink()
    with pytest.raises(ConfigError, match="is damaged") as caught:
        open_index(config, "make index", folder)
    assert "make index" in str(caught.value)


def stored(tmp_path):
    config = configured(place(tmp_path / "data", NAMES[:9], NAMES[9:]))
    write_stored_index(build_index(config, tmp_path / "digests.tsv"), config, tmp_path / "index")
    return config, tmp_path / "index"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("img", "../../etc/passwd"),
        ("img", "/etc/passwd"),
        ("mask", "a\\..\\b"),
        ("model", "model/chair/-rf; x\n/model.obj"),
        ("model", ""),
        ("model", f"model/chair/{'x' * 200}/model.obj"),
        ("category", "../up"),
        ("category", "chair\n"),
        ("bbox", [0, 0, float("nan"), 1]),
        ("bbox", [0, 0, 1e999, 1]),
        ("bbox", [1, 2, 3]),
        ("truncated", "perhaps"),
        ("img", None),
    ],
    ids=str,
)
def test_a_broken_record_is_a_row_and_changes_no_good_one(tmp_path, field, value):
    archive = tiny_archive(tmp_path / "pix3d")
    clean = pix3d_of(archive)
    path = archive.folder / RECORDS_NAME
    records = json.loads(path.read_text())
    path.write_text(json.dumps([*records, records[0] | {field: value}, "no record", None, []]))
    dirty = pix3d_of(archive)
    added = dirty.rows[len(clean.rows) :]
    assert [row.status for row in added] == ["unusable"] * 4
    assert f"not as published: {field}" in added[0].reason
    assert dirty.rows[: len(clean.rows)] == clean.rows
    assert (dirty.shapes, dirty.photos) == (clean.shapes, clean.photos)


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n"
    for old, new in zip("abcdefghijk", "bcdefghijkl", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        BOMB + "seed: *l\n",
        BOMB + "data: {categories: *l}\n",
        BOMB + "data: *l\n",
        BOMB + "sampling: {pools: *l}\n",
        "seed: &s [*s]\n",
        "data: &d {categories: *d}\n",
        "seed: .nan\n",
        "seed: .inf\n",
        f"seed: {'9' * 4000}.5\n",
        "seed: -1\n",
        "data: {categories: [../up]}\n",
        'data: {categories: ["cup\\n"]}\n',
        "data: {categories: [-rf]}\n",
        "data: {validation_fraction: .nan}\n",
        "training: {full: {learning_rate: .inf}}\n",
        "isosurface: {thickness: .inf}\n",
        "network:\n",
        "network: 5\n",
        "network: [small]\n",
        "- a list\n",
        "text\n",
        "5: 6\n",
    ],
    ids=lambda text: ascii(text[-40:]),
)
def test_a_bad_configuration_is_refused_in_few_words(text):
    with pytest.raises(ConfigError) as caught:
        load_config(yaml.safe_load(text), "test")
    assert len(str(caught.value)) < 20_000


def test_a_bomb_among_the_sizes_of_the_network_is_refused_in_few_words():
    values = yaml.safe_load(BOMB)
    with pytest.raises(ConfigError, match=r"network\.tree_degrees") as caught:
        load_config({"network": {"tree_degrees": values["l"]}}, "test")
    assert len(str(caught.value)) < 20_000


def test_rows_survive_names_with_tabs_and_quotes(tmp_path):
    config = configured(place(tmp_path / "data", NAMES[:9], NAMES[9:]))
    index = build_index(config, tmp_path / "digests.tsv")
    odd = Missing(CHAIR, "x", "train", 'a "quoted"\treason\nof two lines')
    index = type(index)(index.shapes, [odd], index.shards_per_category)
    write_stored_index(index, config, tmp_path / "index")
    assert [*open_index(config, "make index", tmp_path / "index").missing] == [odd]
