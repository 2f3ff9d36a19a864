from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import trimesh
from matplotlib.axes import Axes
from PIL import Image

from list.evaluation.figures import category_bars, comparison, loss_curves
from list.evaluation.gallery import (
    COLUMNS,
    Choice,
    Example,
    choose_examples,
    example_pictures,
    shown_points,
)
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import ALL, OVER_CATEGORIES
from list.geometry.mesh import Mesh

IOU, CHAMFER = PROTOCOLS["list"].metrics_of(["iou", "chamfer_l2"])
HISTORY = pd.DataFrame(
    {
        "step": [10.0, 20.0, 30.0],
        "train_loss": [3.0, 2.0, 1.0],
        "train_distance_loss": [1.0, 0.5, 0.3],
        "validation_iou": [0.1, 0.2, 0.3],
        "learning_rate": [1e-3, 1e-3, 1e-3],
    }
)
METRICS = pd.DataFrame(
    [
        {"category_id": number, "category": category, "method": method, "iou": iou}
        for number, category in (("1", "chair"), ("2", "car"), (ALL, OVER_CATEGORIES))
        for method, iou in (("LIST", 0.6), ("coarse", np.nan), ("mean_shape", 0.4))
    ]
)


def box(sides):
    mesh = trimesh.creation.box(extents=sides)
    return Mesh(mesh.vertices, mesh.faces.astype(np.int32))


def example(predicted):
    points = np.random.default_rng(0).uniform(-0.2, 0.2, (50, 3))
    image = np.full((16, 16, 3), 200, np.uint8)
    return Example("box · IoU 0.5", image, points, predicted, box((0.5, 1.0, 0.5)))


def pixels(path):
    return np.asarray(Image.open(path).convert("RGB"))


def shows_colour(picture, colour, tolerance=8):
    return (np.abs(picture.astype(int) - colour).max(axis=-1) <= tolerance).sum() > 20


def per_shape(scores, method="LIST"):
    return pd.DataFrame(
        [
            {"category_id": "1", "method": method, "shape_id": name, "view": 0, "iou": iou}
            for name, iou in scores.items()
        ]
    )


def test_curves_are_drawn_and_the_same_each_time(tmp_path):
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    loss_curves(HISTORY, first, "LIST")
    loss_curves(HISTORY, second, "LIST")
    assert first.read_bytes() == second.read_bytes()
    assert shows_colour(pixels(first), (0x25, 0x63, 0xEB))
    loss_curves(HISTORY.assign(validation_iou=[0.3, 0.2, 0.1]), second, "LIST")
    assert first.read_bytes() != second.read_bytes()


def test_a_method_keeps_its_colour_where_another_has_no_value(tmp_path):
    path = tmp_path / "bars.png"
    category_bars(METRICS, IOU, path)
    picture = pixels(path)
    assert shows_colour(picture, (0x25, 0x63, 0xEB))
    assert shows_colour(picture, (0x9A, 0xA5, 0xB1))
    assert not shows_colour(picture, (0xEA, 0x8A, 0x2F))


def test_bars_of_a_metric_without_values_are_an_empty_figure(tmp_path):
    path = tmp_path / "bars.png"
    category_bars(METRICS.assign(iou=np.nan), IOU, path)
    assert pixels(path).size > 0


def test_intervals_and_failures_stand_beside_the_bars(tmp_path):
    plain, whiskers, failures = (tmp_path / name for name in ("a.png", "b.png", "c.png"))
    intervals = METRICS.assign(iou_low=METRICS["iou"] - 0.2, iou_high=METRICS["iou"] + 0.2)
    some_failed = METRICS.assign(
        failed=(METRICS["method"] == "LIST").astype(int), shapes=5, iou_without_failures=0.9
    )
    category_bars(METRICS, IOU, plain)
    category_bars(METRICS, IOU, whiskers, intervals)
    category_bars(some_failed, IOU, failures)
    ink = [int((pixels(path) < 60).all(axis=-1).sum()) for path in (plain, whiskers, failures)]
    assert ink[1] > ink[0] + 200
    # Diamonds, an entry of the legend, and labels of two lines.
    assert ink[2] > ink[0] + 200


def test_bars_over_powers_of_ten_can_be_told_apart(tmp_path):
    path = tmp_path / "bars.png"
    values = METRICS["iou"].where(METRICS["method"] != "LIST", 3000.0)
    category_bars(METRICS.assign(chamfer_l2=values), CHAMFER, path)
    assert shows_colour(pixels(path), (0x9A, 0xA5, 0xB1))


def test_pictures_of_an_example_share_one_frame():
    pictures = example_pictures(example(box((0.25, 0.5, 0.25))), 64)
    assert tuple(pictures) == COLUMNS
    seen = {name: pictures[name][..., 3] > 0 for name in ("prediction", "truth")}
    # Half as long, and so a quarter of the area; without a common frame both would be as large.
    assert 0.15 < seen["prediction"].sum() / seen["truth"].sum() < 0.35
    rows = np.flatnonzero(seen["truth"].any(axis=1))
    assert rows[0] > 0
    assert rows[-1] < 63
    assert rows[-1] - rows[0] > 50


def test_threads_do_not_change_a_picture():
    first, second = (
        example_pictures(example(box((0.25, 0.5, 0.25))), 48, threads) for threads in (1, 2)
    )
    np.testing.assert_array_equal(first["coarse points"], second["coarse points"])


def test_points_that_are_not_finite_are_left_out_of_the_pictures():
    broken = np.full((4, 3), np.nan, np.float32)
    broken[:2] = [[0, 0, 0.2], [0, np.inf, 0]]
    assert shown_points(broken).tolist() == broken[:1].tolist()
    some = example(box((0.25, 0.5, 0.25)))
    pictures = example_pictures(replace(some, coarse_points=shown_points(broken[1:])), 32)
    assert not pictures["coarse points"].any()
    assert pictures["truth"].any()


def test_an_example_without_a_surface_has_an_empty_picture(tmp_path):
    assert not example_pictures(example(None), 32)["prediction"].any()
    comparison([example(box((0.4, 0.9, 0.4))), example(None)], tmp_path / "a.png", size=32)
    assert pixels(tmp_path / "a.png").shape[0] > 400


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, ["best"]),
        (3, ["best", "median", "worst"]),
        (5, ["best", "3 of 9", "median", "7 of 9", "worst"]),
        (50, ["best", *(f"{n} of 9" for n in (2, 3, 4)), "median"]),
    ],
)
def test_best_median_and_worst_are_chosen_first(count, expected):
    table = per_shape({name: number / 10 for number, name in enumerate("abcdefghi")})
    chosen = choose_examples(table, "1", count)
    assert [choice.rank for choice in chosen][: len(expected)] == expected
    assert len(chosen) == min(count, 9)
    assert chosen[0] == Choice("best", "i", 0, 0.8)


def test_no_example_is_a_figure_that_says_so(tmp_path):
    comparison([], tmp_path / "a.png")
    assert (pixels(tmp_path / "a.png") < 200).any()


def test_a_shape_of_several_views_is_chosen_once_by_its_median_view():
    views = {"a": [0.9, 0.1, 0.6], "b": [0.5, 0.4], "c": [0.3]}
    table = pd.DataFrame(
        [
            {"category_id": "1", "method": "LIST", "shape_id": name, "view": view, "iou": iou}
            for name, scores in views.items()
            for view, iou in enumerate(scores)
        ]
    )
    chosen = choose_examples(table, "1", 10)
    assert [(c.rank, c.shape_id, c.view) for c in chosen] == [
        ("best", "a", 2),
        ("median", "b", 0),
        ("worst", "c", 0),
    ]


def test_the_legend_names_means_without_failures_once(tmp_path, monkeypatch):
    legends = []
    monkeypatch.setattr(
        Axes,
        "legend",
        lambda axes, **_: legends.append(axes.get_legend_handles_labels()[1]),
    )
    failed = METRICS.assign(failed=1, shapes=5, iou_without_failures=0.9)
    category_bars(failed, IOU, tmp_path / "a.png")
    assert sorted(legends[0]) == ["LIST", "mean_shape", "without failures"]


def test_few_shapes_are_chosen_once_each():
    assert [c.rank for c in choose_examples(per_shape({"a": 0.5}), "1", 3)] == ["best"]
    two = choose_examples(per_shape({"a": 0.5, "b": 0.7}), "1", 3)
    assert [(c.rank, c.shape_id) for c in two] == [("best", "b"), ("worst", "a")]
    assert choose_examples(per_shape({"a": 0.5}), "2", 3) == []
    assert choose_examples(per_shape({"a": 0.5}, method="coarse"), "1", 3) == []
