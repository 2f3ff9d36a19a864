import h5py
import numpy as np
import pytest
import trimesh

from list.config.schema import SamplingConfig
from list.data.jobs import ShardJob
from list.data.sample_layout import uniform_points
from list.data.samples import SampleSettings, sample_shape
from list.errors import ShapeError
from list.geometry.mesh import Mesh
from list.seeds import random_generator

SETTINGS = SampleSettings(
    surface_points=500,
    pools=[(0.02, 2000), (0.1, 2000)],
    uniform_points=4096,
    checked_points=2000,
    minimum_sign_agreement=0.99,
)

# What a shape may take on disk: ShapeNet then takes 123 GB.
MOST_BYTES = 3_200_000


def mesh_of(shape) -> Mesh:
    return Mesh(np.asarray(shape.vertices), np.asarray(shape.faces, np.int32))


def sampled(mesh: Mesh, settings=SETTINGS):
    draws = [random_generator(0, purpose) for purpose in ("sample", "uniform")]
    return sample_shape(mesh, settings, *draws)


def overlapping_boxes() -> Mesh:
    """Two boxes of which each ends within the other: a closed surface that crosses itself."""
    boxes = [trimesh.creation.box(extents=[0.6, 0.5, 0.5]) for _ in range(2)]
    for box, side in zip(boxes, (-0.2, 0.2), strict=True):
        box.apply_translation([side, 0, 0])
    return mesh_of(trimesh.util.concatenate(boxes))


def test_a_shape_whose_signs_are_in_doubt_goes_to_quarantine_with_the_share(tmp_path):
    meshes = {"good": mesh_of(trimesh.creation.icosphere(radius=0.4)), "bad": overlapping_boxes()}
    job = ShardJob(
        stage="sample",
        category_id="thing",
        output=tmp_path / "samples.h5",
        quarantine=tmp_path / "quarantine.tsv",
        work=tmp_path / "work",
        key="key",
        maximum_failed_fraction=0.5,
    )
    job.run(dict.fromkeys(meshes, "1"), lambda shape: sampled(meshes[shape]))
    with h5py.File(job.output) as file:
        assert [*file] == ["good"]
    assert "% of the signs agree with an independent check, 99.0% are needed" in (
        job.quarantine.read_text()
    )


def test_distances_and_inside_bits_of_a_ball_are_those_of_the_formula():
    arrays = sampled(mesh_of(trimesh.creation.icosphere(subdivisions=5, radius=0.4)))
    for name in ("query_points_sigma_0.02", "query_points_sigma_0.1"):
        points, distances = arrays[name][:, :3], arrays[name][:, 3]
        np.testing.assert_allclose(distances, np.linalg.norm(points, axis=1) - 0.4, atol=5e-4)
    points = uniform_points(4096, random_generator(0, "uniform"))
    inside = np.unpackbits(arrays["uniform_inside"]).astype(bool)
    radii = np.linalg.norm(points, axis=1)
    clear = np.abs(radii - 0.4) > 5e-4
    np.testing.assert_array_equal(inside[clear], radii[clear] < 0.4)


def test_neighbours_in_a_pool_are_no_nearer_than_any_two_of_its_points():
    """Rows in a row are independent draws, so that a window is as good as scattered rows."""
    arrays = sampled(mesh_of(trimesh.creation.icosphere(subdivisions=4, radius=0.4)))
    order = np.random.default_rng(0)
    for name in ("query_points_sigma_0.02", "query_points_sigma_0.1"):
        points = arrays[name][:, :3]
        for apart in (1, 2, 7):
            stored = np.linalg.norm(points[apart:] - points[:-apart], axis=1)
            other = points[order.permutation(len(points))]
            mixed = np.linalg.norm(other[apart:] - other[:-apart], axis=1)
            # Within 5 standard errors of the difference of both means.
            error = np.hypot(stored.std(), mixed.std()) / np.sqrt(len(stored))
            assert abs(stored.mean() - mixed.mean()) < 5 * error


def test_a_share_of_the_points_in_doubt_may_be_allowed():
    lenient = SampleSettings(**{**vars(SETTINGS), "minimum_sign_agreement": 0.0})
    assert sampled(overlapping_boxes(), lenient).keys() >= {"surface", "uniform_inside"}
    with pytest.raises(ShapeError, match="are needed"):
        sampled(overlapping_boxes())


def test_a_shape_takes_no_more_room_than_promised():
    config = SamplingConfig()
    rows = config.surface_points * 3 + sum(pool.points for pool in config.pools) * 4
    farthest = config.farthest_points * 3
    assert (rows + farthest) * 4 + config.uniform_points / 8 < MOST_BYTES
