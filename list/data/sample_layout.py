"""How samples are stored, for those who read them: names, and points drawn again from a seed."""

from __future__ import annotations

import numpy as np

SURFACE = "surface"
INSIDE_BITS = "uniform_inside"


def pool_name(sigma: float) -> str:
    """Name of a pool's dataset, as in the published files.

    Args:
        sigma: Noise of the pool.

    Returns:
        `query_points_sigma_<sigma>`.
    """
    return f"query_points_sigma_{sigma:g}"


def uniform_points(count: int, generator: np.random.Generator) -> np.ndarray:
    """Uniform points of the unit box; drawn again from their seed instead of being stored.

    Args:
        count: Number of points.
        generator: Generator of the shape's uniform points.

    Returns:
        Points (count, 3) float32 in [-0.5, 0.5].
    """
    return generator.random((count, 3), dtype=np.float32) - np.float32(0.5)
