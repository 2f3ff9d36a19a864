"""Mesh file formats: vertices and triangles from a file and back, nothing else that it may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from list.errors import ShapeError

SUFFIXES = (".glb", ".gltf", ".obj", ".off", ".ply", ".stl")

# Reading an OBJ file takes 8.4 times its size in memory (measured); the last attempt at a job has
# 12 GB.
LARGEST_BYTES = 1_000_000_000

OBJ_VERTEX = re.compile(r"^[ \t]*v[ \t]+(.*)", re.MULTILINE)
OBJ_FACE = re.compile(r"^[ \t]*f[ \t]+([^#\n]*)", re.MULTILINE)

# A corner may be written vertex/texture/normal; only the vertex counts here.
OBJ_TEXTURE_AND_NORMAL = re.compile(r"/\S*")


def load_triangles(path: Path) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Read a mesh file as it is, with polygons cut into triangles.

    Args:
        path: A file in one of the formats of `SUFFIXES`. No other file is read.

    Returns:
        Vertices (V, 3) and faces (F, 3), not checked against each other.

    Raises:
        ShapeError: The file is missing, too large, of another format, cannot be read, or keeps
            its geometry in another file.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ShapeError(f"{path.name} is no mesh file; known are {', '.join(SUFFIXES)}")
    try:
        if (count := path.stat().st_size) > LARGEST_BYTES:
            raise ShapeError(
                f"{path.name} has {count / 1e9:.1f} GB; at most {LARGEST_BYTES / 1e9:.1f} GB are "
                "read, for the memory of a job. Simplify it."
            )
        with path.open("rb") as stream:
            if not stream.read(1):
                raise ShapeError(f"{path.name} is empty")
    except FileNotFoundError:
        raise ShapeError(f"there is no file {path}") from None
    except OSError as error:
        raise ShapeError(f"{path} cannot be read: {error.strerror}") from None
    try:
        return _load_obj(path) if suffix == ".obj" else _load_other(path)
    except MemoryError:
        raise
    # Whatever a library raises on a damaged file is one bad shape, not the end of the run.
    except Exception as error:
        detail = " ".join(str(error).split()) or type(error).__name__
        raise ShapeError(
            f"{path.name} is damaged or no {suffix[1:].upper()} file (its reader says: {detail})"
        ) from error


def save_triangles(vertices: NDArray[np.floating], faces: NDArray[np.int32], path: Path) -> None:
    """Write a mesh file.

    Args:
        vertices: Positions (V, 3).
        faces: Vertex indices (F, 3).
        path: File to write; its suffix chooses the format.
    """
    # Imported here because most users of meshes read arrays and never touch these formats.
    import trimesh

    trimesh.Trimesh(vertices, faces, process=False).export(str(path))


def _load_obj(path: Path) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Read a Wavefront OBJ; several times as fast as general readers, and never opens materials."""
    # A byte order mark would hide the first vertex.
    text = path.read_text(encoding="utf-8-sig", errors="replace").replace("\\\n", " ")
    vertices = OBJ_VERTEX.findall(text)
    polygons = OBJ_FACE.findall(text)
    if not vertices or not polygons:
        return np.empty((0, 3)), np.empty((0, 3), np.int64)
    positions = np.loadtxt(vertices, usecols=(0, 1, 2), comments="#", ndmin=2)
    sizes = np.array([len(line.split()) for line in polygons])
    numbers = OBJ_TEXTURE_AND_NORMAL.sub("", " ".join(polygons))
    corners = np.fromstring(numbers, np.int64, sep=" ")
    if (corners < 0).any():
        # Negative indices count back from the vertices that stand above the face.
        above = np.searchsorted(_starts(OBJ_VERTEX, text), _starts(OBJ_FACE, text))
        corners = np.where(corners < 0, corners + np.repeat(above, sizes) + 1, corners)
    return positions, _fans(corners - 1, sizes)


def _starts(pattern: re.Pattern[str], text: str) -> NDArray[np.int64]:
    return np.array([match.start() for match in pattern.finditer(text)], np.int64)


def _fans(corners: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Cut polygons, given as one row of corners, into triangles around their first corner."""
    triangles = np.maximum(sizes - 2, 0)
    first = np.repeat(np.cumsum(sizes) - sizes, triangles)
    number = np.arange(len(first)) - np.repeat(np.cumsum(triangles) - triangles, triangles)
    return corners[np.column_stack([first, first + number + 1, first + number + 2])]


class _NoOtherFiles(Mapping[str, bytes]):
    """What trimesh looks other files up in: nothing, since a change of them would go unnoticed."""

    def __getitem__(self, name: str) -> bytes:
        raise ValueError(
            "it needs another file, and a mesh is read from one file alone; export it with "
            "everything in it, for example as glb"
        )

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _load_other(path: Path) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    import trimesh

    scene = trimesh.load_scene(
        str(path), resolver=_NoOtherFiles(), process=False, skip_materials=True
    )
    mesh = scene.to_mesh()
    return np.asarray(mesh.vertices, np.float64), np.asarray(mesh.faces, np.int64)
