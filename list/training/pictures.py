"""What a person sees of a validation shape: coloured points in space and along each axis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from list.geometry.mesh import Mesh

TRUE = (150, 150, 150)
PREDICTED = (220, 60, 30)
BOTH = (40, 150, 70)

# More points than this are hard to turn in a browser.
MOST_POINTS = 2048


@dataclass(frozen=True, eq=False)
class Points:
    """Points with colours.

    Attributes:
        positions: (P, 3) float32, unit box.
        colours: (P, 3) uint8, red, green, blue.
    """

    positions: np.ndarray
    colours: np.ndarray


@dataclass(frozen=True, eq=False)
class Inspection:
    """What a network makes of a validation shape.

    Attributes:
        image: The network's input (3, S, S) in [0, 1].
        clouds: Coloured points by name.
        meshes: Surfaces by name, unit box; no picture shows them.
    """

    image: Tensor
    clouds: Mapping[str, Points]
    meshes: Mapping[str, Mesh] = field(default_factory=dict)

    def picture(self) -> Tensor:
        """Lay the input and the views of each cloud side by side.

        Returns:
            (3, S, S * (1 + 3 * clouds)) in [0, 1].
        """
        side = self.image.shape[1]
        views = [seen_along_axes(points, side) for points in self.clouds.values()]
        return torch.cat([self.image.cpu(), *views], dim=2)


def coloured(*groups: tuple[Tensor, tuple[int, int, int]]) -> Points:
    """Give each group of points its colour, and keep few enough of all.

    Args:
        groups: Points (P, 3) and their colour.

    Returns:
        The points of all groups, evenly thinned out.
    """
    positions = np.concatenate([points.detach().cpu().numpy() for points, _ in groups])
    colours = np.concatenate(
        [np.tile(np.array(colour, np.uint8), (len(points), 1)) for points, colour in groups]
    )
    step = max(1, -(-len(positions) // MOST_POINTS))
    return Points(positions[::step].astype(np.float32), colours[::step])


def seen_along_axes(points: Points, side: int) -> Tensor:
    """Draw points as seen along x, y and z; the nearest point of a pixel is seen.

    Args:
        points: The points; those outside of the unit box go to its border.
        side: Height of the picture in pixels, one third of its width.

    Returns:
        (3, side, 3 * side) in [0, 1], white where there is no point.
    """
    # A grid of this many cells a side shows a surface of a few thousand points without holes.
    cells = min(side, 32)
    pixels = np.rint((points.positions + 0.5) * (cells - 1)).astype(np.int64).clip(0, cells - 1)
    views = []
    for axis, (right, up) in enumerate(((2, 1), (0, 2), (0, 1))):
        view = np.full((cells, cells, 3), 255, np.uint8)
        nearest_last = np.argsort(points.positions[:, axis], kind="stable")
        seen = pixels[nearest_last]
        view[cells - 1 - seen[:, up], seen[:, right]] = points.colours[nearest_last]
        views.append(view)
    picture = torch.from_numpy(np.stack(views)).permute(0, 3, 1, 2).float() / 255
    return torch.cat([*F.interpolate(picture, size=(side, side))], dim=2)
