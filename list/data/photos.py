"""Photos as people have them, and what the network wants to see of them.

The network was trained on images of one object before a plain background, with a margin:
renderings, whose margin follows from the camera's distance, or crops of photos. A photo is brought
into that form.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from list.data.images import eight_bits, open_picture, reading
from list.errors import PhotoError, ShapeError

# Of the formats that Pillow reads, those that pictures of objects come in.
SUFFIXES = (
    ".avif",
    ".bmp",
    ".gif",
    ".j2k",
    ".jfif",
    ".jp2",
    ".jpe",
    ".jpeg",
    ".jpg",
    ".pbm",
    ".pgm",
    ".png",
    ".pnm",
    ".ppm",
    ".qoi",
    ".tga",
    ".tif",
    ".tiff",
    ".webp",
)

# A pixel belongs to the object from this alpha on; softer ones are shadows and halos.
OBJECT_ALPHA = 0.5

# An object this small, as a share of the photo's pixels, is a speck.
SMALLEST_OBJECT = 1e-4


def read_photo(path: Path) -> NDArray[np.uint8]:
    """Read an image file of any mode as it is meant to be seen.

    Args:
        path: An image file; of animations the first frame counts.

    Returns:
        (H, W, 4) uint8: upright by its EXIF orientation, colour not multiplied by alpha, opaque
        where the file has no transparency.

    Raises:
        PhotoError: The file is missing or no image, or too large to be one in good faith.
    """
    try:
        with reading(path):
            return np.array(eight_bits(open_picture(path, upright=True)).convert("RGBA"))
    except ShapeError as error:
        raise PhotoError(str(error)) from None


def read_mask(path: Path, size: tuple[int, int]) -> NDArray[np.float32]:
    """Read a mask: bright where the object is, or opaque in an image that has transparency.

    Args:
        path: An image file.
        size: Height and width of its photo; a mask of another size but the same shape is resized.

    Returns:
        Alpha (H, W) from 0 to 1.

    Raises:
        PhotoError: The mask cannot be read, or its sides have another ratio than the photo's.
    """
    pixels = read_photo(path)
    if has_transparency(pixels):
        alpha = pixels[..., 3]
    else:
        alpha = np.asarray(Image.fromarray(pixels).convert("L"))
    height, width = size
    # One pixel of rounding on either side is not another shape.
    if abs(alpha.shape[1] * height / width - alpha.shape[0]) > 1 + alpha.shape[0] / height:
        raise PhotoError(
            f"The mask {path} has {alpha.shape[1]} x {alpha.shape[0]} pixels, which is another "
            f"shape than the photo's {width} x {height}."
        )
    return resized_alpha(alpha / np.float32(255), size)


def resized_alpha(alpha: NDArray[np.floating], size: tuple[int, int]) -> NDArray[np.float32]:
    """Resize a mask.

    Args:
        alpha: (h, w) from 0 to 1.
        size: Height and width wanted.

    Returns:
        (H, W) float32.
    """
    if alpha.shape == size:
        return np.asarray(alpha, np.float32)
    image = Image.fromarray(np.asarray(alpha, np.float32))
    return np.asarray(image.resize(size[::-1], Image.Resampling.BILINEAR))


def has_transparency(pixels: NDArray[np.uint8]) -> bool:
    """Tell whether an image is cut out already.

    Args:
        pixels: (H, W, 4).

    Returns:
        True where some pixels are transparent.
    """
    return bool((pixels[..., 3] < 255 * OBJECT_ALPHA).any())


def object_box(alpha: NDArray[np.floating]) -> tuple[int, int, int, int]:
    """Bounding box of the object.

    Args:
        alpha: (H, W) from 0 to 1.

    Returns:
        Left, top, right and bottom; right and bottom are the first pixels beyond.

    Raises:
        PhotoError: The mask holds no object.
    """
    inside = alpha >= OBJECT_ALPHA
    if inside.mean() < SMALLEST_OBJECT:
        raise PhotoError(
            "no object: the mask is empty. Give a mask by hand with --mask, or an image with a "
            "transparent background."
        )
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def touched_sides(alpha: NDArray[np.floating], reach: int = 1) -> list[str]:
    """Sides of the photo at which the object may be cut off.

    Args:
        alpha: (H, W) from 0 to 1.
        reach: An object within so many pixels of a side touches it.

    Returns:
        Some of left, top, right, bottom.
    """
    inside = alpha >= OBJECT_ALPHA
    edges = {
        "left": inside[:, :reach],
        "top": inside[:reach],
        "right": inside[:, -reach:],
        "bottom": inside[-reach:],
    }
    return [side for side, edge in edges.items() if edge.any()]


def framed(
    pixels: NDArray[np.uint8],
    alpha: NDArray[np.floating],
    size: int,
    background: int,
    share: float,
    drop: float,
) -> NDArray[np.uint8]:
    """Crop a photo to its object, in the frame and before the background of the training.

    Args:
        pixels: (H, W, 3 or 4); only the colour counts.
        alpha: The object, (H, W) from 0 to 1.
        size: Side of the result in pixels.
        background: Grey level from 0 to 255.
        share: Longer side of the object's bounding box as a share of the frame.
        drop: How far the box's middle is below the frame's, as a share of the frame.

    Returns:
        Image (size, size, 3) uint8.

    Raises:
        PhotoError: The mask holds no object.
    """
    left, top, right, bottom = object_box(alpha)
    side = max(right - left, bottom - top) / share
    first_column = (left + right - side) / 2
    first_row = (top + bottom - side) / 2 - drop * side
    # Only what the frame shows of the photo is worked on: photos are large.
    window = (
        max(0, math.floor(first_column)),
        max(0, math.floor(first_row)),
        min(alpha.shape[1], math.ceil(first_column + side)),
        min(alpha.shape[0], math.ceil(first_row + side)),
    )
    shown = np.s_[window[1] : window[3], window[0] : window[2]]
    opacity = alpha[shown][..., None].astype(np.float32)
    colour = pixels[shown][..., :3] * opacity + background * (1 - opacity)
    canvas_side = math.ceil(side) + 1
    canvas = Image.new("RGB", (canvas_side, canvas_side), (background,) * 3)
    origin = (math.floor(first_column), math.floor(first_row))
    opaque = Image.fromarray(np.rint(colour).astype(np.uint8))
    canvas.paste(opaque, (window[0] - origin[0], window[1] - origin[1]))
    x, y = first_column - origin[0], first_row - origin[1]
    picture = canvas.resize((size, size), Image.Resampling.LANCZOS, (x, y, x + side, y + side))
    return np.asarray(picture)
