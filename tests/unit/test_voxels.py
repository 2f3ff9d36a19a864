import numpy as np
import pytest
from scipy.spatial import KDTree

from list.geometry.voxels import grid_coordinates, grid_points, nearest_voxels, occupancy


def test_coordinates_run_from_border_to_border():
    assert grid_coordinates(5).tolist() == [-0.5, -0.25, 0.0, 0.25, 0.5]


def test_grid_points_run_fastest_along_the_last_axis():
    points = grid_points(3)
    assert points[:3].tolist() == [[-0.5, -0.5, -0.5], [-0.5, -0.5, 0.0], [-0.5, -0.5, 0.5]]
    assert points.reshape(3, 3, 3, 3)[2, 1, 0].tolist() == [0.5, 0.0, -0.5]


@pytest.mark.parametrize("resolution", [2, 9, 32])
def test_rounding_finds_what_a_search_tree_finds(resolution):
    points = np.random.default_rng(0).uniform(-0.6, 0.6, (5000, 3))
    _, found = KDTree(grid_points(resolution)).query(points)
    expected = np.stack(np.unravel_index(found, (resolution,) * 3), axis=1)
    assert np.array_equal(nearest_voxels(points, resolution), expected)


def test_points_outside_go_to_the_border():
    far = np.array([[-3.0, 0.0, 1e30]])
    assert nearest_voxels(far, 11).tolist() == [[0, 5, 10]]


def test_occupancy_sets_the_nodes_of_the_points_in_the_order_x_y_z():
    grid = occupancy(np.array([[-0.5, 0.0, 0.5], [0.5, 0.5, 0.5], [0.49, 0.5, 0.5]]), 3)
    assert np.argwhere(grid).tolist() == [[0, 1, 2], [2, 2, 2]]
    assert grid.dtype == bool
