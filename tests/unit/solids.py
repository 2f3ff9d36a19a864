"""Meshes with known measures."""

from __future__ import annotations

import numpy as np
from trimesh.creation import icosphere

from list.geometry.mesh import Mesh


def box(sides=(1.0, 1.0, 1.0), centre=(0.0, 0.0, 0.0)) -> Mesh:
    corners = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (-0.5, 0.5)])
    x_low, y_low, z_low = (0, 1, 3, 2), (0, 4, 5, 1), (0, 2, 6, 4)
    x_high, y_high, z_high = (4, 6, 7, 5), (2, 3, 7, 6), (1, 5, 7, 3)
    quads = np.array([x_low, x_high, y_low, y_high, z_low, z_high])
    faces = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]).astype(np.int32)
    return Mesh(corners * np.array(sides) + np.array(centre), faces)


def ball(radius=0.5, centre=(0.0, 0.0, 0.0), subdivisions=4) -> Mesh:
    sphere = icosphere(subdivisions, radius)
    return Mesh(sphere.vertices + np.array(centre), sphere.faces.astype(np.int32))


def inside_out(mesh: Mesh) -> Mesh:
    return Mesh(mesh.vertices, mesh.faces[:, ::-1])


def together(*meshes: Mesh) -> Mesh:
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    faces = [mesh.faces + start for mesh, start in zip(meshes, starts[:-1], strict=True)]
    vertices = np.concatenate([mesh.vertices for mesh in meshes])
    return Mesh(vertices, np.concatenate(faces).astype(np.int32))


def box_distance(points: np.ndarray, sides: tuple[float, float, float]) -> np.ndarray:
    """Signed distance to a box around the origin, from its definition."""
    beyond = np.abs(np.asarray(points, np.float64)) - np.array(sides) / 2
    outside = np.linalg.norm(np.maximum(beyond, 0.0), axis=1)
    return outside + np.minimum(beyond.max(axis=1), 0.0)
