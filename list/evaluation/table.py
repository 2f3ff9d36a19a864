"""Tables of metrics: a row a shape and view, and the means by category and method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from list.files import written_whole

# Order of the rows: the network, its coarse cloud, then what it should beat.
METHODS = ("LIST", "coarse", "mean_shape")

KEYS = ["category_id", "category", "method"]
COUNTS = ["shapes", "failed", "quarantined"]
WITHOUT_FAILURES = "_without_failures"

# Identifies the rows that are about all categories.
ALL = "all"
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

    Views of a shape are averaged first, so that a shape counts once however many views it has; it
    counts as failed if any of its views failed.

    Args:
        per_shape: One row a category, method, shape and view; `failed` is 0 or 1.
        categories: Category names by id; one without rows gets rows with 0 shapes.
        quarantined: Test shapes in quarantine by category id.
        metrics: Names of the metrics.

    Returns:
        One row a category and method, then the means over categories and over shapes; metrics
        again without failed reconstructions in columns that say so.

    Raises:
        ValueError: A method or a category is not known.
    """
    _refuse_unknown("methods", per_shape["method"], METHODS)
    _refuse_unknown("categories", per_shape["category_id"], [*categories])
    shapes = _by_shape(per_shape, metrics)
    measured = [*metrics, *_without_failures(metrics)]
    rows: list[dict[str, Any]] = []
    for method in (m for m in METHODS if (shapes["method"] == m).any()):
        own = shapes[shapes["method"] == method]
        by_category = pd.DataFrame(
            [
                {
                    "category_id": identifier,
                    "category": name,
                    "method": method,
                    "quarantined": quarantined.get(identifier, 0),
                    **_summary(own[own["category_id"] == identifier], measured),
                }
                for identifier, name in categories.items()
            ]
        )
        total = {
            "category_id": ALL,
            "method": method,
            **{name: int(by_category[name].sum()) for name in COUNTS},
        }
        rows += _records(by_category)
        rows.append(total | {"category": OVER_CATEGORIES} | _means(by_category, measured))
        rows.append(total | {"category": OVER_SHAPES} | _means(own, measured))
    return pd.DataFrame(rows, columns=[*KEYS, *COUNTS, *measured])


def write_table(frame: pd.DataFrame, path: Path) -> None:
    """Write a table so that equal numbers give equal bytes.

    Args:
        frame: The table.
        path: The CSV file.
    """
    with written_whole(path) as temporary:
        frame.to_csv(temporary, index=False, float_format="%.6g", lineterminator="\n")


def read_table(path: Path) -> pd.DataFrame:
    """Read a table of this module.

    Args:
        path: What `write_table` wrote.

    Returns:
        The table: names and ids are text, whatever they look like; empty numbers are not a number.
    """
    names = ["category_id", "category", "method", "shape_id"]
    columns = pd.read_csv(path, nrows=0).columns
    # A shape may be called NA or 007; only the numbers can be empty.
    empty = {column: [""] for column in columns if column not in names}
    return pd.read_csv(
        path, dtype=dict.fromkeys(names, str), keep_default_na=False, na_values=empty
    )


def _refuse_unknown(what: str, found: pd.Series, known: Sequence[str]) -> None:
    if unknown := sorted(set(found) - set(known)):
        raise ValueError(f"unknown {what}: {', '.join(unknown)}; known: {', '.join(known)}")


def _by_shape(per_shape: pd.DataFrame, metrics: Sequence[str]) -> pd.DataFrame:
    succeeded = per_shape["failed"] == 0
    good = per_shape[[*metrics]].where(succeeded).add_suffix(WITHOUT_FAILURES)
    table = pd.concat([per_shape, good], axis=1)
    return table.groupby([*KEYS, "shape_id"], as_index=False).agg(
        {"failed": "max", **dict.fromkeys([*metrics, *good.columns], "mean")}
    )


def _without_failures(metrics: Sequence[str]) -> list[str]:
    return [name + WITHOUT_FAILURES for name in metrics]


def _summary(shapes: pd.DataFrame, names: Sequence[str]) -> dict[str, float]:
    counts = {"shapes": len(shapes), "failed": int(shapes["failed"].sum())}
    return counts | _means(shapes, names)


def _means(rows: pd.DataFrame, names: Sequence[str]) -> dict[str, float]:
    return {name: float(rows[name].mean()) for name in names}


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]
