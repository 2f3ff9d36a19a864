from collections import Counter
from dataclasses import replace

import h5py
import numpy as np
import pytest
import torch
from PIL import Image

from list.data.dataset import EpochSampler, SampleRecipe, TrainingShapes, pool_counts
from list.data.sample_layout import pool_name
from list.geometry.sdf import SignedDistance
from list.seeds import random_generator
from list.training.batches import BatchParts, load_batches

from .conftest import SIGMAS, prepare, solid
from .solids import box, box_distance

RECIPE = SampleRecipe(
    image_size=32,
    background=255,
    query_points=100,
    pools=[(SIGMAS[0], 0.75), (SIGMAS[1], 0.25)],
    random_flip=0.0,
    jitter=(0.0, 0.0, 0.0, 0.0),
)


@pytest.fixture
def shapes(prepared):
    return TrainingShapes(prepared, RECIPE, seed=0, training="test")


def test_a_sample_has_its_parts(shapes):
    sample = shapes[0, 1]
    assert {name: tuple(t.shape) for name, t in sample.items()} == {
        "image": (3, 32, 32),
        "cloud": (64, 3),
        "query": (100, 3),
        "distance": (100,),
    }
    assert all(tensor.dtype == torch.float32 for tensor in sample.values())


def test_distances_belong_to_their_points(shapes):
    sample = shapes[0, 2]
    expected = SignedDistance(solid(2))(sample["query"].numpy())
    np.testing.assert_allclose(sample["distance"], expected, atol=1e-6)


def test_inside_bits_belong_to_the_points_drawn_again(shapes):
    points, inside = shapes.uniform(3)
    assert len(points) == 512
    assert np.array_equal(inside, SignedDistance(solid(3)).contains(points.numpy()))


def test_the_same_epoch_and_shape_give_the_same_sample(shapes, prepared):
    again = TrainingShapes(prepared, RECIPE, seed=0, training="test")
    for name, tensor in shapes[3, 1].items():
        assert torch.equal(tensor, again[3, 1][name])
    assert not torch.equal(shapes[3, 1]["query"], shapes[4, 1]["query"])


def test_windows_of_a_pool_are_unbiased(shapes, prepared):
    """Every stored point is drawn equally often, those at the ends of a pool too."""
    with h5py.File(prepared[1].samples) as file:
        pools = [file["shape1"][pool_name(sigma)][:] for sigma in SIGMAS]
    epochs = 400
    counts = Counter(
        bytes(point) for epoch in range(epochs) for point in shapes[epoch, 1]["query"].numpy()
    )
    for pool, window in zip(pools, (75, 25), strict=True):
        drawn = np.array([counts[bytes(point)] for point in pool[:, :3]])
        assert drawn.sum() == window * epochs
        # A window holds a point with probability p: within 5 standard deviations of the binomial.
        p = window / len(pool)
        assert np.abs(drawn - p * epochs).max() < 5 * np.sqrt(p * (1 - p) * epochs)


def test_counts_round_down_and_the_rest_goes_to_the_first_pool():
    assert pool_counts(100, [0.45, 0.44, 0.11]) == [45, 44, 11]
    assert pool_counts(10, [0.45, 0.44, 0.11]) == [5, 4, 1]
    assert sum(pool_counts(32_768, [0.45, 0.44, 0.11])) == 32_768


def test_jitter_changes_the_image_only(prepared):
    recipe = replace(RECIPE, jitter=(0.5, 0.5, 0.5, 0.5))
    changed = TrainingShapes(prepared, recipe, seed=0, training="test")[0, 1]
    plain = TrainingShapes(prepared, RECIPE, seed=0, training="test")[0, 1]
    assert not torch.equal(changed["image"], plain["image"])
    assert torch.equal(changed["cloud"], plain["cloud"])


SIDES, CENTRE = (0.5, 0.3, 0.4), (0.15, -0.1, 0.2)


@pytest.fixture
def off_centre(tmp_path):
    """A box that no mirror leaves in its place, with pictures that are white at the left."""
    shapes = prepare(tmp_path, {"off_centre": box(SIDES, CENTRE)})
    for path in shapes[0].images.iterdir():
        pixels = np.zeros((32, 32, 3), np.uint8)
        pixels[:, :16] = 255
        Image.fromarray(pixels).save(path)
    return shapes


def assert_stands_at(centre, sample):
    expected = box_distance(sample["query"].numpy() - centre, SIDES)
    np.testing.assert_allclose(sample["distance"], expected, atol=1e-6)
    np.testing.assert_allclose(box_distance(sample["cloud"].numpy() - centre, SIDES), 0, atol=1e-6)


@pytest.mark.parametrize("axis", [0, 2])
def test_a_mirrored_picture_comes_with_the_mirrored_shape(off_centre, axis):
    recipe = replace(RECIPE, random_flip=0.5, left_to_right=axis)
    shapes = TrainingShapes(off_centre, recipe, seed=0, training="test")
    mirrored_centre = np.array(CENTRE)
    mirrored_centre[axis] *= -1
    samples = [shapes[epoch, 0] for epoch in range(20)]
    mirrored = [bool(sample["image"][0, 0, -1] == 1) for sample in samples]
    assert {*mirrored} == {False, True}
    for sample, is_mirrored in zip(samples, mirrored, strict=True):
        assert_stands_at(mirrored_centre if is_mirrored else CENTRE, sample)


def test_mirroring_some_samples_changes_no_other(off_centre):
    plain = TrainingShapes(off_centre, RECIPE, seed=0, training="test")
    some = TrainingShapes(off_centre, replace(RECIPE, random_flip=0.5), 0, "test")
    same = [epoch for epoch in range(20) if some[epoch, 0]["image"][0, 0, 0] == 1]
    assert 0 < len(same) < 20
    for epoch in same:
        for name, tensor in plain[epoch, 0].items():
            assert torch.equal(tensor, some[epoch, 0][name])


def test_validation_shapes_are_never_mirrored(off_centre):
    shapes = TrainingShapes(off_centre, replace(RECIPE, random_flip=1.0), 0, "test")
    assert shapes.fixed_view(0)[0, 0].tolist() == [1.0] * 16 + [0.0] * 16
    np.testing.assert_allclose(box_distance(shapes.cloud(0).numpy() - CENTRE, SIDES), 0, atol=1e-6)


def batches(first_step):
    return [*EpochSampler(shapes=5, batch_size=2, steps=10, first_step=first_step, seed=1)]


def test_every_epoch_visits_every_shape_once():
    visited = [key for batch in batches(0) for key in batch]
    for epoch in range(4):
        assert sorted(i for e, i in visited if e == epoch) == [0, 1, 2, 3, 4]
    assert [i for e, i in visited if e == 0] != [i for e, i in visited if e == 1]


def test_a_resumed_order_is_the_rest_of_the_order():
    assert batches(0)[7:] == batches(7)


def test_generators_belong_to_their_names():
    assert random_generator(0, "a").random() == random_generator(0, "a").random()
    assert random_generator(0, "a").random() != random_generator(0, "b").random()
    assert random_generator(0, "a").random() != random_generator(1, "a").random()


@pytest.mark.parametrize("reason", ["too large", "not wanted"])
def test_keeping_the_data_in_memory_changes_no_sample(shapes, prepared, monkeypatch, reason):
    if reason == "too large":
        monkeypatch.setattr("list.data.dataset.RESIDENT_BYTES", 0)
    lean = TrainingShapes(prepared, RECIPE, 0, "test", keep=reason != "not wanted")
    for key in ((0, 1), (1, 1), (0, 2)):
        for name, tensor in shapes[key].items():
            assert torch.equal(tensor, lean[key][name])
    for kept in ("_pictures", "_clouds"):
        assert not getattr(lean, kept)._held.any()
        assert getattr(shapes, kept)._held.any()
    assert not any(pool._held.any() for pool in lean._pools)
    assert all(pool._held[[1, 2]].all() for pool in shapes._pools)


def test_samples_that_are_kept_are_read_once(prepared, monkeypatch):
    shapes = TrainingShapes(prepared, RECIPE, 0, "test")
    shapes[0, 1]
    monkeypatch.setattr("list.data.dataset.stored_dataset", unwanted)
    shapes[1, 1]
    with pytest.raises(AssertionError):
        shapes[1, 2]


def unwanted(*_):
    raise AssertionError("read again")


def state_of(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    times = {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}
    return times, {path: path.read_bytes() for path in files}


@pytest.mark.parametrize("workers", [0, 2])
def test_reading_writes_nothing(prepared, workers):
    folder = prepared[0].samples.parent
    before = state_of(folder)
    shapes = TrainingShapes(prepared, RECIPE, 0, "test", keep=workers == 0)
    parts = BatchParts(EpochSampler(len(prepared), 2, 6, 0, 0), 1, 0, 1)
    assert len([*load_batches(shapes, parts, workers)]) == 6
    for index in range(len(prepared)):
        shapes.fixed_view(index)
        shapes.uniform(index)
    for file in shapes._open.values():
        assert file.mode == "r"
        file.close()
    assert state_of(folder) == before
