import numpy as np
import pytest
import torch
from torch import nn

from list.errors import ShapeError
from list.evaluation.reconstruct import (
    COPIES,
    CPU_BYTES,
    LARGEST_BATCH_ON_CPU,
    PredictedDistance,
    query_batch,
    reconstruct,
)
from list.geometry.mesh import is_watertight, signed_volume, unbalanced_edges
from list.geometry.surface import extract_mesh
from list.models.distance_decoder import DistanceDecoder
from list.models.full import LIST, Encoding
from list.models.release import empty_network
from list.models.settings import RELEASE, SMALL
from tests.unit.octahedron import octahedron_network

CENTRE = np.array([0.1, -0.05, 0.15])


def nodes(resolution):
    axis = np.linspace(-0.5, 0.5, resolution)
    return np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1)


def ball(radius, centre, resolution=48):
    return np.linalg.norm(nodes(resolution) - centre, axis=-1) - radius


class BallNetwork(nn.Module):
    """Answers with the signed distance of a ball as LIST would, ten times the distance."""

    def __init__(self, radius):
        super().__init__()
        self.distance_decoder = DistanceDecoder(SMALL, map_channels=())
        self.radius = nn.Parameter(torch.tensor(radius))
        self.largest_batch = self.encoded = 0

    def encode(self, images):
        self.encoded += 1
        points = torch.zeros(1, 7, 3) + images.mean()
        return Encoding(points, (), torch.zeros(1, 4, 3), ())

    def decode(self, encoding, query):
        self.largest_batch = max(self.largest_batch, query.shape[1])
        centre = torch.tensor(CENTRE, dtype=torch.float32)
        return 10 * ((query - centre).norm(dim=-1) - self.radius)


def test_mesh_of_a_ball_is_closed_outward_and_in_its_place():
    mesh = extract_mesh(ball(0.3, CENTRE))
    assert is_watertight(mesh)
    assert signed_volume(mesh) == pytest.approx(4 / 3 * np.pi * 0.3**3, rel=0.01)
    distances = np.linalg.norm(mesh.vertices - CENTRE, axis=1)
    np.testing.assert_allclose(distances, 0.3, atol=1e-3)


def test_axes_are_in_the_order_x_y_z():
    mesh = extract_mesh(np.abs(nodes(41) / [0.4, 0.3, 0.1]).max(axis=-1) - 1)
    np.testing.assert_allclose(mesh.vertices.max(axis=0), [0.4, 0.3, 0.1], atol=1e-5)


def test_surface_that_leaves_the_box_is_closed_at_its_border():
    mesh = extract_mesh(ball(0.3, np.array([0.4, 0.0, 0.0])))
    assert is_watertight(mesh)
    np.testing.assert_allclose(mesh.vertices.max(axis=0)[0], 0.5, atol=1e-4)
    height = 0.2  # of the part of the ball that is cut away
    whole, missing = 4 / 3 * np.pi * 0.3**3, np.pi * height**2 * (0.9 - height) / 3
    assert signed_volume(mesh) == pytest.approx(whole - missing, rel=0.01)


def test_the_wildest_field_still_bounds_a_volume():
    field = np.round(np.random.default_rng(0).standard_normal((12, 12, 12)))
    assert (field == 0).any()
    assert unbalanced_edges(extract_mesh(field)) == 0


@pytest.mark.parametrize(("value", "side"), [(1.0, "outside"), (0.0, "outside"), (-1.0, "inside")])
def test_field_without_a_crossing_says_so(value, side):
    with pytest.raises(ShapeError, match=f"no surface: the whole box is {side}"):
        extract_mesh(np.full((8, 8, 8), value))


def test_field_with_values_that_are_not_numbers_is_refused():
    field = ball(0.3, CENTRE)
    field[3, 4, 5] = np.nan
    with pytest.raises(ShapeError, match="not finite"):
        extract_mesh(field)


def test_predicted_distances_are_in_box_units():
    field = PredictedDistance(BallNetwork(0.25), torch.full((3, 8, 8), 0.5), sdf_scale=10.0)
    points = np.random.default_rng(0).uniform(-0.5, 0.5, (99, 3)).astype(np.float32)
    true = np.linalg.norm(points - CENTRE, axis=1) - 0.25
    np.testing.assert_allclose(field(points), true, atol=1e-6)
    np.testing.assert_allclose(field.coarse_points, np.full((7, 3), 0.5))


def test_an_image_is_encoded_once_and_no_batch_is_larger_than_planned(monkeypatch):
    monkeypatch.setattr("list.evaluation.reconstruct.query_batch", lambda *_: 500)
    network = BallNetwork(0.25)
    result = reconstruct(network, torch.zeros(3, 8, 8), 40, sdf_scale=10.0)
    assert network.encoded == 1
    assert network.largest_batch == 500
    monkeypatch.undo()
    whole = reconstruct(network, torch.zeros(3, 8, 8), 40, sdf_scale=10.0)
    np.testing.assert_allclose(result.mesh.vertices, whole.mesh.vertices, atol=1e-6)


def test_batches_fit_into_the_memory_set_aside_for_them_and_small_ones_into_the_cache():
    cpu = torch.device("cpu")
    published, small = (
        query_batch(empty_network(LIST, settings), cpu) for settings in (RELEASE, SMALL)
    )
    # 7 * 369 voxel features, 1024 image features and the query point, in 4 bytes.
    assert published == CPU_BYTES // (COPIES * 3610 * 4)
    assert small == LARGEST_BATCH_ON_CPU > published > 4000


def test_sixteen_bits_give_nearly_the_same_shape_and_are_not_the_default():
    network = octahedron_network(0.3)
    image = torch.zeros(3, 32, 32)
    exact, default, half = (
        reconstruct(network, image, 41, 10.0, *precision).mesh
        for precision in (["float32"], [], ["bf16"])
    )
    np.testing.assert_array_equal(default.vertices, exact.vertices)
    assert signed_volume(half) == pytest.approx(signed_volume(exact), rel=0.05)
    assert not np.array_equal(half.vertices, exact.vertices)


def test_reconstruction_of_a_ball():
    result = reconstruct(BallNetwork(0.25), torch.zeros(3, 8, 8), 40, sdf_scale=10.0)
    assert result.failure == ""
    assert signed_volume(result.mesh) == pytest.approx(4 / 3 * np.pi * 0.25**3, rel=0.02)


def test_a_prediction_without_a_surface_is_a_failure_with_a_reason():
    result = reconstruct(BallNetwork(-1.0), torch.zeros(3, 8, 8), 16, sdf_scale=10.0)
    assert result.mesh is None
    assert "no surface" in result.failure
    assert result.coarse_points.shape == (7, 3)
