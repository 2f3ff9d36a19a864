import math

import numpy as np
import pandas as pd
import pytest

from list.evaluation.intervals import bootstrap_intervals
from list.evaluation.table import OVER_CATEGORIES, OVER_SHAPES

CATEGORIES = {"1": "chair", "2": "car"}


def rows(category, values, method="LIST", views=1):
    return [
        {
            "category_id": category,
            "category": CATEGORIES[category],
            "method": method,
            "shape_id": f"{number:04d}",
            "view": view,
            "failed": 0,
            "iou": value,
        }
        for number, value in enumerate(values)
        for view in range(views)
    ]


def intervals(table, draws=2000, seed=0):
    found = bootstrap_intervals(pd.DataFrame(table), CATEGORIES, ["iou"], draws, seed)
    return found.set_index(["category", "method"])


def test_the_interval_is_that_of_the_normal_law_for_many_shapes():
    values = np.random.default_rng(0).normal(0.5, 0.1, 400)
    found = intervals(rows("1", values)).loc[("chair", "LIST")]
    error = values.std() / math.sqrt(len(values))
    assert found["iou_low"] == pytest.approx(values.mean() - 1.96 * error, abs=0.1 * error)
    assert found["iou_high"] == pytest.approx(values.mean() + 1.96 * error, abs=0.1 * error)
    assert found["shapes"] == 400


def test_views_of_a_shape_make_no_interval_narrower():
    values = np.linspace(0.0, 1.0, 12)
    one, many = intervals(rows("1", values)), intervals(rows("1", values, views=5))
    pd.testing.assert_frame_equal(one, many)


def test_equal_shapes_have_an_interval_of_no_width():
    found = intervals(rows("1", [0.4] * 5) + rows("2", [0.6])).loc[(slice(None), "LIST"), :]
    assert found.loc[("chair", "LIST"), ["iou_low", "iou_high"]].tolist() == pytest.approx(
        [0.4] * 2
    )
    means = found.loc[(OVER_CATEGORIES, "LIST"), ["iou_low", "iou_high"]]
    assert means.tolist() == pytest.approx([0.5] * 2)


def test_shapes_are_drawn_within_their_category_for_the_mean_over_categories():
    found = intervals(rows("1", [0.0] * 8) + rows("2", [1.0] * 8))
    assert found.loc[(OVER_CATEGORIES, "LIST"), "iou_low"] == 0.5
    assert found.loc[(OVER_SHAPES, "LIST"), "iou_low"] < 0.4


def test_methods_share_their_draws():
    values = np.random.default_rng(0).random(20)
    found = intervals(rows("1", values) + rows("1", values - 0.1, "mean_shape"))
    ends = found[["iou_low", "iou_high"]]
    difference = ends.loc[("chair", "LIST")] - ends.loc[("chair", "mean_shape")]
    assert difference.tolist() == pytest.approx([0.1, 0.1])


def test_the_same_seed_gives_the_same_interval_whatever_the_order_of_rows():
    table = rows("1", np.random.default_rng(0).random(20))
    pd.testing.assert_frame_equal(intervals(table), intervals(table[::-1]))
    assert not intervals(table).equals(intervals(table, seed=1))


def test_a_metric_without_values_has_no_interval_and_an_empty_category_no_row():
    found = intervals(rows("1", [math.nan, math.nan], "coarse"))
    assert found.loc[("chair", "coarse"), ["iou_low", "iou_high"]].isna().all()
    assert ("car", "coarse") not in found.index


def test_pooled_fscores_are_those_of_the_mean_precision_and_recall():
    table = pd.DataFrame(rows("1", [0.5, 0.5])).assign(
        precision_1=[1.0, 0.0], recall_1=[0.0, 1.0], fscore_1=0.0
    )
    found = bootstrap_intervals(table, CATEGORIES, ["fscore_1"], 500, 0, pooled=True)
    assert found["fscore_1_high"].iloc[0] == pytest.approx(0.5)
    assert [*found.columns[4:]] == ["fscore_1_low", "fscore_1_high"]
