"""The camera of the published ShapeNet renderings (Xu et al., DISN, NeurIPS 2019).

Frame: the object's own, y up, front toward +x, the diagonal of its bounding box 1 as in
ShapeNet v1. A camera of yaw 0 looks the object in the face; as the yaw grows the camera moves
toward +z, and the front turns to the right of the picture. Pixel coordinates run right and down
from the upper left corner of the picture, so that the first pixel's centre is (0.5, 0.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from list.errors import ShapeError

# The published script gives up on a view after so many tries and draws from narrower ranges.
WIDE_TRIES = 4

# A centred object with a diagonal of 1 fits a good part of all views: this is no bad luck.
MOST_TRIES = 1000


@dataclass(frozen=True)
class View:
    """One line of the published `rendering_metadata.txt`.

    Attributes:
        yaw: Degrees about the up axis, from +x toward +z.
        elevation: Degrees above the horizontal plane.
        in_plane: Degrees by which the picture is turned counter-clockwise about its centre.
        distance_ratio: Distance to the origin as a share of the maximum distance.
        focal_length: Millimetres.
        sensor: Side of the square sensor in millimetres.
        maximum_distance: Largest distance, in diagonals of the object's bounding box.
        shift: Where the object's centre stands; the camera always looks at the origin.
    """

    yaw: float
    elevation: float
    in_plane: float
    distance_ratio: float
    focal_length: float = 35.0
    sensor: float = 32.0
    maximum_distance: float = 1.75
    shift: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class ViewStyle:
    """Ranges from which views are drawn uniformly.

    Attributes:
        elevation: Lowest and highest elevation in degrees.
        distance_ratio: Nearest and farthest distance ratio.
        shift: Largest shift along each axis.
        narrower: Ranges for objects of which these ranges show a part only; these again if None.
    """

    elevation: tuple[float, float]
    distance_ratio: tuple[float, float]
    shift: float
    narrower: ViewStyle | None = None


# The two published trees of images.
STYLES = {
    "easy": ViewStyle(elevation=(20.0, 30.0), distance_ratio=(0.65, 1.0), shift=0.0),
    "hard": ViewStyle(
        elevation=(0.0, 45.0),
        distance_ratio=(0.6, 1.0),
        shift=0.2,
        narrower=ViewStyle(elevation=(0.0, 45.0), distance_ratio=(0.75, 1.1), shift=0.1),
    ),
}


def sample_views(
    style: Literal["easy", "hard"],
    count: int,
    generator: np.random.Generator,
    points: NDArray[np.floating] | None = None,
) -> list[View]:
    """Draw views all around an object as the published ones were drawn.

    The circle is cut into equal parts and each view has one for itself: with the published 36
    views, view i has the yaw 10 (i + 1) degrees, give or take 5. A view that does not hold the
    whole object is drawn again.

    Args:
        style: Which published ranges to draw from.
        count: Number of views.
        generator: Source of the random numbers.
        points: Points (N, 3) of the object, within a ball of radius 1/2 around the origin; no view
            is drawn again where they are None.

    Returns:
        The views, by growing yaw.

    Raises:
        ShapeError: No view holds the whole object.
    """
    step = 360.0 / count
    return [
        _draw_whole(STYLES[style], step * (index + 1), step, generator, points)
        for index in range(count)
    ]


def _draw_whole(
    style: ViewStyle,
    yaw: float,
    step: float,
    generator: np.random.Generator,
    points: NDArray[np.floating] | None,
) -> View:
    for tries in range(MOST_TRIES):
        ranges = style if tries < WIDE_TRIES else style.narrower or style
        view = _draw(ranges, yaw + step * generator.uniform(-0.5, 0.5), generator)
        if points is None or shows_all(view, points):
            return view
    raise ShapeError("no view holds the whole object: it is not centred, or its diagonal is not 1")


def _draw(ranges: ViewStyle, yaw: float, generator: np.random.Generator) -> View:
    elevation = generator.uniform(*ranges.elevation)
    ratio = generator.uniform(*ranges.distance_ratio)
    x, y, z = generator.uniform(-ranges.shift, ranges.shift, size=3).tolist()
    return View(yaw, elevation, 0.0, ratio, shift=(x, y, z))


def shows_all(view: View, points: NDArray[np.floating]) -> bool:
    """Tell whether a picture holds all of an object.

    Args:
        view: The view.
        points: Points (N, 3) of the object, before it is shifted.

    Returns:
        True if every point is before the camera and within the picture.
    """
    # Nearly always the corners of the box are within, which then nothing of the object leaves.
    return _all_within(view, bounding_corners(points)) or _all_within(view, points)


def _all_within(view: View, points: NDArray[np.floating]) -> bool:
    pixels = project(view, points, size=1)
    return bool(((pixels >= 0.0) & (pixels <= 1.0)).all())


def bounding_corners(points: NDArray[np.floating]) -> NDArray[np.floating]:
    """Corners of the box around points.

    Args:
        points: Points (N, 3).

    Returns:
        The corners (8, 3).
    """
    low, high = points.min(axis=0), points.max(axis=0)
    return np.stack(np.meshgrid(*zip(low, high, strict=True)), axis=-1).reshape(-1, 3)


def camera_position(view: View) -> NDArray[np.float64]:
    """Where the camera stands.

    Args:
        view: The view.

    Returns:
        Position (3,) in the object's frame, before the object is shifted.
    """
    yaw, elevation = math.radians(view.yaw), math.radians(view.elevation)
    direction = np.array(
        [
            math.cos(elevation) * math.cos(yaw),
            math.sin(elevation),
            math.cos(elevation) * math.sin(yaw),
        ]
    )
    return view.distance_ratio * view.maximum_distance * direction


def camera_axes(view: View) -> NDArray[np.float64]:
    """How the camera is turned.

    Args:
        view: The view.

    Returns:
        Rows (3, 3): unit vectors toward the right of the picture, toward its top, and forward.
    """
    yaw, roll = math.radians(view.yaw), math.radians(view.in_plane)
    forward = -camera_position(view)
    forward /= np.linalg.norm(forward)
    level = np.array([math.sin(yaw), 0.0, -math.cos(yaw)])
    upright = np.cross(level, forward)
    right = math.cos(roll) * level - math.sin(roll) * upright
    top = math.sin(roll) * level + math.cos(roll) * upright
    return np.stack([right, top, forward])


def project(view: View, points: NDArray[np.floating], size: int) -> NDArray[np.float64]:
    """Project points into the picture.

    Args:
        view: The view.
        points: Points (N, 3) of the object, before it is shifted.
        size: Side of the picture in pixels.

    Returns:
        Pixel coordinates (N, 2), right and down; not a number for points behind the camera.
    """
    offsets = np.asarray(points) + view.shift - camera_position(view)
    right, top, depth = (offsets @ camera_axes(view).T).T
    depth = np.where(depth > 0.0, depth, np.nan)
    focal = size * view.focal_length / view.sensor
    return np.stack([size / 2 + focal * right / depth, size / 2 - focal * top / depth], axis=1)


def view_rays(
    view: View,
    size: int,
    samples_per_side: int = 1,
    window: tuple[int, int, int, int] | None = None,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Rays from the camera through a regular grid of samples in every pixel.

    Args:
        view: The view.
        size: Side of the picture in pixels.
        samples_per_side: Rays along each side of a pixel.
        window: Left, top, right and bottom of the pixels wanted; the whole picture if None.

    Returns:
        The common origin (3,) in the frame of the object before it is shifted, and unit directions
        (rows, columns, 3), one row for each line of samples from the top.
    """
    left, upper, end_column, end_row = window or (0, 0, size, size)
    pixel = view.sensor / (view.focal_length * size)
    columns = (_sample_positions(left, end_column, samples_per_side) - size / 2) * pixel
    rows = (size / 2 - _sample_positions(upper, end_row, samples_per_side)) * pixel
    right, top, forward = camera_axes(view).astype(np.float32)
    directions = forward + columns[None, :, None] * right + rows[:, None, None] * top
    # The axes are orthonormal.
    directions /= np.sqrt(1.0 + columns[None, :, None] ** 2 + rows[:, None, None] ** 2)
    return (camera_position(view) - view.shift).astype(np.float32), directions


def _sample_positions(start: int, end: int, samples_per_side: int) -> NDArray[np.float32]:
    # Counted from the border of the picture, so that they are the same in every window.
    numbers = np.arange(start * samples_per_side, end * samples_per_side, dtype=np.float32)
    return (numbers + np.float32(0.5)) / np.float32(samples_per_side)
