"""Linear interpolation on regular grids as weighted sums of rows.

A place on a grid is described by its taps: the nodes that it blends and their weights. Rows of
features are contiguous, so that a tap costs one vectorised read; on a CPU this is several times
faster than torch's grid_sample, forwards and backwards.

Shapes: B grids, M places, K taps, C features.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple, cast

import numpy as np
import torch
from scipy.sparse import csr_matrix
from torch import Tensor
from torch.nn import functional as F


class Taps(NamedTuple):
    """What each place blends.

    Attributes:
        nodes: Numbers of nodes (B, M, K) or, where every node is a tap, (K,); int32, as they are
            kept for the backward pass.
        weight: Weights (B, M, K).
    """

    nodes: Tensor
    weight: Tensor


def border_taps(position: Tensor, size: int, dense: bool) -> Taps:
    """Taps of linear interpolation along one axis; places outside take the border's value.

    Args:
        position: Places (B, M), in nodes: 0 is the first, size - 1 the last.
        size: Nodes along the axis.
        dense: Whether every node is a tap, most with weight 0.

    Returns:
        Two taps a place, or `size` if dense.
    """
    position = position.clamp(0, size - 1)[..., None]
    nodes = torch.arange(size if dense else 2, dtype=torch.int32, device=position.device)
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
    weight = torch.lerp(lower[cell], upper[cell], (position - cell)[..., None])
    nodes = torch.arange(lower.shape[1], dtype=torch.int32, device=position.device)
    return Taps(nodes if dense else nodes + first.to(cell.device)[cell][..., None], weight)


@lru_cache
def _resized(size: int, grid: int, dense: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First tap of each cell of the resized axis, and weights of all taps at its two ends."""
    native = np.linspace(0, size - 1, grid)
    weight = np.maximum(0, 1 - np.abs(native[:, None] - np.arange(size)))
    span = size if dense else resized_span(size, grid)
    first = np.minimum(np.floor(native[:-1]).astype(np.int32), size - span)
    first = np.zeros_like(first) if dense else first
    taps = first[:, None] + np.arange(span)
    return first, np.take_along_axis(weight[:-1], taps, 1), np.take_along_axis(weight[1:], taps, 1)


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
    nodes = _pairs(torch.add, slow.nodes * fast_size, fast.nodes)
    return Taps(nodes, cast(Tensor, _PairProducts.apply(slow.weight, fast.weight)))


class _PairProducts(torch.autograd.Function):
    """Products of all pairs of weights (B, M, K) of two axes."""

    @staticmethod
    def forward(ctx: Any, slow: Tensor, fast: Tensor) -> Tensor:
        ctx.save_for_backward(slow, fast)
        return _pairs(torch.mul, slow, fast)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor]:
        (gradient,) = gradients
        slow, fast = ctx.saved_tensors
        gradient = gradient.unflatten(-1, (slow.shape[-1], fast.shape[-1]))
        of_slow = (gradient * fast[..., None, :]).sum(dim=-1)
        return of_slow, (gradient * slow[..., :, None]).sum(dim=-2)


def _pairs(operation: Callable[..., Tensor], slow: Tensor, fast: Tensor) -> Tensor:
    """Results for all pairs of the last axes' values, those of `fast` changing fastest.

    Column by column: over axes as short as these a broadcast takes five times as long.
    """
    columns = fast.shape[-1]
    result = slow.new_empty(*slow.shape, columns)
    for column in range(columns):
        operation(slow, fast[..., column, None], out=result[..., column])
    return result.flatten(-2)


class Table:
    """Features of all nodes, to be blended any number of times.

    All blends add to one gradient: autograd would make one of the size of the table for each.

    Attributes:
        rows: (B, nodes, C), contiguous.
    """

    def __init__(self, rows: Tensor) -> None:
        self.gradient = _SharedGradient()
        self.rows: Tensor = _HandOver.apply(rows, self.gradient)


class _SharedGradient:
    """What the blends of a table have added to its gradient so far (B * nodes, C)."""

    def __init__(self) -> None:
        self._sum: Tensor | None = None

    def add(self, gradient: Tensor, index: Tensor, weight: Tensor, rows: int) -> None:
        spread = _spread_by_rows if gradient.device.type == "cpu" else _spread_by_taps
        if self._sum is None:
            self._sum = spread(gradient, index, weight, rows)
        elif rows <= index.numel():
            self._sum += spread(gradient, index, weight, rows)
        else:
            # Most rows are not blended.
            blended, index = index.unique(return_inverse=True)
            self._sum.index_add_(0, blended, spread(gradient, index, weight, len(blended)))

    def take(self) -> Tensor | None:
        result, self._sum = self._sum, None
        return result


class _HandOver(torch.autograd.Function):
    """Hands rows on, and in the backward pass the gradient that their blends have added up."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, gradient: _SharedGradient) -> Tensor:
        ctx.gradient, ctx.shape = gradient, rows.shape
        # Blends hand no gradient on to here themselves.
        ctx.set_materialize_grads(False)
        return rows.view_as(rows)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor | None) -> tuple[Tensor | None, None]:
        (own,) = gradients
        of_blends = ctx.gradient.take()
        if of_blends is None:
            return own, None
        of_blends = of_blends.view(ctx.shape)
        return (of_blends if own is None else of_blends.add_(own)), None


def blend(table: Table, taps: Taps) -> Tensor:
    """Interpolate features.

    Args:
        table: Features of all nodes (B, nodes, C).
        taps: Sparse taps; gradients reach both the features and the weights.

    Returns:
        Features at the places (B, M, C).
    """
    batch, nodes, features = table.rows.shape
    offset = torch.arange(batch, dtype=torch.int32, device=table.rows.device) * nodes
    index = (taps.nodes + offset[:, None, None]).flatten(0, 1)
    weight = taps.weight.flatten(0, 1)
    rows = table.rows.detach().reshape(batch * nodes, features)
    values = F.embedding_bag(index, rows, mode="sum", per_sample_weights=weight)
    values = _GradientOfRows.apply(values, table.rows, table.gradient, index, weight.detach())
    return values.view(batch, -1, features)


class _GradientOfRows(torch.autograd.Function):
    """Adds the gradient of the table to an embedding bag; torch's own sorts all taps first."""

    @staticmethod
    def forward(
        ctx: Any,
        values: Tensor,
        rows: Tensor,
        total: _SharedGradient,
        index: Tensor,
        weight: Tensor,
    ) -> Tensor:
        ctx.rows, ctx.total = rows.shape[:-1].numel(), total
        ctx.save_for_backward(index, weight)
        return values.view_as(values)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        if ctx.needs_input_grad[1]:
            ctx.total.add(gradient, *ctx.saved_tensors, ctx.rows)
        return gradient, None, None, None, None


def _spread_by_rows(gradient: Tensor, index: Tensor, weight: Tensor, rows: int) -> Tensor:
    """Taps sorted by rows, then one blend for each row: on a CPU ten times torch's index_add_."""
    places, taps = index.shape
    starts = np.arange(0, places * taps + 1, taps, dtype=np.int32)
    parts = (weight.flatten().numpy(), index.flatten().numpy(), starts)
    by_rows = csr_matrix(parts, shape=(places, rows)).tocsc()
    return F.embedding_bag(
        torch.from_numpy(by_rows.indices),
        gradient.contiguous(),
        torch.from_numpy(by_rows.indptr[:-1]),
        mode="sum",
        per_sample_weights=torch.from_numpy(by_rows.data),
    )


def _spread_by_taps(gradient: Tensor, index: Tensor, weight: Tensor, rows: int) -> Tensor:
    table = gradient.new_zeros(rows, gradient.shape[1])
    for tap in range(index.shape[1]):
        table.index_add_(0, index[:, tap], gradient * weight[:, tap, None])
    return table
