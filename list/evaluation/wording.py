"""What the names and numbers of the tables mean to a reader, in metrics.yaml and on the page."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pandas as pd

from list.evaluation.metrics import metric_names
from list.evaluation.protocol import ANY_THRESHOLD, POINTS, PROTOCOLS
from list.evaluation.table import FSCORE, METHODS, SHARES, WITHOUT_FAILURES

SOURCE_MEANINGS = {
    "procedural": "the embedded parametric solids",
    "shapenet": "ShapeNet's renderings with DISN's isosurfaces and split",
    "pix3d": "Pix3D's photographs and models",
    "meshes": "a folder of meshes",
}


# Of per_shape.csv, behind the F-scores.
SHARE_MEANINGS = (
    "P: share of predicted points nearer than t to the truth",
    "R: share of true points nearer than t to the prediction",
)

METHOD_MEANINGS = {
    "LIST": "the network's meshes",
    "coarse": "the network's coarse points: no volume, so no IoU and no normals",
    "mean_shape": "mean occupancy of the true category's training shapes, blind to the image",
    "retrieval": "true shape of the training image nearest in the coarse encoder's features",
    "oracle": "training shape of any category with the best IoU on a grid: in that IoU the bound "
    "on retrieval",
    "floor": "the true shape against itself with other draws: what a perfect result scores",
}


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
        f"Protocol: {protocol['frame']}; {protocol['sampling']}; a grid of "
        f"{protocol['resolution']}³ for the predicted surface.",
    ]


def protocol_record(evaluation: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """Describe how the numbers were made.

    Args:
        evaluation: The section `evaluation` of the configuration.
        seed: Seed of the run.

    Returns:
        Plain values, for results/metrics.yaml.
    """
    name = evaluation["protocol"]
    chosen = PROTOCOLS[name]
    unread = {"protocol", *(field for field in POINTS if f"{{{field}" not in chosen.sampling)}
    return {
        "protocol": name,
        "source": chosen.source,
        "frame": chosen.frame,
        "sampling": chosen.sampling.format(**evaluation),
        "means": "over the views of a shape first, then over shapes; failures included",
        **{key: value for key, value in evaluation.items() if key not in unread},
        "seed": seed,
        "columns": {
            "shapes": {"unit": "count", "meaning": "test shapes measured"},
            "failed": {
                "unit": "count",
                "meaning": "shapes with a reconstruction that has no surface, or no finite cloud: "
                f"it counts with {chosen.failure}",
            },
            "quarantined": {
                "unit": "count",
                "meaning": "test shapes that no method was measured on, see quarantine.tsv",
            },
            **{
                metric.name: {
                    "unit": metric.unit,
                    "better": metric.better,
                    "meaning": metric.meaning,
                }
                for metric in chosen.metrics
            },
            f"*{WITHOUT_FAILURES}": {
                "meaning": "the same without failed reconstructions; empty where all of a category "
                "failed, and in the mean over categories if so in any of them"
            },
            **{
                name: {"meaning": "not defined by this protocol, empty"}
                for name in metric_names([])
                if chosen.metric(name) is None
            },
        },
        "columns_of_shapes": {
            f"{kind}{ANY_THRESHOLD}": {"unit": shares.unit, "better": "higher", "meaning": meaning}
            for kind, meaning in zip(SHARES, SHARE_MEANINGS, strict=True)
            for shares in chosen.metrics
            if shares.name == FSCORE + ANY_THRESHOLD
        }
        | {
            "view": {"meaning": "number of the picture that was reconstructed"},
            "failed": {
                "unit": "0 or 1",
                "meaning": "whether there is no surface, or no finite cloud, to measure",
            },
            "neighbour": {"meaning": "of retrieval and oracle: category/shape of training"},
        },
        "methods": METHOD_MEANINGS,
        "intervals": "intervals.csv: 95 % by the percentile bootstrap over shapes",
    }


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
