"""The report: one HTML page that needs no network and can be sent to a colleague."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
import pandas as pd
from markupsafe import Markup
from numpy.typing import NDArray
from PIL import Image

from list.errors import ListError
from list.evaluation.charts import chart_data
from list.evaluation.embedding import affordable_triangles, embed_geometry
from list.evaluation.gallery import COLUMNS, Example, example_camera, example_pictures
from list.evaluation.protocol import EvaluationProtocol, Metric
from list.evaluation.table import ALL, COUNTS, METHODS, OVER_CATEGORIES, WITHOUT_FAILURES
from list.evaluation.wording import meanings_of, number
from list.files import written_whole

# Side of the still pictures in pixels: more than their place on most screens.
PICTURE_SIZE = 360
PICTURE_QUALITY = 82

MEGABYTE = 1_000_000

HEADLINES = ("iou", "fscore_1", "chamfer_l2")


@dataclass(frozen=True, eq=False)
class ReportContent:
    """Everything that the page shows.

    Attributes:
        title: Heading of the page.
        summary: What was measured and how, one sentence each.
        facts: Sections of names and values: the run, its protocol. A value may be a mapping or a
            list.
        protocol: How was measured.
        metrics: The table of metrics.csv.
        intervals: The table of intervals.csv.
        per_shape: The table of per_shape.csv.
        histories: The history of each training by its name.
        gallery: Examples by category.
        failures: Failed reconstructions, a row each.
        accounting: One row a category: what became of each listed shape.
        quarantine: Shapes that could not be used: category_id, shape_id, stage, reason.
    """

    title: str
    summary: Sequence[str]
    facts: Mapping[str, Mapping[str, Any]]
    protocol: EvaluationProtocol
    metrics: pd.DataFrame
    intervals: pd.DataFrame
    per_shape: pd.DataFrame
    histories: Mapping[str, pd.DataFrame]
    gallery: Mapping[str, Sequence[Example]]
    failures: pd.DataFrame
    accounting: pd.DataFrame
    quarantine: pd.DataFrame


def write_report(
    path: Path,
    content: ReportContent,
    triangles: int = 10_000,
    megabytes: int = 30,
    threads: int = 1,
) -> None:
    """Write the page; the same content gives the same bytes.

    Args:
        path: The HTML file.
        content: What it shows.
        triangles: The most triangles of each mesh that turns.
        megabytes: Largest size of the page; meshes get fewer triangles where it would be passed.
        threads: Threads that render the gallery; the page does not depend on it.

    Raises:
        ListError: The page would be too large even with the fewest triangles.
    """
    cards = {
        category: [_card(example, content.protocol, threads) for example in examples]
        for category, examples in content.gallery.items()
    }
    examples = [example for examples in content.gallery.values() for example in examples]
    context = _context(content) | {"cards": cards}
    without_geometry = len(_render(context | {"geometries": []}).encode())
    affordable = affordable_triangles(triangles, examples, megabytes * MEGABYTE - without_geometry)
    geometries = [embed_geometry(example, affordable) for example in examples]
    page = _render(context | {"geometries": geometries}).encode()
    if len(page) > megabytes * MEGABYTE:
        raise ListError(
            f"The report page would have {len(page) / MEGABYTE:.1f} MB, report.megabytes allows "
            f"{megabytes}. Show fewer shapes (report.more_shapes, report.triangles) or allow more."
        )
    with written_whole(path) as temporary:
        temporary.write_bytes(page)


def json_text(value: Any) -> Markup:
    """Write plain values as JSON that no text in it can break out of a script element.

    Args:
        value: Numbers, text, lists, mappings.

    Returns:
        The JSON text; characters that mean something to an HTML parser are escaped.
    """
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def _render(context: Mapping[str, Any]) -> str:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("list.evaluation"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.j2").render(**context)


def _context(content: ReportContent) -> dict[str, Any]:
    bundle = resources.files("list.evaluation").joinpath("page")
    script = bundle.joinpath("page.js").read_text(encoding="utf-8")
    charts = chart_data(
        content.metrics, content.intervals, content.per_shape, content.histories, content.protocol
    )
    return {
        "title": content.title,
        "summary": content.summary,
        "facts": {name: _flat(section) for name, section in content.facts.items()},
        "frame": content.protocol.frame,
        "failure": content.protocol.failure,
        "tiles": _tiles(content.metrics, content.protocol),
        "table": _metrics_table(content.metrics, content.protocol),
        "failed": bool(content.metrics["failed"].any()),
        "methods": meanings_of(content.metrics["method"]),
        "charts": json_text(charts),
        "trainings": [*content.histories],
        "columns": COLUMNS,
        "failures": _plain_table(content.failures),
        "accounting": _plain_table(content.accounting),
        "quarantine": _plain_table(content.quarantine),
        "style": Markup(bundle.joinpath("page.css").read_text(encoding="utf-8")),
        "script": Markup(script),
        # Only the page's own script may run, whatever else should ever get into the page.
        "script_digest": base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    }


def _tiles(metrics: pd.DataFrame, protocol: EvaluationProtocol) -> list[dict[str, str]]:
    """The headline: means over categories of the network, and of what it should beat."""
    means = metrics[metrics["category"] == OVER_CATEGORIES].set_index("method")
    overall: dict[Any, dict[Any, Any]] = means.to_dict("index")
    if METHODS[0] not in overall:
        return []
    network = overall[METHODS[0]]
    tiles = []
    for name in HEADLINES:
        metric = protocol.metric(name)
        if metric is None or name not in metrics.columns:
            continue
        note = f"{metric.better} is better"
        if "mean_shape" in overall:
            note = f"mean shape {number(overall['mean_shape'][name])} · {note}"
        heading = f"{metric.heading}, {metric.unit}"
        tiles.append({"name": heading, "value": number(network[name]), "note": note})
    counts = f"{network['failed']} failed · {network['quarantined']} in quarantine"
    tiles.append({"name": "Test shapes", "value": str(network["shapes"]), "note": counts})
    return tiles


def _metrics_table(metrics: pd.DataFrame, protocol: EvaluationProtocol) -> dict[str, Any]:
    shown = protocol.metrics_of(metrics.columns)
    rows: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    # A category's rows stand together here, each beside what it is compared with.
    names = metrics["category"].unique()
    places = metrics["category"].map({name: place for place, name in enumerate(names)})
    for _, row in metrics.loc[places.sort_values(kind="stable").index].iterrows():
        rows[row["category_id"] == ALL].append(
            {
                "category": row["category"],
                "method": row["method"],
                "counts": [{"name": name, "value": int(row[name])} for name in COUNTS],
                "numbers": [_cell(row, metric) for metric in shown],
            }
        )
    return {
        "counts": [name.capitalize() for name in COUNTS],
        "metrics": shown,
        "rows": rows[False],
        "totals": rows[True],
    }


def _cell(row: pd.Series, metric: Metric) -> dict[str, str]:
    """A number with failed reconstructions as the worst ones, and without them."""
    counted, without = row[metric.name], row[metric.name + WITHOUT_FAILURES]
    return {
        "text": number(counted),
        "value": f"{counted:.6g}",
        "text_without": number(without),
        "value_without": f"{without:.6g}",
    }


def _card(example: Example, protocol: EvaluationProtocol, threads: int) -> dict[str, Any]:
    pictures = example_pictures(example, PICTURE_SIZE, threads)
    return {
        "rank": example.rank,
        "name": example.name,
        "scores": [
            (m.short, number(example.scores[m.name])) for m in protocol.metrics_of(example.scores)
        ],
        "pictures": {name: _data_uri(picture) for name, picture in pictures.items()},
        "camera": json.dumps(vars(example_camera(example))),
        "failed": example.predicted is None,
    }


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


def _data_uri(picture: NDArray[np.uint8]) -> str:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, format="WEBP", quality=PICTURE_QUALITY, method=4)
    return f"data:image/webp;base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
