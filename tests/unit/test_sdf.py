import subprocess
import sys

import numpy as np
import pytest

from list.geometry.mesh import surface_points
from list.geometry.sdf import SignedDistance, sign_agreement
from tests.unit.solids import ball, box, box_distance, inside_out, together

SIDES = (1.0, 0.6, 0.3)


def draws():
    return np.random.default_rng(0)


def test_distance_to_a_box_is_exact_with_its_sign():
    points = draws().uniform(-0.7, 0.7, (50_000, 3)).astype(np.float32)
    assert SignedDistance(box(SIDES))(points) == pytest.approx(
        box_distance(points, SIDES), abs=1e-6
    )


@pytest.mark.parametrize("scale", [1e-3, 1e-2])
def test_signs_are_right_around_corners_and_edges(scale):
    generator = draws()
    corners = np.sign(generator.standard_normal((200_000, 3))) * np.array(SIDES) / 2
    # Half of them slide along an edge of their corner.
    corners[::2, 0] *= generator.uniform(-1.0, 1.0, 100_000)
    points = (corners + scale * generator.standard_normal(corners.shape)).astype(np.float32)
    true = box_distance(points, SIDES)
    certain = np.abs(true) > 1e-6
    inside = SignedDistance(box(SIDES)).contains(points)
    assert np.array_equal(inside[certain], (true < 0)[certain])


def test_signs_are_right_where_rays_meet_vertices():
    """Points of a regular grid and of the diagonals, in line with vertices and edges of the box."""
    axis = np.linspace(-0.6, 0.6, 49)
    grid = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(-1, 3)
    diagonals = np.linspace(-0.7, 0.7, 20_001)[:, None] * np.array([[1, 1, 1]])
    for points in (grid, diagonals, diagonals * np.array([1, -1, 0]), diagonals * np.array(SIDES)):
        points = points.astype(np.float32)
        true = box_distance(points, SIDES)
        assert SignedDistance(box(SIDES))(points) == pytest.approx(true, abs=1e-6)


def test_distance_to_a_ball():
    points = draws().uniform(-0.7, 0.7, (50_000, 3)).astype(np.float32)
    true = np.linalg.norm(points, axis=1) - 0.5
    # 20,480 faces of side s ~ 0.012 lie up to s^2 / (6 r) inside the sphere.
    distances = SignedDistance(ball(subdivisions=5))(points)
    assert distances == pytest.approx(true, abs=2e-4)
    assert (distances >= true - 1e-6).all()


def test_a_cavity_is_outside():
    hollow = together(ball(0.5), inside_out(ball(0.25)))
    points = np.array([[0.0, 0.0, 0.0], [0.0, 0.4, 0.0], [0.0, 0.6, 0.0]])
    assert SignedDistance(hollow).contains(points).tolist() == [False, True, False]
    assert SignedDistance(hollow)(points) == pytest.approx([0.25, -0.1, 0.1], abs=2e-3)


def test_unsigned_distance_needs_no_closed_mesh():
    mesh = box()
    lid = type(mesh)(mesh.vertices, mesh.faces[[3, 9]])
    height = mesh.vertices[lid.faces][:, :, 1].max()
    assert SignedDistance(lid).unsigned(np.array([[0.0, height + 0.25, 0.0]])) == pytest.approx(
        0.25
    )


def test_results_follow_neither_order_nor_company_nor_threads():
    generator = draws()
    surface, _ = surface_points(ball(), 5000, generator)
    points = surface + np.float32(0.01) * generator.standard_normal(surface.shape, np.float32)
    distances = SignedDistance(ball())(points)
    order = generator.permutation(len(points))
    assert np.array_equal(SignedDistance(ball())(points[order]), distances[order])
    assert np.array_equal(SignedDistance(ball())(points[:7]), distances[:7])
    assert np.array_equal(SignedDistance(ball(), threads=2)(points), distances)


def test_few_points_and_points_in_a_plane():
    distance = SignedDistance(box())
    assert distance(np.empty((0, 3))).shape == (0,)
    assert distance(np.zeros((1, 3))) == pytest.approx([-0.5])
    assert distance(np.array([[0.0, 0, 0], [0.25, 0, 0]])) == pytest.approx([-0.5, -0.25])


def test_sign_agreement_counts_wrong_signs():
    points = draws().uniform(-0.6, 0.6, (4000, 3)).astype(np.float32)
    distances = SignedDistance(ball())(points)
    assert sign_agreement(ball(), points, distances) == 1.0
    wrong = distances.copy()
    wrong[:1000] *= -1
    assert sign_agreement(ball(), points, wrong) == pytest.approx(0.75, abs=0.001)
    assert sign_agreement(ball(), points, -distances) == 0.0


def test_sign_agreement_leaves_out_points_on_the_surface():
    points, _ = surface_points(ball(), 100, draws())
    assert sign_agreement(ball(), points, np.full(100, 1e-6)) == 1.0


def test_open3d_comes_without_what_it_draws_with():
    code = "import sys, list.geometry.sdf; sys.exit(bool({'dash', 'IPython'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
