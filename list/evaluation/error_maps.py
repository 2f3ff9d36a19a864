"""Where a reconstruction has too much and where it lacks something, painted on its surface."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from numpy.typing import NDArray

from list.data.ray_scene import RayScene
from list.data.rendering import develop, shade
from list.evaluation.figures import FAINT, INK, figure_file
from list.evaluation.gallery import FILLED, PLEASANT_VIEW
from list.geometry.camera import camera_position, project
from list.geometry.mesh import Mesh
from list.geometry.sdf import SignedDistance

# Distances beyond this share of the box have the strongest colour: the widest threshold of the
# published F-scores.
LIMIT = 0.05

# From blue through grey to red, made for shaded surfaces (Moreland, 2009) and told apart by readers
# who do not tell red from green.
COLOURS = matplotlib.colormaps["coolwarm"]

# Rays along each side of a pixel; their mean smooths edges.
SAMPLES_PER_SIDE = 2


@dataclass(frozen=True, eq=False)
class ErrorExample:
    """A reconstruction and the truth.

    Attributes:
        title: What a reader should know: category, rank, score.
        predicted: The reconstruction, watertight; None where there is no surface.
        truth: The true shape, watertight, in the same frame (unit box).
    """

    title: str
    predicted: Mesh | None
    truth: Mesh


def error_pictures(
    example: ErrorExample, size: int, threads: int = 1
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Paint both surfaces by their distance to each other.

    Red is where the prediction has too much, blue is where it lacks something, and grey is where
    the surfaces are the same; the strongest colours stand for `LIMIT` and more.

    Args:
        example: The reconstruction, which must have a surface, and the truth.
        size: Side of the pictures in pixels.
        threads: Threads that cast rays; the pictures do not depend on it.

    Returns:
        Pictures (size, size, 4) uint8 of the prediction and of the truth, before a transparent
        background, by one camera.
    """
    assert example.predicted is not None
    both = np.concatenate([example.predicted.vertices, example.truth.vertices])
    to_truth = SignedDistance(example.truth, threads=threads)
    to_prediction = SignedDistance(example.predicted, threads=threads)
    return (
        _painted(example.predicted, both, to_truth, size, threads),
        # Where the truth lies outside of the prediction, the prediction lacks something.
        _painted(example.truth, both, lambda points: -to_prediction(points), size, threads),
    )


def error_maps(
    rows: Sequence[Sequence[ErrorExample]], path: Path, size: int = 260, threads: int = 1
) -> None:
    """Draw error maps: a row of reconstructions each, the prediction beside the truth.

    Args:
        rows: Reconstructions by row, such as the best, the median and the worst of a category.
        path: The PNG file.
        size: Side of each rendered picture in pixels.
        threads: Threads that cast rays; the picture does not depend on it.
    """
    columns = max((len(row) for row in rows), default=1)
    with figure_file(path, (3.4 * columns, 1.95 * max(1, len(rows)) + 0.9)) as figure:
        grid = figure.subplots(max(1, len(rows)), 2 * columns, squeeze=False)
        for axes in grid.flat:
            axes.set_axis_off()
        for axes, row in zip(grid, rows, strict=False):
            for number, example in enumerate(row):
                left, right = axes[2 * number], axes[2 * number + 1]
                left.set_title(example.title, fontsize=8.5, fontweight="normal", color=INK)
                if example.predicted is None:
                    left.text(0.5, 0.5, "no surface", transform=left.transAxes, ha="center")
                    pictures = [np.zeros((size, size, 4), np.uint8)] * 2
                else:
                    pictures = [*error_pictures(example, size, threads)]
                for place, picture in zip((left, right), pictures, strict=True):
                    place.imshow(picture, interpolation="lanczos")
        percent = Normalize(-100 * LIMIT, 100 * LIMIT)
        bar = figure.colorbar(
            ScalarMappable(percent, COLOURS),
            ax=grid,
            location="bottom",
            shrink=0.5,
            aspect=40,
            pad=0.02,
            extend="both",
        )
        bar.set_label(
            "too little  ←  distance between the surfaces, % of the box  →  too much\n"
            "left: on the prediction, right: on the truth",
            color=FAINT,
            fontsize=8.5,
        )
        bar.outline.set_visible(False)


def _painted(
    mesh: Mesh,
    framed: NDArray[np.floating],
    distance: Callable[[NDArray[np.float32]], NDArray[np.float32]],
    size: int,
    threads: int,
) -> NDArray[np.uint8]:
    """Picture of a mesh in colours by the distance at each sample, framed by `framed`."""
    low, high = framed.min(axis=0), framed.max(axis=0)
    diagonal = np.linalg.norm(high - low)
    reach = np.abs(project(PLEASANT_VIEW, (framed - (low + high) / 2) / diagonal, 2) - 1.0).max()
    view = replace(PLEASANT_VIEW, focal_length=PLEASANT_VIEW.focal_length * FILLED / reach)
    # The scene frames all vertices, also those that no face uses.
    scene = RayScene(Mesh(np.concatenate([mesh.vertices, [low, high]]), mesh.faces), threads)
    picture = np.zeros((size, size, 4), np.uint8)
    for samples in scene.cast(view, size, SAMPLES_PER_SIDE):
        points = camera_position(view) + samples.distances[:, None] * samples.directions
        found = distance((points * diagonal + (low + high) / 2).astype(np.float32))
        light = np.zeros((*samples.hit.shape, 3), np.float32)
        light[samples.hit] = COLOURS(0.5 + found / (2 * LIMIT))[:, :3]
        light *= shade(samples)[..., None]
        left, top, right, bottom = samples.window
        picture[top:bottom, left:right] = develop(light, samples.hit, SAMPLES_PER_SIDE)
    return picture
