"""Batch norm with exact statistics where features lie last in memory, or over several processes.

For tensors in the order channels_last torch's batch norm on a CPU adds up all values of a channel
one by one in single precision. Over four grids of 16^3 its results are already off by 3e-5, and
gradients of a deep network by a percent. Here sums of short pieces are added in double precision,
and over processes where several share a batch: torch's synchronised batch norm runs on GPUs only.

Shapes: B images, C channels, R rows (positions of all images).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import Tensor, distributed, nn

from list.models.matrix_product import linear
from list.models.precision import at_least_single

# Values of a piece of rows: few enough that it stays within a processor's cache.
PIECE = 2**17


class _NormOfRows(torch.autograd.Function):
    """Normalises rows (R, C) by their mean and variance, which it gives too, over all processes.

    If there is a ReLU in front, rows are changed in place, here: done outside, it would cost their
    gradient a copy.
    """

    @staticmethod
    def forward(
        ctx: Any,
        rows: Tensor,
        weight: Tensor,
        bias: Tensor,
        epsilon: float,
        processes: int,
        rectify: bool,
    ) -> tuple[Tensor, Tensor, Tensor]:
        if rectify:
            rows.relu_()
        mean, variance = row_statistics(rows, processes)
        deviation = (variance + epsilon).sqrt()
        ctx.save_for_backward(rows, weight, mean, deviation)
        ctx.mark_non_differentiable(mean, variance)
        ctx.processes, ctx.rectified = processes, rectify
        scale = weight / deviation
        offset = (bias - mean * scale).to(rows.dtype)
        return torch.addcmul(offset, rows, scale.to(rows.dtype)), mean, variance

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        gradient = gradients[0].contiguous()
        rows, weight, mean, deviation = ctx.saved_tensors
        single, count = rows.dtype, len(rows) * ctx.processes
        centre = mean.to(single)
        pieces = [*zip(_pieces(rows), _pieces(gradient), strict=True)]
        of_bias = _total([given.sum(dim=0) for _, given in pieces])
        of_weight = _total([((piece - centre) * given).sum(dim=0) for piece, given in pieces])
        of_weight = of_weight / deviation
        # A row moves the statistics of all processes; of weights each process gives its own part.
        all_weight, all_bias = _over_processes(torch.stack([of_weight, of_bias]), ctx.processes)
        scale = weight / deviation
        slope = -scale * all_weight / (deviation * count)
        offset = (-scale * all_bias / count - mean * slope).to(single)
        slope, scale = slope.to(single), scale.to(single)
        result = torch.empty_like(rows)
        for (piece, given), out in zip(pieces, _pieces(result), strict=True):
            torch.addcmul(offset, piece, slope, out=out).addcmul_(given, scale)
            if ctx.rectified:
                torch.ops.aten.threshold_backward(out, piece, 0, grad_input=out)
        return result, of_weight.to(single), of_bias.to(single), None, None, None


def _pieces(rows: Tensor) -> tuple[Tensor, ...]:
    return rows.split(max(1, PIECE // rows.shape[1]))


def _total(sums: list[Tensor]) -> Tensor:
    return torch.stack(sums).sum(dim=0, dtype=torch.float64)


def _over_processes(sums: Tensor, processes: int) -> Tensor:
    total = sums.clone()
    if processes > 1:
        distributed.all_reduce(total)
    return total


def row_statistics(rows: Tensor, processes: int = 1) -> tuple[Tensor, Tensor]:
    """Mean and variance of each channel.

    Args:
        rows: (R, C).
        processes: Processes of torch.distributed that hold as many rows each.

    Returns:
        Mean (C,) and variance (C,), the mean squared deviation, both float64, of all processes.
    """
    mean = _mean(_pieces(rows), processes)
    centre = mean.to(rows.dtype)
    squares = _total([(piece - centre).square_().sum(dim=0) for piece in _pieces(rows)])
    variance = _over_processes(squares, processes) / (len(rows) * processes)
    # The centre was rounded; what that adds to the squares is taken away.
    return mean, variance - (mean - centre).square()


def _mean(pieces: Sequence[Tensor], processes: int) -> Tensor:
    total = _total([piece.sum(dim=0) for piece in pieces])
    return _over_processes(total, processes) / (sum(map(len, pieces)) * processes)


class _Moments(torch.autograd.Function):
    """Mean (K,) and covariance (K, K) of parts of rows (R, K), over all processes."""

    @staticmethod
    def forward(ctx: Any, processes: int, *parts: Tensor) -> tuple[Tensor, Tensor]:
        pieces = [piece for part in parts for piece in _pieces(part)]
        count = sum(map(len, parts)) * processes
        mean = _mean(pieces, processes).to(parts[0].dtype)
        products = mean.new_zeros(len(mean), len(mean), dtype=torch.float64)
        for piece in pieces:
            centred = piece - mean
            products += centred.t() @ centred
        covariance = _over_processes(products, processes) / count
        ctx.save_for_backward(mean, *parts)
        ctx.count, ctx.processes = count, processes
        return mean, covariance.to(mean.dtype)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        mean, *parts = ctx.saved_tensors
        of_mean, of_covariance = (
            _over_processes(gradient, ctx.processes) / ctx.count for gradient in gradients
        )
        slope = of_covariance + of_covariance.t()
        return None, *(linear(part, slope, of_mean - mean @ slope) for part in parts)


def fold(
    norm: nn.modules.batchnorm._BatchNorm, parts: Sequence[Tensor], weight: Tensor, bias: Tensor
) -> tuple[Tensor, Tensor]:
    """One linear layer in place of a linear layer and the batch norm of its results.

    The mean and variance of results follow from the mean and covariance of what goes in, which has
    fewer features: the results are neither read for statistics nor written a second time.

    Args:
        norm: The batch norm; in training its running statistics are updated.
        parts: What goes into the linear layer, in parts (R, K).
        weight: (N, K).
        bias: (N,).

    Returns:
        Weight (N, K) and bias (N,), single precision at least, with gradients through the
        statistics.
    """
    assert norm.running_mean is not None and norm.running_var is not None
    with torch.autocast(weight.device.type, enabled=False):
        if norm.training:
            processes = _processes_of(norm)
            mean, covariance = _Moments.apply(processes, *map(at_least_single, parts))
            mean = linear(mean[None], weight, bias)[0]
            variance = ((weight @ covariance) * weight).sum(dim=1)
            _track(norm, mean.detach(), variance.detach(), sum(map(len, parts)) * processes)
        else:
            mean, variance = norm.running_mean, norm.running_var
        scale = norm.weight / (variance + norm.eps).sqrt()
        return weight * scale[:, None], (bias - mean) * scale + norm.bias


def _processes_of(norm: nn.modules.batchnorm._BatchNorm) -> int:
    if isinstance(norm, nn.SyncBatchNorm):
        return distributed.get_world_size(norm.process_group)
    return norm.processes if isinstance(norm, ExactBatchNorm) else 1


def _track(
    norm: nn.modules.batchnorm._BatchNorm, mean: Tensor, variance: Tensor, count: int
) -> None:
    # Running statistics hold the unbiased variance, as torch's.
    newest = (mean, variance * (count / (count - 1)))
    for average, value in zip((norm.running_mean, norm.running_var), newest, strict=True):
        assert average is not None and norm.momentum is not None
        average.lerp_(value.to(average.dtype), norm.momentum)
    assert norm.num_batches_tracked is not None
    norm.num_batches_tracked.add_(1)


class ExactBatchNorm(nn.modules.batchnorm._BatchNorm):
    """As torch's, but exact in training on a CPU where features lie last.

    Attributes:
        processes: Processes of torch.distributed whose batches are normalised together, on CPUs.
    """

    processes: int = 1

    def forward(self, grid: Tensor, rectify: bool = False) -> Tensor:
        """Normalise each channel over images and positions.

        Args:
            grid: (B, C, ...).
            rectify: Whether a ReLU comes before; it changes the grid in place.

        Returns:
            The same shape, and order of memory where features lie last.
        """
        last = grid.movedim(1, -1)
        rows = last.flatten(0, -2)
        if not self.training or not (self.processes > 1 or _is_worth_it(last, rows)):
            return super().forward(grid.relu_() if rectify else grid)
        # Half precision has too few digits for sums over a batch.
        rows = at_least_single(rows).contiguous()
        normed, mean, variance = _NormOfRows.apply(
            rows, self.weight, self.bias, self.eps, self.processes, rectify
        )
        with torch.no_grad():
            _track(self, mean, variance, len(rows) * self.processes)
        return normed.view(last.shape).movedim(-1, 1).to(grid.dtype)


def norm_of_rectified(norm: nn.Module, grid: Tensor) -> Tensor:
    """Apply a ReLU, then a batch norm.

    Args:
        norm: An exact batch norm, or torch's own over processes on GPUs.
        grid: (B, C, ...); changed in place.

    Returns:
        The same shape.
    """
    exact = isinstance(norm, ExactBatchNorm)
    return cast(Tensor, norm(grid, rectify=True) if exact else norm(grid.relu_()))


def _is_worth_it(last: Tensor, rows: Tensor) -> bool:
    single_on_cpu = last.device.type == "cpu" and last.dtype == torch.float32
    return single_on_cpu and last.is_contiguous() and len(rows) > 1


class BatchNorm1d(ExactBatchNorm, nn.BatchNorm1d):
    """For rows."""


class BatchNorm2d(ExactBatchNorm, nn.BatchNorm2d):
    """For images."""


class BatchNorm3d(ExactBatchNorm, nn.BatchNorm3d):
    """For volumes."""


def synchronise_batch_norms(network: nn.Module, device: torch.device, processes: int) -> None:
    """Let batch norms see the batch of all processes; on GPUs torch's own take their place.

    Args:
        network: A network before it is handed to its process group; weights keep their names.
        device: Where it will run.
        processes: How many there are; each has as many images.
    """
    if device.type == "cuda":
        nn.SyncBatchNorm.convert_sync_batchnorm(network)
        return
    for module in network.modules():
        if isinstance(module, ExactBatchNorm):
            module.processes = processes
