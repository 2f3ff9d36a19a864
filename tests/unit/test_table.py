import math

import numpy as np
import pandas as pd
import pytest

from list.evaluation.table import (
    ALL,
    METHODS,
    OVER_CATEGORIES,
    OVER_SHAPES,
    read_table,
    read_tables,
    summarise,
    write_table,
)

CHAIR, CAR, LAMP = "03001627", "02958343", "03636649"
CATEGORIES = {CHAIR: "chair", CAR: "car", LAMP: "lamp"}
METRICS = ["chamfer_l2", "iou"]


def row(category, shape, iou, view=0, method="LIST", failed=0):
    return {
        "category_id": category,
        "category": CATEGORIES[category],
        "method": method,
        "shape_id": shape,
        "view": view,
        "failed": failed,
        "chamfer_l2": 30_000.0 if failed else 10.0,
        "iou": iou,
    }


def summary(rows, quarantined=None):
    table = summarise(pd.DataFrame(rows), CATEGORIES, quarantined or {}, METRICS)
    return table.set_index(["category", "method"])


def test_views_of_a_shape_are_averaged_before_shapes():
    table = summary([row(CHAIR, "a", 0.2), row(CHAIR, "a", 0.4, view=1), row(CHAIR, "b", 0.9)])
    chair = table.loc[("chair", "LIST")]
    assert chair["shapes"] == 2
    assert chair["iou"] == pytest.approx((0.3 + 0.9) / 2)


def test_a_failure_counts_in_the_mean_and_is_left_out_beside_it():
    table = summary([row(CHAIR, "a", 0.8), row(CHAIR, "b", 0.0, failed=1)])
    chair = table.loc[("chair", "LIST")]
    assert (chair["shapes"], chair["failed"]) == (2, 1)
    assert chair["iou"] == pytest.approx(0.4)
    assert chair["chamfer_l2"] == pytest.approx(15_005)
    assert chair["iou_without_failures"] == pytest.approx(0.8)
    assert chair["chamfer_l2_without_failures"] == pytest.approx(10)


def test_a_failed_view_makes_one_failed_shape():
    rows = [row(CHAIR, "a", 0.6), row(CHAIR, "a", 0.0, view=1, failed=1)]
    chair = summary(rows).loc[("chair", "LIST")]
    assert (chair["shapes"], chair["failed"]) == (1, 1)
    assert chair["iou"] == pytest.approx(0.3)
    assert chair["iou_without_failures"] == pytest.approx(0.6)


def test_means_over_categories_and_over_shapes_differ_and_counts_add_up():
    rows = [row(CHAIR, "a", 0.2), row(CHAIR, "b", 0.4), row(CHAIR, "c", 0.6), row(CAR, "d", 0.8)]
    table = summary(rows, quarantined={CHAIR: 2, LAMP: 1})
    over_categories = table.loc[(OVER_CATEGORIES, "LIST")]
    over_shapes = table.loc[(OVER_SHAPES, "LIST")]
    assert over_categories["iou"] == pytest.approx((0.4 + 0.8) / 2)
    assert over_shapes["iou"] == pytest.approx((0.2 + 0.4 + 0.6 + 0.8) / 4)
    for means in (over_categories, over_shapes):
        assert means["category_id"] == ALL
        assert (means["shapes"], means["quarantined"]) == (4, 3)


def test_without_failures_the_mean_is_over_all_tested_categories_or_empty():
    rows = [row(CHAIR, "a", 0.8), row(CHAIR, "b", 0.0, failed=1), row(CAR, "c", 0.0, failed=1)]
    table = summary(rows)
    over_categories = table.loc[(OVER_CATEGORIES, "LIST")]
    assert over_categories["iou"] == pytest.approx((0.4 + 0.0) / 2)
    assert math.isnan(over_categories["iou_without_failures"])
    assert math.isnan(table.loc[("car", "LIST"), "iou_without_failures"])
    assert table.loc[(OVER_SHAPES, "LIST"), "iou_without_failures"] == pytest.approx(0.8)
    # The lamps have no test shape.
    mended = summary([*rows, row(CAR, "d", 0.6)]).loc[(OVER_CATEGORIES, "LIST")]
    assert mended["iou_without_failures"] == pytest.approx((0.8 + 0.6) / 2)


def test_a_category_without_test_shapes_has_a_row():
    lamp = summary([row(CHAIR, "a", 0.5)]).loc[("lamp", "LIST")]
    assert (lamp["shapes"], lamp["failed"], lamp["quarantined"]) == (0, 0, 0)
    assert math.isnan(lamp["iou"])


def test_rows_stand_in_the_same_order_whatever_the_order_of_the_input():
    rows = [
        row(category, shape, 0.1 * number, method=method)
        for method in ("floor", "oracle", "retrieval", "mean_shape", "coarse", "LIST")
        for category in (CAR, CHAIR)
        for number, shape in enumerate("abcde")
    ]
    shuffled = [rows[i] for i in np.random.default_rng(0).permutation(len(rows))]
    first = summarise(pd.DataFrame(rows), CATEGORIES, {}, METRICS)
    pd.testing.assert_frame_equal(first, summarise(pd.DataFrame(shuffled), CATEGORIES, {}, METRICS))
    block = ["chair", "car", "lamp", OVER_CATEGORIES, OVER_SHAPES]
    assert [*first["category"]] == block * 6
    assert [*first["method"].unique()] == [*METHODS]


@pytest.mark.parametrize("column", ["method", "category_id"])
def test_an_unknown_name_is_never_dropped_in_silence(column):
    rows = pd.DataFrame([row(CHAIR, "a", 0.5) | {column: "novel"}])
    with pytest.raises(ValueError, match="novel"):
        summarise(rows, CATEGORIES, {}, METRICS)


def test_pooled_fscores_are_those_of_the_mean_precision_and_recall():
    # Precision 1 and 0.5, recall 0.5 and 0: the mean of the F-scores would be 1 / 3.
    rows = [
        row(CHAIR, "a", 0.5) | {"precision_1": 1.0, "recall_1": 0.5, "fscore_1": 2 / 3},
        row(CHAIR, "b", 0.5) | {"precision_1": 0.5, "recall_1": 0.0, "fscore_1": 0.0},
    ]
    plain = summarise(pd.DataFrame(rows), CATEGORIES, {}, ["fscore_1"])
    pooled = summarise(pd.DataFrame(rows), CATEGORIES, {}, ["fscore_1"], pooled=True)
    assert [*pooled.columns] == [*plain.columns]
    at = (plain["category"] == "chair").to_numpy()
    assert plain.loc[at, "fscore_1"].item() == pytest.approx(1 / 3)
    assert pooled.loc[at, "fscore_1"].item() == pytest.approx(2 * 0.75 * 0.25 / (0.75 + 0.25))
    assert pooled.loc[at, "fscore_1_without_failures"].item() == pytest.approx(0.375)


def test_a_table_survives_the_file(tmp_path):
    table = pd.DataFrame(
        [row(CHAIR, "007", 1 / 3), row(CAR, "NA", math.nan, method="coarse", failed=1)]
    )
    path = tmp_path / "per_shape.csv"
    write_table(table, path)
    lines = path.read_bytes().split(b"\n")
    assert lines[1] == b"03001627,chair,LIST,007,0,0,10,0.333333"
    assert lines[2] == b"02958343,car,coarse,NA,0,1,30000,"
    found = read_table(path)
    assert [*found["category_id"]] == [CHAIR, CAR]
    assert [*found["shape_id"]] == ["007", "NA"]
    assert found["iou"].isna().tolist() == [False, True]
    write_table(found, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == path.read_bytes()


def test_a_table_without_rows_gives_every_method_rows_of_no_shapes():
    empty = pd.DataFrame([row(CHAIR, "a", 0.5)]).iloc[:0]
    table = summarise(empty, CATEGORIES, {CHAIR: 3}, METRICS)
    assert [*table["method"].unique()] == [*METHODS]
    assert (table[["shapes", "failed"]] == 0).all(axis=None)
    assert table[METRICS].isna().all(axis=None)
    lists = table[table["method"] == "LIST"].set_index("category")["quarantined"]
    assert (lists["chair"], lists["lamp"], lists[OVER_SHAPES]) == (3, 0, 3)


def test_a_category_without_rows_changes_no_digit_of_the_others(tmp_path):
    rows = pd.DataFrame([row(CHAIR, "a", 1 / 3), row(CHAIR, "b", 2 / 3, failed=1)])
    for name, table in (("full", rows), ("empty", rows.iloc[:0])):
        write_table(table, tmp_path / f"{name}.csv")
    both = read_tables([tmp_path / "empty.csv", tmp_path / "full.csv", tmp_path / "empty.csv"])
    write_table(both, tmp_path / "both.csv")
    assert (tmp_path / "both.csv").read_bytes() == (tmp_path / "full.csv").read_bytes()
    none = read_tables([tmp_path / "empty.csv"] * 2)
    assert [*none.columns] == [*rows.columns]
    assert summarise(none, CATEGORIES, {}, METRICS)["shapes"].sum() == 0
