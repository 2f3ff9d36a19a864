"""Albedo, depth and normal images of a mesh, from the cameras of its renderings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from list.data.ray_scene import RayScene, Samples
from list.data.rendering import LIGHT_GREY, develop
from list.geometry.camera import View, camera_axes
from list.geometry.mesh import Mesh

KINDS = ("albedo", "depth", "normal")

# Steps of a depth image in one diagonal of the object's bounding box: 16 bits reach 3.2 diagonals,
# and no published camera stands farther than 2.5 from a point of the object.
DEPTH_STEPS = 20_000


def render_maps(
    kind: str,
    mesh: Mesh,
    views: Sequence[View],
    size: int,
    samples_per_side: int = 2,
    threads: int = 1,
) -> NDArray[np.unsignedinteger]:
    """Render one kind of map from each view.

    Depth and normals are those at the centre of each pixel: a mean over an edge is neither.

    Args:
        kind: One of `KINDS`.
        mesh: A mesh of any scale and place, as for renderings.
        views: The cameras.
        size: Side of the pictures in pixels.
        samples_per_side: Rays along each side of a pixel of albedo images.
        threads: Threads that cast rays; the pictures do not depend on it.

    Returns:
        `albedo`: (N, size, size, 4) uint8, the colour without light, alpha as in the renderings.
        `depth`: (N, size, size) uint16, `DEPTH_STEPS` times the distance along the camera's axis
        in diagonals of the bounding box, 0 where nothing is.
        `normal`: (N, size, size, 4) uint8, half of 1 plus the unit normal in the camera's frame
        (right, up, toward the camera), times 255; transparent where nothing is.
    """
    scene = RayScene(mesh, threads)
    channels = () if kind == "depth" else (4,)
    dtype = np.uint16 if kind == "depth" else np.uint8
    pictures = np.zeros((len(views), size, size, *channels), dtype=dtype)
    for picture, view in zip(pictures, views, strict=True):
        for samples in scene.cast(view, size, samples_per_side if kind == "albedo" else 1):
            left, top, right, bottom = samples.window
            shown = picture[top:bottom, left:right]
            if kind == "albedo":
                light = samples.hit.astype(np.float32)[..., None]
                shown[:] = develop(light, samples.hit, samples_per_side, LIGHT_GREY)
            else:
                shown[samples.hit] = (
                    _depth(samples, view) if kind == "depth" else _normal(samples, view)
                )
    return pictures


def _depth(samples: Samples, view: View) -> NDArray[np.uint16]:
    forward = camera_axes(view)[2]
    return np.rint(DEPTH_STEPS * samples.distances * (samples.directions @ forward)).astype(
        np.uint16
    )


def _normal(samples: Samples, view: View) -> NDArray[np.uint8]:
    right, top, forward = camera_axes(view)
    normals = samples.normals @ np.stack([right, top, -forward]).T
    colours = np.rint(255.0 * (normals + 1.0) / 2.0).astype(np.uint8)
    opaque = np.full((len(colours), 1), 255, np.uint8)
    return np.concatenate([colours, opaque], axis=1)
