import numpy as np
import pytest

from list.geometry.distances import nearest_distances


def test_nearest_neighbours_are_those_of_a_full_comparison():
    generator = np.random.default_rng(0)
    source, target = generator.random((300, 3)), generator.random((200, 3))
    table = np.linalg.norm(source[:, None] - target[None], axis=2)
    distances, indices = nearest_distances(source, target)
    assert distances == pytest.approx(table.min(axis=1))
    assert np.array_equal(indices, table.argmin(axis=1))


def test_threads_do_not_change_the_result():
    generator = np.random.default_rng(0)
    source, target = generator.random((3000, 3)), generator.random((2000, 3))
    for one, two in zip(
        nearest_distances(source, target), nearest_distances(source, target, workers=2), strict=True
    ):
        assert np.array_equal(one, two)


def test_no_target_is_an_error():
    with pytest.raises(ValueError, match="no target"):
        nearest_distances(np.zeros((3, 3)), np.empty((0, 3)))
