"""Views of a mesh in the look and the layout of the published ShapeNet renderings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import open3d as o3d
from numpy.typing import NDArray
from PIL import Image

from list.data.images import PNG_COMPRESSION, view_name
from list.errors import ShapeError
from list.files import written_whole
from list.geometry.camera import View, format_metadata, project, view_rays
from list.geometry.mesh import Mesh

METADATA_NAME = "rendering_metadata.txt"

# Lights stand still while the camera moves, as in the published images: a face of the object keeps
# its tone, so a picture tells from which side it was taken. The headlight keeps every face in view
# from falling into plain ambient light. Directions point toward the lights.
LIGHTS = np.array([[0.5, 0.7, 0.5], [0.4, 0.2, -0.9], [-0.8, 0.5, 0.3]], dtype=np.float32)
LIGHT_STRENGTHS = np.array([0.45, 0.2, 0.12], dtype=np.float32)
HEADLIGHT = 0.3
AMBIENT = 0.15

LIGHT_GREY = (0.85, 0.85, 0.85)


def render_views(
    mesh: Mesh,
    views: Sequence[View],
    size: int,
    samples_per_side: int = 2,
    colour: tuple[float, float, float] = LIGHT_GREY,
    threads: int = 1,
) -> NDArray[np.uint8]:
    """Render a mesh from each view before a transparent background.

    Args:
        mesh: A mesh of any scale and place; it is centred and scaled so that the diagonal of its
            bounding box is 1, as ShapeNet v1 is, which is what the published cameras look at.
        views: The cameras.
        size: Side of the pictures in pixels.
        samples_per_side: Rays along each side of a pixel; their mean smooths edges.
        colour: Red, green and blue of the fully lit surface, 0 to 1.
        threads: Threads that cast rays; the pictures do not depend on it.

    Returns:
        Pictures (len(views), size, size, 4) uint8, colour not multiplied by alpha.
    """
    vertices = _diagonal_one(mesh.vertices)
    scene = o3d.t.geometry.RaycastingScene(nthreads=threads)
    scene.add_triangles(vertices, np.ascontiguousarray(mesh.faces, dtype=np.uint32))
    normals = _unit_normals(vertices[mesh.faces])
    corners = _bounding_corners(vertices)
    pictures = np.zeros((len(views), size, size, 4), dtype=np.uint8)
    for picture, view in zip(pictures, views, strict=True):
        window = _window(project(view, corners, size), size)
        left, top, right, bottom = window
        if left < right and top < bottom:
            origin, directions = view_rays(view, size, samples_per_side, window)
            brightness, hit = _cast(scene, normals, origin, directions)
            picture[top:bottom, left:right] = _develop(brightness, hit, samples_per_side, colour)
    return pictures


def write_renderings(folder: Path, pictures: NDArray[np.uint8], views: Sequence[View]) -> None:
    """Write pictures and their cameras as published: 00.png, 01.png, ... and the metadata.

    Args:
        folder: Final name; written whole, and replaced if it is there.
        pictures: Pictures (N, size, size, 4) uint8.
        views: Their N cameras.
    """
    with written_whole(folder) as temporary:
        temporary.mkdir()
        for number, picture in enumerate(pictures):
            path = temporary / f"{view_name(number)}.png"
            Image.fromarray(picture).save(path, compress_level=PNG_COMPRESSION)
        (temporary / METADATA_NAME).write_text(format_metadata(views), encoding="utf-8")


def _diagonal_one(vertices: NDArray[np.floating]) -> NDArray[np.float32]:
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    diagonal = float(np.linalg.norm(high - low))
    if not diagonal > 0.0:
        raise ShapeError("the mesh has no extent and cannot be rendered")
    return ((vertices - (low + high) / 2) / diagonal).astype(np.float32)


def _unit_normals(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    return normals / np.maximum(lengths, np.finfo(np.float32).tiny)


def _bounding_corners(vertices: NDArray[np.float32]) -> NDArray[np.float32]:
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    return np.stack(np.meshgrid(*zip(low, high, strict=True)), axis=-1).reshape(-1, 3)


def _window(pixels: NDArray[np.float64], size: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the pixels that can show something."""
    if np.isnan(pixels).any():
        return 0, 0, size, size
    left, top = np.clip(np.floor(pixels.min(axis=0)), 0, size).astype(int).tolist()
    right, bottom = np.clip(np.ceil(pixels.max(axis=0)), 0, size).astype(int).tolist()
    return left, top, right, bottom


def _cast(
    scene: o3d.t.geometry.RaycastingScene,
    normals: NDArray[np.float32],
    origin: NDArray[np.float32],
    directions: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Brightness (rows, columns) where the rays hit, zero elsewhere, and where they hit."""
    rays = np.empty((*directions.shape[:2], 6), dtype=np.float32)
    rays[..., :3] = origin
    rays[..., 3:] = directions
    faces = scene.cast_rays(rays)["primitive_ids"].numpy()
    hit = faces != o3d.t.geometry.RaycastingScene.INVALID_ID
    brightness = np.zeros(hit.shape, dtype=np.float32)
    brightness[hit] = _shade(normals[faces[hit]], directions[hit])
    return brightness, hit


def _shade(normals: NDArray[np.float32], directions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Lambert's law for the fixed lights and the headlight, both sides of a face alike."""
    facing = -np.einsum("ij,ij->i", normals, directions)
    # Meshes found in the wild have faces wound either way.
    toward_camera = normals * np.sign(facing)[:, None]
    lights = LIGHTS / np.linalg.norm(LIGHTS, axis=1, keepdims=True)
    lit = np.maximum(toward_camera @ lights.T, 0.0) @ LIGHT_STRENGTHS
    return np.minimum(AMBIENT + lit + HEADLIGHT * np.abs(facing), 1.0)


def _develop(
    brightness: NDArray[np.float32],
    hit: NDArray[np.bool_],
    samples_per_side: int,
    colour: tuple[float, float, float],
) -> NDArray[np.uint8]:
    """Mean of each pixel's samples: alpha is the share that hit, colour the mean of those."""
    hits = _pixel_sums(hit.astype(np.float32), samples_per_side)
    mean = _pixel_sums(brightness, samples_per_side) / np.maximum(hits, 1.0)
    channels = [mean * value for value in colour] + [hits / samples_per_side**2]
    return np.rint(255.0 * np.stack(channels, axis=-1)).astype(np.uint8)


def _pixel_sums(samples: NDArray[np.float32], samples_per_side: int) -> NDArray[np.float32]:
    rows, columns = (length // samples_per_side for length in samples.shape)
    blocks = samples.reshape(rows, samples_per_side, columns, samples_per_side)
    return blocks.sum(axis=(1, 3))
