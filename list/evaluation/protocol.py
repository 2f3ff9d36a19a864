"""Named evaluation protocols: how reconstructions are measured, and what each number means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from list.evaluation.disn import DisnTruth, failed_disn_metrics
from list.evaluation.metrics import MetricSettings, Truth, failed_metrics
from list.evaluation.table import FSCORE
from list.geometry.mesh import Mesh


class Measure(Protocol):
    """A true shape that reconstructions are measured against."""

    def measure_mesh(self, predicted: Mesh) -> dict[str, float]:
        """Measure a reconstructed mesh in the frame of the truth."""

    def measure_points(self, predicted: NDArray[np.floating]) -> dict[str, float]:
        """Measure a cloud (N, 3) in the frame of the truth."""


MakeMeasure = Callable[[Mesh, MetricSettings, np.random.Generator, int], Measure]


@dataclass(frozen=True)
class Column:
    """What a column of the tables means.

    Attributes:
        unit: Unit, with the frame it is measured in.
        better: `lower` or `higher`; empty where the protocol does not define the column.
        meaning: The definition in words.
    """

    unit: str
    better: str
    meaning: str


@dataclass(frozen=True)
class EvaluationProtocol:
    """A set of definitions.

    Attributes:
        source: Where the definitions come from.
        frame: The frame that everything is measured in.
        truth: Prepares a true shape.
        failed: What a reconstruction without a surface counts as, for given thresholds.
        place: What is done to a predicted mesh before it is measured.
        pooled_fscores: Whether the F-score of a row is that of its mean precision and recall, and
            not the mean of the F-scores of its shapes.
        columns: Meaning of each column; `fscore_t` stands for all thresholds t in percent.
    """

    source: str
    frame: str
    truth: MakeMeasure
    failed: Callable[[Sequence[float]], dict[str, float]]
    place: Callable[[Mesh], Mesh]
    pooled_fscores: bool
    columns: Mapping[str, Column]

    def column(self, metric: str) -> Column:
        """Meaning of a metric.

        Args:
            metric: Name of a column of metrics.csv.

        Returns:
            Its unit, better direction and meaning.
        """
        return self.columns[f"{FSCORE}t" if metric.startswith(FSCORE) else metric]


def stretched(mesh: Mesh) -> Mesh:
    """Move and scale a mesh as LIST's published code does before it measures.

    It maps the vertices v, in steps of the grid from its first node, to (v - min v) / max v with
    the least and the largest of all coordinates, and that to the unit box.

    Args:
        mesh: A mesh in the unit box.

    Returns:
        The mesh where the published code would have put it.
    """
    from_first_node = np.asarray(mesh.vertices, np.float64) + 0.5
    placed = (from_first_node - from_first_node.min()) / from_first_node.max() - 0.5
    return replace(mesh, vertices=placed)


def _unchanged(mesh: Mesh) -> Mesh:
    return mesh


LIST_PROTOCOL = EvaluationProtocol(
    source="LIST's published code (Arshad and Beksi, ICCV 2023), meshes left where they are",
    frame="unit box: true mesh centred, longest side 1; nothing is aligned",
    truth=Truth,
    failed=failed_metrics,
    place=_unchanged,
    pooled_fscores=False,
    columns={
        "chamfer_l2": Column(
            "10^-4 box^2",
            "lower",
            "(mean squared distance true > predicted + predicted > true) / 2, times 10^4",
        ),
        "chamfer_l1": Column(
            "% of box", "lower", "(mean distance true > predicted + predicted > true) / 2"
        ),
        "iou": Column(
            "0 to 1", "higher", "intersection over union on uniform points of the unit box"
        ),
        "fscore_t": Column(
            "0 to 1",
            "higher",
            "2PR / (P + R + 1e-5): P share of predicted points nearer than t % of the box to the "
            "truth, R the reverse",
        ),
        "normal_consistency": Column(
            "0 to 1", "higher", "mean |cosine| between normals at nearest points, both ways"
        ),
    },
)

UNDEFINED = Column("", "", "not defined by this protocol, empty")

DISN_PROTOCOL = EvaluationProtocol(
    source="DISN's published code (Xu et al., NeurIPS 2019)",
    frame="true surface's centroid at the origin, its farthest point at distance 1",
    truth=DisnTruth,
    failed=failed_disn_metrics,
    place=_unchanged,
    pooled_fscores=True,
    columns={
        "chamfer_l2": Column(
            "10^-3 radius^2",
            "lower",
            "mean squared distance true > predicted + predicted > true of 2,048 vertices each, "
            "times 10^3",
        ),
        "chamfer_l1": UNDEFINED,
        "iou": Column(
            "0 to 1", "higher", "intersection over union of solid voxels on a 110^3 grid"
        ),
        "fscore_t": Column(
            "0 to 1",
            "higher",
            "2PR / (P + R) of the mean precision P and recall R within t % of a side of 2.5",
        ),
        "normal_consistency": UNDEFINED,
    },
)

PROTOCOLS: Mapping[str, EvaluationProtocol] = {
    "list": LIST_PROTOCOL,
    "list_stretched": replace(
        LIST_PROTOCOL,
        source="LIST's published code (Arshad and Beksi, ICCV 2023), its stretch of vertices too",
        frame="unit box: true mesh centred, longest side 1; the network's meshes are stretched by "
        "(v - min v) / max v",
        place=stretched,
    ),
    "disn": DISN_PROTOCOL,
}

METHOD_MEANINGS = {
    "LIST": "the network's meshes",
    "coarse": "the network's coarse points: no volume, so no IoU and no normals",
    "mean_shape": "mean occupancy of the true category's training shapes, blind to the image",
    "retrieval": "true shape of the training image nearest in the coarse encoder's features",
    "oracle": "training shape of any category with the best grid IoU: the bound on retrieval",
    "floor": "the true shape against itself with other draws: what a perfect result scores",
}


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
    worst = chosen.failed(evaluation["thresholds"])
    return {
        "protocol": name,
        "source": chosen.source,
        "frame": chosen.frame,
        "means": "over the views of a shape first, then over shapes; failures included",
        **{key: value for key, value in evaluation.items() if key != "protocol"},
        "seed": seed,
        "columns": {
            "shapes": {"unit": "count", "meaning": "test shapes measured"},
            "failed": {
                "unit": "count",
                "meaning": "shapes with a reconstruction that has no surface: it counts with "
                f"chamfer_l2 {worst['chamfer_l2']:g} and shares of 0",
            },
            "quarantined": {
                "unit": "count",
                "meaning": "test shapes that no method was measured on, see quarantine.tsv",
            },
            **{
                metric: {"unit": column.unit, "better": column.better, "meaning": column.meaning}
                for metric, column in chosen.columns.items()
            },
        },
        "methods": METHOD_MEANINGS,
        "intervals": "intervals.csv: 95 % by the percentile bootstrap over shapes",
    }
