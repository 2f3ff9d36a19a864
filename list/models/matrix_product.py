"""Linear layers on rows of features, fast on every CPU.

torch multiplies matrices in single precision by MKL, which on other processors than Intel's uses
half the width of AVX-512 vector units, and computes convolutions by oneDNN, which uses all of it.
oneDNN's matrix product, through which torch.compile sends linear layers, is twice as fast there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor
from torch.nn import functional as F

from list.models.device import PROCESSOR, is_made_by_intel


def onednn_is_wider(processor: Path = PROCESSOR) -> bool:
    """Whether oneDNN uses more of a vector unit than MKL.

    Args:
        processor: Description of the processor; without one it is taken for AMD's.

    Returns:
        True for processors with AVX-512 that are not Intel's; of others both use all.
    """
    wide = torch.backends.cpu.get_cpu_capability() == "AVX512"
    return wide and not is_made_by_intel(processor)


ONEDNN_IS_WIDER = onednn_is_wider()

# With fewer columns than this on its right, MKL takes up to four times as long as with them on its
# left.
FEW_COLUMNS = 16


def linear(rows: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """A linear layer.

    Args:
        rows: (..., K).
        weight: (N, K).
        bias: (N,), if any.

    Returns:
        rows @ weight.T + bias, (..., N).
    """
    if not is_plain(rows, weight) or rows.numel() == 0:
        return F.linear(rows, weight, bias)
    return cast(Tensor, _Linear.apply(rows, weight, bias))


def linear_by_batch(rows: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """A linear layer with weights of its own for each batch.

    Args:
        rows: (B, N, K).
        weight: (B, M, K).
        bias: (M,), of all batches.

    Returns:
        rows[b] @ weight[b].T + bias for each b, joined (B * N, M).
    """
    if len(rows) == 1:
        # Neither this nor its gradient copies anything.
        return linear(rows.squeeze(0), weight.squeeze(0), bias)
    if rows.device.type != "cpu":
        return torch.baddbmm(bias, rows, weight.transpose(1, 2)).flatten(0, 1)
    pairs = zip(rows.unbind(), weight.unbind(), strict=True)
    return torch.cat([linear(*pair, bias) for pair in pairs])


def rectified_layers(rows: Tensor, weights: Sequence[Tensor], biases: Sequence[Tensor]) -> Tensor:
    """Linear layers, each behind a ReLU.

    Args:
        rows: What goes into the first ReLU (R, K); changed in place.
        weights: Of each layer (N, K).
        biases: Of each layer (N,).

    Returns:
        (R, N of the last layer).
    """
    if is_plain(rows, weights[0]) and rows.numel() > 0:
        parameters = [values for layer in zip(weights, biases, strict=True) for values in layer]
        return cast(Tensor, _RectifiedLayers.apply(rows, *parameters))
    for weight, bias in zip(weights, biases, strict=True):
        rows = F.linear(rows.relu_(), weight, bias)
    return rows


def is_plain(values: Tensor, weight: Tensor) -> bool:
    """Whether a layer works in single precision on a CPU that has oneDNN.

    Args:
        values: What goes into the layer.
        weight: Its weight.

    Returns:
        Not so within autocast.
    """
    single = values.dtype == weight.dtype == torch.float32
    plain = values.device.type == "cpu" and not torch.is_autocast_enabled("cpu")
    return single and plain and torch.backends.mkldnn.is_available()


class _Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, rows: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        ctx.save_for_backward(rows, weight)
        product = _multiply(rows.flatten(0, -2), weight, bias)
        # A view could not be changed in place without copies in the backward pass.
        return product if rows.dim() == 2 else product.view(*rows.shape[:-1], len(weight))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        rows, weight = ctx.saved_tensors
        flat = gradient.flatten(0, -2)
        of_rows = of_weight = of_bias = None
        if ctx.needs_input_grad[0]:
            of_rows = _product(flat, weight).view(rows.shape)
        if ctx.needs_input_grad[1]:
            of_weight = _product_of_columns(flat, rows.flatten(0, -2))
        if ctx.needs_input_grad[2]:
            of_bias = flat.sum(0)
        return of_rows, of_weight, of_bias


class _RectifiedLayers(torch.autograd.Function):
    """As one function, since gradients of its own may be changed in place."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, *parameters: Tensor) -> Tensor:
        weights, biases = parameters[::2], parameters[1::2]
        rectified = [rows.relu_()]
        for weight, bias in zip(weights[:-1], biases[:-1], strict=True):
            rectified.append(_multiply(rectified[-1], weight, bias, "relu"))
        ctx.save_for_backward(*rectified, *weights)
        return _multiply(rectified[-1], weights[-1], biases[-1])

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        # What is made again in the backward pass can be read once only.
        saved = ctx.saved_tensors
        rectified, weights = saved[: len(saved) // 2], saved[len(saved) // 2 :]
        of_parameters: list[Tensor] = []
        for rows, weight in zip(rectified[::-1], weights[::-1], strict=True):
            of_parameters[:0] = [_product_of_columns(gradient, rows), gradient.sum(0)]
            gradient = _product(gradient, weight)
            torch.ops.aten.threshold_backward(gradient, rows, 0, grad_input=gradient)
        return gradient, *of_parameters


def _product(left: Tensor, right: Tensor) -> Tensor:
    """Left @ right; MKL reads both as they lie."""
    return _multiply(left, right.t()) if ONEDNN_IS_WIDER else left @ right


def _product_of_columns(left: Tensor, right: Tensor) -> Tensor:
    """left.T @ right; MKL reads both as they lie, oneDNN wants a copy of one: of the smaller."""
    if not ONEDNN_IS_WIDER:
        few = right.shape[1] < FEW_COLUMNS
        return (right.t() @ left).t() if few else left.t() @ right
    if left.shape[1] > right.shape[1]:
        return _multiply(right.t(), left.t()).t()
    return _multiply(left.t(), right.t())


def _multiply(
    left: Tensor, right: Tensor, bias: Tensor | None = None, behind: str = "none"
) -> Tensor:
    """Left @ right.T + bias, and what oneDNN is to do behind it."""
    # Of parts of larger matrices oneDNN has no fast product, but one a thousand times slower.
    whole = right if right.t().is_contiguous() else right.contiguous()
    return torch.ops.mkldnn._linear_pointwise(left.contiguous(), whole, bias, behind, [], "")
