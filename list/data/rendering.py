"""Views of a mesh in the look and the layout of the published ShapeNet renderings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from list.data.images import PNG_COMPRESSION, view_name
from list.data.ray_scene import RayScene, Samples, diagonal_one
from list.files import written_whole
from list.geometry.camera import View, sample_views
from list.geometry.mesh import Mesh
from list.geometry.view_metadata import format_metadata
from list.seeds import random_generator

METADATA_NAME = "rendering_metadata.txt"

# Lights stand still while the camera moves, as in the published images: a face of the object keeps
# its tone, so a picture tells from which side it was taken. The headlight keeps every face in view
# from falling into plain ambient light. Directions point toward the lights.
LIGHTS = np.array([[0.5, 0.7, 0.5], [0.4, 0.2, -0.9], [-0.8, 0.5, 0.3]], dtype=np.float32)
LIGHT_STRENGTHS = np.array([0.45, 0.2, 0.12], dtype=np.float32)
HEADLIGHT = 0.3
AMBIENT = 0.15

LIGHT_GREY = (0.85, 0.85, 0.85)
WHITE = (1.0, 1.0, 1.0)


def seeded_views(
    mesh: Mesh,
    style: Literal["easy", "hard"],
    count: int,
    seed: int,
    category_id: str,
    shape_id: str,
) -> list[View]:
    """Draw the cameras of a shape: the same for its renderings and its maps.

    Args:
        mesh: The shape, of any scale and place.
        style: `easy` or `hard`.
        count: Number of views.
        seed: Seed of the run.
        category_id: Category of the shape.
        shape_id: Its name within the category.

    Returns:
        The views.
    """
    generator = random_generator(seed, "render", category_id, shape_id)
    return sample_views(style, count, generator, diagonal_one(mesh.vertices))


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
        mesh: A mesh of any scale and place.
        views: The cameras.
        size: Side of the pictures in pixels.
        samples_per_side: Rays along each side of a pixel; their mean smooths edges.
        colour: Red, green and blue of the fully lit surface, 0 to 1.
        threads: Threads that cast rays; the pictures do not depend on it.

    Returns:
        Pictures (len(views), size, size, 4) uint8, colour not multiplied by alpha.
    """
    scene = RayScene(mesh, threads)
    pictures = np.zeros((len(views), size, size, 4), dtype=np.uint8)
    for picture, view in zip(pictures, views, strict=True):
        for samples in scene.cast(view, size, samples_per_side):
            developed = develop(shade(samples)[..., None], samples.hit, samples_per_side, colour)
            left, top, right, bottom = samples.window
            picture[top:bottom, left:right] = developed
    return pictures


def write_renderings(
    folder: Path, pictures: NDArray[np.unsignedinteger], views: Sequence[View]
) -> None:
    """Write pictures and their cameras as published: 00.png, 01.png, ... and the metadata.

    Args:
        folder: Final name; written whole, and replaced if it is there.
        pictures: Pictures (N, size, size, 4) uint8, or of one channel (N, size, size) uint16.
        views: Their N cameras.
    """
    with written_whole(folder) as temporary:
        temporary.mkdir()
        for number, picture in enumerate(pictures):
            path = temporary / f"{view_name(number)}.png"
            Image.fromarray(picture).save(path, compress_level=PNG_COMPRESSION)
        (temporary / METADATA_NAME).write_text(format_metadata(views), encoding="utf-8")


def shade(samples: Samples) -> NDArray[np.float32]:
    """Light samples by Lambert's law for the fixed lights and the headlight.

    Args:
        samples: What the rays of a view met.

    Returns:
        Brightness (rows, columns) from 0 to 1, zero where nothing is.
    """
    lights = LIGHTS / np.linalg.norm(LIGHTS, axis=1, keepdims=True)
    lit = np.maximum(samples.normals @ lights.T, 0.0) @ LIGHT_STRENGTHS
    facing = np.abs(np.einsum("ij,ij->i", samples.normals, samples.directions))
    brightness = np.zeros(samples.hit.shape, dtype=np.float32)
    brightness[samples.hit] = np.minimum(AMBIENT + lit + HEADLIGHT * facing, 1.0)
    return brightness


def develop(
    light: NDArray[np.float32],
    hit: NDArray[np.bool_],
    samples_per_side: int,
    colour: tuple[float, float, float] = WHITE,
) -> NDArray[np.uint8]:
    """Make pixels of samples: alpha is the share that hit, colour the mean of those.

    Args:
        light: Brightness (rows, columns, 1) or colours (rows, columns, 3) float32 from 0 to 1, zero
            where nothing was hit.
        hit: (rows, columns), where something was hit.
        samples_per_side: Samples along each side of a pixel.
        colour: Red, green and blue of light 1, 0 to 1.

    Returns:
        Pixels (rows / samples_per_side, columns / samples_per_side, 4) uint8.
    """
    hits = _pixel_sums(hit.astype(np.float32), samples_per_side)
    mean = _pixel_sums(light, samples_per_side) / np.maximum(hits, 1.0)[..., None]
    colours = mean * np.array(colour, np.float32)
    alpha = hits[..., None] / samples_per_side**2
    return np.rint(255.0 * np.concatenate([colours, alpha], axis=-1)).astype(np.uint8)


def _pixel_sums(samples: NDArray[np.float32], samples_per_side: int) -> NDArray[np.float32]:
    # Adding strided parts is several times as fast as a sum over two axes.
    parts = [
        samples[row::samples_per_side, column::samples_per_side]
        for row in range(samples_per_side)
        for column in range(samples_per_side)
    ]
    return np.sum(parts, axis=0)
