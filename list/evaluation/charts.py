"""Numbers behind the charts of the page, small however many shapes were measured."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from list.evaluation.table import ALL, METHODS, OVER_CATEGORIES, WITHOUT_FAILURES
from list.evaluation.wording import Measure, measures_of

BINS = 20

# Distances have long tails: the last bin holds everything beyond this quantile of all methods.
TAIL = 0.95

DIGITS = 5


def chart_data(
    metrics: pd.DataFrame, per_shape: pd.DataFrame, histories: Mapping[str, pd.DataFrame]
) -> dict[str, Any]:
    """Collect what the charts draw, as plain values without infinities.

    Args:
        metrics: The table of metrics.csv.
        per_shape: The table of per_shape.csv.
        histories: The history of each training by its name: `step`, `train_*`, `validation_*`.

    Returns:
        `measures`, `methods`, `bars` (means by category and method), `histograms` by metric, and
        `curves`. Failed reconstructions are counted in `failed` and left out of bars and
        histograms, where one of them would set the scale.
    """
    measures = measures_of(metrics.columns)
    network = per_shape[per_shape["method"] == METHODS[0]]
    return {
        "measures": [vars(measure) for measure in measures],
        "methods": [method for method in METHODS if method in set(metrics["method"])],
        "failed": int(network["failed"].sum()),
        "bars": _bars(metrics, measures),
        "histograms": {measure.name: _histogram(per_shape, measure) for measure in measures},
        "curves": {name: _curves(history) for name, history in histories.items()},
    }


def _bars(metrics: pd.DataFrame, measures: list[Measure]) -> list[dict[str, Any]]:
    shown = metrics[(metrics["category_id"] != ALL) | (metrics["category"] == OVER_CATEGORIES)]
    return [
        {
            "category": "mean" if row["category_id"] == ALL else row["category"],
            "method": row["method"],
            "values": {m.name: _plain(row[m.name + WITHOUT_FAILURES]) for m in measures},
        }
        for _, row in shown.iterrows()
    ]


def _histogram(per_shape: pd.DataFrame, measure: Measure) -> dict[str, Any]:
    """Counts of shapes and views in bins of equal width; the last one of distances is open."""
    measured = per_shape[(per_shape["failed"] == 0) & per_shape[measure.name].notna()]
    values = measured[measure.name].to_numpy(float)
    end = 1.0 if measure.bounded else _round_up(np.quantile(values, TAIL) if len(values) else 1.0)
    rows = [
        {"category": category, "method": method, "counts": _counts(group[measure.name], end)}
        for (category, method), group in measured.groupby(["category", "method"], sort=False)
    ]
    return {"end": _plain(end), "open": not measure.bounded, "rows": rows}


def _counts(values: pd.Series, end: float) -> list[int]:
    places = np.clip(values.to_numpy(float) / end * BINS, 0, BINS - 1).astype(int)
    counts: NDArray[np.int64] = np.bincount(places, minlength=BINS)
    return [int(count) for count in counts]


def _round_up(value: float) -> float:
    """The next 1, 2 or 5 times a power of ten."""
    if value <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= value)


def _curves(history: pd.DataFrame) -> list[dict[str, Any]]:
    names = [name for name in history.columns if name.startswith(("train_", "validation_"))]
    steps = [int(step) for step in history["step"]]
    return [
        {
            "part": name.split("_", 1)[0],
            "name": name.split("_", 1)[1].replace("_", " ").replace("iou", "IoU"),
            "points": [
                [step, _plain(value)] for step, value in zip(steps, history[name], strict=True)
            ],
        }
        for name in names
    ]


def _plain(value: Any) -> float | None:
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None
