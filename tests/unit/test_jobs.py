import csv

import h5py
import numpy as np
import pytest

from list.data.jobs import FolderJob, ShardJob
from list.data.shards import open_shard, shard_contents
from list.errors import ListError, ShapeError


def job(kind, folder, key="key", limit=0.5):
    return kind(
        stage="stage",
        category_id="chair",
        output=folder / "output",
        quarantine=folder / "quarantine.tsv",
        work=folder / "work",
        key=key,
        maximum_failed_fraction=limit,
    )


class Counting:
    """Doubles a number and remembers what it was asked for."""

    def __init__(self, bad=()):
        self.asked = []
        self.bad = bad

    def __call__(self, shape, folder=None):
        self.asked.append(shape)
        if shape in self.bad:
            raise ShapeError(f"{shape} is\nbroken")
        if folder is not None:
            (folder / "easy").mkdir()
            (folder / "easy" / "00.png").write_text(shape)
        return {"values": np.full(4, len(self.asked), np.float32)}


@pytest.mark.parametrize("kind", [ShardJob, FolderJob])
def test_only_new_and_changed_shapes_are_computed_again(kind, tmp_path):
    process = Counting()
    job(kind, tmp_path).run({"a": "1", "b": "1"}, process)
    assert process.asked == ["a", "b"]
    job(kind, tmp_path).run({"a": "1", "b": "2", "c": "1"}, process)
    assert process.asked == ["a", "b", "b", "c"]
    job(kind, tmp_path, key="other").run({"a": "1"}, process)
    assert process.asked == ["a", "b", "b", "c", "a"]


@pytest.mark.parametrize("kind", [ShardJob, FolderJob])
def test_a_killed_job_keeps_finished_shapes(kind, tmp_path):
    process = Counting()

    def dies_at_b(shape, *rest):
        if shape == "b":
            raise KeyboardInterrupt
        return process(shape, *rest)

    with pytest.raises(KeyboardInterrupt):
        job(kind, tmp_path).run({"a": "1", "b": "1"}, dies_at_b)
    assert not (tmp_path / "output").exists()
    job(kind, tmp_path).run({"a": "1", "b": "1"}, process)
    assert process.asked == ["a", "b"]


@pytest.mark.parametrize("kind", [ShardJob, FolderJob])
def test_a_bad_shape_is_a_row_of_the_quarantine(kind, tmp_path):
    job(kind, tmp_path).run({"a": "1", "b": "1"}, Counting(bad="b"))
    with (tmp_path / "quarantine.tsv").open() as stream:
        rows = [*csv.DictReader(stream, delimiter="\t")]
    assert rows == [
        {"category_id": "chair", "shape_id": "b", "stage": "stage", "reason": "b is broken"}
    ]


def test_too_many_bad_shapes_stop_the_run_with_their_reasons(tmp_path):
    with pytest.raises(ListError, match=r"2 of 2 shapes.*maximum_failed_fraction = 0.5"):
        job(ShardJob, tmp_path).run({"a": "1", "b": "1"}, Counting(bad="ab"))


def test_a_shard_is_plain_hdf5_and_the_same_however_it_was_made(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "y").mkdir()
    shapes = {"a": "1", "b": "1"}

    def process(shape):
        return {"values": np.arange(3) * ord(shape)}

    job(ShardJob, tmp_path / "x").run(shapes, process)
    job(ShardJob, tmp_path / "y").run({"a": "1"}, process)
    job(ShardJob, tmp_path / "y").run(shapes, process)
    contents = [shard_contents(tmp_path / name / "output") for name in "xy"]
    assert contents[0] == contents[1]
    assert contents[0].keys() == {"a", "b"}
    with h5py.File(tmp_path / "x" / "output") as file:
        assert file["b/values"][:].tolist() == [0, 98, 196]


def test_a_folder_job_leaves_out_shapes_that_are_gone(tmp_path):
    job(FolderJob, tmp_path).run({"a": "1", "b": "1"}, Counting())
    job(FolderJob, tmp_path).run({"b": "1"}, Counting())
    assert (tmp_path / "output" / "b" / "easy" / "00.png").read_text() == "b"
    assert not (tmp_path / "output" / "a").exists()


def test_a_truncated_shard_is_named(tmp_path):
    job(ShardJob, tmp_path).run({"a": "1"}, Counting())
    output = tmp_path / "output"
    output.write_bytes(output.read_bytes()[:100])
    with pytest.raises(ListError, match="output cannot be read"), open_shard(output):
        pass
