"""How far a reconstruction is from the truth.

Everything is measured in the unit box (longest side of the true shape 1). chamfer_l2, IoU and the
F-score (after Tatarchenko et al., CVPR 2019) are those of LIST's published evaluation (Arshad and
Beksi, ICCV 2023), except that precision and recall have their usual names, which the published code
exchanges. chamfer_l1 and normal consistency follow Mescheder et al., CVPR 2019.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from list.errors import ShapeError
from list.evaluation.table import FSCORE, SHARES
from list.evaluation.volume import VolumePoints, volume_iou
from list.geometry.distances import NearestPoints
from list.geometry.mesh import Mesh, face_normals, surface_points

# Squared distances are reported times 10^4, as published for LIST.
CHAMFER_L2_SCALE = 1e4

# Distances are reported in percent of the longest side, as are the thresholds.
CHAMFER_L1_SCALE = 1e2

# Square of the longest distance within the unit box: what a failed reconstruction counts as.
SQUARED_DIAGONAL = 3.0

# Keeps the F-score of two zeros defined; the published constant.
FSCORE_EPSILON = 1e-5


@dataclass(frozen=True)
class MetricSettings:
    """How many points are drawn, and how near is near; the defaults are the published values.

    Attributes:
        surface_points: Points drawn from each surface.
        volume_points: Uniform points of the unit box for the IoU.
        thresholds: Distances (unit box) of precision, recall and F-score.
    """

    surface_points: int = 100_000
    volume_points: int = 1_000_000
    thresholds: Sequence[float] = (0.005, 0.01, 0.05)


class Truth:
    """A true shape, and how far reconstructions are from it.

    What concerns the truth alone is computed once. A measurement draws the same numbers whatever
    was measured before it, so that the order of the methods does not change the table.

    Args:
        mesh: The true shape, watertight, in the unit box.
        settings: Numbers of points and thresholds.
        generator: Source of every draw.
        threads: Threads of the searches; they do not change the result.
    """

    def __init__(
        self,
        mesh: Mesh,
        settings: MetricSettings,
        generator: np.random.Generator,
        threads: int = 1,
    ) -> None:
        self._settings = settings
        self._threads = threads
        self._points, self._normals = _surface_samples(mesh, settings.surface_points, generator)
        self._nearest = NearestPoints(self._points, threads)
        self._volume = VolumePoints(settings.volume_points, generator)
        self._inside = self._volume.inside(mesh, threads)
        self._seed = int(generator.integers(2**63))

    def measure_mesh(self, predicted: Mesh) -> dict[str, float]:
        """Measure a reconstructed mesh.

        Args:
            predicted: The reconstruction, watertight, in the frame of the truth.

        Returns:
            The keys of `failed_metrics`.

        Raises:
            ShapeError: The reconstruction has no area.
        """
        generator = np.random.default_rng(self._seed)
        points, normals = _surface_samples(predicted, self._settings.surface_points, generator)
        accuracy, nearest_true = self._nearest(points)
        completeness, nearest = NearestPoints(points, self._threads)(self._points)
        iou = volume_iou(self._volume.inside(predicted, self._threads), self._inside)
        agreement = _mean_cosine(normals, self._normals[nearest_true])
        agreement += _mean_cosine(self._normals, normals[nearest])
        distances = _from_distances(accuracy, completeness, self._settings.thresholds)
        values = distances | {"iou": iou, "normal_consistency": agreement / 2}
        return in_order(values, self._settings.thresholds)

    def measure_points(self, predicted: NDArray[np.floating]) -> dict[str, float]:
        """Measure a reconstruction that is a bare point cloud.

        Args:
            predicted: Points (N, 3) in the frame of the truth.

        Returns:
            The keys of `failed_metrics`; IoU and normal consistency are not a number.

        Raises:
            ShapeError: There is no point, or one that is not finite.
        """
        check_cloud(predicted)
        accuracy, _ = self._nearest(predicted)
        completeness, _ = NearestPoints(predicted, self._threads)(self._points)
        thresholds = self._settings.thresholds
        return in_order(_from_distances(accuracy, completeness, thresholds), thresholds)


def check_cloud(points: NDArray[np.floating]) -> None:
    """Refuse a reconstruction to which no distance can be measured.

    Args:
        points: Points (N, 3).

    Raises:
        ShapeError: There is no point, or one that is not finite.
    """
    if len(points) == 0:
        raise ShapeError("the cloud has no points")
    if not np.isfinite(points).all():
        raise ShapeError("the cloud has coordinates that are not finite numbers")


def point_metrics(
    predicted: NDArray[np.floating],
    true: NDArray[np.floating],
    thresholds: Sequence[float],
    threads: int = 1,
) -> dict[str, float]:
    """Compare two point clouds.

    Args:
        predicted: Points (N, 3).
        true: Points (M, 3).
        thresholds: Distances of precision, recall and F-score.
        threads: Threads of the searches; they do not change the result.

    Returns:
        `chamfer_l2`: 10^4 times the mean of both mean squared distances. `chamfer_l1`: the mean of
        both mean distances, in percent of the longest side. For each threshold t in percent,
        `precision_t` and `recall_t`: the shares of predicted points nearer than t to a true one,
        and of true points nearer than t to a predicted one, and `fscore_t`, their harmonic mean.
    """
    accuracy, _ = NearestPoints(true, threads)(predicted)
    completeness, _ = NearestPoints(predicted, threads)(true)
    return _from_distances(accuracy, completeness, thresholds)


def shares_within(
    accuracy: NDArray[np.float64],
    completeness: NDArray[np.float64],
    thresholds: Sequence[float],
    epsilon: float = 0.0,
    side: float = 1.0,
) -> dict[str, float]:
    """Precision, recall and F-score (Knapitsch et al., 2017) of distances between two clouds.

    Args:
        accuracy: Distance of each predicted point to the truth.
        completeness: Distance of each true point to the prediction.
        thresholds: Distances that count as near, as shares of the side.
        epsilon: Added to the denominator of the F-score.
        side: The length that thresholds are shares of, in the units of the distances.

    Returns:
        `precision_t`, `recall_t` and `fscore_t` for each threshold t in percent; an F-score is 0
        where precision and recall are.
    """
    values: dict[str, float] = {}
    for threshold in thresholds:
        precision = float(np.mean(accuracy < threshold * side))
        recall = float(np.mean(completeness < threshold * side))
        total = precision + recall + epsilon
        name = threshold_name(threshold)
        values |= {
            f"{kind}{name}": share for kind, share in zip(SHARES, (precision, recall), strict=True)
        }
        values[FSCORE + name] = 2 * precision * recall / total if total else 0.0
    return values


def failed_metrics(thresholds: Sequence[float]) -> dict[str, float]:
    """What a reconstruction without a surface counts as: the worst value of every metric.

    Args:
        thresholds: Distances of precision, recall and F-score.

    Returns:
        Every metric in the order of the tables: the diagonal of the unit box as distance, and zero
        for the others.
    """
    return dict.fromkeys(value_names(thresholds), 0.0) | {
        "chamfer_l2": CHAMFER_L2_SCALE * SQUARED_DIAGONAL,
        "chamfer_l1": CHAMFER_L1_SCALE * math.sqrt(SQUARED_DIAGONAL),
    }


def threshold_name(threshold: float) -> str:
    """Name of a threshold in the names of metrics.

    Args:
        threshold: A distance, unit box.

    Returns:
        Its percent of the longest side, such as 0.5.
    """
    return f"{100 * threshold:g}"


def value_names(thresholds: Sequence[float]) -> list[str]:
    """Names of the values of one measurement, in the order of per_shape.csv.

    Args:
        thresholds: Distances of precision, recall and F-score.

    Returns:
        The names.
    """
    percents = [threshold_name(threshold) for threshold in thresholds]
    shares = [f"{kind}{t}" for kind in (*SHARES, FSCORE) for t in percents]
    return ["chamfer_l2", "chamfer_l1", "iou", *shares, "normal_consistency"]


def metric_names(thresholds: Sequence[float]) -> list[str]:
    """Names of the metrics in metrics.csv, in their order.

    Args:
        thresholds: Distances of the F-scores.

    Returns:
        The names of `value_names` without precision and recall.
    """
    return [name for name in value_names(thresholds) if not name.startswith(SHARES)]


def in_order(values: Mapping[str, float], thresholds: Sequence[float]) -> dict[str, float]:
    """Put the values of a measurement in the order of the tables.

    Args:
        values: Values by name.
        thresholds: Distances of precision, recall and F-score.

    Returns:
        A value for each of `value_names`; not a number where there is none.
    """
    return {name: values.get(name, math.nan) for name in value_names(thresholds)}


def _surface_samples(
    mesh: Mesh, count: int, generator: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    points, faces = surface_points(mesh, count, generator)
    return points, face_normals(mesh)[faces]


def _mean_cosine(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    return float(np.mean(np.abs(np.einsum("ij,ij->i", first, second))))


def _from_distances(
    accuracy: NDArray[np.float64], completeness: NDArray[np.float64], thresholds: Sequence[float]
) -> dict[str, float]:
    """Metrics from the distances of predicted points to the truth, and of true points back."""
    squared = np.mean(accuracy**2) + np.mean(completeness**2)
    plain = np.mean(accuracy) + np.mean(completeness)
    values = {
        "chamfer_l2": CHAMFER_L2_SCALE * float(squared) / 2,
        "chamfer_l1": CHAMFER_L1_SCALE * float(plain) / 2,
    }
    return values | shares_within(accuracy, completeness, thresholds, FSCORE_EPSILON)
