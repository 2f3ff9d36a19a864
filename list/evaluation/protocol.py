"""The protocol behind metrics.csv: what each number means, in words and units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MEANINGS = {
    "chamfer_l2": "10^4 x (mean squared distance true > predicted + predicted > true) / 2",
    "chamfer_l1": "10^2 x (mean distance true > predicted + predicted > true) / 2",
    "iou": "intersection over union of uniform points of the unit box",
    "fscore_t": "2PR / (P + R + 1e-5) at t percent of the box; P predicted > true, R reverse",
    "normal_consistency": "mean |cosine| between normals at nearest points, both ways",
    "failed": "reconstructions without a surface: shares 0, distances the box's diagonal",
    "quarantined": "test shapes that no method was measured on, see quarantine.tsv",
}


def protocol(evaluation: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """Describe how the numbers were made.

    Args:
        evaluation: The section `evaluation` of the configuration.
        seed: Seed of the run.

    Returns:
        Plain values, for results/metrics.yaml.
    """
    return {
        "frame": "true mesh centred, longest side 1; meshes compared as they are, not aligned",
        "means": "over the views of a shape first, then over shapes; failures included",
        "views": evaluation["views"],
        "grid_resolution": evaluation["resolution"],
        "surface_points": evaluation["surface_points"],
        "volume_points": evaluation["volume_points"],
        "fscore_thresholds": evaluation["thresholds"],
        "mean_shape_resolution": evaluation["baseline_resolution"],
        "seed": seed,
        "columns": MEANINGS,
    }
