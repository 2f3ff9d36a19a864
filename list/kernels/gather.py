"""Weighted sums of rows of features, as interpolation needs them.

Replaces: torch's grid_sample, which reads and writes one channel after the other.
Taken: on a CPU, within the kernel of the distance decoder.

Shapes: R rows, M sums, K grid points in a stencil, C features.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from scipy.sparse import csr_matrix
from torch import Tensor
from torch.nn import functional as F


def as_table(rows: Tensor) -> Tensor:
    """Make rows ready to be gathered; from here on their gradient is dense.

    Args:
        rows: (R, C).

    Returns:
        The same, contiguous.
    """
    return _DenseGradient.apply(rows.contiguous())


def gather(index: Tensor, weight: Tensor, tables: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """Add up rows; gradients reach both the rows and the weights.

    Args:
        index: Numbers of rows (M, K), int32.
        weight: Their weights (M, K).
        tables: One or more of (R, C), made by `as_table`; C may differ.

    Returns:
        (M, C) of each table.
    """
    sums = [
        F.embedding_bag(index, table.detach(), mode="sum", per_sample_weights=weight)
        for table in tables
    ]
    return _GradientOfTables.apply(index, weight.detach(), len(tables), *tables, *sums)


class _GradientOfTables(torch.autograd.Function):
    """Hands sums on, and in the backward pass adds gradients up by the rows that were read.

    torch's own gradient sorts the index for each table, and adds one value at a time.
    """

    @staticmethod
    def forward(
        ctx: Any, index: Tensor, weight: Tensor, count: int, *tensors: Tensor
    ) -> tuple[Tensor, ...]:
        ctx.save_for_backward(index, weight)
        ctx.rows = len(tensors[0])
        return tuple(sums.view_as(sums) for sums in tensors[count:])

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        index, weight = ctx.saved_tensors
        by_rows = _ByRows(index, weight, ctx.rows)
        of_tables = [
            by_rows.added_up(grad) if wanted else None
            for grad, wanted in zip(grads, ctx.needs_input_grad[3:], strict=False)
        ]
        return None, None, None, *of_tables, *grads


class _ByRows:
    """Which sums read each row, and their weights."""

    def __init__(self, index: Tensor, weight: Tensor, rows: int) -> None:
        (sums, span), self.rows = index.shape, rows
        starts = np.arange(0, sums * span + 1, span, dtype=np.int32)
        parts = (weight.flatten().numpy(), index.flatten().numpy(), starts)
        by_rows = csr_matrix(parts, shape=(sums, rows)).tocsc()
        starts, self.read = by_rows.indptr[:-1], None
        if index.numel() < rows:
            # Where many calls read a large table, none of them writes a gradient of its size.
            read = np.flatnonzero(np.diff(by_rows.indptr))
            starts, self.read = starts[read], torch.from_numpy(read)[None]
        self.sums, self.starts, self.weights = map(
            torch.from_numpy, (by_rows.indices, starts, by_rows.data)
        )

    def added_up(self, grad_sums: Tensor) -> Tensor:
        """Gradient of the table (R, C), perhaps sparse, from that of the sums (M, C)."""
        grad_rows = F.embedding_bag(
            self.sums,
            grad_sums.contiguous(),
            self.starts,
            mode="sum",
            per_sample_weights=self.weights,
        )
        if self.read is None:
            return grad_rows
        size = (self.rows, grad_rows.shape[1])
        return torch.sparse_coo_tensor(
            self.read, grad_rows, size, is_coalesced=True, check_invariants=False
        )


class _DenseGradient(torch.autograd.Function):
    """Hands rows on, and in the backward pass fills what no sparse gradient names with zeros."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor) -> Tensor:
        return rows.view_as(rows)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Tensor:
        (grad,) = grads
        return grad.to_dense() if grad.is_sparse else grad
