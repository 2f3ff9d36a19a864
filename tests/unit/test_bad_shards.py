"""Damaged shards and checkpoints: one error that names the file, and nothing of them is run."""

import dataclasses
import os
import shutil

import h5py
import numpy as np
import pytest
import torch

from list.data.dataset import SampleRecipe, TrainingShapes
from list.data.farthest import FARTHEST
from list.data.jobs import MANIFEST, FolderJob
from list.data.sample_layout import INSIDE_BITS, SURFACE, pool_name
from list.data.shards import mesh_arrays, open_shard, shard_contents, stored_mesh
from list.errors import CheckpointError, ListError
from list.models.distance_decoder import DistanceDecoder
from list.models.full import LIST
from list.models.settings import SMALL
from list.training.checkpoint import load_weights, save, save_weights
from list.training.trained import load_list

from .conftest import SIGMAS, shard_job, solid
from .test_jobs import job as job_of

TINY = SMALL.changed(
    image_size=32,
    image_width=4,
    voxel_resolution=16,
    voxel_channels=(2, 4, 4),
    tree_degrees=(2, 2, 2, 2, 2, 2, 4),
    decoder_channels=(16, 16),
)


@pytest.fixture
def shard(tmp_path):
    shard_job(tmp_path, "meshes").run({"a": "1", "b": "1"}, lambda shape: mesh_arrays(solid(0)))
    return tmp_path / "meshes.h5"


def cut(share):
    def spoil(path):
        content = path.read_bytes()
        path.write_bytes(content[: int(share * len(content))])

    return spoil


def other_kind(make):
    def spoil(path):
        path.unlink()
        make(path)

    return spoil


NO_SHARD = {
    "missing": os.unlink,
    "empty": cut(0),
    "cut in the header": cut(0.01),
    "cut": cut(0.5),
    "cut at the end": cut(0.999),
    "text": lambda path: path.write_text("hello world" * 100),
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "folder": other_kind(lambda path: path.mkdir()),
    "loop": other_kind(lambda path: path.symlink_to(path)),
}


@pytest.mark.parametrize("name", NO_SHARD)
def test_what_is_no_shard_is_named_with_what_to_do(shard, name):
    NO_SHARD[name](shard)
    with pytest.raises(ListError, match=r"meshes\.h5 cannot be read .*Delete it and run again"):
        shard_contents(shard)


def edited(change):
    def spoil(path):
        with h5py.File(path, "r+") as file:
            change(file)

    return spoil


def replaced(name, values):
    def change(file):
        del file[name]
        file[name] = values

    return edited(change)


VERTICES = solid(0).vertices

BAD_MESHES = {
    "no vertices": edited(lambda file: file.__delitem__("a/vertices")),
    "no faces": edited(lambda file: file.__delitem__("a/faces")),
    "doubles": replaced("a/vertices", VERTICES.astype(np.float64)),
    "words": replaced("a/vertices", [["x", "y", "z"]]),
    "four columns": replaced("a/vertices", np.zeros((8, 4), np.float32)),
    "one row": replaced("a/vertices", np.zeros(3, np.float32)),
    "a number": replaced("a/vertices", np.float32(3)),
    "faces of floats": replaced("a/faces", np.zeros((4, 3), np.float32)),
    "faces beyond": replaced("a/faces", np.full((4, 3), 1000, np.int32)),
    "faces before": replaced("a/faces", np.full((4, 3), -1, np.int32)),
}


@pytest.mark.parametrize("name", BAD_MESHES)
def test_a_mesh_of_the_wrong_kind_is_named(shard, name):
    BAD_MESHES[name](shard)
    with open_shard(shard) as file:
        with pytest.raises(ListError, match=r"meshes\.h5 cannot be read \(/a/(vertices|faces) "):
            stored_mesh(file["a"])
        assert len(stored_mesh(file["b"]).faces) == len(solid(0).faces)


@pytest.mark.parametrize(
    "spoil",
    [edited(lambda file: file["a"].attrs.__delitem__("content")), replaced("a", np.zeros(3))],
    ids=["no digest", "no group"],
)
def test_a_shard_without_records_is_named(shard, spoil):
    spoil(shard)
    with pytest.raises(ListError, match=r"meshes\.h5 cannot be read"):
        shard_contents(shard)


BAD_SAMPLES = {
    "no surface": ("samples", edited(lambda file: file.__delitem__(f"shape1/{SURFACE}"))),
    "doubles": ("samples", replaced(f"shape1/{SURFACE}", np.zeros((600, 3)))),
    "no distances": (
        "samples",
        replaced(f"shape1/{pool_name(SIGMAS[0])}", np.zeros((500, 3), np.float32)),
    ),
    "no pool": ("samples", edited(lambda file: file.__delitem__(f"shape1/{pool_name(SIGMAS[1])}"))),
    "unpacked bits": ("samples", replaced(f"shape1/{INSIDE_BITS}", np.zeros(512, bool))),
    "farthest floats": ("farthest", replaced(f"shape1/{FARTHEST}", np.zeros(64, np.float32))),
    "farthest beyond": ("farthest", replaced(f"shape1/{FARTHEST}", np.full(64, 600, np.int32))),
    "farthest before": ("farthest", replaced(f"shape1/{FARTHEST}", np.full(64, -1, np.int32))),
}


@pytest.mark.parametrize("name", BAD_SAMPLES)
def test_samples_of_the_wrong_kind_are_named_by_the_training(prepared, tmp_path, name):
    part, spoil = BAD_SAMPLES[name]
    shutil.copy(getattr(prepared[0], part), tmp_path / f"{part}.h5")
    spoil(tmp_path / f"{part}.h5")
    shapes = [dataclasses.replace(shape, **{part: tmp_path / f"{part}.h5"}) for shape in prepared]
    recipe = SampleRecipe(32, 255, 100, [(sigma, 0.5) for sigma in SIGMAS], 0.0, (0, 0, 0, 0))
    data = TrainingShapes(shapes, recipe, 0, "test")

    def read(index):
        return data[0, index], data.uniform(index)

    read(0)
    with pytest.raises(ListError, match=rf"{part}\.h5 cannot be read \(/shape1/"):
        read(1)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.99])
def test_a_damaged_kept_shape_is_computed_again(tmp_path, share):
    def killed(shape):
        if shape == "b":
            raise KeyboardInterrupt
        return mesh_arrays(solid(0))

    job = shard_job(tmp_path, "meshes")
    with pytest.raises(KeyboardInterrupt):
        job.run({"a": "1", "b": "1"}, killed)
    cut(share)(job.work / "shape-a.h5")
    job.run({"a": "1", "b": "1"}, lambda shape: mesh_arrays(solid(0)))
    with open_shard(job.output) as file:
        assert stored_mesh(file["a"]).vertices.tobytes() == file["b/vertices"][:].tobytes()


DAMAGES = {
    "cut": lambda folder: cut(0.5)(folder / "easy/00.png"),
    "changed": lambda folder: (folder / "easy/00.png").write_bytes(b"A"),
    "gone": lambda folder: (folder / "easy/00.png").unlink(),
    "added": lambda folder: (folder / "easy/99.png").touch(),
    "manifest cut": lambda folder: cut(0.5)(folder / MANIFEST),
    "manifest gone": lambda folder: (folder / MANIFEST).unlink(),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_kept_folder_is_made_again(tmp_path, name):
    asked = []

    def process(shape, folder):
        asked.append(shape)
        (folder / "easy").mkdir()
        (folder / "easy/00.png").write_text(shape)

    job = job_of(FolderJob, tmp_path)
    job.run({"a": "1", "b": "1"}, process)
    # The final files are the kept ones: damaged and then removed, they must not come back.
    DAMAGES[name](next(job.work.glob("a@*")))
    shutil.rmtree(job.output)
    job.run({"a": "1", "b": "1"}, process)
    assert asked == ["a", "b", "a"]
    files = [path for path in job.output.rglob("*") if path.is_file()]
    assert {path.relative_to(job.output).as_posix(): path.read_text() for path in files} == {
        "a/easy/00.png": "a",
        "b/easy/00.png": "b",
    }


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "weights.pt"
    torch.manual_seed(0)
    save_weights(path, LIST(TINY).state_dict(), TINY)
    return path


class Malicious:
    def __init__(self, folder):
        self.folder = folder

    def __reduce__(self):
        return os.mkdir, (str(self.folder),)


def test_whole_weights_load(weights):
    assert load_list(weights, TINY).settings == TINY


def test_weights_of_another_preset_are_refused_by_their_sizes(weights):
    with pytest.raises(CheckpointError, match=r"belongs to another network: image_size: 32 in"):
        load_list(weights, SMALL)


def test_weights_with_another_image_encoder_are_refused_by_both_names(weights):
    wanted = TINY.changed(image_encoder="convnext_tiny")
    message = "belongs to another network: image_encoder: 'resnet18' in the file, 'convnext_tiny'"
    with pytest.raises(CheckpointError, match=message):
        load_list(weights, wanted)


@pytest.mark.parametrize(("kernels", "exchanged"), [("auto", True), ("plain", False)])
def test_trained_weights_are_used_with_the_kernels_that_are_asked_for(weights, kernels, exchanged):
    network = load_list(weights, TINY, kernels)
    assert (type(network.distance_decoder) is not DistanceDecoder) == exchanged
    assert not network.training


def test_code_in_weights_is_refused_and_not_run(weights, tmp_path):
    content = torch.load(weights)
    for place in ("settings", "weights"):
        spoilt = content | {place: content[place] | {"x": Malicious(tmp_path / "made")}}
        torch.save(spoilt, tmp_path / "weights.pt")
        with pytest.raises(CheckpointError, match=r"asks for posix\.mkdir.*never run"):
            load_list(tmp_path / "weights.pt", TINY)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.999])
def test_cut_weights_are_refused(weights, tmp_path, share):
    shutil.copy(weights, tmp_path)
    cut(share)(tmp_path / "weights.pt")
    with pytest.raises(CheckpointError, match=r"weights\.pt cannot be loaded"):
        load_list(tmp_path / "weights.pt", TINY)


@pytest.mark.parametrize(
    "content",
    [{}, {"settings": 1, "weights": {}}, {"settings": {}, "weights": []}, {"state_dict": {}}],
    ids=str,
)
def test_what_holds_no_weights_is_refused(tmp_path, content):
    save(tmp_path / "weights.pt", content)
    with pytest.raises(CheckpointError, match="holds no weights of this project"):
        load_weights(tmp_path / "weights.pt", TINY)


def first(state):
    return next(iter(state))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda state: state.pop(first(state)), "1 missing"),
        (lambda state: state.update(new=torch.zeros(1)), "1 extra: new"),
        (lambda state: state.update({first(state): torch.zeros(2)}), "1 unfit: .* has shape"),
        (lambda state: state.update({first(state): "x"}), "1 unfit: .* is no tensor"),
        (lambda state: state[first(state)].fill_(torch.nan), "values that are not finite"),
        (lambda state: state.update({first(state): state[first(state)].half()}), "has type"),
    ],
    ids=["missing", "extra", "shape", "text", "nan", "half"],
)
def test_weights_that_do_not_fit_are_named(weights, tmp_path, change, reason):
    state = load_weights(weights, TINY)
    change(state)
    save(tmp_path / "weights.pt", {"settings": TINY.model_dump(), "weights": state})
    with pytest.raises(CheckpointError, match=reason):
        load_list(tmp_path / "weights.pt", TINY)
