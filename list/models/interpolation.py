"""Linear interpolation on regular grids: what a place blends.

A place on a grid is described by its taps: the nodes that it blends and their weights
(list/models/blending.py blends them).

Shapes: B grids, M places, K taps.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from list.models.grouping import split


class Taps(NamedTuple):
    """What each place blends; places lie last in memory while taps are made, as they are many.

    Attributes:
        nodes: Numbers of nodes (K, B, M) or, where every node is a tap, (K, 1, 1); int32, as they
            are kept for the backward pass.
        weight: Weights (K, B, M).
    """

    nodes: Tensor
    weight: Tensor

    def split(self, grids: int) -> list[Taps]:
        """Taps of some grids each.

        Args:
            grids: How many are taken together.

        Returns:
            Views of these.
        """
        both = self.nodes.expand_as(self.weight), self.weight
        pairs = zip(*(split(values, grids, dim=1) for values in both), strict=True)
        return [Taps(*pair) for pair in pairs]


def border_taps(position: Tensor, size: int, dense: bool) -> Taps:
    """Taps of linear interpolation along one axis; places outside take the border's value.

    Args:
        position: Places (B, M), in nodes: 0 is the first, size - 1 the last.
        size: Nodes along the axis.
        dense: Whether every node is a tap, most with weight 0.

    Returns:
        Two taps a place, or `size` if dense.
    """
    position = position.clamp(0, size - 1)
    nodes = _numbers(size if dense else 2, position)
    if not dense:
        nodes = nodes + position.detach().floor().clamp(max=size - 2).int()
    return Taps(nodes, (1 - (position - nodes).abs()).clamp(min=0))


def resized_taps(position: Tensor, size: int, grid: int, dense: bool) -> Taps:
    """Taps along one axis of interpolation within a linearly resized axis.

    Resizing to `grid` nodes (ends aligned) and interpolating between two of them are both linear:
    the weights of the native nodes for the two neighbours, blended, give the same numbers.

    Args:
        position: Places (B, M), in nodes of the resized axis, 0 to grid - 1.
        size: Nodes of the native axis.
        grid: Nodes of the resized axis.
        dense: Whether every native node is a tap.

    Returns:
        Taps on the native axis; the gradient with respect to the place is that on the resized axis.
    """
    first, *ends = (torch.from_numpy(array) for array in _resized(size, grid, dense))
    lower, upper = (weight.to(position) for weight in ends)
    # A place that is not a number has no cell: its weights are not numbers, and the loss says so.
    cell = position.detach().nan_to_num().floor().clamp(max=grid - 2).long()
    weight = torch.lerp(lower[:, cell], upper[:, cell], position - cell)
    nodes = _numbers(len(lower), position)
    return Taps(nodes if dense else nodes + first.to(cell.device)[cell], weight)


def _numbers(count: int, position: Tensor) -> Tensor:
    return torch.arange(count, dtype=torch.int32, device=position.device)[:, None, None]


@lru_cache
def _resized(size: int, grid: int, dense: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First tap of each cell of the resized axis (G,), weights of taps at its two ends (K, G)."""
    native = np.linspace(0, size - 1, grid)
    weight = np.maximum(0, 1 - np.abs(native[:, None] - np.arange(size)))
    span = size if dense else resized_span(size, grid)
    first = np.minimum(np.floor(native[:-1]).astype(np.int32), size - span)
    first = np.zeros_like(first) if dense else first
    taps = first[:, None] + np.arange(span)
    lower, upper = (np.take_along_axis(ends, taps, 1).T for ends in (weight[:-1], weight[1:]))
    return first, np.ascontiguousarray(lower), np.ascontiguousarray(upper)


def resized_span(size: int, grid: int) -> int:
    """Taps along one axis of `resized_taps`, if not dense.

    Args:
        size: Nodes of the native axis.
        grid: Nodes of the resized axis.

    Returns:
        At most `size`.
    """
    # From one node of the resized axis to the next, the two taps move by at most this step.
    step = -(-(size - 1) // (grid - 1))
    return min(size, step + 2)


def combine(slow: Taps, fast: Taps, fast_size: int) -> Taps:
    """Taps of a grid from those of two axes.

    Args:
        slow: Taps of the axis (or axes) that change slowly in memory.
        fast: Taps of the axis that changes fastest.
        fast_size: Nodes along `fast`.

    Returns:
        All pairs: K is the product of both numbers of taps.
    """
    nodes = (slow.nodes * fast_size)[:, None] + fast.nodes
    return Taps(nodes.flatten(0, 1), (slow.weight[:, None] * fast.weight).flatten(0, 1))


def joined(parts: Sequence[Taps], rows: Sequence[int]) -> Taps:
    """Taps of several grids whose rows lie behind each other.

    Args:
        parts: Taps of each grid.
        rows: Rows of each grid.

    Returns:
        All of them.
    """
    starts = np.cumsum([0, *rows[:-1]])
    nodes = [part.nodes + int(start) for part, start in zip(parts, starts, strict=True)]
    return Taps(torch.cat(nodes), torch.cat([part.weight for part in parts]))
