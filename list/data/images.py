"""Views of a shape as the network sees them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from list.errors import ShapeError


def view_files(folder: Path) -> list[Path]:
    """List the views of a shape.

    Args:
        folder: Holds 00.png, 01.png and so on, as published.

    Returns:
        The image files in the order of their numbers.

    Raises:
        ShapeError: There is no view.
    """
    files = sorted(path for path in folder.glob("*.png") if path.stem.isdigit())
    if not files:
        raise ShapeError(f"no view in {folder}")
    return files


def read_view(path: Path, size: int, background: int) -> np.ndarray:
    """Read a view as an opaque square colour image.

    Args:
        path: An image file; where it has alpha, it is laid over the background.
        size: Side of the result in pixels; another size is resampled (Lanczos).
        background: Grey level from 0 to 255.

    Returns:
        Image (size, size, 3) uint8.

    Raises:
        ShapeError: The file is missing, truncated or not an image.
    """
    try:
        with Image.open(path) as image:
            picture = image.convert("RGBA")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise ShapeError(f"the image {path} cannot be read: {error}") from None
    canvas = Image.new("RGBA", picture.size, (background, background, background, 255))
    canvas.alpha_composite(picture)
    opaque = canvas.convert("RGB")
    if opaque.size != (size, size):
        opaque = opaque.resize((size, size), Image.Resampling.LANCZOS)
    return np.asarray(opaque)
