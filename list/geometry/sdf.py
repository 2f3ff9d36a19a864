"""Exact signed distance to a watertight mesh, and an independent check of its sign."""

from __future__ import annotations

import numpy as np
import open3d as o3d
import pysdf

from list.geometry.mesh import Mesh

# An odd number of rays votes on the sign: one ray alone errs where it meets an edge.
SIGN_RAYS = 3

# Nearer to the surface than this (unit box) float32 cannot tell the sides apart.
UNCERTAIN_DISTANCE = 1e-5


class SignedDistance:
    """Signed distance to a mesh, negative inside, in the units of the mesh."""

    def __init__(self, mesh: Mesh, threads: int = 1) -> None:
        self._threads = threads
        self._scene = o3d.t.geometry.RaycastingScene(nthreads=threads)
        self._scene.add_triangles(
            np.ascontiguousarray(mesh.vertices, np.float32),
            np.ascontiguousarray(mesh.faces, np.uint32),
        )

    def __call__(self, points: np.ndarray) -> np.ndarray:
        """Signed distance of points.

        Args:
            points: Points (N, 3).

        Returns:
            Distances (N,) float32, negative inside.
        """
        distance = self._scene.compute_signed_distance(
            _query(points), nthreads=self._threads, nsamples=SIGN_RAYS
        )
        return distance.numpy()

    def unsigned(self, points: np.ndarray) -> np.ndarray:
        """Distance of points to the surface.

        Args:
            points: Points (N, 3).

        Returns:
            Distances (N,) float32.
        """
        return self._scene.compute_distance(_query(points), nthreads=self._threads).numpy()

    def contains(self, points: np.ndarray) -> np.ndarray:
        """Tell which points are inside.

        Args:
            points: Points (N, 3).

        Returns:
            (N,) bool.
        """
        occupancy = self._scene.compute_occupancy(
            _query(points), nthreads=self._threads, nsamples=SIGN_RAYS
        )
        return occupancy.numpy() > 0


def _query(points: np.ndarray) -> o3d.core.Tensor:
    return o3d.core.Tensor(np.ascontiguousarray(points, np.float32))


def sign_agreement(mesh: Mesh, points: np.ndarray, distances: np.ndarray) -> float:
    """Share of points on whose side an independent library agrees.

    Args:
        mesh: A watertight mesh in the unit box.
        points: Points (N, 3).
        distances: Their signed distances (N,), negative inside.

    Returns:
        A share from 0 to 1; points too near to the surface to tell are left out.
    """
    certain = np.abs(distances) > UNCERTAIN_DISTANCE
    if not certain.any():
        return 1.0
    checker = pysdf.SDF(
        np.ascontiguousarray(mesh.vertices, np.float32),
        np.ascontiguousarray(mesh.faces, np.uint32),
    )
    inside = checker.contains(np.ascontiguousarray(points[certain], np.float32))
    return float(np.mean(inside == (distances[certain] < 0)))
