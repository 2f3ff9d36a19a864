"""Figures as files: curves of a training, bars of a metric, and reconstructions beside the truth.

Drawn without a display, and the same data give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator
from matplotlib.typing import RcKeyType
from numpy.typing import NDArray

from list.evaluation.gallery import COLUMNS, Example, example_pictures
from list.evaluation.protocol import Metric
from list.evaluation.table import ALL, METHODS, OVER_CATEGORIES, WITHOUT_FAILURES
from list.evaluation.wording import number
from list.files import written_whole

INK = "#1f2933"
FAINT = "#7b8794"
GRID = "#e4e7eb"

# Distinct for readers who do not tell red from green, and in grey.
COLOURS = ("#2563eb", "#ea8a2f", "#9aa5b1", "#0d9488", "#b45ea8", "#5b6470")

STYLE: dict[RcKeyType, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 10,
    "text.color": INK,
    "axes.edgecolor": GRID,
    "axes.labelcolor": FAINT,
    "axes.titlecolor": INK,
    "axes.titlesize": 11,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": GRID,
    "grid.linewidth": 0.8,
    "xtick.color": FAINT,
    "ytick.color": FAINT,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "ytick.minor.size": 0,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "savefig.dpi": 160,
}

# Bars over several powers of ten are drawn on a logarithmic axis.
LARGEST_RATIO = 30.0


@contextmanager
def figure_file(path: Path, size: tuple[float, float]) -> Iterator[Figure]:
    """Give a figure in the common style and write it; nothing is kept open behind the scenes.

    Args:
        path: The PNG file.
        size: Width and height in inches.

    Yields:
        The figure to draw on.
    """
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=size, layout="constrained")
        FigureCanvasAgg(figure)
        yield figure
        with written_whole(path) as temporary:
            # The version of matplotlib is no part of the picture.
            figure.savefig(temporary, metadata={"Software": None})


def loss_curves(history: pd.DataFrame, path: Path, title: str) -> None:
    """Draw the curves of a training.

    Args:
        history: One row a validation: `step`, `train_<loss>` columns, and `validation_<measure>`
            columns.
        path: The PNG file.
        title: Name of the training.
    """
    train = [name for name in history.columns if name.startswith("train_")]
    validation = [name for name in history.columns if name.startswith("validation_")]
    with figure_file(path, (8.6, 3.2)) as figure:
        left, right = figure.subplots(1, 2)
        _curves(left, history, train, f"{title}: training")
        left.set_yscale("log")
        left.yaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        left.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        left.yaxis.set_minor_locator(NullLocator())
        _curves(right, history, validation, f"{title}: validation")


def category_bars(
    metrics: pd.DataFrame,
    metric: Metric,
    path: Path,
    intervals: pd.DataFrame | None = None,
) -> None:
    """Draw a metric by category and method.

    Where reconstructions failed, the bar counts them; a diamond shows the mean without them, and
    the label of the category how many they are.

    Args:
        metrics: The table of metrics.csv.
        metric: What is drawn.
        path: The PNG file.
        intervals: The table of intervals.csv: whiskers are drawn where it is given.
    """
    shown = metrics[(metrics["category_id"] != ALL) | (metrics["category"] == OVER_CATEGORIES)]
    table = _by_category(shown, metric.name).dropna(axis="columns", how="all")
    methods = [method for method in METHODS if method in table.columns]
    names = _category_labels(shown, [*table.index])
    values = table.to_numpy(np.float64)
    positive = values[values > 0.0]
    logarithmic = len(positive) > 0 and positive.max() > LARGEST_RATIO * np.median(positive)
    width = 0.84 / max(1, len(methods))
    inches = max(6.0, 1.8 + (0.35 + 0.24 * len(methods)) * len(names))
    with figure_file(path, (inches, 3.7)) as figure:
        axes = figure.subplots()
        failures_in_legend = False
        for row, method in enumerate(methods):
            places = np.arange(len(names)) + width * (row - (len(methods) - 1) / 2)
            heights = table[method].to_numpy(np.float64)
            colour = COLOURS[METHODS.index(method)]
            axes.bar(places, heights, 0.92 * width, color=colour, label=method)
            ends = _ends(intervals, metric.name, method, table.index)
            if ends is not None:
                reach = np.abs(ends - heights)
                axes.errorbar(
                    places, heights, reach, fmt="none", ecolor=INK, elinewidth=0.9, capsize=1.8
                )
            apart = _without_failures(shown, metric.name, method, table.index)
            tops = np.fmax(heights, apart) if ends is None else np.fmax(apart, ends[1])
            for place, height, top in zip(places, heights, np.fmax(tops, heights), strict=True):
                if np.isfinite(height):
                    axes.annotate(
                        number(height),
                        (place, top),
                        (0, 4),
                        textcoords="offset points",
                        rotation=90,
                        ha="center",
                        va="bottom",
                        fontsize=6.5,
                        color=FAINT,
                    )
            if np.isfinite(apart).any():
                label = "_nolegend_" if failures_in_legend else "without failures"
                axes.plot(places, apart, "D", ms=4.5, mfc="white", mec=INK, label=label)
                failures_in_legend = True
        if logarithmic:
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
            axes.yaxis.set_minor_locator(NullLocator())
        title = f"{metric.heading}, {metric.unit} ({metric.better} is better)"
        axes.set_title(title, pad=26)
        axes.set_xticks(range(len(names)), names)
        axes.tick_params(axis="x", colors=INK)
        axes.grid(axis="x", visible=False)
        axes.margins(x=0.02, y=0.2)
        if methods:
            axes.legend(
                loc="lower left", bbox_to_anchor=(-0.01, 1.0), ncols=len(methods) + 1, fontsize=8.5
            )


def comparison(examples: Sequence[Example], path: Path, size: int = 320, threads: int = 1) -> None:
    """Draw reconstructions beside what they were made from and what they should be.

    Args:
        examples: One row each.
        path: The PNG file.
        size: Side of each rendered picture in pixels.
        threads: Threads that cast rays; the picture does not depend on it.
    """
    rows = max(1, len(examples))
    with figure_file(path, (9.6, 2.35 * rows + 0.3)) as figure:
        grid = figure.subplots(rows, len(COLUMNS), squeeze=False)
        if not examples:
            figure.text(0.5, 0.5, "There is nothing to show.", ha="center", color=FAINT)
        for axes, heading in zip(grid[0], COLUMNS, strict=True):
            axes.set_title(heading, loc="center", fontweight="normal", color=FAINT)
        for row, example in zip(grid, examples, strict=False):
            pictures = example_pictures(example, size, threads)
            for axes, heading in zip(row, COLUMNS, strict=True):
                axes.imshow(pictures[heading], interpolation="lanczos")
                axes.set(xticks=[], yticks=[])
                axes.grid(visible=False)
                axes.spines[:].set_visible(False)
            row[0].set_ylabel(example.title, color=INK, fontsize=10, labelpad=8)
            if example.predicted is None:
                row[2].text(0.5, 0.5, "no surface", transform=row[2].transAxes, ha="center")


def _curves(axes: Axes, history: pd.DataFrame, names: Sequence[str], title: str) -> None:
    for name, colour in zip(names, COLOURS, strict=False):
        label = name.split("_", 1)[1].replace("_", " ")
        axes.plot(history["step"], history[name], color=colour, label=label)
    axes.set_title(title)
    axes.set_xlabel("step")
    if names:
        axes.legend(fontsize=9)


def _by_category(metrics: pd.DataFrame, metric: str) -> pd.DataFrame:
    """Values of a metric: a row a category in the order of the table, a column a method."""
    table = metrics.pivot(index="category", columns="method", values=metric)
    return table.reindex([*dict.fromkeys(metrics["category"])])


def _category_labels(metrics: pd.DataFrame, categories: Sequence[str]) -> list[str]:
    """Names of categories, with the number of failed reconstructions of the network."""
    counts = metrics[metrics["method"] == METHODS[0]].set_index("category")
    labels = []
    for category in categories:
        label = category.replace(OVER_CATEGORIES, "mean")
        if "failed" in counts.columns and category in counts.index:
            failed, shapes = int(counts["failed"][category]), int(counts["shapes"][category])
            label += f"\n{failed} of {shapes} failed" if failed else ""
        labels.append(label)
    return labels


def _ends(
    intervals: pd.DataFrame | None, metric: str, method: str, categories: pd.Index
) -> NDArray[np.float64] | None:
    """Lower and upper ends (2, N) of the intervals of a method."""
    if intervals is None:
        return None
    own = intervals[intervals["method"] == method].set_index("category").reindex(categories)
    return own[[f"{metric}_low", f"{metric}_high"]].to_numpy(np.float64).T


def _without_failures(
    metrics: pd.DataFrame, metric: str, method: str, categories: pd.Index
) -> NDArray[np.float64]:
    """Means (N,) without failures where some failed, not a number elsewhere."""
    if not {"failed", metric + WITHOUT_FAILURES} <= {*metrics.columns}:
        return np.full(len(categories), np.nan)
    own = metrics[metrics["method"] == method].set_index("category").reindex(categories)
    return own[metric + WITHOUT_FAILURES].where(own["failed"] > 0).to_numpy(np.float64)
