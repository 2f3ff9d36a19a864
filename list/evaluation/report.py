"""The report: one HTML page that needs no network and can be sent to a colleague."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PIL import Image

from list.evaluation.gallery import COLUMNS, Example, example_pictures
from list.evaluation.protocol import METHOD_MEANINGS
from list.evaluation.table import ALL, COUNTS, KEYS, OVER_CATEGORIES, WITHOUT_FAILURES
from list.files import written_whole

# Side of the pictures of the gallery in pixels: nearly twice their place, for sharp screens.
PICTURE_SIZE = 300

# Heading, unit and better direction of each metric.
HEADINGS = {
    "chamfer_l2": ("Chamfer L2", "10⁻⁴ box²", "lower"),
    "chamfer_l1": ("Chamfer L1", "% of box", "lower"),
    "iou": ("IoU", "0 to 1", "higher"),
    "normal_consistency": ("Normals", "0 to 1", "higher"),
}


@dataclass(frozen=True, eq=False)
class ReportContent:
    """Everything that the page shows.

    Attributes:
        title: Heading of the page.
        facts: Sections of names and values: the run, its protocol, its configuration. A value may
            be a mapping or a list.
        metrics: The table of metrics.csv.
        figures: PNG files by caption: curves and bars.
        gallery: Examples by category.
        accounting: One row a category: what became of each listed shape.
        quarantine: Shapes that could not be used: category_id, shape_id, stage, reason.
    """

    title: str
    facts: Mapping[str, Mapping[str, Any]]
    metrics: pd.DataFrame
    figures: Mapping[str, Path]
    gallery: Mapping[str, Sequence[Example]]
    accounting: pd.DataFrame
    quarantine: pd.DataFrame


def write_report(path: Path, content: ReportContent, threads: int = 1) -> None:
    """Write the page; the same content gives the same bytes.

    Args:
        path: The HTML file.
        content: What it shows.
        threads: Threads that render the gallery; the page does not depend on it.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("list.evaluation"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template("report.html.j2").render(
        title=content.title,
        facts={name: _flat(section) for name, section in content.facts.items()},
        tiles=_tiles(content.metrics),
        metrics=_metrics_table(content.metrics),
        methods=METHOD_MEANINGS,
        figures={name: _data_uri(file.read_bytes()) for name, file in content.figures.items()},
        columns=COLUMNS,
        gallery={
            category: [_card(example, threads) for example in examples]
            for category, examples in content.gallery.items()
        },
        accounting=_plain_table(content.accounting),
        quarantine=_plain_table(content.quarantine),
    )
    with written_whole(path) as temporary:
        temporary.write_text(page, encoding="utf-8")


def _tiles(metrics: pd.DataFrame) -> list[dict[str, str]]:
    """The headline: means over categories of the network, and of what it should beat."""
    overall = metrics[metrics["category"] == OVER_CATEGORIES].set_index("method")
    if "LIST" not in overall.index:
        return []
    network = overall.loc["LIST"]
    tiles = []
    for name in ("iou", "fscore_1", "chamfer_l2"):
        if name not in metrics.columns:
            continue
        heading, unit, better = _heading(name)
        note = f"{unit}, {better} is better"
        if "mean_shape" in overall.index:
            note = f"mean shape {_number(overall.loc['mean_shape', name])} · {better} is better"
        tiles.append({"name": heading, "value": _number(network[name]), "note": note})
    counts = f"{network['failed']} failed · {network['quarantined']} in quarantine"
    tiles.append({"name": "Test shapes", "value": str(network["shapes"]), "note": counts})
    return tiles


def _metrics_table(metrics: pd.DataFrame) -> dict[str, Any]:
    measured = [
        name
        for name in metrics.columns
        if name not in (*KEYS, *COUNTS) and not name.endswith(WITHOUT_FAILURES)
    ]
    headings: list[tuple[str, str, str]] = [
        ("Category", "", ""),
        ("Method", "", ""),
        *((name.capitalize(), "", "") for name in COUNTS),
        *(_heading(name) for name in measured),
    ]
    rows: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    for _, row in metrics.iterrows():
        cells = [{"text": row[name], "value": row[name]} for name in ("category", "method")]
        cells += [{"text": str(row[name]), "value": row[name]} for name in COUNTS]
        cells += [{"text": _number(row[name]), "value": row[name]} for name in measured]
        rows[row["category_id"] == ALL].append({"cells": cells, "strong": row["method"] == "LIST"})
    return {"headings": headings, "rows": rows[False], "totals": rows[True]}


def _heading(metric: str) -> tuple[str, str, str]:
    if metric.startswith("fscore_"):
        return f"F-score {metric.removeprefix('fscore_')} %", "0 to 1", "higher"
    return HEADINGS[metric]


def _number(value: Any) -> str:
    if np.isnan(value):
        return "-"
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def _plain_table(table: pd.DataFrame) -> dict[str, Any]:
    names = [str(name).replace("_", " ") for name in table.columns]
    return {"headings": names, "rows": table.astype(str).to_numpy().tolist()}


def _flat(section: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Names and values of nested mappings, one line each."""
    lines: list[tuple[str, str]] = []
    for name, value in section.items():
        if isinstance(value, Mapping):
            lines += _flat(value, f"{prefix}{name}.")
        elif isinstance(value, Sequence) and not isinstance(value, str):
            lines.append((f"{prefix}{name}", ", ".join(str(item) for item in value)))
        else:
            lines.append((f"{prefix}{name}", "-" if value is None else str(value)))
    return lines


def _card(example: Example, threads: int) -> dict[str, Any]:
    pictures = example_pictures(example, PICTURE_SIZE, threads)
    return {
        "title": example.title,
        "pictures": {name: _data_uri(_png(picture)) for name, picture in pictures.items()},
        "failed": example.predicted is None,
    }


def _png(picture: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, format="PNG")
    return stream.getvalue()


def _data_uri(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"
