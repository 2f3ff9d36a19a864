import numpy as np
import pytest

from list.geometry.distances import NearestPoints
from list.geometry.ordering import COARSE_CELLS, CURVE_CELLS, along_curve, curve_order


def test_nearest_neighbours_are_those_of_a_full_comparison():
    generator = np.random.default_rng(0)
    source, target = generator.random((300, 3)), generator.random((200, 3))
    table = np.linalg.norm(source[:, None] - target[None], axis=2)
    distances, indices = NearestPoints(target)(source)
    assert distances == pytest.approx(table.min(axis=1))
    assert np.array_equal(indices, table.argmin(axis=1))


def test_threads_do_not_change_the_result():
    generator = np.random.default_rng(0)
    source, target = generator.random((3000, 3)), generator.random((2000, 3))
    one, two = NearestPoints(target)(source), NearestPoints(target, threads=2)(source)
    for first, second in zip(one, two, strict=True):
        assert np.array_equal(first, second)


def test_a_cloud_without_extent_is_searched_too():
    distances, _ = NearestPoints(np.zeros((50, 3)))(np.array([[0.3, 0.0, 0.4]]))
    assert distances == pytest.approx([0.5])


def test_no_target_is_an_error():
    with pytest.raises(ValueError, match="no point"):
        NearestPoints(np.empty((0, 3)))


@pytest.mark.parametrize("cells", [CURVE_CELLS, COARSE_CELLS, 1])
def test_results_along_the_curve_come_back_in_the_order_of_the_points(cells):
    points = np.random.default_rng(0).random((500, 3))
    assert sorted(curve_order(points, cells)) == [*range(500)]
    np.testing.assert_array_equal(along_curve(points, lambda p: p[:, 1]), points[:, 1])


@pytest.mark.parametrize("cells", [CURVE_CELLS, COARSE_CELLS])
def test_neighbours_on_the_curve_are_near_each_other(cells):
    points = np.random.default_rng(0).random((5000, 3))
    steps = np.linalg.norm(np.diff(points[curve_order(points, cells)], axis=0), axis=1)
    assert steps.mean() < 0.2 * np.linalg.norm(np.diff(points, axis=0), axis=1).mean()
