"""What the names in the tables mean to a reader of the page."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from list.evaluation.protocol import METHOD_MEANINGS
from list.evaluation.table import COUNTS, KEYS, METHODS, WITHOUT_FAILURES

SOURCE_MEANINGS = {
    "procedural": "the embedded parametric solids",
    "shapenet": "ShapeNet's renderings with DISN's isosurfaces and split",
    "pix3d": "Pix3D's photographs and models",
    "meshes": "a folder of meshes",
}


@dataclass(frozen=True)
class Measure:
    """A metric as a reader meets it.

    Attributes:
        name: Its column in metrics.csv.
        heading: Its name in words.
        unit: Its unit or range.
        better: `lower` or `higher`.
        bounded: Whether it lies between 0 and 1.
    """

    name: str
    heading: str
    unit: str
    better: str
    bounded: bool

    @property
    def short(self) -> str:
        """Its name where there is no room for the unit."""
        threshold = self.name.removeprefix("fscore_")
        return self.heading if threshold == self.name else f"{self.heading} {threshold} %"


_MEASURES = {
    measure.name: measure
    for measure in (
        Measure(
            "chamfer_l2",
            "Chamfer L2",
            "squared, \N{MULTIPLICATION SIGN} 10⁴, box 1",
            "lower",
            False,
        ),
        Measure("chamfer_l1", "Chamfer L1", "% of the box", "lower", False),
        Measure("iou", "IoU", "0 to 1", "higher", True),
        Measure("normal_consistency", "Normals", "|cosine|, 0 to 1", "higher", True),
    )
}


def measure_of(column: str) -> Measure | None:
    """Describe a column of a table of metrics.

    Args:
        column: Its name.

    Returns:
        The description; None for a column that is no metric of its own.
    """
    threshold = column.removeprefix("fscore_")
    if threshold != column and threshold.replace(".", "", 1).isdigit():
        return Measure(column, "F-score", f"at {threshold} % of the box", "higher", True)
    return _MEASURES.get(column)


def measures_of(columns: Any) -> list[Measure]:
    """Describe the metrics among the columns of a table.

    Args:
        columns: Their names.

    Returns:
        The metrics, in the order of the columns.
    """
    skipped = (*KEYS, *COUNTS)
    names = [name for name in columns if name not in skipped and WITHOUT_FAILURES not in name]
    return [measure for name in names if (measure := measure_of(name)) is not None]


def meanings_of(methods: Any) -> dict[str, str]:
    """Say in one line what the rows of each method are.

    Args:
        methods: Names of methods.

    Returns:
        The lines by method, in the order of the tables.
    """
    found = set(methods)
    return {method: METHOD_MEANINGS[method] for method in METHODS if method in found}


def summary(source: str, accounting: pd.DataFrame, protocol: Mapping[str, Any]) -> list[str]:
    """Say in two sentences what was measured, and how.

    Args:
        source: Name of the source of the shapes.
        accounting: The table of accounting.csv.
        protocol: The content of metrics.yaml.

    Returns:
        The sentences.
    """
    tested, trained = int(accounting["tested"].sum()), int(accounting["trained"].sum())
    kinds = len(accounting)
    categories = "1 category" if kinds == 1 else f"{kinds} categories"
    views = protocol["views"]
    if views == "all":
        seen = "all views"
    elif isinstance(views, int):
        seen = "one seeded view" if views == 1 else f"{views} seeded views"
    else:
        seen = f"the views {', '.join(str(view) for view in views)}"
    return [
        f"Data: {SOURCE_MEANINGS.get(source, source)}, {categories}; {trained:,} shapes trained "
        f"on, {tested:,} held out and measured from {seen} each.",
        f"Protocol: {protocol['frame']}; distances on {protocol['surface_points']:,} points of "
        f"each surface, IoU on {protocol['volume_points']:,} points of the box; a grid of "
        f"{protocol['resolution']}³ for the predicted surface.",
    ]


def number(value: float) -> str:
    """Write a measured number with three digits.

    Args:
        value: The number.

    Returns:
        The text; a dash for what was not measured.
    """
    if math.isnan(value):
        return "-"
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
