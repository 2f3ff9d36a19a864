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

from list.evaluation.gallery import COLUMNS, Example, example_pictures
from list.evaluation.table import ALL, METHODS, OVER_CATEGORIES, WITHOUT_FAILURES
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

# What the names of metrics mean to a reader, with the unit and the better direction.
METRIC_TITLES = {
    "chamfer_l2": "Chamfer L2, 10⁻⁴ of the squared box (lower is better)",
    "chamfer_l1": "Chamfer L1, % of the box (lower is better)",
    "iou": "IoU (higher is better)",
    "normal_consistency": "Normal consistency (higher is better)",
}


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
    with _figure(path, (8.6, 3.2)) as figure:
        left, right = figure.subplots(1, 2)
        _curves(left, history, train, f"{title}: training")
        left.set_yscale("log")
        left.yaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        left.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        left.yaxis.set_minor_locator(NullLocator())
        _curves(right, history, validation, f"{title}: validation")


def category_bars(metrics: pd.DataFrame, metric: str, path: Path) -> None:
    """Draw a metric by category and method.

    Args:
        metrics: The table of metrics.csv.
        metric: Name of a column.
        path: The PNG file.
    """
    shown = metrics[(metrics["category_id"] != ALL) | (metrics["category"] == OVER_CATEGORIES)]
    values = shown.pivot_table(index="category", columns="method", values=metric, sort=False)
    names = [name.replace(OVER_CATEGORIES, "mean") for name in values.index]
    methods = [*values.columns]
    width = 0.8 / max(1, len(methods))
    with _figure(path, (max(6.0, 1.8 + 1.05 * len(names)), 3.4)) as figure:
        axes = figure.subplots()
        for number, method in enumerate(methods):
            places = np.arange(len(names)) + width * (number - (len(methods) - 1) / 2)
            colour = COLOURS[METHODS.index(method)]
            bars = axes.bar(places, values[method], 0.92 * width, color=colour)
            bars.set_label(method)
            labels = [f"{value:.3g}" if np.isfinite(value) else "" for value in values[method]]
            axes.bar_label(bars, labels, padding=2, fontsize=7, color=FAINT)
        axes.set_title(_metric_title(metric), pad=26)
        axes.set_xticks(range(len(names)), names)
        axes.tick_params(axis="x", colors=INK)
        axes.grid(axis="x", visible=False)
        axes.margins(x=0.02, y=0.12)
        if methods:
            axes.legend(
                loc="lower left", bbox_to_anchor=(-0.01, 1.0), ncols=len(methods), fontsize=9
            )


def comparison(examples: Sequence[Example], path: Path, size: int = 320, threads: int = 1) -> None:
    """Draw reconstructions beside what they were made from and what they should be.

    Args:
        examples: One row each.
        path: The PNG file.
        size: Side of each rendered picture in pixels.
        threads: Threads that cast rays; the picture does not depend on it.
    """
    with _figure(path, (9.6, 2.35 * len(examples) + 0.3)) as figure:
        grid = figure.subplots(len(examples), len(COLUMNS), squeeze=False)
        for axes, heading in zip(grid[0], COLUMNS, strict=True):
            axes.set_title(heading, loc="center", fontweight="normal", color=FAINT)
        for row, example in zip(grid, examples, strict=True):
            pictures = example_pictures(example, size, threads)
            for axes, heading in zip(row, COLUMNS, strict=True):
                axes.imshow(pictures[heading], interpolation="lanczos")
                axes.set(xticks=[], yticks=[])
                axes.grid(visible=False)
                axes.spines[:].set_visible(False)
            row[0].set_ylabel(example.title, color=INK, fontsize=10, labelpad=8)
            if example.predicted is None:
                row[2].text(0.5, 0.5, "no surface", transform=row[2].transAxes, ha="center")


@contextmanager
def _figure(path: Path, size: tuple[float, float]) -> Iterator[Figure]:
    """Give a figure in the common style and write it; nothing is kept open behind the scenes."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=size, layout="constrained")
        FigureCanvasAgg(figure)
        yield figure
        with written_whole(path) as temporary:
            # The version of matplotlib is no part of the picture.
            figure.savefig(temporary, metadata={"Software": None})


def _curves(axes: Axes, history: pd.DataFrame, names: Sequence[str], title: str) -> None:
    for name, colour in zip(names, COLOURS, strict=False):
        label = name.split("_", 1)[1].replace("_", " ")
        axes.plot(history["step"], history[name], color=colour, label=label)
    axes.set_title(title)
    axes.set_xlabel("step")
    if names:
        axes.legend(fontsize=9)


def _metric_title(metric: str) -> str:
    name = metric.removesuffix(WITHOUT_FAILURES)
    fscore = f"F-score at {name.removeprefix('fscore_')} % of the box (higher is better)"
    title = METRIC_TITLES.get(name, fscore)
    return title if name == metric else f"{title}, without failures"
