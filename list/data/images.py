"""Views of a shape as the network sees them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from list.errors import ShapeError

# Higher levels save a few percent of the size and cost several times the time.
PNG_COMPRESSION = 1

# Sixteen-bit values to eight bits.
SIXTEEN_TO_EIGHT = 257


def view_name(number: int) -> str:
    """Name of a view's file without its suffix, and of a view wherever it is stored.

    Args:
        number: Number of the view.

    Returns:
        The number in two digits, as published, or in more where it has more.
    """
    return f"{number:02d}"


def view_files(folder: Path) -> list[Path]:
    """List the views of a shape.

    Args:
        folder: Holds 00.png, 01.png and so on, as published.

    Returns:
        The image files in the order of their numbers.

    Raises:
        ShapeError: There is no view.
    """
    numbered = (path for path in folder.glob("*.png") if path.stem.isdigit())
    files = sorted(numbered, key=lambda path: int(path.stem))
    if not files:
        raise ShapeError(f"no view in {folder}")
    return files


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Name the file in whatever is raised because of its content.

    Args:
        path: An image file.

    Raises:
        ShapeError: Instead of any other error, but for a lack of memory.
    """
    try:
        yield
    except (MemoryError, ShapeError):
        raise
    # Readers of single formats raise many types on damaged files.
    except Exception as error:
        raise ShapeError(f"the image {path} cannot be read: {error}") from None


def open_picture(path: Path, upright: bool = False) -> Image.Image:
    """Read an image file.

    Args:
        path: An image file.
        upright: Turn it as its EXIF orientation says.

    Returns:
        The picture, decoded, in the mode of the file.

    Raises:
        ShapeError: The file is missing, truncated, not an image, or so large (Pillow draws the
            line at 178,956,970 pixels) that it may be made to exhaust the memory.
    """
    with reading(path), Image.open(path) as image:
        # Before the pixels are read: the orientation of some formats is in the open file alone.
        picture = ImageOps.exif_transpose(image) if upright else image
        picture.load()
        return picture


def eight_bits(image: Image.Image) -> Image.Image:
    """Bring modes with more than eight bits a channel, which `convert` would clip, to eight.

    Args:
        image: A picture of any mode.

    Returns:
        The picture itself, or one of mode L where it had more than eight bits a channel.
    """
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image, np.float64)
    if image.mode == "F":
        # By custom floating-point images run from 0 to 1.
        values = 255.0 * values if values.max() <= 1.0 else values
    elif image.mode != "I" or values.max() > 255:
        values = values / SIXTEEN_TO_EIGHT
    return Image.fromarray(np.rint(np.clip(values, 0, 255)).astype(np.uint8))


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
    with reading(path):
        picture = eight_bits(open_picture(path)).convert("RGBA")
    canvas = Image.new("RGBA", picture.size, (background, background, background, 255))
    canvas.alpha_composite(picture)
    opaque = canvas.convert("RGB")
    if opaque.size != (size, size):
        opaque = opaque.resize((size, size), Image.Resampling.LANCZOS)
    return np.asarray(opaque)
