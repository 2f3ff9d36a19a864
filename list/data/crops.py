"""Photos of objects, cropped into views: what Pix3D has in the place of renderings."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from list.data.images import PNG_COMPRESSION, eight_bits, open_picture, view_name
from list.errors import ShapeError
from list.files import written_whole

UNUSABLE_NAME = "unusable.tsv"
UNUSABLE_COLUMNS = ("photo", "reason")

# A filter without negative lobes: sharper ones leave a bright rim where alpha ends.
RESAMPLING = Image.Resampling.HAMMING

# From this alpha on, a pixel of a mask counts as the object when its extent is measured.
OBJECT_ALPHA = 128


@dataclass(frozen=True)
class Photo:
    """One photo of a shape.

    Attributes:
        number: Its place in pix3d.json, from 0; the number of its view.
        image: Path of the picture.
        mask: Path of its mask: white where the object is.
        box: Left, top, right and bottom of the object in pixels.
        digest: Changes whenever the files or the box change.
    """

    number: int
    image: str
    mask: str
    box: tuple[float, float, float, float]
    digest: str


def crop_photo(photo: Photo, size: int, margin: float) -> NDArray[np.uint8]:
    """Cut the object out of a photo: square, in the middle, before a transparent background.

    The extent of the object is that of its mask within its box. Beyond the border of the photo the
    crop is transparent.

    Args:
        photo: The photo.
        size: Side of the crop in pixels.
        margin: Empty border on each side, in units of the longer side of the object.

    Returns:
        Picture (size, size, 4) uint8, colour not multiplied by alpha.

    Raises:
        ShapeError: A file is missing or broken, photo and mask differ in size, or the mask is empty
            within the box.
    """
    mask = eight_bits(open_picture(Path(photo.mask))).convert("L")
    picture = _as_large_as(mask, open_picture(Path(photo.image)), photo)
    alpha = _within(photo.box, np.asarray(mask))
    rows, columns = np.nonzero(alpha >= OBJECT_ALPHA)
    if len(rows) == 0:
        raise ShapeError(f"the mask {photo.mask} is empty within the box {_shown(photo.box)}")
    picture.putalpha(Image.fromarray(alpha))
    left, right = int(columns.min()), int(columns.max()) + 1
    top, bottom = int(rows.min()), int(rows.max()) + 1
    side = math.ceil(max(right - left, bottom - top) * (1 + 2 * margin))
    corner = (left + right - side) // 2, (top + bottom - side) // 2
    square = picture.crop((*corner, corner[0] + side, corner[1] + side))
    return np.asarray(square.resize((size, size), RESAMPLING))


def write_crops(
    folder: Path, style: str, photos: Sequence[Photo], size: int, margin: float
) -> None:
    """Write the crops of a shape in the layout of renderings: <style>/NN.png, NN the number.

    A photo that cannot be used is a row of `unusable.tsv` beside them.

    Args:
        folder: An empty folder.
        style: Name of the sub-folder of views.
        photos: The photos of the shape.
        size: Side of the crops in pixels.
        margin: Empty border on each side, in units of the longer side of the object.

    Raises:
        ShapeError: No photo can be used; the message has the first reason.
    """
    (folder / style).mkdir()
    unusable: dict[int, str] = {}
    for photo in photos:
        try:
            crop = crop_photo(photo, size, margin)
        except ShapeError as error:
            unusable[photo.number] = str(error)
        else:
            path = folder / style / f"{view_name(photo.number)}.png"
            Image.fromarray(crop).save(path, compress_level=PNG_COMPRESSION)
    if len(unusable) == len(photos):
        reason = next(iter(unusable.values()), "there is none")
        raise ShapeError(f"none of its {len(photos)} photos can be used: {reason}")
    _write_unusable(folder / UNUSABLE_NAME, unusable)


def read_unusable(folder: Path) -> dict[int, str]:
    """Read which photos of a shape could not be used.

    Args:
        folder: What `write_crops` filled.

    Returns:
        Reasons by the number of the photo.
    """
    with (folder / UNUSABLE_NAME).open(newline="", encoding="utf-8") as stream:
        rows = csv.DictReader(stream, delimiter="\t")
        return {int(row["photo"]): row["reason"] for row in rows}


def _write_unusable(path: Path, unusable: Mapping[int, str]) -> None:
    with (
        written_whole(path) as temporary,
        temporary.open("w", newline="", encoding="utf-8") as stream,
    ):
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerow(UNUSABLE_COLUMNS)
        writer.writerows((number, " ".join(text.split())) for number, text in unusable.items())


def _as_large_as(mask: Image.Image, picture: Image.Image, photo: Photo) -> Image.Image:
    """The picture as RGB; turned as its camera noted, where only that makes it fit its mask."""
    turned = picture if picture.size == mask.size else ImageOps.exif_transpose(picture)
    if turned.size != mask.size:
        raise ShapeError(
            f"{photo.image} has {_shown(picture.size)} pixels, its mask {photo.mask} "
            f"{_shown(mask.size)}"
        )
    return eight_bits(turned).convert("RGB")


def _within(box: Sequence[float], alpha: NDArray[np.uint8]) -> NDArray[np.uint8]:
    left, top = (max(0, math.floor(value)) for value in box[:2])
    right, bottom = (max(0, math.ceil(value)) for value in box[2:])
    kept = np.zeros_like(alpha)
    kept[top:bottom, left:right] = alpha[top:bottom, left:right]
    return kept


def _shown(values: Sequence[float]) -> str:
    return " x ".join(f"{value:g}" for value in values)
