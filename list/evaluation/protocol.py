"""Named evaluation protocols: how reconstructions are measured, and what each number means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from list.evaluation.disn import DisnTruth, failed_disn_metrics
from list.evaluation.metrics import MetricSettings, Truth, failed_metrics
from list.evaluation.table import FSCORE
from list.geometry.mesh import Mesh


class TrueShape(Protocol):
    """A true shape that reconstructions are measured against."""

    def measure_mesh(self, predicted: Mesh) -> dict[str, float]:
        """Measure a reconstructed mesh in the frame of the truth."""

    def measure_points(self, predicted: NDArray[np.floating]) -> dict[str, float]:
        """Measure a cloud (N, 3) in the frame of the truth."""


MakeTrueShape = Callable[[Mesh, MetricSettings, np.random.Generator, int], TrueShape]

# Stands for each threshold, in percent, in names and units of F-scores.
ANY_THRESHOLD = "t"


@dataclass(frozen=True)
class Metric:
    """A metric as a protocol defines it.

    Attributes:
        name: Its column in the tables; `fscore_t` stands for all thresholds t in percent.
        heading: Its name in words.
        unit: Unit or range, with the frame that it is measured in.
        better: `lower` or `higher`.
        meaning: The definition in words.
        bounded: Whether it lies between 0 and 1.
    """

    name: str
    heading: str
    unit: str
    better: str
    meaning: str
    bounded: bool = True

    @property
    def short(self) -> str:
        """Its name where there is no room for the unit."""
        threshold = self.name.removeprefix(FSCORE)
        return self.heading if threshold == self.name else f"{self.heading} {threshold} %"

    def at(self, threshold: str) -> Metric:
        """The metric at one threshold.

        Args:
            threshold: In percent.

        Returns:
            The metric, with the threshold in its name and its unit.
        """
        return replace(
            self,
            name=FSCORE + threshold,
            unit=self.unit.replace(f" {ANY_THRESHOLD} ", f" {threshold} "),
        )


@dataclass(frozen=True)
class EvaluationProtocol:
    """A set of definitions.

    Attributes:
        source: Where the definitions come from.
        frame: The frame that everything is measured in.
        sampling: On what it is measured, with the names of the fields of `evaluation` that say how
            many points; fields of `POINTS` that it does not name are not read.
        truth: Prepares a true shape.
        failed: What a reconstruction without a surface counts as, for given thresholds.
        place: What is done to a predicted mesh before it is measured.
        pooled_fscores: Whether the F-score of a row is that of its mean precision and recall, and
            not the mean of the F-scores of its shapes.
        metrics: Those that it defines, in the order of the tables.
    """

    source: str
    frame: str
    sampling: str
    truth: MakeTrueShape
    failed: Callable[[Sequence[float]], dict[str, float]]
    place: Callable[[Mesh], Mesh]
    pooled_fscores: bool
    metrics: Sequence[Metric]

    @property
    def failure(self) -> str:
        """What a reconstruction without a surface counts as, in words."""
        return f"chamfer_l2 {self.failed([])['chamfer_l2']:,.0f} and shares of 0"

    def metric(self, column: str) -> Metric | None:
        """Describe a column of a table.

        Args:
            column: Its name.

        Returns:
            The metric; None for a column that is no metric, or that the protocol does not define.
        """
        threshold = column.removeprefix(FSCORE)
        if threshold != column:
            if not threshold.replace(".", "", 1).isdigit():
                return None
            column = FSCORE + ANY_THRESHOLD
        found = next((metric for metric in self.metrics if metric.name == column), None)
        return found.at(threshold) if found and column == FSCORE + ANY_THRESHOLD else found

    def metrics_of(self, columns: Iterable[str]) -> list[Metric]:
        """Describe the metrics among the columns of a table.

        Args:
            columns: Their names.

        Returns:
            The metrics, in the order of the columns.
        """
        return [metric for column in columns if (metric := self.metric(column)) is not None]


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


# Fields of `evaluation` that say how many points are drawn.
POINTS = ("surface_points", "volume_points")

LIST_PROTOCOL = EvaluationProtocol(
    source="LIST's published code (Arshad and Beksi, ICCV 2023), meshes left where they are",
    frame="unit box: true mesh centred, longest side 1; nothing is aligned",
    sampling="distances on {surface_points:,} points of each surface, IoU on {volume_points:,} "
    "points of the box",
    truth=Truth,
    failed=failed_metrics,
    place=_unchanged,
    pooled_fscores=False,
    metrics=(
        Metric(
            "chamfer_l2",
            "Chamfer L2",
            "10⁻⁴ box²",
            "lower",
            "(mean squared distance true > predicted + predicted > true) / 2, times 10^4",
            bounded=False,
        ),
        Metric(
            "chamfer_l1",
            "Chamfer L1",
            "% of box",
            "lower",
            "(mean distance true > predicted + predicted > true) / 2",
            bounded=False,
        ),
        Metric(
            "iou",
            "IoU",
            "0 to 1",
            "higher",
            "intersection over union on uniform points of the unit box",
        ),
        Metric(
            "fscore_t",
            "F-score",
            "0 to 1 at t % of box",
            "higher",
            "2PR / (P + R + 1e-5): P share of predicted points nearer than t % of the box to the "
            "truth, R the reverse",
        ),
        Metric(
            "normal_consistency",
            "Normals",
            "|cosine|, 0 to 1",
            "higher",
            "mean |cosine| between normals at nearest points, both ways",
        ),
    ),
)

DISN_PROTOCOL = EvaluationProtocol(
    source="DISN's published code (Xu et al., NeurIPS 2019)",
    frame="true surface's centroid at the origin, its farthest point at distance 1",
    sampling="distances on 2,048 vertices of each mesh, IoU on solid voxels, 110³ nodes",
    truth=DisnTruth,
    failed=failed_disn_metrics,
    place=_unchanged,
    pooled_fscores=True,
    metrics=(
        Metric(
            "chamfer_l2",
            "Chamfer L2",
            "10⁻³ radius²",
            "lower",
            "mean squared distance true > predicted + predicted > true of 2,048 vertices each, "
            "times 10^3",
            bounded=False,
        ),
        Metric(
            "iou",
            "IoU",
            "0 to 1",
            "higher",
            "intersection over union of solid voxels on a 110^3 grid",
        ),
        Metric(
            "fscore_t",
            "F-score",
            "0 to 1 at t % of 2.5 radii",
            "higher",
            "2PR / (P + R) of the mean precision P and recall R within t % of a side of 2.5",
        ),
    ),
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
