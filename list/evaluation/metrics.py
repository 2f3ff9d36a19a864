"""Metrics of a reconstruction against the truth.

Units: the unit box, whose side is the longest side of the true mesh. Chamfer distances are scaled
as published, everything else is a share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import KDTree

from list.geometry.mesh import Mesh, face_normals, surface_points
from list.geometry.sdf import SignedDistance

# Squared distances are given in 10^-4, distances in 10^-2 of the box, as papers print them.
CHAMFER_L2_SCALE = 1e4
CHAMFER_L1_SCALE = 1e2

# Keeps the F-score finite where precision and recall are zero, as in the release.
FSCORE_EPSILON = 1e-5

# A failed reconstruction counts as one whose every distance is the diagonal of the box.
BOX_DIAGONAL = 3**0.5

Metrics = dict[str, float]


@dataclass(frozen=True)
class MetricSettings:
    """How a reconstruction is measured.

    Attributes:
        surface_points: Points drawn from each surface.
        volume_points: Uniform points of the unit box for the IoU.
        thresholds: Distances of the F-scores, unit box.
    """

    surface_points: int = 100_000
    volume_points: int = 1_000_000
    thresholds: Sequence[float] = (0.005, 0.01, 0.05)


def threshold_name(threshold: float) -> str:
    """Name of a threshold in column names.

    Args:
        threshold: A distance, unit box.

    Returns:
        The distance in percent: 0.005 is `0.5`.
    """
    return f"{100 * threshold:g}"


def point_metrics(
    completeness: np.ndarray, accuracy: np.ndarray, thresholds: Sequence[float]
) -> Metrics:
    """Metrics of nearest-neighbour distances.

    Precision is the share of predicted points near the truth and recall the share of true points
    near the prediction; the release exchanges the two names, its F-score is the same.

    Args:
        completeness: Distance of each true point to the nearest predicted one.
        accuracy: Distance of each predicted point to the nearest true one.
        thresholds: Distances of precision, recall and F-score.

    Returns:
        `chamfer_l2` = 10^4 (mean completeness^2 + mean accuracy^2) / 2, `chamfer_l1` = 10^2 (mean
        completeness + mean accuracy) / 2, and `precision_t`, `recall_t`, `fscore_t`.
    """
    squared = (np.mean(completeness**2) + np.mean(accuracy**2)) / 2
    linear = (np.mean(completeness) + np.mean(accuracy)) / 2
    metrics = {
        "chamfer_l2": float(CHAMFER_L2_SCALE * squared),
        "chamfer_l1": float(CHAMFER_L1_SCALE * linear),
    }
    for threshold in thresholds:
        precision, recall = np.mean(accuracy < threshold), np.mean(completeness < threshold)
        name = threshold_name(threshold)
        metrics[f"precision_{name}"] = float(precision)
        metrics[f"recall_{name}"] = float(recall)
        fscore = 2 * precision * recall / (precision + recall + FSCORE_EPSILON)
        metrics[f"fscore_{name}"] = float(fscore)
    return metrics


def failed_metrics(thresholds: Sequence[float]) -> Metrics:
    """Metrics of a reconstruction that gave no surface: as bad as can be.

    Args:
        thresholds: Distances of the F-scores.

    Returns:
        Shares 0 and every distance the box's diagonal; `chamfer_l2` is 30,000.
    """
    diagonal = np.full(1, BOX_DIAGONAL)
    metrics = point_metrics(diagonal, diagonal, thresholds)
    # The diagonal has no exact square root; the documented value is exact.
    metrics["chamfer_l2"] = 3 * CHAMFER_L2_SCALE
    return {**metrics, "iou": 0.0, "normal_consistency": 0.0}


class Truth:
    """The true shape with everything that does not depend on the prediction, computed once."""

    def __init__(
        self, mesh: Mesh, settings: MetricSettings, generator: np.random.Generator, threads: int = 1
    ) -> None:
        self._mesh = mesh
        self._settings = settings
        self._threads = threads
        self._points, faces = surface_points(mesh, settings.surface_points, generator)
        self._normals = face_normals(mesh)[faces]
        # All methods of a shape meet the same draws.
        self._seed = int(generator.integers(2**63))

    @cached_property
    def _tree(self) -> KDTree:
        return KDTree(self._points)

    @cached_property
    def _volume(self) -> tuple[np.ndarray, np.ndarray]:
        generator = np.random.default_rng([self._seed, 1])
        points = generator.random((self._settings.volume_points, 3), dtype=np.float32)
        points -= np.float32(0.5)
        return points, SignedDistance(self._mesh, self._threads).contains(points)

    def measure_mesh(self, predicted: Mesh) -> Metrics:
        """Measure a predicted mesh.

        Args:
            predicted: A closed mesh, unit box.

        Returns:
            All metrics by name.
        """
        generator = np.random.default_rng([self._seed, 2])
        points, faces = surface_points(predicted, self._settings.surface_points, generator)
        metrics, nearest_true, nearest_predicted = self._measure(points)
        normals = face_normals(predicted)[faces]
        metrics["iou"] = self._iou(predicted)
        metrics["normal_consistency"] = float(
            np.mean(np.abs((normals * self._normals[nearest_true]).sum(axis=1))) / 2
            + np.mean(np.abs((self._normals * normals[nearest_predicted]).sum(axis=1))) / 2
        )
        return metrics

    def measure_points(self, predicted: np.ndarray) -> Metrics:
        """Measure a predicted cloud, which has neither volume nor normals.

        Args:
            predicted: Points (N, 3), unit box.

        Returns:
            The metrics of points by name; IoU and normal consistency are not a number.
        """
        metrics, _, _ = self._measure(predicted)
        return {**metrics, "iou": float("nan"), "normal_consistency": float("nan")}

    def _measure(self, predicted: np.ndarray) -> tuple[Metrics, np.ndarray, np.ndarray]:
        accuracy, nearest_true = self._tree.query(predicted, workers=self._threads)
        completeness, nearest = KDTree(predicted).query(self._points, workers=self._threads)
        thresholds = self._settings.thresholds
        return point_metrics(completeness, accuracy, thresholds), nearest_true, nearest

    def _iou(self, predicted: Mesh) -> float:
        points, inside = self._volume
        predicted_inside = SignedDistance(predicted, self._threads).contains(points)
        union = np.count_nonzero(inside | predicted_inside)
        return float(np.count_nonzero(inside & predicted_inside) / max(1, union))
