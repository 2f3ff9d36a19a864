import json

import numpy as np
import pandas as pd

from list.config.evaluation import EvaluationConfig
from list.evaluation.charts import BINS, chart_data
from list.evaluation.intervals import bootstrap_intervals
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import summarise
from list.evaluation.wording import meanings_of, protocol_record, summary

CATEGORIES = {"1": "chair", "2": "car"}
HISTORY = pd.DataFrame(
    {
        "step": [10.0, 20.0],
        "train_distance_loss": [2.0, np.nan],
        "validation_iou": [0.1, 0.2],
        "learning_rate": [1e-3, 1e-3],
    }
)


def per_shape(values, failed=()):
    return pd.DataFrame(
        [
            {
                "category_id": "1",
                "category": "chair",
                "method": "LIST",
                "shape_id": str(number),
                "view": 0,
                "failed": int(number in failed),
                "chamfer_l2": 30_000.0 if number in failed else 100 * value,
                "iou": 0.0 if number in failed else value,
            }
            for number, value in enumerate(values)
        ]
    )


def data(table):
    names = ["chamfer_l2", "iou"]
    metrics = summarise(table, CATEGORIES, {}, names)
    intervals = bootstrap_intervals(table, CATEGORIES, names, 200, 0)
    return chart_data(metrics, intervals, table, {"LIST": HISTORY}, PROTOCOLS["list"])


def test_every_measured_shape_is_in_one_bin():
    values = [0.0, 0.049, 0.051, 0.5, 0.999, 1.0]
    row = data(per_shape(values))["histograms"]["iou"]["rows"][0]
    assert sum(row["counts"]) == len(values)
    assert [row["counts"][place] for place in (0, 1, BINS // 2, BINS - 1)] == [2, 1, 1, 2]


def test_long_tails_end_in_the_last_bin():
    histogram = data(per_shape([*np.linspace(0, 0.2, 99), 80.0]))["histograms"]["chamfer_l2"]
    assert histogram["end"] == 20.0
    assert histogram["open"]
    assert sum(histogram["rows"][0]["counts"]) == 100
    assert histogram["rows"][0]["counts"][-1] >= 1


def test_failures_are_counted_and_left_out():
    found = data(per_shape([0.5, 0.7, 0.6], failed=[2]))
    assert found["failed"] == {"LIST": 1}
    assert sum(found["histograms"]["iou"]["rows"][0]["counts"]) == 2
    assert found["bars"][0]["values"] == {"chamfer_l2": 60.0, "iou": 0.6}


def test_failures_of_any_method_are_counted():
    table = per_shape([0.5, 0.7])
    blind = table.assign(method="mean_shape", failed=1)
    found = data(pd.concat([table, blind], ignore_index=True))
    assert found["failed"] == {"mean_shape": 2}


def test_bars_have_the_intervals_of_what_they_show():
    bars = data(per_shape([0.2, 0.5, 0.8]))["bars"]
    low, high = bars[0]["intervals"]["iou"]
    assert 0.2 <= low < bars[0]["values"]["iou"] < high <= 0.8
    # Intervals count failures, and the bars do not.
    assert data(per_shape([0.5, 0.7, 0.6], failed=[2]))["bars"][0]["intervals"] == {}
    # A category without shapes has none.
    assert bars[1]["category"] == "car"
    assert bars[1]["intervals"] == {}


def test_what_was_not_measured_is_null_and_all_is_json():
    found = data(per_shape([0.5], failed=[0]))
    assert found["bars"][0]["values"]["iou"] is None
    assert found["histograms"]["iou"]["rows"] == []
    json.dumps(found, allow_nan=False)


def test_curves_have_losses_and_measures_only():
    curves = data(per_shape([0.5]))["curves"]["LIST"]
    assert [(each["part"], each["name"]) for each in curves] == [
        ("train", "distance loss"),
        ("validation", "IoU"),
    ]
    assert curves[0]["points"] == [[10, 2.0], [20, None]]


def test_only_metrics_are_shown_with_their_units():
    columns = ["category", "method", "failed", "iou", "fscore_0.5", "fscore_x", "other"]
    metrics = PROTOCOLS["list"].metrics_of([*columns, "iou_without_failures", "iou_low"])
    assert [(each.short, each.unit) for each in metrics] == [
        ("IoU", "0 to 1"),
        ("F-score 0.5 %", "0 to 1 at 0.5 % of box"),
    ]
    assert [*meanings_of(["mean_shape", "LIST", "LIST"])] == ["LIST", "mean_shape"]


def test_the_summary_says_what_was_measured_and_how():
    accounting = pd.DataFrame([{"trained": 1200, "tested": 10}] * 2)
    values = EvaluationConfig(resolution=64).model_dump(mode="json")
    protocol = protocol_record(values, 0)
    data_line, protocol_line = summary("procedural", accounting, protocol)
    assert "2 categories; 2,400 shapes trained on, 20 held out" in data_line
    assert "from one seeded view each" in data_line
    assert "100,000 points" in protocol_line
    _, disn_line = summary("pix3d", accounting, protocol_record(values | {"protocol": "disn"}, 0))
    assert "2,048 vertices" in disn_line
    assert "100,000" not in disn_line
    for views, words in (("all", "all views"), (3, "3 seeded views"), ([0, 7], "the views 0, 7")):
        assert words in summary("meshes", accounting, protocol | {"views": views})[0]
