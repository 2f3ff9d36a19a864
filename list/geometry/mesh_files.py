"""Mesh file formats: arrays of vertices and triangles from a file and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import trimesh
from numpy.typing import NDArray

SUFFIXES = (".glb", ".gltf", ".obj", ".off", ".ply", ".stl")


def load_triangles(path: Path) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Read a mesh file as it is, with polygons cut into triangles.

    Args:
        path: A file in one of `SUFFIXES`.

    Returns:
        Vertices (V, 3) and faces (F, 3), not checked against each other.

    Raises:
        ShapeError: The file is missing, of another format, or cannot be read.
    """
    scene = trimesh.load_scene(str(path), process=False, skip_materials=True)
    mesh = scene.to_mesh()
    return np.asarray(mesh.vertices), np.asarray(mesh.faces)


def save_triangles(vertices: NDArray[np.floating], faces: NDArray[np.int32], path: Path) -> None:
    """Write a mesh file.

    Args:
        vertices: Positions (V, 3).
        faces: Vertex indices (F, 3).
        path: File to write; its suffix chooses the format.
    """
    trimesh.Trimesh(vertices, faces, process=False).export(str(path))
