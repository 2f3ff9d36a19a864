"""Stencils of linear interpolation: which grid points a place blends, and their weights.

Shapes: K grid points in a stencil, B grids, M places. Places lie last in memory, as they are many.
"""

from __future__ import annotations

import math
from functools import reduce
from typing import NamedTuple

import torch
from torch import Tensor


class Stencil(NamedTuple):
    """What each place blends.

    Attributes:
        points: Numbers of grid points (K, B, M), or (K, 1, 1) where every point is in the stencil.
        weights: (K, B, M).
    """

    points: Tensor
    weights: Tensor


def along_axis(place: Tensor, size: int, dense: bool) -> Stencil:
    """Interpolate along one axis; places outside take the border's value.

    Args:
        place: (B, M), in grid points: 0 is the first, size - 1 the last.
        size: Grid points along the axis.
        dense: Whether every grid point is in the stencil, most with weight 0.

    Returns:
        Two points a place, or `size` if dense.
    """
    place = place.clamp(0, size - 1)
    points = _consecutive(size if dense else 2, size, place, dense)
    return Stencil(points, _hat(place - points))


def along_resized_axis(place: Tensor, size: int, resized: int, dense: bool) -> Stencil:
    """Interpolate along an axis as if it had been resized linearly, its ends aligned.

    Both steps are linear: a place blends two points of the resized axis, and these the own ones.

    Args:
        place: (B, M), in points of the resized axis, from 0 to resized - 1.
        size: Own grid points along the axis.
        resized: Points of the resized axis.
        dense: Whether every own point is in the stencil.

    Returns:
        Own grid points; the gradient with respect to the place is that on the resized axis.
    """
    step = (size - 1) / (resized - 1)
    # A place that is not a number has no cell: its weights are not numbers, and the loss says so.
    cell = place.detach().nan_to_num().floor().clamp(max=resized - 2)
    lower, upper = cell * step, ((cell + 1) * step).clamp(max=size - 1)
    span = size if dense else resized_span(size, resized)
    points = _consecutive(span, size, lower, dense)
    return Stencil(points, torch.lerp(_hat(lower - points), _hat(upper - points), place - cell))


def resized_span(size: int, resized: int) -> int:
    """Own grid points that a place on a resized axis blends.

    Args:
        size: Own grid points along the axis.
        resized: Points of the resized axis.

    Returns:
        Consecutive points, enough for any place.
    """
    return min(size, math.ceil((size - 1) / (resized - 1)) + 2)


def product(*axes: tuple[Stencil, int]) -> Stencil:
    """The stencil of a grid from those of its axes.

    Args:
        axes: Stencil and size of each axis, the one that changes slowest in memory first.

    Returns:
        All combinations: K is the product of the axes'.
    """

    def joined(slow: Stencil, fast: tuple[Stencil, int]) -> Stencil:
        (points, weights), size = fast
        numbers = (slow.points * size)[:, None] + points
        return Stencil(numbers.flatten(0, 1), (slow.weights[:, None] * weights).flatten(0, 1))

    (first, _), *others = axes
    return reduce(joined, others, first)


def _consecutive(span: int, size: int, place: Tensor, dense: bool) -> Tensor:
    """Numbers of the grid points at and after each place: (K, B, M), or (K, 1, 1) if dense."""
    offsets = torch.arange(span, dtype=torch.int32, device=place.device)[:, None, None]
    return offsets if dense else offsets + place.detach().floor().clamp(max=size - span).int()


def _hat(distance: Tensor) -> Tensor:
    return (1 - distance.abs()).clamp(min=0)
