"""Tables of metrics: a row a shape and view, and the means by category and method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from list.files import written_whole

# Order of the rows: the network, its coarse cloud, then what it should beat.
METHODS = ("LIST", "coarse", "mean_shape")

KEYS = ["category_id", "category", "method"]
COUNTS = ["shapes", "failed", "quarantined"]
WITHOUT_FAILURES = "_without_failures"

OVER_CATEGORIES = "mean over categories"
OVER_SHAPES = "mean over shapes"


def metric_names(thresholds: Sequence[str]) -> list[str]:
    """Names of the metrics in metrics.csv, in their order.

    Args:
        thresholds: Names of the thresholds of the F-scores.

    Returns:
        The names.
    """
    fscores = [f"fscore_{name}" for name in thresholds]
    return ["chamfer_l2", "chamfer_l1", "iou", *fscores, "normal_consistency"]


def summarise(
    per_shape: pd.DataFrame,
    categories: Mapping[str, str],
    quarantined: Mapping[str, int],
    metrics: Sequence[str],
) -> pd.DataFrame:
    """Mean of each metric by category and method, failures included.

    Views of a shape are averaged first, so that a shape counts once however many views it has.

    Args:
        per_shape: One row a category, method, shape and view.
        categories: Category names by id; one without rows gets rows with 0 shapes.
        quarantined: Test shapes in quarantine by category id.
        metrics: Names of the metrics.

    Returns:
        One row a category and method, then the means over categories and over shapes; metrics
        again without failed reconstructions in columns that say so.
    """
    shapes = _by_shape(per_shape, metrics)
    methods = [m for m in METHODS if m in set(shapes["method"])]
    rows = []
    for method in methods:
        own = shapes[shapes["method"] == method]
        found = {identifier: own[own["category_id"] == identifier] for identifier in categories}
        by_category = [
            {
                "category_id": identifier,
                "category": name,
                "method": method,
                **_means(found[identifier], metrics),
                "quarantined": quarantined.get(identifier, 0),
            }
            for identifier, name in categories.items()
        ]
        columns = pd.DataFrame(by_category)
        totals = {
            "category_id": "all",
            "method": method,
            **{name: int(columns[name].sum()) for name in COUNTS},
        }
        means = columns.drop(columns=[*KEYS, *COUNTS]).mean().to_dict()
        rows += by_category
        rows.append({**means, **totals, "category": OVER_CATEGORIES})
        rows.append({**_means(own, metrics), **totals, "category": OVER_SHAPES})
    extra = [name + WITHOUT_FAILURES for name in metrics]
    return pd.DataFrame(rows, columns=[*KEYS, *COUNTS, *metrics, *extra])


def _by_shape(per_shape: pd.DataFrame, metrics: Sequence[str]) -> pd.DataFrame:
    succeeded = per_shape["failed"] == 0
    good = per_shape[[*metrics]].where(succeeded).add_suffix(WITHOUT_FAILURES)
    table = pd.concat([per_shape, good], axis=1)
    names = [*metrics, *good.columns]
    return table.groupby([*KEYS, "shape_id"], as_index=False).agg(
        {"failed": "max", **dict.fromkeys(names, "mean")}
    )


def _means(shapes: pd.DataFrame, metrics: Sequence[str]) -> dict[str, float]:
    names = [*metrics, *(name + WITHOUT_FAILURES for name in metrics)]
    counts = {"shapes": len(shapes), "failed": int(shapes["failed"].sum())}
    return {**counts, **shapes[names].mean().to_dict()}


def write_table(frame: pd.DataFrame, path: Path) -> None:
    """Write a table so that equal numbers give equal bytes.

    Args:
        frame: The table.
        path: The CSV file.
    """
    with written_whole(path) as temporary:
        frame.to_csv(temporary, index=False, float_format="%.6g", lineterminator="\n")
