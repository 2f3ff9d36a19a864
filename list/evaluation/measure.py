"""Measurement of one test shape: its reconstructions, and what they are compared with."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from list.errors import ShapeError
from list.evaluation.neighbours import Neighbour
from list.evaluation.protocol import EvaluationProtocol, TrueShape
from list.geometry.mesh import Mesh

logger = logging.getLogger(__name__)

# A worst value among no values would be the mean of all clouds.
UNDEFINED_FOR_CLOUDS = {"iou": math.nan, "normal_consistency": math.nan}


@dataclass(frozen=True, eq=False)
class ReconstructedView:
    """What the network made of one view.

    Attributes:
        mesh: In the unit box; None where the prediction has no surface.
        coarse_points: The coarse cloud (P, 3), unit box.
        nearest: The training shape of the nearest training image.
    """

    mesh: Mesh | None
    coarse_points: NDArray[np.float32]
    nearest: Neighbour


@dataclass(frozen=True, eq=False)
class Comparison:
    """What the reconstructions of a shape are compared with.

    Attributes:
        mean_shape: Of the true category; None where it has none.
        oracle: The training shape that overlaps the true one best.
        training: Reads the surface of a training shape.
    """

    mean_shape: Mesh | None
    oracle: Neighbour
    training: Callable[[Neighbour], Mesh]


def shape_rows(
    shape: str,
    true_mesh: Mesh,
    truth: TrueShape,
    views: Mapping[int, ReconstructedView],
    comparison: Comparison,
    protocol: EvaluationProtocol,
    worst: Mapping[str, float],
) -> list[dict[str, Any]]:
    """Measure a shape from each of its evaluated views by every method.

    A mesh that is missing, and a mesh or cloud that cannot be measured, counts as failed with the
    worst values; the log says which and why.

    Args:
        shape: Its name.
        true_mesh: Its surface in the unit box.
        truth: The same, prepared.
        views: Its reconstructions by the number of the view.
        comparison: What they are compared with.
        protocol: How is measured.
        worst: What a failure counts as.

    Returns:
        One row a view and method: method, shape_id, view, failed, the metrics, and neighbour, the
        training shape that was used if one was.
    """

    def measured(
        reconstruction: Mesh | NDArray[np.floating] | None, what: str
    ) -> tuple[int, Mapping[str, float]]:
        try:
            if reconstruction is None:
                raise ShapeError("there is no surface")
            if isinstance(reconstruction, Mesh):
                return 0, truth.measure_mesh(reconstruction)
            return 0, truth.measure_points(reconstruction)
        except ShapeError as error:
            logger.warning("%s of %s counts as failed: %s", what, shape, error)
            is_cloud = isinstance(reconstruction, np.ndarray)
            return 1, {**worst, **UNDEFINED_FOR_CLOUDS} if is_cloud else worst

    mean_shape = measured(comparison.mean_shape, "mean_shape")
    floor = measured(true_mesh, "floor")
    neighbours: dict[Neighbour, tuple[int, Mapping[str, float]]] = {}

    def neighbour(name: Neighbour) -> tuple[str, int, Mapping[str, float]]:
        if name not in neighbours:
            neighbours[name] = measured(comparison.training(name), f"training shape {name}")
        return str(name), *neighbours[name]

    rows = []
    for number, view in views.items():
        placed = None if view.mesh is None else protocol.place(view.mesh)
        of_methods = {
            "LIST": ("", *measured(placed, f"LIST from view {number}")),
            "coarse": ("", *measured(view.coarse_points, f"coarse cloud from view {number}")),
            "retrieval": neighbour(view.nearest),
            "mean_shape": ("", *mean_shape),
            "oracle": neighbour(comparison.oracle),
            "floor": ("", *floor),
        }
        rows += [
            {
                "method": method,
                "shape_id": shape,
                "view": number,
                "failed": failed,
                **metrics,
                "neighbour": used,
            }
            for method, (used, failed, metrics) in of_methods.items()
        ]
    return rows
