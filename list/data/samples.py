"""Query points with their signed distance: what the network is trained on and validated with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from list.data.sample_layout import INSIDE_BITS, SURFACE, pool_name, uniform_points
from list.data.shards import Arrays
from list.errors import ShapeError
from list.geometry.mesh import Mesh, surface_points
from list.geometry.sdf import SignedDistance, sign_agreement


@dataclass(frozen=True)
class SampleSettings:
    """How many points of which distribution.

    Attributes:
        surface_points: Points drawn on the surface, uniform by area.
        pools: Noise (standard deviation, unit box) and number of query points of each pool.
        uniform_points: Uniform points of the unit box with an inside bit each.
        checked_points: Query points whose sign a second library checks.
        minimum_sign_agreement: Least share of agreeing signs.
    """

    surface_points: int
    pools: Sequence[tuple[float, int]]
    uniform_points: int
    checked_points: int
    minimum_sign_agreement: float


def sample_shape(
    mesh: Mesh,
    settings: SampleSettings,
    generator: np.random.Generator,
    uniform_generator: np.random.Generator,
    threads: int = 1,
) -> Arrays:
    """Sample one shape.

    Args:
        mesh: A watertight mesh in the unit box.
        settings: Numbers and distributions of the points.
        generator: Draws surface points, noise and the points to check.
        uniform_generator: Draws the uniform points; training draws them again.
        threads: Threads of the distance queries; they do not change the result.

    Returns:
        `surface` (N, 3), one `query_points_sigma_<s>` (M, 4) a pool with the signed distance
        (negative inside) last, all float32, and `uniform_inside`, the packed inside bits.

    Raises:
        ShapeError: The signs disagree with those of an independent library.
    """
    distance = SignedDistance(mesh, threads=threads)
    surface, _ = surface_points(mesh, settings.surface_points, generator)
    arrays: dict[str, np.ndarray] = {SURFACE: surface}
    for sigma, count in settings.pools:
        centres, _ = surface_points(mesh, count, generator)
        noise = generator.standard_normal((count, 3), dtype=np.float32)
        points = centres + np.float32(sigma) * noise
        arrays[pool_name(sigma)] = np.column_stack([points, distance(points)])
    _check_signs(mesh, arrays, settings, generator)
    inside = distance.contains(uniform_points(settings.uniform_points, uniform_generator))
    arrays[INSIDE_BITS] = np.packbits(inside)
    return arrays


def _check_signs(
    mesh: Mesh, arrays: Arrays, settings: SampleSettings, generator: np.random.Generator
) -> None:
    queries = np.concatenate([arrays[pool_name(sigma)] for sigma, _ in settings.pools])
    chosen = queries[generator.integers(len(queries), size=settings.checked_points)]
    agreement = sign_agreement(mesh, chosen[:, :3], chosen[:, 3])
    if agreement < settings.minimum_sign_agreement:
        raise ShapeError(
            f"only {agreement:.1%} of the signs agree with an independent check, "
            f"{settings.minimum_sign_agreement:.1%} are needed"
        )
