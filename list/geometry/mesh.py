"""Triangle meshes: reading, writing, and the few measures that the pipeline needs.

The working frame has y up; the *unit box* is the mesh's bounding box centred on the origin with its
longest side 1, so that the mesh fills [-0.5, 0.5] along that side.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from list.errors import ShapeError
from list.files import written_whole
from list.geometry.mesh_files import load_triangles, save_triangles


@dataclass(frozen=True, eq=False)
class Mesh:
    """A triangle mesh.

    Attributes:
        vertices: Positions (V, 3), float64 or float32.
        faces: Vertex indices (F, 3) int32, counter-clockwise seen from outside.
    """

    vertices: NDArray[np.floating]
    faces: NDArray[np.int32]


def read_mesh(path: Path) -> Mesh:
    """Read the triangles of a mesh file; materials, textures and normals are ignored.

    Polygons become triangles, scenes are flattened with their transforms, vertices at the same
    place become one, and faces that use a vertex twice as well as vertices without a face are
    dropped.

    Args:
        path: An obj, ply, stl, off, glb or gltf file; the case of the suffix does not matter.

    Returns:
        The mesh in the file's own frame and units, float64.

    Raises:
        ShapeError: The file cannot be read as a mesh, has no faces, names vertices that it does not
            hold, has coordinates that are not finite, or has no extent.
    """
    vertices, faces = load_triangles(path)
    if len(faces) == 0:
        raise ShapeError(f"{path.name} holds no faces")
    if faces.min() < 0 or faces.max() >= len(vertices):
        raise ShapeError(f"{path.name} has a face that names a vertex which is not in the file")
    mesh = _tidy(vertices, faces)
    if len(mesh.faces) == 0:
        raise ShapeError(f"{path.name} has only faces that use a vertex twice")
    if not np.isfinite(_longest_side(mesh)):
        raise ShapeError(f"{path.name} has coordinates that are not finite numbers")
    return mesh


def write_mesh(mesh: Mesh, path: Path) -> None:
    """Write a mesh whole: the file appears only when it is finished.

    Args:
        mesh: The mesh.
        path: Final name; the suffix (obj, ply, stl, off, glb) chooses the format.
    """
    with written_whole(path) as temporary:
        save_triangles(mesh.vertices, mesh.faces, temporary)


def normalise(mesh: Mesh) -> Mesh:
    """Move and scale a mesh into the unit box.

    Args:
        mesh: A mesh of any place and size.

    Returns:
        The mesh with its bounding box centred on the origin and its longest side 1, float64.

    Raises:
        ShapeError: The mesh is empty or has no extent.
    """
    if len(mesh.faces) == 0:
        raise ShapeError("the mesh has no faces")
    longest = _longest_side(mesh)
    if not (longest > 0.0 and np.isfinite(longest)):
        raise ShapeError("the mesh has no extent or an infinite one")
    vertices = np.asarray(mesh.vertices, np.float64)
    centre = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
    return replace(mesh, vertices=(vertices - centre) / longest)


def surface_points(
    mesh: Mesh, count: int, generator: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Draw points on the surface, uniform by area.

    Args:
        mesh: The mesh.
        count: Number of points N.
        generator: Source of the draw.

    Returns:
        Points (N, 3) float32 and the face (N,) int64 that each lies on.

    Raises:
        ShapeError: The surface has no area.
    """
    first, second, third = _corners(mesh)
    along, across = second - first, third - first
    areas = np.linalg.norm(np.cross(along, across), axis=1)
    cumulative = np.cumsum(areas)
    if len(areas) == 0 or not cumulative[-1] > 0.0:
        raise ShapeError("the surface has no area")
    face = np.searchsorted(cumulative, generator.random(count) * cumulative[-1], side="right")
    # A draw that rounds up to the total area belongs to the last face that has any.
    face = np.minimum(face, np.searchsorted(cumulative, cumulative[-1]))
    u, v = generator.random((2, count, 1))
    folded = u + v > 1.0
    u, v = np.where(folded, 1.0 - u, u), np.where(folded, 1.0 - v, v)
    return (first[face] + u * along[face] + v * across[face]).astype(np.float32), face


def face_normals(mesh: Mesh) -> NDArray[np.float64]:
    """Unit normals of the faces.

    Args:
        mesh: The mesh.

    Returns:
        Normals (F, 3); zero where a face has no area.
    """
    first, second, third = _corners(mesh)
    normals = np.cross(second - first, third - first)
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.divide(normals, lengths, out=np.zeros_like(normals), where=lengths > 0.0)


def signed_volume(mesh: Mesh) -> float:
    """Volume that a closed mesh encloses, by the divergence theorem.

    Args:
        mesh: A closed mesh.

    Returns:
        The volume, negative if the faces look inward.
    """
    return float(_volumes_to_origin(mesh).sum())


def part_volumes(mesh: Mesh) -> NDArray[np.float64]:
    """Volume that each connected part of a closed mesh encloses.

    Args:
        mesh: A closed mesh.

    Returns:
        Volumes (P,) in the order of `face_parts`, negative where faces look inward.
    """
    return np.bincount(face_parts(mesh), _volumes_to_origin(mesh)).astype(np.float64)


def is_watertight(mesh: Mesh) -> bool:
    """Tell whether each edge is shared by exactly two faces, which run along it in opposite ways.

    Args:
        mesh: The mesh.

    Returns:
        True for a closed, consistently wound surface; False for one without faces.
    """
    forward, backward = _edge_keys(mesh)
    if len(forward) == 0 or not np.array_equal(forward, backward):
        return False
    return bool((np.diff(forward) > 0).all())


def unbalanced_edges(mesh: Mesh) -> int:
    """Count the edges that faces do not run along equally often in each direction.

    Without such edges a surface bounds a volume, even where four faces meet in one edge.

    Args:
        mesh: The mesh.

    Returns:
        Number of such edges.
    """
    forward, backward = _edge_keys(mesh)
    keys, inverse = np.unique(np.concatenate([forward, backward]), return_inverse=True)
    direction = np.repeat([1, -1], [len(forward), len(backward)])
    balance = np.bincount(inverse, weights=direction, minlength=len(keys))
    return int(np.count_nonzero(balance))


def face_parts(mesh: Mesh) -> NDArray[np.int64]:
    """Number the connected parts of a mesh; faces that share a vertex belong together.

    Args:
        mesh: The mesh.

    Returns:
        The part (F,) that each face belongs to, numbered from 0 without gaps.
    """
    start, end = mesh.faces[:, :2].ravel(), mesh.faces[:, 1:].ravel()
    links = coo_matrix((np.ones(len(start), bool), (start, end)), shape=(len(mesh.vertices),) * 2)
    _, labels = connected_components(links, directed=False)
    return np.unique(labels[mesh.faces[:, 0]], return_inverse=True)[1]


def keep_faces(mesh: Mesh, kept: NDArray[np.bool_]) -> Mesh:
    """Drop faces, and the vertices that only they used.

    Args:
        mesh: The mesh.
        kept: (F,) True for the faces that stay.

    Returns:
        The smaller mesh, its vertices and faces in the same order.
    """
    faces = mesh.faces[kept]
    used = np.zeros(len(mesh.vertices), bool)
    used[faces] = True
    renamed = np.cumsum(used, dtype=np.int32) - np.int32(1)
    return Mesh(mesh.vertices[used], renamed[faces])


def outward(mesh: Mesh) -> Mesh:
    """Turn a closed mesh so that its faces look outward.

    Args:
        mesh: A closed, consistently wound mesh.

    Returns:
        The mesh itself, or with every face turned over if its volume is negative.
    """
    if signed_volume(mesh) >= 0.0:
        return mesh
    return replace(mesh, faces=np.ascontiguousarray(mesh.faces[:, ::-1]))


def _tidy(vertices: NDArray[np.floating], faces: NDArray[np.integer]) -> Mesh:
    """Merge vertices at the same place, drop collapsed faces and vertices without a face."""
    # Adding zero turns -0.0 into 0.0, which is the same place.
    places, same = np.unique(vertices.astype(np.float64) + 0.0, axis=0, return_inverse=True)
    merged = same.reshape(-1)[faces].astype(np.int32)
    a, b, c = merged.T
    return keep_faces(Mesh(places, merged), (a != b) & (b != c) & (c != a))


def _longest_side(mesh: Mesh) -> float:
    # Sides beyond the range of floats are infinite, and the callers refuse them.
    with np.errstate(over="ignore"):
        return float(np.ptp(np.asarray(mesh.vertices, np.float64), axis=0).max())


def _corners(
    mesh: Mesh,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    vertices = np.asarray(mesh.vertices, np.float64)
    return vertices[mesh.faces[:, 0]], vertices[mesh.faces[:, 1]], vertices[mesh.faces[:, 2]]


def _volumes_to_origin(mesh: Mesh) -> NDArray[np.float64]:
    """Signed volumes (F,) of the tetrahedra between the faces and the origin."""
    first, second, third = _corners(mesh)
    return np.einsum("ij,ij->i", first, np.cross(second, third)) / 6.0


def _edge_keys(mesh: Mesh) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sorted keys of the edges run along from the lower vertex to the higher, and the other way."""
    start = mesh.faces.astype(np.int64).reshape(-1)
    end = np.roll(mesh.faces, -1, axis=1).astype(np.int64).reshape(-1)
    keys = np.minimum(start, end) * len(mesh.vertices) + np.maximum(start, end)
    rising = start < end
    return np.sort(keys[rising]), np.sort(keys[~rising])
