"""All metrics of one shape at the published settings: ours against the public release's method.

Release: trimesh draws 100,000 points from each mesh, a k-d tree gives the nearest neighbours both
ways, and one ray a point along an axis tells for 1,000,000 points which mesh holds them. The
release's own test of points, a hash of triangles in Python and Cython, is stood for by pysdf, which
is faster.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pysdf
import trimesh
from scipy.spatial import cKDTree

from benchmarks.preparation import blobs
from list.evaluation.metrics import MetricSettings, Truth
from list.geometry.mesh import Mesh

SETTINGS = MetricSettings()
RUNS = 5


def ours(predicted: Mesh, true: Mesh, threads: int) -> dict[str, float]:
    """Measure a reconstruction as the workflow does, what concerns the truth alone included.

    Args:
        predicted: The reconstruction.
        true: The true shape.
        threads: Threads of the searches.

    Returns:
        The metrics, chamfer_l1 and normal consistency among them.
    """
    return Truth(true, SETTINGS, np.random.default_rng(0), threads).measure_mesh(predicted)


def release(predicted: Mesh, true: Mesh) -> dict[str, float]:
    """Measure a reconstruction in the release's order of work.

    Args:
        predicted: The reconstruction.
        true: The true shape.

    Returns:
        The metrics that the release reports.
    """
    clouds = [
        trimesh.sample.sample_surface(
            trimesh.Trimesh(mesh.vertices, mesh.faces, process=False),
            SETTINGS.surface_points,
            seed=0,
        )[0].astype(np.float32)
        for mesh in (predicted, true)
    ]
    completeness = cKDTree(clouds[0]).query(clouds[1])[0]
    accuracy = cKDTree(clouds[1]).query(clouds[0])[0]
    values = {"chamfer_l2": 1e4 * float(np.mean(completeness**2) + np.mean(accuracy**2)) / 2}
    for threshold in SETTINGS.thresholds:
        precision, recall = np.mean(accuracy < threshold), np.mean(completeness < threshold)
        fscore = 2 * precision * recall / (precision + recall + 1e-5)
        values[f"fscore_{100 * threshold:g}"] = float(fscore)
    points = np.random.default_rng(0).random((SETTINGS.volume_points, 3)) - 0.5
    inside = [
        pysdf.SDF(mesh.vertices.astype(np.float32), mesh.faces.astype(np.uint32)).contains(
            points.astype(np.float32)
        )
        for mesh in (predicted, true)
    ]
    values["iou"] = float(np.sum(inside[0] & inside[1]) / np.sum(inside[0] | inside[1]))
    return values


def measure(threads: int) -> dict[str, float]:
    """Time both ways on the same pair of shapes, in turn.

    Args:
        threads: Threads of our searches; the release's method uses one.

    Returns:
        Triangles of both shapes, least seconds of each way, and the largest relative difference of
        the metrics that both report.
    """
    true, predicted = blobs(), blobs(128)
    times: dict[str, list[float]] = {"ours": [], "release": []}
    for _ in range(RUNS):
        times["ours"].append(_seconds(lambda: ours(predicted, true, threads)))
        times["release"].append(_seconds(lambda: release(predicted, true)))
    first, second = ours(predicted, true, threads), release(predicted, true)
    return {
        "triangles": len(predicted.faces) + len(true.faces),
        **{way: min(seconds) for way, seconds in times.items()},
        "difference": max(abs(first[name] / value - 1) for name, value in second.items()),
    }


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
