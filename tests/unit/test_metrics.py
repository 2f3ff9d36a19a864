import json
import math
from pathlib import Path

import numpy as np
import pytest
import trimesh

from list.errors import ShapeError
from list.evaluation.metrics import (
    MetricSettings,
    Truth,
    failed_metrics,
    metric_names,
    point_metrics,
    threshold_name,
)
from list.evaluation.volume import VolumePoints, volume_iou
from list.geometry.mesh import Mesh
from list.geometry.sdf import SignedDistance

DATA = Path(__file__).parents[1] / "data"
THRESHOLDS = (0.005, 0.01, 0.05)
FEW = MetricSettings(surface_points=40_000, volume_points=200_000)


def box(sides, centre=(0.0, 0.0, 0.0)):
    mesh = trimesh.creation.box(extents=sides)
    return Mesh(mesh.vertices + np.array(centre), mesh.faces.astype(np.int32))


def sphere(radius, centre=(0.0, 0.0, 0.0)):
    mesh = trimesh.creation.icosphere(subdivisions=5, radius=radius)
    return Mesh(mesh.vertices + np.array(centre), mesh.faces.astype(np.int32))


def truth(mesh, seed=0, settings=FEW, threads=1):
    return Truth(mesh, settings, np.random.default_rng(seed), threads)


def test_point_metrics_equal_the_published_ones():
    g = np.random.default_rng(5)
    d = g.standard_normal((4000, 3))
    predicted = d / np.linalg.norm(d, axis=1, keepdims=True) * 0.4
    d = g.standard_normal((4000, 3))
    true = d / np.linalg.norm(d, axis=1, keepdims=True) * 0.41 + [0.004, 0, -0.002]
    published = json.loads((DATA / "point_metrics.json").read_text())

    found = point_metrics(predicted, true, THRESHOLDS)

    means = (published["completeness"] + published["accuracy"]) / 2
    assert found["chamfer_l2"] == pytest.approx(published["chamfer_l2"], abs=1e-9)
    assert found["chamfer_l1"] == pytest.approx(100 * means, abs=1e-9)
    for threshold in THRESHOLDS:
        ours, theirs = threshold_name(threshold), f"{100 * threshold:.1f}"
        assert found[f"fscore_{ours}"] == pytest.approx(published[f"fscore_{theirs}"], abs=1e-9)
        # The published names of these two are exchanged.
        assert found[f"precision_{ours}"] == pytest.approx(published[f"recall_{theirs}"])
        assert found[f"recall_{ours}"] == pytest.approx(published[f"precision_{theirs}"])


def test_precision_is_about_predicted_points_and_recall_about_true_ones():
    predicted = np.array([[0.0, 0.0, 0.0]])
    true = np.array([[0.0, 0.0, 0.0], [0.4, 0.0, 0.0], [0.0, 0.4, 0.0], [0.0, 0.0, 0.4]])
    found = point_metrics(predicted, true, [0.01])
    assert found["precision_1"] == 1.0
    assert found["recall_1"] == 0.25
    assert found["chamfer_l1"] == pytest.approx(100 * 0.3 / 2)
    assert found["chamfer_l2"] == pytest.approx(1e4 * 0.75 * 0.16 / 2)


def test_concentric_spheres_have_known_distance_and_volumes():
    found = truth(sphere(0.4)).measure_mesh(sphere(0.44))
    # The nearest point is straight below, a little farther because points are finite.
    assert found["chamfer_l1"] == pytest.approx(4.0, rel=0.01)
    assert found["chamfer_l2"] == pytest.approx(16.0, rel=0.02)
    assert found["iou"] == pytest.approx((0.4 / 0.44) ** 3, abs=0.004)
    assert found["normal_consistency"] == pytest.approx(1.0, abs=0.001)
    assert found["fscore_1"] == 0.0
    assert found["fscore_5"] == pytest.approx(1.0, abs=1e-5)


def test_a_shifted_box_overlaps_as_computed_by_hand():
    length, height, depth, shift = 0.6, 0.4, 0.2, 0.2
    sides = (length, height, depth)
    found = truth(box(sides)).measure_mesh(box(sides, centre=(shift, 0.0, 0.0)))
    assert found["iou"] == pytest.approx((length - shift) / (length + shift), abs=0.006)
    # From one box to the other: the end that left is a distance away; the end within the other box
    # is as far from its sides as that is (depth / 2 at most, which is no more than the shift), and
    # the sides that stick out are as far from the nearest end as they stick out.
    end, area = height * depth, 2 * (height * depth + length * (height + depth))
    inner = box_depth(height, depth)
    overhang = 2 * shift * (height + depth)
    # Where the boxes share a side, points are as far apart as random ones of this density.
    gap = 0.5 * math.sqrt(area / FEW.surface_points)
    shared = (area - 2 * end - overhang) * gap
    plain = end * shift + end * inner[0] + overhang * shift / 2 + shared
    squared = end * shift**2 + end * inner[1] + overhang * shift**2 / 3
    assert found["chamfer_l1"] == pytest.approx(100 * plain / area, rel=0.02)
    assert found["chamfer_l2"] == pytest.approx(1e4 * squared / area, rel=0.02)


def box_depth(width, height):
    """Mean distance of the points of a rectangle to its border, and the mean of its square."""
    y, z = (side * (np.arange(1000) + 0.5) / 1000 for side in (width, height))
    to_side = np.minimum(y, width - y)[:, None], np.minimum(z, height - z)[None]
    nearest = np.minimum(*to_side)
    return nearest.mean(), (nearest**2).mean()


def test_a_rotated_box_has_normals_that_agree_half_way():
    # At 45 degrees about x, every side normal meets the others at 45 degrees; only the ends agree.
    quarter = math.pi / 4
    turn = np.array(
        [
            [1, 0, 0],
            [0, math.cos(quarter), -math.sin(quarter)],
            [0, math.sin(quarter), math.cos(quarter)],
        ]
    )
    plain = box((0.99, 0.05, 0.05))
    found = truth(plain).measure_mesh(Mesh(plain.vertices @ turn.T, plain.faces))
    sides = 4 * 0.99 * 0.05
    ends = 2 * 0.05**2
    expected = (sides * math.sqrt(0.5) + ends) / (sides + ends)
    assert found["normal_consistency"] == pytest.approx(expected, abs=0.01)


def test_a_shape_against_itself_is_nearly_perfect():
    found = truth(sphere(0.4)).measure_mesh(sphere(0.4))
    assert found["iou"] == 1.0
    assert found["fscore_1"] > 0.99
    assert found["chamfer_l2"] < 0.2


def test_a_measurement_does_not_depend_on_earlier_ones_nor_on_threads():
    first, second = truth(sphere(0.3)), truth(sphere(0.3), threads=2)
    first.measure_mesh(box((0.5, 0.5, 0.5)))
    assert first.measure_mesh(sphere(0.4)) == second.measure_mesh(sphere(0.4))
    assert truth(sphere(0.3), seed=1).measure_mesh(sphere(0.4)) != second.measure_mesh(sphere(0.4))


def test_a_cloud_has_no_volume_and_no_normals():
    cloud = sphere(0.44).vertices
    found = truth(sphere(0.4)).measure_points(cloud)
    assert math.isnan(found["iou"])
    assert math.isnan(found["normal_consistency"])
    assert found["chamfer_l1"] == pytest.approx(4.0, rel=0.02)


def test_a_failure_has_the_same_names_in_the_same_order_and_the_worst_values():
    failed = failed_metrics(THRESHOLDS)
    assert [*failed] == [*truth(sphere(0.4)).measure_mesh(sphere(0.3))]
    assert failed["chamfer_l2"] == 30_000
    assert failed["chamfer_l1"] == pytest.approx(100 * math.sqrt(3))
    distances = {"chamfer_l1", "chamfer_l2"}
    assert all(value == 0.0 for name, value in failed.items() if name not in distances)


def test_a_mesh_without_area_is_one_bad_shape():
    flat = Mesh(np.zeros((3, 3)), np.array([[0, 1, 2]], np.int32))
    with pytest.raises(ShapeError, match="no area"):
        truth(sphere(0.4)).measure_mesh(flat)


@pytest.mark.parametrize(
    "mesh",
    [
        sphere(0.45),
        box((1.0, 1.0, 1.0)),
        box((1.0, 0.02, 0.3), centre=(0.0, 0.01, 0.0)),
        sphere(0.4, centre=(0.35, -0.3, 0.2)),  # partly outside the box
    ],
)
def test_inside_by_cells_equals_a_test_of_each_point(mesh):
    points = VolumePoints(50_000, np.random.default_rng(3))
    expected = SignedDistance(mesh).contains(points.points)
    np.testing.assert_array_equal(points.inside(mesh), expected)


def test_volume_points_fill_the_unit_box():
    points = VolumePoints(100_000, np.random.default_rng(0)).points
    assert points.min() >= -0.5
    assert points.max() <= 0.5
    np.testing.assert_allclose(points.mean(axis=0), 0.0, atol=0.005)


def test_iou_of_nothing_is_zero():
    nothing = np.zeros(5, dtype=bool)
    assert volume_iou(nothing, nothing) == 0.0


@pytest.mark.parametrize(
    ("threshold", "name"), [(0.005, "0.5"), (0.01, "1"), (0.07, "7"), (0.05, "5")]
)
def test_thresholds_are_named_in_percent(threshold, name):
    assert threshold_name(threshold) == name


def test_columns_of_the_published_thresholds():
    assert metric_names(THRESHOLDS) == [
        "chamfer_l2",
        "chamfer_l1",
        "iou",
        "fscore_0.5",
        "fscore_1",
        "fscore_5",
        "normal_consistency",
    ]
