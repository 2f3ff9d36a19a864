"""Batch norm with exact statistics where features lie last in memory.

For tensors in the order channels_last torch's batch norm on a CPU adds up all values of a channel
one by one in single precision. Over four grids of 16^3 its results are already off by 3e-5, and
gradients of a deep network by a percent. Here sums of short pieces are added in double precision.

Shapes: B images, C channels, R rows (positions of all images).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

# Rows of a piece: few enough that it stays within a processor's cache.
PIECE = 2**12


class _NormOfRows(torch.autograd.Function):
    """Normalises rows (R, C) by their mean and deviation, with gradients through both."""

    @staticmethod
    def forward(
        ctx: Any, rows: Tensor, weight: Tensor, bias: Tensor, mean: Tensor, deviation: Tensor
    ) -> Tensor:
        ctx.save_for_backward(rows, weight, mean, deviation)
        scale = weight / deviation
        return torch.addcmul((bias - mean * scale).to(rows.dtype), rows, scale.to(rows.dtype))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        gradient = gradients[0].contiguous()
        rows, weight, mean, deviation = ctx.saved_tensors
        single, count = rows.dtype, len(rows)
        centre = mean.to(single)
        pieces = [*zip(rows.split(PIECE), gradient.split(PIECE), strict=True)]
        of_bias = _total([given.sum(dim=0) for _, given in pieces])
        of_weight = _total([((piece - centre) * given).sum(dim=0) for piece, given in pieces])
        of_weight = of_weight / deviation
        scale = weight / deviation
        slope = -scale * of_weight / (deviation * count)
        offset = (-scale * of_bias / count - mean * slope).to(single)
        slope, scale = slope.to(single), scale.to(single)
        result = torch.empty_like(rows)
        for (piece, given), out in zip(pieces, result.split(PIECE), strict=True):
            torch.addcmul(offset, piece, slope, out=out).addcmul_(given, scale)
        return result, of_weight.to(single), of_bias.to(single), None, None


def _total(sums: list[Tensor]) -> Tensor:
    return torch.stack(sums).sum(dim=0, dtype=torch.float64)


def row_statistics(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and variance of each channel.

    Args:
        rows: (R, C).

    Returns:
        Mean (C,) and variance (C,), the mean squared deviation, both float64.
    """
    pieces = rows.split(PIECE)
    mean = _total([piece.sum(dim=0) for piece in pieces]) / len(rows)
    centre = mean.to(rows.dtype)
    squares = _total([(piece - centre).square_().sum(dim=0) for piece in pieces]) / len(rows)
    # The centre was rounded; what that adds to the squares is taken away.
    return mean, squares - (mean - centre).square()


class _ExactBatchNorm(nn.modules.batchnorm._BatchNorm):
    """As torch's, but exact in training on a CPU where features lie last."""

    def forward(self, grid: Tensor) -> Tensor:
        """Normalise each channel over images and positions.

        Args:
            grid: (B, C, ...).

        Returns:
            The same shape and order of memory.
        """
        last = grid.movedim(1, -1)
        single_on_cpu = grid.device.type == "cpu" and grid.dtype == torch.float32
        if not (self.training and single_on_cpu and last.is_contiguous()):
            return super().forward(grid)
        rows = last.flatten(0, -2)
        with torch.no_grad():
            mean, variance = row_statistics(rows)
            self._track(mean, variance * (len(rows) / (len(rows) - 1)))
            deviation = (variance + self.eps).sqrt()
        normed = _NormOfRows.apply(rows, self.weight, self.bias, mean, deviation)
        return normed.view_as(last).movedim(-1, 1)

    def _track(self, mean: Tensor, unbiased_variance: Tensor) -> None:
        newest = (mean, unbiased_variance)
        for average, value in zip((self.running_mean, self.running_var), newest, strict=True):
            assert average is not None and self.momentum is not None
            average.lerp_(value.to(average.dtype), self.momentum)
        assert self.num_batches_tracked is not None
        self.num_batches_tracked.add_(1)


class BatchNorm2d(_ExactBatchNorm, nn.BatchNorm2d):
    """For images."""


class BatchNorm3d(_ExactBatchNorm, nn.BatchNorm3d):
    """For volumes."""
