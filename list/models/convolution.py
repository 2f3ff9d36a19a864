"""Convolutions whose gradients are fast on CPUs where torch's are slow.

What torch takes most time for is the gradient of the weight: by the number of multiplications it
takes twice to five times as long as the values. Here it is a product of matrices for maps of few
positions, and a sum over planes for volumes of few channels.

Shapes: B images, C channels, K kernel size.
"""

from __future__ import annotations

from itertools import product
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn import grad

from list.models.device import MADE_BY_INTEL
from list.models.grouping import images_together
from list.models.matrix_product import is_plain, linear

# For volumes of at most this many channels the sum over planes is faster on CPUs other than Intel's
# (measured on an AMD EPYC: a third to a half less time for 16 channels, as much as torch for 32; on
# an Intel Xeon a tenth more).
FEW_CHANNELS = 16


class Convolution2d(nn.Conv2d):
    """As torch's, with zeros around the map that keep its size."""

    def __init__(self, channels_in: int, channels_out: int, stride: int = 1) -> None:
        super().__init__(channels_in, channels_out, 3, stride=stride, padding=1, bias=False)

    def forward(self, grid: Tensor) -> Tensor:
        """Convolve.

        Args:
            grid: (B, C, H, W).

        Returns:
            (B, C', H', W'), where H' and W' are H and W over the stride, rounded up.
        """
        return _by_windows(self, grid) if _has_few_positions(self, grid) else super().forward(grid)


class Convolution3d(nn.Conv3d):
    """As torch's, with zeros around the volume that keep its size."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__(channels_in, channels_out, 3, padding=1)

    def forward(self, grid: Tensor) -> Tensor:
        """Convolve.

        Args:
            grid: (B, C, D, H, W).

        Returns:
            (B, C', D, H, W).
        """
        if _has_few_positions(self, grid):
            return _by_windows(self, grid)
        if self.in_channels > 1 and _has_a_slow_gradient(self, grid):
            return cast(Tensor, _GradientByPlanes.apply(grid, self.weight, self.bias))
        return super().forward(grid)


def _has_a_slow_gradient(convolution: nn.Conv3d, grid: Tensor) -> bool:
    """Whether torch takes longer for the gradient of the weight than the sum over planes."""
    if grid.device.type == "cuda":
        # In single precision without TF32 cuDNN takes fifteen times as long for 16 channels, seven
        # times for 32, and twice for 64 (measured on an H200).
        single = grid.dtype == torch.float32 and not torch.is_autocast_enabled("cuda")
        return single and torch.is_grad_enabled() and convolution.weight.requires_grad
    few = convolution.in_channels <= FEW_CHANNELS
    return few and not MADE_BY_INTEL and _is_trained(convolution, grid)


def _is_trained(convolution: nn.Conv2d | nn.Conv3d, grid: Tensor) -> bool:
    """Whether there will be gradients, of features that lie last in memory."""
    trained = torch.is_grad_enabled() and convolution.weight.requires_grad
    return trained and is_plain(grid, convolution.weight) and grid.movedim(1, -1).is_contiguous()


def _has_few_positions(convolution: nn.Conv2d | nn.Conv3d, grid: Tensor) -> bool:
    positions = len(grid)
    for size, stride in zip(grid.shape[2:], convolution.stride, strict=True):
        positions *= -(-size // stride)
    return positions <= convolution.in_channels and _is_trained(convolution, grid)


def _by_windows(convolution: nn.Conv2d | nn.Conv3d, grid: Tensor) -> Tensor:
    weight = convolution.weight.movedim(1, -1)
    last = grid.movedim(1, -1)
    windows = cast(Tensor, _Windows.apply(last, *weight.shape[1:2], *convolution.stride[:1]))
    rows = windows.flatten(-weight.dim() + 1).flatten(0, -2)
    result = linear(rows, weight.flatten(1), convolution.bias)
    return result.view(*windows.shape[: last.dim() - 1], -1).movedim(-1, 1)


class _Windows(torch.autograd.Function):
    """What a kernel sees at each position: (B, ..., C) to (B, ..., K, ..., K, C)."""

    @staticmethod
    def forward(ctx: Any, grid: Tensor, kernel: int, stride: int) -> Tensor:
        ctx.shape, ctx.kernel, ctx.stride = grid.shape, kernel, stride
        axes = range(1, grid.dim() - 1)
        windows = F.pad(grid, (0, 0, *[kernel // 2] * (2 * len(axes))))
        for axis in axes:
            windows = windows.unfold(axis, kernel, stride)
        return windows.movedim(len(axes) + 1, -1).contiguous()

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        batch, *sizes, channels = ctx.shape
        kernel, stride, border = ctx.kernel, ctx.stride, ctx.kernel // 2
        padded = gradient.new_zeros(batch, *(size + 2 * border for size in sizes), channels)
        positions = gradient.shape[1 : len(sizes) + 1]
        of_offsets = gradient.flatten(len(positions) + 1, -2).unbind(-2)
        every = product(range(kernel), repeat=len(sizes))
        for offsets, values in zip(every, of_offsets, strict=True):
            seen = [
                slice(offset, offset + stride * count, stride)
                for offset, count in zip(offsets, positions, strict=True)
            ]
            padded[:, *seen] += values
        inner = [slice(border, border + size) for size in sizes]
        return padded[:, *inner], None, None


class _GradientByPlanes(torch.autograd.Function):
    """A convolution of volumes; the gradient of its weight adds up 2-D convolutions of planes."""

    @staticmethod
    def forward(ctx: Any, grid: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        ctx.save_for_backward(grid, weight)
        return F.conv3d(grid, weight, bias, padding=1)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        grid, weight = ctx.saved_tensors
        of_grid = None
        if ctx.needs_input_grad[0]:
            of_grid = _gradient_of_grid(grid, weight, gradient)
        of_planes = [_gradient_of_plane(grid, gradient, k, weight.shape) for k in range(3)]
        return of_grid, torch.stack(of_planes, dim=2), gradient.sum(dim=(0, 2, 3, 4))


def _gradient_of_grid(grid: Tensor, weight: Tensor, gradient: Tensor) -> Tensor:
    """As torch.nn.grad.conv3d_input, which makes a copy of something as large as the grid."""
    of_grid, *_ = torch.ops.aten.convolution_backward(
        gradient, grid, weight, None, *[[1] * 3] * 3, False, [0] * 3, 1, [True, False, False]
    )
    return cast(Tensor, of_grid)


def _gradient_of_plane(grid: Tensor, gradient: Tensor, offset: int, shape: torch.Size) -> Tensor:
    """Gradient of the part of the weight that sees planes at an offset (0 to 2, the own at 1)."""
    planes = grid.shape[2]
    first, last = max(0, 1 - offset), min(planes, planes + 1 - offset)
    total = gradient.new_zeros(*shape[:2], *shape[3:])
    # Planes of one image are read where they lie, those of several are copied: on a GPU that takes
    # less time than many small pieces.
    images = 1 if grid.device.type == "cpu" else images_together(grid[0].numel(), grid.device)
    # torch copies what it is given into another order of memory, so large volumes are cut.
    together = images_together(grid[0, :, 0].numel(), grid.device)
    for seen, given in zip(grid.split(images), gradient.split(images), strict=True):
        planes_seen = _planes(seen, first + offset - 1, last + offset - 1)
        parts = zip(
            planes_seen.split(together), _planes(given, first, last).split(together), strict=True
        )
        for part_seen, of_part in parts:
            total += grad.conv2d_weight(part_seen, total.shape, of_part, padding=1)
    return total


def _planes(grid: Tensor, first: int, last: int) -> Tensor:
    return grid[:, :, first:last].transpose(1, 2).flatten(0, 1)
