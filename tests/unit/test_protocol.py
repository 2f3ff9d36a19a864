"""The named protocols against shapes whose measures are known in closed form."""

import math
from typing import get_args

import numpy as np
import pytest

from list.config.evaluation import EvaluationConfig
from list.evaluation.disn import SIDE, DisnTruth, failed_disn_metrics, solid_voxels
from list.evaluation.metrics import (
    MetricSettings,
    Truth,
    failed_metrics,
    metric_names,
    value_names,
)
from list.evaluation.protocol import PROTOCOLS, stretched
from list.evaluation.table import METHODS
from list.evaluation.wording import protocol_record
from list.geometry.mesh import Mesh

from .solids import ball, box

THRESHOLDS = (0.005, 0.01, 0.05)
SETTINGS = MetricSettings(surface_points=20_000, volume_points=100_000, thresholds=THRESHOLDS)


def truth(mesh, kind=Truth):
    return kind(mesh, SETTINGS, np.random.default_rng(0), 1)


def lens_iou(radius, shift):
    """IoU of two balls."""
    shared = (4 * radius + shift) * (2 * radius - shift) ** 2 / 12
    return shared / (2 * 4 / 3 * radius**3 - shared)


@pytest.mark.parametrize(("radius", "shift"), [(0.4, 0.1), (0.3, 0.08)])
def test_shifted_spheres_have_known_measures(radius, shift):
    # The distance s from a point of one sphere to the centre of the other runs from r - d to r + d
    # with the density s / (2 r d); the nearest point is |s - r| away.
    s = np.linspace(radius - shift, radius + shift, 100_001)
    density = s / (2 * radius * shift)
    found = truth(ball(radius)).measure_mesh(ball(radius, (shift, 0.0, 0.0)))
    l1 = 100 * np.trapezoid(np.abs(s - radius) * density, s)
    l2 = 1e4 * np.trapezoid((s - radius) ** 2 * density, s)
    assert found["chamfer_l1"] == pytest.approx(l1, rel=0.03)
    assert found["chamfer_l2"] == pytest.approx(l2, rel=0.03)
    assert found["iou"] == pytest.approx(lens_iou(radius, shift), abs=0.006)
    assert found["normal_consistency"] == pytest.approx(1 - shift**2 / (3 * radius**2), abs=0.002)
    # |s - r| < t holds for the share t / d of the sphere where t < d.
    for kind in ("precision", "recall", "fscore"):
        assert found[f"{kind}_5"] == pytest.approx(0.05 / shift, abs=0.02)


def test_a_larger_box_has_known_measures():
    # Each face of the inner cube is the same distance from the outer one.
    inner, outer, gap = 0.6, 0.7, 0.05
    found = truth(box((inner,) * 3)).measure_mesh(box((outer,) * 3))
    assert found["iou"] == pytest.approx((inner / outer) ** 3, abs=0.006)
    # Inward the gap everywhere; outward farther where a face sticks out over the other one.
    over = np.maximum(np.abs(np.linspace(-outer / 2, outer / 2, 2001)) - inner / 2, 0)
    outward = np.sqrt(gap**2 + over[:, None] ** 2 + over**2)
    l1 = 100 * (gap + outward.mean()) / 2
    l2 = 1e4 * (gap**2 + (outward**2).mean()) / 2
    assert found["chamfer_l1"] == pytest.approx(l1, rel=0.03)
    assert found["chamfer_l2"] == pytest.approx(l2, rel=0.03)
    # Drawn points are rarely exactly opposite.
    assert found["recall_5"] < 0.01


@pytest.mark.parametrize("shift", [0.1, 0.2])
def test_disn_measures_spheres_in_units_of_their_radius(shift):
    radius = 0.4
    found = truth(ball(radius, subdivisions=6), DisnTruth).measure_mesh(
        ball(radius, (shift * radius, 0.0, 0.0), subdivisions=6)
    )
    s = np.linspace(1 - shift, 1 + shift, 100_001)
    squared = np.trapezoid((s - 1) ** 2 * s / (2 * shift), s)
    # Clouds of 2,048 points are 0.04 apart, which adds about half of that squared.
    gap = 4 * math.pi / 2048 / math.pi
    assert found["chamfer_l2"] == pytest.approx(1000 * 2 * (squared + gap), rel=0.1)
    assert found["iou"] == pytest.approx(lens_iou(1.0, shift), abs=0.02)
    assert math.isnan(found["chamfer_l1"])
    assert math.isnan(found["normal_consistency"])


def test_disn_does_not_depend_on_place_and_size_of_the_truth():
    moved = Mesh(0.5 * ball(0.4).vertices + [0.1, 0.0, -0.1], ball(0.4).faces)
    wrong = Mesh(0.5 * box((0.5, 0.6, 0.7)).vertices + [0.1, 0.0, -0.1], box().faces)
    first = truth(ball(0.4), DisnTruth).measure_mesh(box((0.5, 0.6, 0.7)))
    second = truth(moved, DisnTruth).measure_mesh(wrong)
    for name, value in first.items():
        assert second[name] == pytest.approx(value, abs=2e-3, nan_ok=True)


def test_disn_thresholds_are_percents_of_its_side():
    # All predicted points lie 0.1 from the true sphere of radius 1: between 1 % and 5 % of 2.5.
    found = truth(ball(0.4, subdivisions=6), DisnTruth).measure_mesh(ball(0.44, subdivisions=6))
    assert 0.01 * SIDE < 0.1 < 0.05 * SIDE
    assert found["precision_1"] == 0.0
    assert found["precision_5"] > 0.9


def test_disn_voxels_of_a_box_fill_it():
    # No face lies between two voxels, where rounding would choose one of them.
    grid = solid_voxels(box((1.0, 0.62, 0.42)))
    assert grid.shape == (110, 110, 110)
    # The centre is at node 1.1 / 2.4 * 110, a side of 1 has 46 nodes and those of a voxel more.
    assert grid[50, 50, 50]
    sides = [int(np.count_nonzero(grid.any(axis=axes))) for axes in ((1, 2), (0, 2), (0, 1))]
    for nodes, side in zip(sides, (1.0, 0.62, 0.42), strict=True):
        assert abs(nodes - side / 2.4 * 110) <= 3
    assert np.count_nonzero(grid) == np.prod(sides)


def test_disn_measures_a_shape_that_leaves_the_grid():
    found = truth(ball(0.4), DisnTruth).measure_mesh(ball(0.5, (0.4, 0.0, 0.0)))
    assert 0 < found["iou"] < 1


def test_the_stretch_moves_a_mesh_as_published():
    # In steps from the first node, x runs from 0.25 to 0.75: (v - 0.25) / 0.75 from 0 to 2 / 3.
    placed = stretched(box((0.5, 0.5, 0.5))).vertices
    assert placed.min() == pytest.approx(-0.5)
    assert placed.max() == pytest.approx(-0.5 + 2 / 3)
    # A mesh that fills the box stays where it is.
    np.testing.assert_allclose(stretched(box()).vertices, box().vertices, atol=1e-12)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_protocol_describes_every_column(name):
    values = EvaluationConfig(protocol=name).model_dump(mode="json")
    record = protocol_record(values, 3)
    assert record["protocol"] == name
    protocol = PROTOCOLS[name]
    measured = protocol.truth(ball(0.4), SETTINGS, np.random.default_rng(0), 1).measure_mesh(
        protocol.place(ball(0.3))
    )
    assert [*measured] == value_names(THRESHOLDS) == [*protocol.failed(THRESHOLDS)]
    for name in metric_names(THRESHOLDS):
        metric = protocol.metric(name)
        # What has a value has a description, and the other way round.
        assert (metric is None) == math.isnan(measured[name])
        if metric is not None:
            assert metric.name == name
            assert metric.unit
            assert metric.better == ("lower" if name.startswith("chamfer") else "higher")
            assert 0 <= measured[name] <= 1 or not metric.bounded
        described = record["columns"]["fscore_t" if name.startswith("fscore") else name]
        assert ("unit" in described) == (metric is not None)
    assert {*record["methods"]} == {*METHODS}


def test_units_and_sampling_are_those_of_the_protocol():
    ours, disn = PROTOCOLS["list"], PROTOCOLS["disn"]
    assert ours.metric("chamfer_l2").unit == "10⁻⁴ box²"
    assert disn.metric("chamfer_l2").unit == "10⁻³ radius²"
    assert ours.metric("fscore_0.5").unit == "0 to 1 at 0.5 % of box"
    assert disn.metric("fscore_0.5").unit == "0 to 1 at 0.5 % of 2.5 radii"
    values = EvaluationConfig(surface_points=7000, volume_points=9000).model_dump(mode="json")
    record = protocol_record(values, 0)
    assert "7,000 points of each surface" in record["sampling"]
    assert "9,000 points of the box" in record["sampling"]
    assert (record["surface_points"], record["volume_points"]) == (7000, 9000)
    record = protocol_record(values | {"protocol": "disn"}, 0)
    assert "2,048 vertices" in record["sampling"]
    assert not {"surface_points", "volume_points"} & record.keys()
    assert "8,000" in record["columns"]["failed"]["meaning"]


def test_the_configuration_knows_every_protocol():
    assert get_args(EvaluationConfig.model_fields["protocol"].annotation) == tuple(PROTOCOLS)


def test_failures_are_worse_than_anything():
    assert failed_metrics(THRESHOLDS)["chamfer_l2"] == 30_000
    failed = failed_disn_metrics(THRESHOLDS)
    assert failed["chamfer_l2"] == 8_000
    assert failed["iou"] == failed["fscore_5"] == failed["precision_0.5"] == failed["recall_1"] == 0
    assert math.isnan(failed["normal_consistency"])
