"""Cutting an object out of a photo by itself: no download, no trained model.

What looks like the border of the photo, in colour and roughly in place, is background; GrabCut
(Rother et al., SIGGRAPH 2004) then draws the outline along edges. On composites of 21 objects
before 9 backgrounds (plain, shaded, with a cast shadow, walls, textures) the mean overlap with the
true mask is 0.92, against 0.75 of GrabCut from a rectangle and 0.88 without GrabCut.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from list.data.photos import resized_alpha

# The photo is cut at this length of its longer side: colours and shapes are all there, and the
# time does not depend on the camera.
WORKING_SIDE = 256

# Width of the border that counts as background, as a share of the longer side.
BORDER = 0.03

# How far two places across the whole photo count as apart, in units of Lab colour (about 100 from
# black to white): background changes slowly over a photo. Of 5, 20 and 60, 20 cut best.
PLACE_WEIGHT = 20.0

# Differences in Lab colour up to this are noise and compression; about 2.3 is what people notice
# (Mahy et al., Color Research and Application 1994).
LEAST_CONTRAST = 5.0

# Likeness to the border means as like as to this many of its pixels: one alone may be dirt.
NEIGHBOURS = 3

# More pixels of the border add time and nothing else.
BORDER_PIXELS = 2000

GRABCUT_ROUNDS = 5

# Started from labels, GrabCut reads no rectangle.
NO_RECTANGLE = (0, 0, 0, 0)

# Parts smaller than this share of the largest one are not the object's.
SMALLEST_PART = 0.1


def cut_out(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Find the object in a photo.

    Args:
        pixels: (H, W, 3 or 4), the object away from the border.

    Returns:
        Alpha (H, W) from 0 to 1; zero within the border, and everywhere where nothing stands out
        from it.
    """
    height, width = pixels.shape[:2]
    scale = _scale(height, width)
    size = (max(1, round(scale * width)), max(1, round(scale * height)))
    colour = np.ascontiguousarray(pixels[..., :3])
    small = np.asarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA), np.uint8)
    border = _border(small.shape[:2])
    if border.all():
        return np.zeros((height, width), np.float32)
    unlike = _unlike_border(small, border)
    # Otsu's threshold parts values into two groups, each as alike within as can be.
    levels = np.clip(unlike * (255 / max(LEAST_CONTRAST, unlike.max())), 0, 255).astype(np.uint8)
    threshold, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    apart = (levels > threshold) & (unlike > LEAST_CONTRAST)
    found = _grabcut(small, apart & ~border, border)
    return resized_alpha(_large_parts(found).astype(np.float32), (height, width))


def border_reach(height: int, width: int) -> int:
    """How near to the border of a photo an object may go on to it unseen.

    Args:
        height: Of the photo in pixels.
        width: Of the photo in pixels.

    Returns:
        Pixels that count as background, and the next one of the small picture that is worked on.
    """
    scale = _scale(height, width)
    return math.ceil((_border_width(scale * max(height, width)) + 1) / scale)


def _scale(height: int, width: int) -> float:
    return min(1.0, WORKING_SIDE / max(height, width))


def _border_width(longer_side: float) -> int:
    return max(2, round(BORDER * longer_side))


def _border(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    width = _border_width(max(shape))
    border = np.ones(shape, bool)
    border[width:-width, width:-width] = False
    return border


def _unlike_border(image: NDArray[np.uint8], border: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Distance (H, W) of each pixel from the most similar ones of the border."""
    smooth = cv2.GaussianBlur(image, (0, 0), 1.0)
    lab = cv2.cvtColor(smooth.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    places = np.moveaxis(np.indices(border.shape), 0, -1) / max(border.shape)
    features = np.concatenate([lab, PLACE_WEIGHT * places], axis=-1)
    known = features[border]
    tree = cKDTree(known[:: max(1, len(known) // BORDER_PIXELS)])
    distances, _ = tree.query(features.reshape(-1, features.shape[-1]), k=NEIGHBOURS)
    return np.asarray(distances, np.float32)[:, -1].reshape(border.shape)


def _grabcut(
    image: NDArray[np.uint8], probable: NDArray[np.bool_], border: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    if not probable.any():
        return probable
    labels = np.where(probable, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    labels[border] = cv2.GC_BGD
    # Its colour models start from random clusters: the same photo gives the same mask.
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(image, labels, NO_RECTANGLE, *models, GRABCUT_ROUNDS, cv2.GC_INIT_WITH_MASK)
    return (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)


def _large_parts(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    parts, count = ndimage.label(mask, np.ones((3, 3)))
    if count == 0:
        return mask
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return (sizes >= SMALLEST_PART * sizes.max())[parts] & mask
