"""Linear layers on rows of features, fast on every CPU.

torch multiplies matrices in single precision by MKL, which on AMD's processors uses half the width
of their vector units, and computes convolutions by oneDNN, which uses all of it. oneDNN's matrix
product, through which torch.compile sends linear layers, is twice as fast there.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F


def linear(rows: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """A linear layer.

    Args:
        rows: (..., K).
        weight: (N, K).
        bias: (N,), if any.

    Returns:
        rows @ weight.T + bias, (..., N).
    """
    if not _is_fast(rows, weight):
        return F.linear(rows, weight, bias)
    product = _Product.apply(rows.reshape(-1, rows.shape[-1]), weight)
    if bias is not None:
        product.add_(bias)
    return product.view(*rows.shape[:-1], len(weight))


def _is_fast(rows: Tensor, weight: Tensor) -> bool:
    single = rows.dtype == weight.dtype == torch.float32
    plain = rows.device.type == "cpu" and not torch.is_autocast_enabled("cpu")
    return single and plain and torch.backends.mkldnn.is_available()


class _Product(torch.autograd.Function):
    """rows (R, K) times the transpose of weight (N, K)."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(rows, weight)
        return _multiply(rows, weight)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None]:
        (gradient,) = gradients
        rows, weight = ctx.saved_tensors
        of_rows = _multiply(gradient, weight.t()) if ctx.needs_input_grad[0] else None
        # Here oneDNN's is no faster.
        of_weight = gradient.t() @ rows if ctx.needs_input_grad[1] else None
        return of_rows, of_weight


def _multiply(left: Tensor, right: Tensor) -> Tensor:
    """Left @ right.T."""
    # Of parts of larger matrices oneDNN has no fast product, but one a thousand times slower.
    whole = right if right.t().is_contiguous() else right.contiguous()
    return torch.ops.mkldnn._linear_pointwise(left.contiguous(), whole, None, "none", [], "")
