"""A picture of a reconstruction beside the image that it was made from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from list.data.rendering import render_views
from list.geometry.camera import View
from list.geometry.mesh import Mesh

# Three quarters from the front and from the back, a little from above. At this distance every shape
# fits: it lies within a ball of half its bounding box's diagonal.
VIEWS = [View(yaw, elevation=24.0, in_plane=0.0, distance_ratio=0.7) for yaw in (40.0, 220.0)]

COLOUR = (0.55, 0.74, 1.0)
BACKGROUND = (255, 255, 255)


def preview(image: NDArray[np.uint8], mesh: Mesh, size: int = 384, threads: int = 1) -> Image.Image:
    """Put the input and two views of the result side by side.

    Args:
        image: What the network saw, (S, S, 3).
        mesh: The result.
        size: Side of each of the pictures in pixels.
        threads: Threads that cast rays; the picture does not depend on it.

    Returns:
        The picture, three times as wide as high.
    """
    rendered = render_views(mesh, VIEWS, size, samples_per_side=3, colour=COLOUR, threads=threads)
    sheet = Image.new("RGB", ((1 + len(rendered)) * size, size), BACKGROUND)
    sheet.paste(Image.fromarray(image).resize((size, size), Image.Resampling.LANCZOS), (0, 0))
    for number, pixels in enumerate(rendered, start=1):
        picture = Image.fromarray(pixels)
        sheet.paste(picture, (number * size, 0), mask=picture)
    return sheet
