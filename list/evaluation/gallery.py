"""Reconstructions to look at: which ones, and their pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from list.data.rendering import render_views
from list.geometry.camera import View, project
from list.geometry.mesh import Mesh

# Three quarters from the front and a little from above.
PLEASANT_VIEW = View(yaw=40.0, elevation=24.0, in_plane=0.0, distance_ratio=0.8)

# Share of the picture's half side that the shape reaches.
FILLED = 0.94

COLUMNS = ("input", "coarse points", "prediction", "truth")

PREDICTION_COLOUR = (0.55, 0.74, 1.0)
POINT_COLOUR = (1.0, 0.72, 0.40)
TRUTH_COLOUR = (0.95, 0.95, 0.95)

# Radius of the balls that stand for points, unit box: 1,000 to 4,000 of them cover a shape loosely.
POINT_RADIUS = 0.009

# Rays along each side of a pixel: smooth edges at the size of a thumbnail.
SAMPLES_PER_SIDE = 2

# Enough to round the silhouette of a ball of a few pixels.
BALL_RINGS = 6


@dataclass(frozen=True, eq=False)
class Example:
    """One reconstruction beside what it was made from and what it should be.

    Attributes:
        title: What a reader should know: category, rank, score.
        image: Input (S, S, 3) uint8.
        coarse_points: (P, 3), unit box.
        predicted: The reconstruction; None where there is no surface.
        truth: The true shape in the unit box.
    """

    title: str
    image: NDArray[np.uint8]
    coarse_points: NDArray[np.floating]
    predicted: Mesh | None
    truth: Mesh


@dataclass(frozen=True)
class Choice:
    """A reconstruction that stands for others.

    Attributes:
        rank: `best`, `median`, `worst`, or its place such as `3 of 10`.
        shape_id: The shape.
        view: Number of the view.
        iou: Its score.
    """

    rank: str
    shape_id: str
    view: int
    iou: float


def choose_examples(per_shape: pd.DataFrame, category_id: str, count: int) -> list[Choice]:
    """Choose reconstructions of a category: the best, the median, the worst, then others between.

    Args:
        per_shape: Rows of per_shape.csv.
        category_id: The category.
        count: How many to choose, if there are as many.

    Returns:
        The choices from the best to the worst by the IoU of the network's meshes.
    """
    own = per_shape[(per_shape["category_id"] == category_id) & (per_shape["method"] == "LIST")]
    ranked = own.sort_values(["iou", "shape_id", "view"], ascending=[False, True, True])
    if ranked.empty:
        return []
    last = len(ranked) - 1
    ranks = {last: "worst", last // 2: "median", 0: "best"}
    spread = np.linspace(0, last, count).round().astype(int).tolist()
    places = sorted([*dict.fromkeys([0, last, last // 2, *spread])][:count])
    rows = [*ranked[["shape_id", "view", "iou"]].itertuples(index=False, name=None)]
    return [
        Choice(ranks.get(place, f"{place + 1} of {len(rows)}"), *rows[place]) for place in places
    ]


def example_pictures(example: Example, size: int, threads: int = 1) -> dict[str, NDArray[np.uint8]]:
    """Pictures of an example; those of its meshes and points share one camera and one scale.

    Args:
        example: The example.
        size: Side of the rendered pictures in pixels.
        threads: Threads that cast rays; the pictures do not depend on it.

    Returns:
        By the names of `COLUMNS`: the input (S, S, 3), and pictures (size, size, 4) with a
        transparent background of the coarse points, the prediction (empty where there is none) and
        the truth; all uint8.
    """
    points = _balls(np.asarray(example.coarse_points, np.float64), POINT_RADIUS)
    vertices = np.concatenate(
        [mesh.vertices for mesh in (points, example.predicted, example.truth) if mesh is not None]
    )
    extremes = np.stack([vertices.min(axis=0), vertices.max(axis=0)])
    view = _framing(vertices, extremes)

    def picture(mesh: Mesh | None, colour: tuple[float, float, float]) -> NDArray[np.uint8]:
        if mesh is None:
            return np.zeros((size, size, 4), np.uint8)
        # The renderer centres and scales by all vertices: two that no face uses make every mesh of
        # an example come out in the same place and scale.
        framed = Mesh(np.concatenate([mesh.vertices, extremes]), mesh.faces)
        return render_views(framed, [view], size, SAMPLES_PER_SIDE, colour, threads)[0]

    rendered = (
        picture(points, POINT_COLOUR),
        picture(example.predicted, PREDICTION_COLOUR),
        picture(example.truth, TRUTH_COLOUR),
    )
    return dict(zip(COLUMNS, (example.image, *rendered), strict=True))


def _framing(vertices: NDArray[np.floating], extremes: NDArray[np.floating]) -> View:
    """The pleasant view, zoomed so that everything just fits."""
    low, high = extremes
    rendered = (vertices - (low + high) / 2) / np.linalg.norm(high - low)
    reach = np.abs(project(PLEASANT_VIEW, rendered, size=2) - 1.0).max()
    return replace(PLEASANT_VIEW, focal_length=PLEASANT_VIEW.focal_length * FILLED / reach)


def _balls(points: NDArray[np.float64], radius: float) -> Mesh:
    """One mesh of a small ball around each point."""
    ball = _ball(radius)
    vertices = points[:, None] + ball.vertices
    faces = ball.faces + len(ball.vertices) * np.arange(len(points), dtype=np.int32)[:, None, None]
    return Mesh(vertices.reshape(-1, 3), faces.reshape(-1, 3).astype(np.int32))


def _ball(radius: float) -> Mesh:
    polar, around = np.meshgrid(
        np.linspace(0, np.pi, BALL_RINGS), np.linspace(0, 2 * np.pi, 2 * BALL_RINGS), indexing="ij"
    )
    vertices = radius * np.stack(
        [np.sin(polar) * np.cos(around), np.cos(polar), np.sin(polar) * np.sin(around)], axis=-1
    )
    number = np.arange(polar.size, dtype=np.int32).reshape(polar.shape)
    first, below = number[:-1, :-1], number[1:, :-1]
    beside, across = number[:-1, 1:], number[1:, 1:]
    triangles = [np.stack([first, beside, below], -1), np.stack([beside, across, below], -1)]
    return Mesh(vertices.reshape(-1, 3), np.concatenate(triangles).reshape(-1, 3))
