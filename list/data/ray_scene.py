"""Rays cast at a mesh from the published cameras: what pictures and maps of it are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from list.errors import ShapeError
from list.geometry.camera import View, bounding_corners, project, view_rays
from list.geometry.mesh import Mesh
from list.geometry.open3d_without_plots import o3d

# Rays cast at a time; with what is made of them they take 0.2 GB.
RAYS = 2**20


@dataclass(frozen=True, eq=False)
class Samples:
    """What the rays of a band of one view met, a row for each line of samples from the top.

    Attributes:
        window: Left, top, right and bottom of the pixels of the band.
        hit: (rows, columns), whether a ray met the mesh.
        normals: (H, 3) float32, unit normals of the faces that were hit, toward the camera.
        directions: (H, 3) float32, unit directions of the rays that hit.
        distances: (H,) float32 from the camera, in diagonals of the object's bounding box.
    """

    window: tuple[int, int, int, int]
    hit: NDArray[np.bool_]
    normals: NDArray[np.float32]
    directions: NDArray[np.float32]
    distances: NDArray[np.float32]


class RayScene:
    """A mesh before the published cameras.

    Args:
        mesh: A mesh of any scale and place; it is centred and scaled so that the diagonal of its
            bounding box is 1, as ShapeNet v1 is, which is what the published cameras look at.
        threads: Threads that cast rays; the results do not depend on it.

    Raises:
        ShapeError: The mesh has no extent.
    """

    def __init__(self, mesh: Mesh, threads: int = 1) -> None:
        self.vertices = diagonal_one(mesh.vertices)
        self._scene = o3d.t.geometry.RaycastingScene(nthreads=threads)
        self._threads = threads
        self._scene.add_triangles(self.vertices, np.ascontiguousarray(mesh.faces, dtype=np.uint32))
        self._normals = _unit_normals(self.vertices[mesh.faces])
        self._corners = bounding_corners(self.vertices)

    def cast(self, view: View, size: int, samples_per_side: int) -> Iterator[Samples]:
        """Cast the rays of one view, band by band: all at once would take up to tens of GB.

        Args:
            view: The camera.
            size: Side of the picture in pixels.
            samples_per_side: Rays along each side of a pixel.

        Yields:
            What they met, for bands of whole pixels from the top; pixels of none are empty.
        """
        left, top, right, bottom = _window(project(view, self._corners, size), size)
        rays_of_a_line = max(right - left, 1) * samples_per_side**2
        lines = max(RAYS // rays_of_a_line, 1)
        for first in range(top, bottom, lines):
            window = left, first, right, min(first + lines, bottom)
            yield self._cast(view, size, samples_per_side, window)

    def _cast(
        self, view: View, size: int, samples_per_side: int, window: tuple[int, int, int, int]
    ) -> Samples:
        origin, directions = view_rays(view, size, samples_per_side, window)
        rays = np.empty((*directions.shape[:2], 6), dtype=np.float32)
        rays[..., :3] = origin
        rays[..., 3:] = directions
        found = self._scene.cast_rays(rays, nthreads=self._threads)
        faces = found["primitive_ids"].numpy()
        hit = faces != o3d.t.geometry.RaycastingScene.INVALID_ID
        normals, seen = self._normals[faces[hit]], directions[hit]
        # Meshes found in the wild have faces wound either way.
        away = np.einsum("ij,ij->i", normals, seen) > 0.0
        normals[away] *= np.float32(-1.0)
        return Samples(window, hit, normals, seen, found["t_hit"].numpy()[hit])


def diagonal_one(vertices: NDArray[np.floating]) -> NDArray[np.float32]:
    """Centre points and scale them so that the diagonal of their bounding box is 1.

    Args:
        vertices: Points (N, 3).

    Returns:
        The points (N, 3) before the published cameras.

    Raises:
        ShapeError: They all lie in one place.
    """
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    diagonal = float(np.linalg.norm(high - low))
    if not diagonal > 0.0:
        raise ShapeError("the mesh has no extent and cannot be rendered")
    return ((vertices - (low + high) / 2) / diagonal).astype(np.float32)


def _unit_normals(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    return normals / np.maximum(lengths, np.finfo(np.float32).tiny)


def _window(pixels: NDArray[np.float64], size: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the pixels that can show something, perhaps none."""
    if np.isnan(pixels).any():
        return 0, 0, size, size
    left, top = np.clip(np.floor(pixels.min(axis=0)), 0, size).astype(int).tolist()
    right, bottom = np.clip(np.ceil(pixels.max(axis=0)), 0, size).astype(int).tolist()
    return left, top, right, bottom
