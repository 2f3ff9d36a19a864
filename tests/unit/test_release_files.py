import shutil
from pathlib import Path

import h5py
import numpy as np
import pytest

from list.data.dataset import SampleRecipe, TrainingShapes
from list.data.farthest import farthest_points
from list.data.jobs import ShardJob
from list.data.release_files import main, read_release_files, write_release_files
from list.data.samples import SampleSettings, sample_shape
from list.data.shards import mesh_arrays
from list.data.stored import ShapeFiles
from list.errors import ListError
from list.geometry.mesh import signed_volume
from list.geometry.sdf import SignedDistance
from list.seeds import random_generator

from .solids import ball, box

SIGMAS = (0.003, 0.07)
SETTINGS = SampleSettings(600, [(sigma, 500) for sigma in SIGMAS], 512, 100, 0.9)
MESHES = {"ball": ball(subdivisions=2), "box": box((1.0, 0.5, 0.3))}


@pytest.fixture(scope="module")
def shards(tmp_path_factory) -> Path:
    """Two shapes as the stages store them."""
    results = tmp_path_factory.mktemp("results")
    samples = {
        name: sample_shape(
            mesh,
            SETTINGS,
            random_generator(0, "sample", "solid", name),
            random_generator(0, "uniform", "solid", name),
        )
        for name, mesh in MESHES.items()
    }
    for part, process in (
        ("isosurface", lambda name: mesh_arrays(MESHES[name])),
        ("samples", samples.__getitem__),
        ("farthest", lambda name: farthest_points(samples[name]["surface"], 64)),
    ):
        output = results / part / "solid" / "train-000.h5"
        job = ShardJob(part, "solid", output, results / "q.tsv", results / "work" / part, "", 0.0)
        job.run(dict.fromkeys(MESHES, ""), process)
    return results


@pytest.fixture(scope="module")
def release(shards, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("release")
    assert write_release_files(shards, folder) == 2
    return folder


@pytest.fixture
def copied(release, tmp_path) -> Path:
    return shutil.copytree(release, tmp_path / "release")


def contents(path: Path) -> dict[str, np.ndarray]:
    found = {}
    with h5py.File(path) as file:
        file.visititems(lambda name, item: found.update({name: item}) if is_data(item) else None)
        return {name: item[()] for name, item in found.items()}


def is_data(item) -> bool:
    return isinstance(item, h5py.Dataset)


def test_the_files_are_as_the_release_writes_them(release, shards):
    folder = release / "sampled_points" / "solid" / "box"
    samples = contents(folder / "sampled_points.h5")
    assert {name: (array.shape, array.dtype) for name, array in samples.items()} == {
        "grid_points": ((600, 3), np.float64),
        "query_points_sigma_0.003": ((500, 4), np.float64),
        "query_points_sigma_0.07": ((500, 4), np.float64),
    }
    queries = samples["query_points_sigma_0.07"]
    expected = SignedDistance(MESHES["box"])(queries[:, :3].astype(np.float32))
    np.testing.assert_allclose(queries[:, 3], expected, atol=1e-6)
    points = contents(folder / "farthest_pointclouds.h5")
    assert [*points] == ["points_64"]
    order = contents(shards / "farthest/solid/train-000.h5")["box/farthest"]
    np.testing.assert_allclose(points["points_64"], samples["grid_points"][order], atol=1e-7)


def test_shards_come_back_as_they_were(release, shards, tmp_path):
    assert read_release_files(release, tmp_path, "train-000", 0, 512) == 2
    for part in ("samples", "farthest"):
        name = f"{part}/solid/train-000.h5"
        before, after = contents(shards / name), contents(tmp_path / name)
        assert before.keys() == after.keys()
        for key, array in before.items():
            assert after[key].dtype == array.dtype
            if "inside" in key:
                # The mesh went through a text file: a point on the surface may change its side.
                changed = np.unpackbits(after[key] ^ array).sum()
                assert changed <= 1
            else:
                assert np.array_equal(after[key], array)


def test_meshes_come_back_in_the_same_place(release, shards, tmp_path):
    read_release_files(release, tmp_path, "train-000", 0, 512)
    with h5py.File(tmp_path / "isosurface/solid/train-000.h5") as file:
        for name, mesh in MESHES.items():
            vertices = file[name]["vertices"][:]
            np.testing.assert_allclose(np.ptp(vertices, axis=0), np.ptp(mesh.vertices, axis=0))
            again = type(mesh)(vertices, file[name]["faces"][:])
            assert signed_volume(again) == pytest.approx(signed_volume(mesh), rel=1e-5)


def test_release_files_come_back_as_they_were(release, tmp_path):
    read_release_files(release, tmp_path / "shards", "test-000", 0, 512)
    write_release_files(tmp_path / "shards", tmp_path / "again")
    files = sorted(path.relative_to(release) for path in release.rglob("*.h5"))
    assert len(files) == 4
    for path in files:
        before, after = contents(release / path), contents(tmp_path / "again" / path)
        assert before.keys() == after.keys()
        for key in before:
            np.testing.assert_allclose(after[key], before[key], rtol=1e-6, atol=1e-7)


def test_converted_shards_serve_training(release, tmp_path):
    read_release_files(release, tmp_path, "train-000", 0, 512)
    files = [tmp_path / part / "solid" / "train-000.h5" for part in ("samples", "farthest")]
    views = tmp_path / "views"
    views.mkdir()
    shutil.copy(Path(__file__).parents[2] / "docs/images/examples.png", views / "00.png")
    recipe = SampleRecipe(16, 255, 40, [(sigma, 0.5) for sigma in SIGMAS], 0.0, (0, 0, 0, 0))
    shapes = TrainingShapes([ShapeFiles("solid", "box", *files, views)], recipe, 0, "test")
    assert shapes[0, 0]["query"].shape == (40, 3)
    points, inside = shapes.uniform(0)
    expected = SignedDistance(MESHES["box"]).contains(points.numpy())
    assert (inside.numpy() != expected).sum() <= 1


def without(name):
    def change(folder: Path):
        with h5py.File(folder / "sampled_points/solid/box/sampled_points.h5", "a") as file:
            del file[name]

    return change


def replaced(file_name, name, values):
    def change(folder: Path):
        with h5py.File(folder / "sampled_points/solid/box" / file_name, "a") as file:
            del file[name]
            file[name] = values

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without("grid_points"), r"box/sampled_points\.h5 has no dataset grid_points"),
        (
            replaced("sampled_points.h5", "query_points_sigma_0.07", np.zeros((5, 3))),
            r"box/sampled_points\.h5: query_points_sigma_0\.07 is \(5, 3\), expected \(N, 4\)",
        ),
        (
            replaced("sampled_points.h5", "query_points_sigma_0.07", np.full((5, 4), np.nan)),
            r"query_points_sigma_0\.07 holds values that are not finite",
        ),
        (
            replaced("farthest_pointclouds.h5", "points_64", np.ones((4, 3))),
            r"farthest_pointclouds\.h5: points_64 holds points that are not among the grid_points",
        ),
        (
            lambda folder: (folder / "isosurface/solid/box/isosurf_scaled.obj").unlink(),
            r"isosurface/solid/box/isosurf_scaled\.obj: there is no file",
        ),
        (
            lambda folder: (
                folder / "sampled_points/solid/box/farthest_pointclouds.h5"
            ).write_bytes(b"no"),
            r"farthest_pointclouds\.h5 cannot be read",
        ),
    ],
    ids=["no points", "shape", "finite", "other points", "no mesh", "no HDF5"],
)
def test_errors_name_file_and_key(copied, tmp_path, change, message):
    change(copied)
    with pytest.raises(ListError, match=message):
        read_release_files(copied, tmp_path / "shards", "train-000", 0, 512)


def test_a_shard_without_a_dataset_is_named_with_it(shards, tmp_path):
    copy = shutil.copytree(shards, tmp_path / "results")
    shard = copy / "samples/solid/train-000.h5"
    shard.unlink()
    shutil.copy(shards / "samples/solid/train-000.h5", shard)
    with h5py.File(shard, "a") as file:
        del file["box/surface"]
    with pytest.raises(ListError, match=r"samples/solid/train-000\.h5 has no dataset /box/surface"):
        write_release_files(copy, tmp_path / "release")


def test_the_command_line_converts_both_ways_and_says_what_is_missing(shards, tmp_path, caplog):
    assert main(["to", str(shards), str(tmp_path / "release")]) == 0
    back = ["from", str(tmp_path / "release"), str(tmp_path / "shards"), "--uniform-points", "512"]
    assert main(back) == 0
    assert (tmp_path / "shards/samples/solid/train-000.h5").is_file()
    assert main(["to", str(tmp_path / "nowhere"), str(tmp_path / "release")]) == 1
    assert "There is no shard" in caplog.text
