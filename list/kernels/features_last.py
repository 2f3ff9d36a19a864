"""Features last in memory, where convolutions on a CPU are faster.

Replaces: the order of memory of convolutions' weights, which their results take over, and with it
torch's batch norm in training: where features lie last it adds up all values of a channel one by
one in single precision. Over four volumes of 16^3 its results are off by 3e-5, and gradients of a
deep network by a percent (torch 2.14.1). Here sums of pieces are added in double precision.
Taken: on a CPU; the batch norm in single precision.

Shapes: B images, C channels, R rows (positions of all images).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

from list.batch_statistics import track_statistics

# Values of a piece of rows: few enough that it stays within a processor's cache.
PIECE_VALUES = 2**17


def lay_features_last(network: nn.Module) -> None:
    """Put the weights of convolutions in the order of memory in which features lie last.

    Args:
        network: Changed in place.
    """
    for module in network.modules():
        for kind, order in (
            (nn.Conv2d, torch.channels_last),
            (nn.Conv3d, torch.channels_last_3d),
        ):
            if isinstance(module, kind):
                module.to(memory_format=order)


class _FeaturesLast(nn.modules.batchnorm._NormBase):
    def forward(self, features: Tensor) -> Tensor:
        """Normalise each channel over images and positions.

        Args:
            features: (B, C, ...).

        Returns:
            The same shape and order of memory.
        """
        last = features.movedim(1, -1)
        exact = features.dtype == torch.float32 and features.device.type == "cpu"
        if not (self.training and exact and last.is_contiguous()):
            return super().forward(features)
        rows = last.flatten(0, -2)
        normed, mean, variance = _NormOfRows.apply(rows, self.weight, self.bias, self.eps)
        track_statistics(self, mean, variance, len(rows))
        return normed.view(last.shape).movedim(-1, 1)


class FeaturesLastNorm2d(_FeaturesLast, nn.BatchNorm2d):
    """For images."""


class FeaturesLastNorm3d(_FeaturesLast, nn.BatchNorm3d):
    """For volumes."""


class _NormOfRows(torch.autograd.Function):
    """Normalises rows (R, C) by their mean and variance, which it gives too."""

    @staticmethod
    def forward(
        ctx: Any, rows: Tensor, weight: Tensor, bias: Tensor, epsilon: float
    ) -> tuple[Tensor, Tensor, Tensor]:
        mean = _total(piece.sum(dim=0) for piece in _pieces(rows)) / len(rows)
        centre = mean.float()
        squares = _total((piece - centre).square_().sum(dim=0) for piece in _pieces(rows))
        # The centre was rounded; what that adds to the squares is taken away.
        variance = squares / len(rows) - (mean - centre).square()
        deviation = (variance + epsilon).sqrt()
        ctx.save_for_backward(rows, weight, mean, deviation)
        ctx.mark_non_differentiable(mean, variance)
        scale = weight / deviation
        return torch.addcmul((bias - mean * scale).float(), rows, scale.float()), mean, variance

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        grad = grads[0].contiguous()
        rows, weight, mean, deviation = ctx.saved_tensors
        centre, pairs = mean.float(), [*zip(_pieces(rows), _pieces(grad), strict=True)]
        grad_bias = _total(given.sum(dim=0) for _, given in pairs)
        grad_scale = _total(((piece - centre) * given).sum(dim=0) for piece, given in pairs)
        grad_weight = grad_scale / deviation
        scale = weight / deviation
        slope = -scale * grad_weight / (deviation * len(rows))
        offset = (-scale * grad_bias / len(rows) - mean * slope).float()
        slope, scale = slope.float(), scale.float()
        grad_rows = torch.empty_like(rows)
        for (piece, given), out in zip(pairs, _pieces(grad_rows), strict=True):
            torch.addcmul(offset, piece, slope, out=out).addcmul_(given, scale)
        return grad_rows, grad_weight.float(), grad_bias.float(), None


def _pieces(rows: Tensor) -> tuple[Tensor, ...]:
    return rows.split(max(1, PIECE_VALUES // rows.shape[1]))


def _total(sums: Iterable[Tensor]) -> Tensor:
    return torch.stack([*sums]).sum(dim=0, dtype=torch.float64)
