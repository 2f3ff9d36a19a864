"""Confidence intervals of the means by the bootstrap over shapes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from list.evaluation.table import (
    ALL,
    KEYS,
    OVER_CATEGORIES,
    OVER_SHAPES,
    by_shape,
    methods_present,
    pooled_fscores,
    values_needed,
)
from list.seeds import random_generator

CONFIDENCE = 0.95


def bootstrap_intervals(
    per_shape: pd.DataFrame,
    categories: Mapping[str, str],
    metrics: Sequence[str],
    draws: int,
    seed: int,
    pooled: bool = False,
) -> pd.DataFrame:
    """Intervals of each mean of metrics.csv: percentile bootstrap (Efron and Tibshirani, 1993).

    Shapes are drawn with repetition within their category for the mean over categories, and from
    all shapes for the mean over shapes. Every method is given the same draws, so that the
    intervals of two methods can be compared. A category of one shape has an interval of no width.

    Args:
        per_shape: One row a category, method, shape and view.
        categories: Category names by id.
        metrics: Names of the metrics.
        draws: Bootstrap samples.
        seed: Seed of the run.
        pooled: Whether F-scores are those of the mean precision and recall.

    Returns:
        A row for each row of metrics.csv that has shapes: its keys, its shapes, and each metric
        with the suffixes `_low` and `_high`.
    """
    needed = values_needed(metrics, pooled)
    shapes = by_shape(per_shape, needed)
    rows: list[list[Any]] = []

    def add(keys: list[Any], means: NDArray[np.float64]) -> None:
        table = pd.DataFrame(means, columns=needed)
        table = (pooled_fscores(table) if pooled else table)[[*metrics]]
        tail = (1 - CONFIDENCE) / 2
        ends = np.quantile(table.to_numpy(), [tail, 1 - tail], axis=0)
        rows.append([*keys, *ends.T.reshape(-1)])

    for method in methods_present(shapes):
        own = shapes[shapes["method"] == method]
        means = []
        for identifier, name in categories.items():
            values = own.loc[own["category_id"] == identifier, needed].to_numpy(np.float64)
            if len(values):
                means.append(_resampled_means(values, draws, seed, identifier))
                add([identifier, name, method, len(values)], means[-1])
        over_all = _resampled_means(own[needed].to_numpy(np.float64), draws, seed, ALL)
        add([ALL, OVER_CATEGORIES, method, len(own)], np.mean(means, axis=0))
        add([ALL, OVER_SHAPES, method, len(own)], over_all)
    bounds = [f"{name}_{end}" for name in metrics for end in ("low", "high")]
    return pd.DataFrame(rows, columns=[*KEYS, "shapes", *bounds])


def _resampled_means(
    values: NDArray[np.float64], draws: int, seed: int, name: str
) -> NDArray[np.float64]:
    """Means (draws, M) of values (N, M) drawn with repetition."""
    generator = random_generator(seed, "bootstrap", name)
    count = len(values)
    means = np.empty((draws, values.shape[1]))
    for row in means:
        row[:] = values[generator.integers(count, size=count)].mean(axis=0)
    return means
