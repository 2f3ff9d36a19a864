"""Tables of metrics: a row a shape and view, and the means by category and method."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from list.files import written_whole

# Order of the rows: the network, its coarse cloud, what it should beat, and the bounds.
METHODS = ("LIST", "coarse", "mean_shape", "retrieval", "oracle", "floor")

KEYS = ["category_id", "category", "method"]
COUNTS = ["shapes", "failed", "quarantined"]
WITHOUT_FAILURES = "_without_failures"
FSCORE = "fscore_"
# What an F-score is made of.
SHARES = ("precision_", "recall_")

# Identifies the rows that are about all categories.
ALL = "all"
OVER_CATEGORIES = "mean over categories"
OVER_SHAPES = "mean over shapes"


def summarise(
    per_shape: pd.DataFrame,
    categories: Mapping[str, str],
    quarantined: Mapping[str, int],
    metrics: Sequence[str],
    pooled: bool = False,
) -> pd.DataFrame:
    """Mean of each metric by category and method, failures included.

    Views of a shape are averaged first, so that a shape counts once however many views it has; it
    counts as failed if any of its views failed.

    Args:
        per_shape: One row a category, method, shape and view; `failed` is 0 or 1.
        categories: Category names by id; one without rows gets rows with 0 shapes.
        quarantined: Test shapes in quarantine by category id.
        metrics: Names of the metrics.
        pooled: Whether F-scores are those of the mean precision and recall.

    Returns:
        One row a category and method, of an empty table every method, then the means over
        categories and over shapes; metrics again without failed reconstructions in columns that
        say so. Over categories these are empty where all shapes of a category failed: its failures
        would take it out of the mean, which would no longer be over the same categories.

    Raises:
        ValueError: A method or a category is not known.
    """
    _refuse_unknown("methods", per_shape["method"], METHODS)
    _refuse_unknown("categories", per_shape["category_id"], [*categories])
    needed = values_needed(metrics, pooled)
    shapes = by_shape(per_shape, needed)
    measured = [*needed, *_without_failures(needed)]
    rows: list[dict[str, Any]] = []
    for method in methods_present(shapes) or METHODS:
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
        rows.append(total | {"category": OVER_CATEGORIES} | _over_categories(by_category, measured))
        rows.append(total | {"category": OVER_SHAPES} | _means(own, measured))
    table = pd.DataFrame(rows, columns=[*KEYS, *COUNTS, *measured])
    if pooled:
        table = pooled_fscores(table)
    return table[[*KEYS, *COUNTS, *metrics, *_without_failures(metrics)]]


def methods_present(rows: pd.DataFrame) -> list[str]:
    """Methods that a table has rows of.

    Args:
        rows: A table with the column `method`.

    Returns:
        The methods in the order of `METHODS`.
    """
    return [method for method in METHODS if (rows["method"] == method).any()]


def values_needed(metrics: Sequence[str], pooled: bool) -> list[str]:
    """Columns of per_shape.csv that the means are computed from.

    Args:
        metrics: Names of the metrics.
        pooled: Whether F-scores are those of the mean precision and recall.

    Returns:
        The metrics and, where F-scores are pooled, precision and recall at each threshold.
    """
    thresholds = [m.removeprefix(FSCORE) for m in metrics if m.startswith(FSCORE)] if pooled else []
    return [*metrics, *(f"{kind}{t}" for t in thresholds for kind in SHARES)]


def pooled_fscores(means: pd.DataFrame) -> pd.DataFrame:
    """Replace mean F-scores by the F-scores of the mean precision and recall.

    Args:
        means: Columns `fscore_t`, `precision_t` and `recall_t` among others, t with any suffix.

    Returns:
        The table with new F-scores; 0 where precision and recall are.
    """
    result = means.copy()
    for name in (column for column in means.columns if column.startswith(FSCORE)):
        precision, recall = (means[f"{kind}{name.removeprefix(FSCORE)}"] for kind in SHARES)
        total = precision + recall
        result[name] = (2 * precision * recall / total).where(total != 0.0, 0.0)
    return result


def by_shape(per_shape: pd.DataFrame, metrics: Sequence[str]) -> pd.DataFrame:
    """Average the views of each shape.

    Args:
        per_shape: One row a category, method, shape and view; `failed` is 0 or 1.
        metrics: Names of the columns to average.

    Returns:
        One row a category, method and shape, sorted; metrics again over the views that did not
        fail; `failed` is 1 if any view failed.
    """
    succeeded = per_shape["failed"] == 0
    good = per_shape[[*metrics]].where(succeeded).add_suffix(WITHOUT_FAILURES)
    table = pd.concat([per_shape, good], axis=1)
    return table.groupby([*KEYS, "shape_id"], as_index=False).agg(
        {"failed": "max", **dict.fromkeys([*metrics, *good.columns], "mean")}
    )


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
    names = [*KEYS, "shape_id", "neighbour"]
    columns = pd.read_csv(path, nrows=0).columns
    # A shape may be called NA or 007; only the numbers can be empty.
    empty = {column: [""] for column in columns if column not in names}
    return pd.read_csv(
        path, dtype=dict.fromkeys(names, str), keep_default_na=False, na_values=empty
    )


def read_tables(paths: Sequence[Path]) -> pd.DataFrame:
    """Read several tables of the same columns as one.

    Args:
        paths: What `write_table` wrote.

    Returns:
        Their rows in this order.
    """
    tables = [read_table(path) for path in paths]
    # Columns without rows have no type of their own, and would take that of the others from them.
    return pd.concat([table for table in tables if len(table)] or tables[:1])


def _refuse_unknown(what: str, found: pd.Series, known: Sequence[str]) -> None:
    if unknown := sorted(set(found) - set(known)):
        raise ValueError(f"unknown {what}: {', '.join(unknown)}; known: {', '.join(known)}")


def _without_failures(metrics: Sequence[str]) -> list[str]:
    return [name + WITHOUT_FAILURES for name in metrics]


def _summary(shapes: pd.DataFrame, names: Sequence[str]) -> dict[str, float]:
    counts = {"shapes": len(shapes), "failed": int(shapes["failed"].sum())}
    return counts | _means(shapes, names)


def _over_categories(by_category: pd.DataFrame, names: Sequence[str]) -> dict[str, float]:
    tested = by_category[by_category["shapes"] > 0]
    without = [name for name in names if name.endswith(WITHOUT_FAILURES)]
    return _means(by_category, names) | {
        name: math.nan for name in without if tested[name].isna().any()
    }


def _means(rows: pd.DataFrame, names: Sequence[str]) -> dict[str, float]:
    return {name: float(rows[name].mean()) for name in names}


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]
