"""Rows of a shape, with reconstructions that failed among them."""

import logging

import numpy as np
import pandas as pd
import pytest

from list.evaluation.measure import Comparison, ReconstructedView, shape_rows
from list.evaluation.metrics import MetricSettings
from list.evaluation.neighbours import Neighbour
from list.evaluation.protocol import PROTOCOLS, stretched
from list.evaluation.table import METHODS, summarise
from list.geometry.mesh import Mesh

from .solids import ball, box

SETTINGS = MetricSettings(surface_points=2000, volume_points=5000)
FLAT = Mesh(np.zeros((3, 3)), np.array([[0, 1, 2]], np.int32))
NOTHING = Mesh(np.zeros((0, 3)), np.zeros((0, 3), np.int32))
TRAINING = {Neighbour("1", "near"): ball(0.3), Neighbour("2", "best"): ball(0.41)}
NEAR, BEST = TRAINING


def measured(views, mean_shape=None, name="list", coarse_points=None):
    protocol, true = PROTOCOLS[name], ball(0.4)
    if coarse_points is None:
        coarse_points = true.vertices
    rows = shape_rows(
        "bowl",
        true,
        protocol.truth(true, SETTINGS, np.random.default_rng(0), 1),
        {number: ReconstructedView(mesh, coarse_points, NEAR) for number, mesh in views.items()},
        Comparison(mean_shape, BEST, TRAINING.__getitem__),
        protocol,
        protocol.failed(SETTINGS.thresholds),
    )
    return pd.DataFrame(rows).set_index(["view", "method"])


def test_every_view_has_a_row_of_every_method():
    rows = measured({3: ball(0.39), 11: ball(0.35)}, mean_shape=box((0.6, 0.6, 0.6)))
    assert len(rows) == 2 * len(METHODS)
    assert {*rows.index} == {(view, method) for view in (3, 11) for method in METHODS}
    assert (rows["failed"] == 0).all()
    assert rows.loc[(3, "floor"), "iou"] == 1.0
    assert rows.loc[(3, "LIST"), "iou"] > rows.loc[(11, "LIST"), "iou"]
    assert rows.loc[(3, "oracle"), "neighbour"] == "2/best"
    assert rows.loc[(11, "retrieval"), "neighbour"] == "1/near"
    assert rows.loc[(3, "oracle"), "iou"] > rows.loc[(3, "retrieval"), "iou"]


def test_predicted_meshes_alone_are_placed_as_the_protocol_says():
    mesh, mean_shape = box((0.4, 0.4, 0.4)), box((0.6, 0.6, 0.6))
    left, moved = (measured({0: mesh}, mean_shape, name) for name in ("list", "list_stretched"))
    expected = measured({0: stretched(mesh)}, mean_shape)
    assert moved.loc[(0, "LIST"), "chamfer_l2"] == expected.loc[(0, "LIST"), "chamfer_l2"]
    assert moved.loc[(0, "LIST"), "chamfer_l2"] != left.loc[(0, "LIST"), "chamfer_l2"]
    others = [(0, method) for method in METHODS if method != "LIST"]
    pd.testing.assert_frame_equal(moved.loc[others], left.loc[others])


@pytest.mark.parametrize(
    ("name", "chamfer", "mesh"),
    [
        ("list", 30_000, None),
        ("list", 30_000, FLAT),
        ("list", 30_000, NOTHING),
        ("disn", 8_000, None),
        ("disn", 8_000, NOTHING),
    ],
)
def test_a_failed_view_counts_as_the_worst_and_the_log_names_it(name, chamfer, mesh, caplog):
    with caplog.at_level(logging.WARNING):
        rows = measured({0: ball(0.39), 1: mesh}, ball(0.3), name)
    failed = rows[rows["failed"] == 1]
    assert [*failed.index] == [(1, "LIST")]
    assert failed["chamfer_l2"].item() == chamfer
    assert failed["iou"].item() == 0
    assert failed["fscore_5"].item() == 0
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("LIST from view 1 of bowl counts as failed: ")


@pytest.mark.parametrize(("name", "chamfer"), [("list", 30_000), ("disn", 8_000)])
@pytest.mark.parametrize(
    ("cloud", "reason"),
    [
        (np.zeros((0, 3), np.float32), "no points"),
        (np.array([[0, 0, 0], [0, np.nan, 0]], np.float32), "not finite"),
        (np.array([[0, 0, 0], [0, np.inf, 0]], np.float32), "not finite"),
    ],
)
def test_a_cloud_that_cannot_be_measured_counts_as_failed(cloud, reason, name, chamfer, caplog):
    rows = measured({3: ball(0.39)}, ball(0.3), name, cloud)
    failed = rows[rows["failed"] == 1]
    assert [*failed.index] == [(3, "coarse")]
    assert failed["chamfer_l2"].item() == chamfer
    assert failed["fscore_5"].item() == 0
    # What no cloud has stays empty.
    assert failed[["iou", "normal_consistency"]].isna().all(axis=None)
    assert "coarse cloud from view 3 of bowl counts as failed: the cloud has" in caplog.text
    assert reason in caplog.text


@pytest.mark.parametrize("mean_shape", [None, FLAT])
def test_a_mean_shape_without_area_counts_as_failed_in_every_view(mean_shape, caplog):
    rows = measured({0: ball(0.39), 1: ball(0.39)}, mean_shape)
    assert [*rows[rows["failed"] == 1].index] == [(0, "mean_shape"), (1, "mean_shape")]
    assert "mean_shape of bowl counts as failed" in caplog.text


def test_failed_rows_reach_the_table():
    rows = measured({0: FLAT}, ball(0.3)).reset_index()
    rows = rows.assign(category_id="1", category="bowl")
    table = summarise(rows, {"1": "bowl"}, {}, ["chamfer_l2", "iou"])
    failed = table[table["category"] == "bowl"].set_index("method")
    assert failed.loc["LIST", ["shapes", "failed", "chamfer_l2", "iou"]].tolist() == [
        1,
        1,
        30_000,
        0,
    ]
    assert np.isnan(failed.loc["LIST", "iou_without_failures"])
    assert failed.loc["mean_shape", "failed"] == 0
