"""Numbers behind the charts of the page, small however many shapes were measured."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from list.evaluation.protocol import EvaluationProtocol, Metric
from list.evaluation.table import (
    ALL,
    KEYS,
    METHODS,
    OVER_CATEGORIES,
    WITHOUT_FAILURES,
    methods_present,
)

BINS = 20

# Distances have long tails: the last bin holds everything beyond this quantile of all methods.
TAIL = 0.95

DIGITS = 5


def chart_data(
    metrics: pd.DataFrame,
    intervals: pd.DataFrame,
    per_shape: pd.DataFrame,
    histories: Mapping[str, pd.DataFrame],
    protocol: EvaluationProtocol,
) -> dict[str, Any]:
    """Collect what the charts draw, as plain values without infinities.

    Args:
        metrics: The table of metrics.csv.
        intervals: The table of intervals.csv.
        per_shape: The table of per_shape.csv.
        histories: The history of each training by its name: `step`, `train_*`, `validation_*`.
        protocol: How was measured.

    Returns:
        `metrics`, `methods`, `bars` (means by category and method), `histograms` by metric, and
        `curves`. Failed reconstructions are counted by method in `failed` and left out of bars and
        histograms, where one of them would set the scale. Intervals count failures, so a bar that
        leaves some out has none.
    """
    shown = protocol.metrics_of(metrics.columns)
    failed = per_shape.loc[per_shape["failed"] > 0, "method"].value_counts()
    return {
        "metrics": [vars(metric) for metric in shown],
        "methods": methods_present(metrics),
        "failed": {method: int(failed[method]) for method in METHODS if method in failed},
        "bars": _bars(metrics, intervals, shown),
        "histograms": {metric.name: _histogram(per_shape, metric) for metric in shown},
        "curves": {name: _curves(history) for name, history in histories.items()},
    }


def _bars(
    metrics: pd.DataFrame, intervals: pd.DataFrame, shown: list[Metric]
) -> list[dict[str, Any]]:
    of_all = metrics["category_id"] == ALL
    table = metrics[~of_all | (metrics["category"] == OVER_CATEGORIES)]
    rows = table.merge(intervals.drop(columns="shapes"), "left", KEYS).to_dict("records")
    return [
        {
            "category": "mean" if row["category_id"] == ALL else row["category"],
            "method": row["method"],
            "values": {m.name: _plain(row[m.name + WITHOUT_FAILURES]) for m in shown},
            "intervals": {
                m.name: [_plain(row[f"{m.name}_{end}"]) for end in ("low", "high")]
                for m in shown
                if row["failed"] == 0 and math.isfinite(row[f"{m.name}_low"])
            },
        }
        for row in rows
    ]


def _histogram(per_shape: pd.DataFrame, metric: Metric) -> dict[str, Any]:
    """Counts of shapes and views in bins of equal width; the last one of distances is open."""
    measured = per_shape[(per_shape["failed"] == 0) & per_shape[metric.name].notna()]
    values = measured[metric.name].to_numpy(float)
    end = 1.0 if metric.bounded else _round_up(np.quantile(values, TAIL) if len(values) else 1.0)
    rows = [
        {"category": category, "method": method, "counts": _counts(group[metric.name], end)}
        for (category, method), group in measured.groupby(["category", "method"], sort=False)
    ]
    return {"end": _plain(end), "open": not metric.bounded, "rows": rows}


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
