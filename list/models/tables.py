"""Tables of what a linear layer makes of feature grids, at the knots of their axes.

Shapes: B images, V nodes along each axis, K knots of an axis, O outputs of the layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import torch
from torch import Tensor


class Outputs(NamedTuple):
    """Outputs of a linear layer, of which rows of a table are made.

    Attributes:
        values: Rows (B, rows, O), or at nodes of several places along an axis (B, places, V, other
            nodes, O); single precision at least.
        weights: If at nodes, their weights at the knots of the axis (K, places * V).
    """

    values: Tensor
    weights: Tensor | None


def tabulate(outputs: Sequence[Outputs]) -> Tensor:
    """Outputs at knots, interpolated where they are given at nodes.

    Args:
        outputs: Of some grids.

    Returns:
        The rows of all, one behind the other (B, rows, O), knots changing slowest; single precision
        at least.
    """
    weights, values = [part.weights for part in outputs], [part.values for part in outputs]
    with torch.autocast(values[0].device.type, enabled=False):
        return cast(Tensor, _Tables.apply(weights, *values))


class _Tables(torch.autograd.Function):
    """Interpolates outputs at knots, and puts the results behind each other."""

    @staticmethod
    def forward(ctx: Any, weights: Sequence[Tensor | None], *values: Tensor) -> Tensor:
        ctx.weights, ctx.shapes = weights, [part.shape for part in values]
        ctx.rows = [
            part.shape[1] if weight is None else len(weight) * part.shape[3]
            for weight, part in zip(weights, values, strict=True)
        ]
        result = values[0].new_empty(len(values[0]), sum(ctx.rows), values[0].shape[-1])
        for weight, part, table in zip(weights, values, result.split(ctx.rows, dim=1), strict=True):
            if weight is None:
                table.copy_(part)
                continue
            for lines, of_image in zip(part.flatten(1, 2).flatten(2), table, strict=True):
                torch.mm(weight, lines, out=of_image.view(len(weight), -1))
        return result

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        results = []
        tables = gradients[0].split(ctx.rows, dim=1)
        for weight, table, shape in zip(ctx.weights, tables, ctx.shapes, strict=True):
            if weight is not None:
                table = torch.matmul(weight.t(), table.reshape(len(table), len(weight), -1))
            results.append(table.reshape(shape))
        return None, *results
