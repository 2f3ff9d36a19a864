import numpy as np
import open3d as o3d
import pytest

from list.geometry.farthest import farthest_point_order


def plain_greedy_order(points, count, first):
    nearest = np.full(len(points), np.inf, np.float32)
    order = [first]
    while len(order) < count:
        nearest = np.minimum(nearest, ((points - points[order[-1]]) ** 2).sum(axis=1))
        order.append(int(nearest.argmax()))
    return order


def cloud(size, seed=0):
    return np.random.default_rng(seed).random((size, 3), dtype=np.float32)


@pytest.mark.parametrize(
    ("size", "count"), [(2, 2), (3, 2), (5, 5), (17, 9), (130, 130), (2000, 600)]
)
def test_order_is_the_greedy_one(size, count):
    points = cloud(size, seed=size)
    order = farthest_point_order(points, count)
    assert order.tolist() == plain_greedy_order(points, count, int(order[0]))
    assert order.dtype == np.int32


def test_every_point_is_chosen_once_when_all_are_asked_for():
    assert sorted(farthest_point_order(cloud(300), 300)) == [*range(300)]


def test_covering_radius_is_that_of_an_independent_library():
    points = cloud(4000)
    chosen = points[farthest_point_order(points, 200)]
    reference = o3d.t.geometry.PointCloud(points).farthest_point_down_sample(200)
    radii = [
        np.linalg.norm(points[:, None] - some[None], axis=2).min(axis=1).max()
        for some in (chosen, reference.point.positions.numpy())
    ]
    assert radii[0] == pytest.approx(radii[1], rel=0.1)


def test_one_point_and_points_at_one_place():
    assert farthest_point_order(cloud(1), 1).tolist() == [0]
    repeated = np.repeat(cloud(10), 4, axis=0)
    assert len(np.unique(repeated[farthest_point_order(repeated, 10)], axis=0)) == 10


@pytest.mark.parametrize("count", [0, 11])
def test_more_points_than_there_are_is_an_error(count):
    with pytest.raises(ValueError, match="of 10 points"):
        farthest_point_order(cloud(10), count)
