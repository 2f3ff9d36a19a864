import tracemalloc

import h5py
import numpy as np
import pytest

from list.data.shards import mesh_arrays
from list.data.stored import StoredMeshes
from list.errors import ListError
from list.evaluation import neighbours
from list.evaluation.neighbours import (
    GridIndex,
    ImageIndex,
    Neighbour,
    packed,
    stored_rows,
    unpacked,
)

from .solids import ball, box

A, B, C = (Neighbour("chair", name) for name in "abc")


def cube(half, resolution=11):
    axis = np.abs(np.linspace(-0.5, 0.5, resolution)) <= half
    return axis[:, None, None] & axis[None, :, None] & axis[None, None, :]


def test_the_nearest_image_names_its_shape():
    codes = np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 3.0], [4.1, 0.0]], np.float32)
    index = ImageIndex(codes, [A, B, C, A])
    assert index.nearest(np.array([0.0, 2.0])) == C
    assert index.nearest(np.array([9.0, 0.0])) == A
    assert index.nearest(np.array([3.9, 0.0])) == B


def test_equally_near_images_give_the_first():
    assert ImageIndex(np.zeros((3, 2)), [B, A, C]).nearest(np.ones(2)) == B


@pytest.mark.parametrize("resolution", [8, 11])
def test_the_best_solid_has_the_largest_iou_over_the_nodes(resolution, monkeypatch):
    # Batches must not show.
    monkeypatch.setattr(neighbours, "BATCH", 2)
    solids = [cube(half, resolution) for half in (0.1, 0.3, 0.5)]
    index = GridIndex(np.stack([packed(solid) for solid in solids]), [A, B, C])
    wanted = cube(0.4, resolution)
    scores = [np.sum(wanted & solid) / np.sum(wanted | solid) for solid in solids]
    best, score = index.best(wanted)
    assert best == [A, B, C][int(np.argmax(scores))]
    assert score == pytest.approx(max(scores))
    assert index.best(solids[1]) == (B, 1.0)


def test_nothing_overlaps_an_empty_solid():
    nothing = np.zeros((8, 8, 8), bool)
    index = GridIndex(packed(nothing)[None], [A])
    assert index.best(nothing) == (A, 0.0)


def test_surfaces_are_read_by_category_and_name(tmp_path):
    for category, mesh in (("chair", ball(0.3)), ("lamp", box())):
        path = tmp_path / category / "train-000.h5"
        path.parent.mkdir()
        with h5py.File(path, "w") as file:
            for name, array in mesh_arrays(mesh).items():
                file[f"a/{name}"] = array
            file["a"].attrs["content"] = ""
    meshes = StoredMeshes(sorted(tmp_path.rglob("*.h5")))
    assert len(meshes["lamp", "a"].faces) == 12
    assert len(meshes[Neighbour("chair", "a")].faces) > 1000


def test_rows_are_stacked_with_the_names_of_their_shapes(tmp_path):
    files = {}
    for category, names in (("chair", "ab"), ("lamp", ""), ("car", "a")):
        files[tmp_path / f"{category}.h5"] = category
        with h5py.File(tmp_path / f"{category}.h5", "w") as file:
            if names:
                file["codes"] = [[ord(name), len(category)] for name in names]
                file["shapes"] = [*names]
    rows, shapes = stored_rows(files, "codes")
    assert rows.tolist() == [[97, 5], [98, 5], [97, 3]]
    assert shapes == [A, B, Neighbour("car", "a")]
    with pytest.raises(ListError, match="No training shape is left"):
        stored_rows({tmp_path / "lamp.h5": "lamp"}, "codes")


def test_rows_are_held_once(tmp_path):
    row = np.zeros(100_000, np.uint64)
    files = {tmp_path / f"{number}.h5": str(number) for number in range(4)}
    for path in files:
        with h5py.File(path, "w") as file:
            file["grids"], file["shapes"] = [row] * 10, [*"abcdefghij"]
    tracemalloc.start()
    rows, _ = stored_rows(files, "grids")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert rows.nbytes == 40 * row.nbytes < peak < 1.1 * rows.nbytes


@pytest.mark.parametrize("resolution", [8, 11])
def test_packed_grids_are_unpacked(resolution):
    grid = np.random.default_rng(0).random((resolution,) * 3) < 0.3
    assert np.array_equal(unpacked(packed(grid), resolution), grid)


def test_a_neighbour_is_written_as_a_path():
    assert str(A) == "chair/a"
