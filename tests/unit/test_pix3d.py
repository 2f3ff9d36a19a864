import json
from collections import Counter

import pytest

from list.config.load import load_config
from list.config.pix3d import Pix3dSource
from list.data.file_digests import FileDigests
from list.data.index import build_index
from list.data.pix3d import pix3d_index
from list.errors import ConfigError

from .pix3d_archive import Archive, tiny_archive
from .solids import box


@pytest.fixture
def archive(tmp_path):
    return tiny_archive(tmp_path / "pix3d")


def index_of(archive, categories="all", lists=True, **fields):
    splits = archive.folder / "splits" if lists else None
    source = Pix3dSource(folder=archive.folder, splits=splits, **fields)
    digests = FileDigests(archive.folder.with_suffix(".digests.tsv"))
    return pix3d_index(categories, source, 0, digests)


def numbers(index):
    return {key: [photo.number for photo in photos] for key, photos in index.photos.items()}


def test_photos_stand_with_their_model_in_the_part_of_their_list(archive):
    assert numbers(index_of(archive)) == {
        ("train", "chair", "CHAIR_0.model"): [0, 1],
        ("test", "chair", "CHAIR_0.model"): [2, 3, 4, 5],
        ("train", "chair", "CHAIR_1.model"): [6, 8],
        ("test", "chair", "CHAIR_2.model"): [9],
        ("train", "chair", "CHAIR_3.model"): [10],
        ("train", "table", "TABLE_0.model"): [11],
        ("train", "table", "TABLE_1.model"): [12],
        ("test", "table", "TABLE_2.model"): [14],
        ("train", "table", "TABLE_2.model"): [17],
    }


def test_every_record_has_a_row_and_those_without_a_view_a_reason(archive):
    rows = {row.number: row for row in index_of(archive).rows}
    assert sorted(rows) == [*range(18)]
    assert {n: row.status for n, row in rows.items() if row.status} == {
        7: "unusable",
        13: "left out",
        15: "unusable",
        16: "unusable",
    }
    assert rows[7].reason == "missing img/chair/0007.png, mask/chair/0007.png"
    assert rows[13].reason == "in neither list"
    assert rows[15].reason == "missing model/table/GONE/model.obj"
    assert "not as published: bbox" in rows[16].reason


def test_the_protocol_of_the_paper_tests_whole_chairs_only(archive):
    index = index_of(archive, protocol="pix3d_paper")
    tested = {key[2]: found for key, found in numbers(index).items() if key[0] == "test"}
    assert tested == {"CHAIR_0.model": [2], "CHAIR_2.model": [9]}
    trained = {k: v for k, v in numbers(index).items() if k[0] == "train"}
    assert trained == {k: v for k, v in numbers(index_of(archive)).items() if k[0] == "train"}
    left_out = {row.number for row in index.rows if row.reason == "not in the protocol pix3d_paper"}
    assert left_out == {3, 4, 5, 14}


def test_a_listed_model_without_a_mesh_is_missing(archive):
    missing = index_of(archive).missing
    assert [(m.category_id, m.shape_id, m.split) for m in missing] == [
        ("table", "GONE.model", "train")
    ]


def test_a_model_of_broken_records_only_is_missing(archive):
    archive.records[12]["bbox"] = "none"
    archive.write()
    for lists in (True, False):
        missing = {m.shape_id: m for m in index_of(archive, lists=lists).missing}
        assert missing["TABLE_1.model"].split == "train"
        assert "not as published: bbox" in missing["TABLE_1.model"].reason


def test_touched_files_change_nothing(archive):
    before = index_of(archive)
    for path in archive.folder.rglob("*.*"):
        path.touch()
    assert index_of(archive) == before


def test_without_lists_no_model_is_trained_and_tested(archive):
    index = index_of(archive, lists=False, test_fraction=0.4)
    parts = Counter(shape.shape_id for shape in index.shapes)
    assert set(parts.values()) == {1}
    tested = {shape.shape_id for shape in index.shapes if shape.split == "test"}
    assert tested == {"CHAIR_2.model", "TABLE_0.model"}
    assert not any(row.reason == "in neither list" for row in index.rows)


def test_a_model_of_both_lists_is_in_two_shards_and_never_validated_in_the_test_part(archive):
    config = {
        "data": {
            "source": "pix3d",
            "categories": "all",
            "pix3d": {"folder": str(archive.folder), "splits": str(archive.folder / "splits")},
        }
    }
    index = build_index(load_config(config, "test"))
    shards = [shard for shard, shapes in index.by_shard.items() for s in shapes]
    assert len(shards) == 9
    assert ("chair", "train-000") in shards
    assert ("chair", "test-000") in shards
    twice = [s for s in index.shapes if s.shape_id == "CHAIR_0.model"]
    assert sorted(s.split == "test" for s in twice) == [False, True]


def test_a_changed_photo_is_cropped_again_and_its_mesh_left_alone(archive):
    before = index_of(archive)
    archive.path(6, "mask").write_bytes(archive.path(0, "mask").read_bytes() + b"\0")
    after = index_of(archive)
    assert before.shapes == after.shapes
    changed = [key for key in before.photos if before.photos[key] != after.photos[key]]
    assert changed == [("train", "chair", "CHAIR_1.model")]


def test_categories_are_chosen_by_the_names_of_pix3d(archive):
    index = index_of(archive, ["table"])
    assert {shape.category_id for shape in index.shapes} == {"table"}
    assert {row.category_id for row in index.rows} == {"table"}
    # A record whose category cannot be read may belong to any.
    archive.records[16]["category"] = 7
    archive.write()
    assert {row.category_id for row in index_of(archive, ["table"]).rows} == {"table", ""}
    with pytest.raises(ConfigError, match=r"sofa not found in Pix3D, which has: chair, table"):
        index_of(archive, ["sofa"])


def test_models_in_one_folder_are_told_apart(tmp_path):
    archive = Archive(tmp_path)
    for name in ("a", "b", "c"):
        model = archive.model("bed", "TWO", box())
        other = model.replace("model.obj", f"{name}.obj")
        (tmp_path / model).rename(tmp_path / other)
        archive.photo(other)
    archive.write()
    index = index_of(archive, lists=False)
    assert sorted(shape.shape_id for shape in index.shapes) == ["TWO.a", "TWO.b", "TWO.c"]


def test_a_path_that_leaves_the_archive_is_not_opened(archive):
    archive.records[0]["img"] = "../../secret.png"
    archive.records[1]["model"] = "/model/chair/CHAIR_0/model.obj"
    archive.write()
    rows = index_of(archive).rows
    assert [row.number for row in rows if "not a path within the archive" in row.reason] == [0, 1]


def test_an_archive_that_is_not_there_says_where_to_get_it(tmp_path):
    with pytest.raises(ConfigError, match=r"no .*pix3d\.json\. Unpack pix3d\.zip.*csail\.mit\.edu"):
        pix3d_index("all", Pix3dSource(folder=tmp_path / "nowhere"), 0, FileDigests(tmp_path))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "damaged or no JSON"),
        ("{}", "does not hold a list"),
        (json.dumps(["data/18.pkl"]), r"'data/18.pkl' names no sample.*0 to 17"),
        (json.dumps(["data/chair.pkl"]), "names no sample"),
        (json.dumps([3]), "3 names no sample"),
        (json.dumps(["0.pkl"]), "sample 0 stands in train.json too"),
    ],
)
def test_lists_that_are_not_as_published_are_refused(archive, text, message):
    (archive.folder / "splits" / "test.json").write_text(text)
    with pytest.raises(ConfigError, match=message):
        index_of(archive)


def test_lists_that_are_not_there_are_named(archive):
    (archive.folder / "splits" / "test.json").unlink()
    with pytest.raises(ConfigError, match=r"data\.pix3d\.splits: there is no .*test\.json"):
        index_of(archive)


def test_nothing_to_evaluate_is_an_error(archive):
    with pytest.raises(ConfigError, match="no test image is left"):
        index_of(archive, ["table"], protocol="pix3d_paper")
