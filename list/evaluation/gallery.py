"""Reconstructions to look at: which ones, and their pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from list.data.rendering import render_views
from list.geometry.camera import View, camera_position, project
from list.geometry.mesh import Mesh

# Three quarters from the front and a little from above.
PLEASANT_VIEW = View(yaw=40.0, elevation=24.0, in_plane=0.0, distance_ratio=0.8)

# Share of the picture's half side that the shape reaches.
FILLED = 0.94

# Those that every category shows, if it has as many shapes.
RANKS = ("best", "median", "worst")

# Metrics that stand beside a reconstruction, where they were measured.
SCORES = ("iou", "fscore_1", "chamfer_l2")

COLUMNS = ("input", "coarse points", "prediction", "truth")

PREDICTION_COLOUR = (0.55, 0.74, 1.0)
POINT_COLOUR = (1.0, 0.72, 0.40)
TRUTH_COLOUR = (0.95, 0.95, 0.95)

# Degrees between the turns at which an example must fit its picture.
FRAMING_STEP = 20

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
        rank: `best`, `median`, `worst`, or its place.
        name: Which shape and view it is.
        scores: Values of metrics by their names in metrics.csv.
    """

    title: str
    image: NDArray[np.uint8]
    coarse_points: NDArray[np.floating]
    predicted: Mesh | None
    truth: Mesh
    rank: str = ""
    name: str = ""
    scores: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Camera:
    """The camera of an example's pictures, for a page that turns it further.

    Attributes:
        position: Where it stands (3,), in the frame of the meshes.
        target: What it looks at (3,), upright along y.
        field_of_view: Degrees from the lower to the upper edge of the picture.
    """

    position: tuple[float, float, float]
    target: tuple[float, float, float]
    field_of_view: float


@dataclass(frozen=True)
class Choice:
    """A reconstruction that stands for others.

    Attributes:
        rank: `best`, `median`, `worst`, or its place such as `3 of 10`.
        shape_id: The shape.
        view: Number of the view.
        iou: Its score.
        scores: Those of `SCORES` by their names in per_shape.csv.
    """

    rank: str
    shape_id: str
    view: int
    iou: float
    scores: Mapping[str, float] = field(default_factory=dict, compare=False)


def choose_examples(per_shape: pd.DataFrame, category_id: str, count: int) -> list[Choice]:
    """Choose shapes of a category: the best, the median, the worst, then others between.

    Of several views of a shape the one of median IoU stands for it.

    Args:
        per_shape: Rows of per_shape.csv.
        category_id: The category.
        count: How many to choose, if there are as many.

    Returns:
        The choices from the best to the worst by the IoU of the network's meshes.
    """
    own = per_shape[(per_shape["category_id"] == category_id) & (per_shape["method"] == "LIST")]
    ranked = own.sort_values(["iou", "shape_id", "view"], ascending=[False, True, True])
    views = ranked.groupby("shape_id")["view"]
    ranked = ranked[views.cumcount() == (views.transform("size") - 1) // 2]
    if ranked.empty:
        return []
    last = len(ranked) - 1
    best, median, worst = RANKS
    ranks = {last: worst, last // 2: median, 0: best}
    spread = np.linspace(0, last, count).round().astype(int).tolist()
    places = sorted([*dict.fromkeys([0, last, last // 2, *spread])][:count])
    rows = ranked.to_dict("records")
    return [
        Choice(
            rank=ranks.get(place, f"{place + 1} of {len(rows)}"),
            shape_id=rows[place]["shape_id"],
            view=int(rows[place]["view"]),
            iou=float(rows[place]["iou"]),
            scores={name: float(rows[place][name]) for name in SCORES if name in rows[place]},
        )
        for place in places
    ]


def shown_points(points: NDArray[np.floating]) -> NDArray[np.floating]:
    """Leave out the points of a predicted cloud that have no place in a picture.

    Args:
        points: Points (N, 3).

    Returns:
        Those that are finite (M, 3).
    """
    return points[np.isfinite(points).all(axis=1)]


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
    vertices = _all_vertices(example)
    extremes = np.stack([vertices.min(axis=0), vertices.max(axis=0)])
    view = _framing(vertices)

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


def example_camera(example: Example) -> Camera:
    """The camera of `example_pictures`.

    Args:
        example: The example.

    Returns:
        The camera.
    """
    vertices = _all_vertices(example)
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    view, centre = _framing(vertices), (low + high) / 2
    position = centre + camera_position(view) * np.linalg.norm(high - low)
    opening = 2.0 * np.degrees(np.arctan(view.sensor / 2 / view.focal_length))
    return Camera(tuple(position.tolist()), tuple(centre.tolist()), float(opening))


def _all_vertices(example: Example) -> NDArray[np.float64]:
    points = np.asarray(example.coarse_points, np.float64)
    # The balls around the points reach further than the points.
    clouds = [points - POINT_RADIUS, points + POINT_RADIUS, example.truth.vertices]
    clouds += [] if example.predicted is None else [example.predicted.vertices]
    return np.concatenate(clouds)


def _framing(vertices: NDArray[np.floating]) -> View:
    """The pleasant view, zoomed so that everything fits however it turns about the up axis."""
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    rendered = (vertices - (low + high) / 2) / np.linalg.norm(high - low)
    turns = [replace(PLEASANT_VIEW, yaw=yaw) for yaw in range(0, 360, FRAMING_STEP)]
    reach = max(np.abs(project(turn, rendered, size=2) - 1.0).max() for turn in turns)
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
