"""Batch norms that see the batch of all processes of a training.

torch's own (`SyncBatchNorm`) runs on GPUs only.
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor, distributed, nn

from list.batch_statistics import track_statistics
from list.models.precision import at_least_single


class ProcessesBatchNorm(nn.modules.batchnorm._BatchNorm):
    """As torch's, over all processes of torch.distributed, on CPUs. Each has as many images."""

    def forward(self, features: Tensor) -> Tensor:
        """Normalise each channel over images and positions.

        Args:
            features: (B, C, ...).

        Returns:
            The same shape.
        """
        if not self.training:
            return super().forward(features)
        axes = [axis for axis in range(features.dim()) if axis != 1]
        shape = [-1 if axis == 1 else 1 for axis in range(features.dim())]
        single = at_least_single(features)
        count = single.numel() // single.shape[1] * distributed.get_world_size()
        mean = _SumOverProcesses.apply(single.sum(axes, dtype=torch.float64)) / count
        centred = single - mean.view(shape).to(single.dtype)
        squares = centred.square().sum(axes, dtype=torch.float64)
        variance = _SumOverProcesses.apply(squares) / count
        track_statistics(self, mean.detach(), variance.detach(), count)
        scale = self.weight / (variance + self.eps).sqrt()
        normed = centred * scale.view(shape).to(single.dtype) + self.bias.view(shape)
        return normed.to(features.dtype)

    def _check_input_dim(self, features: Tensor) -> None:
        """Take features of any number of axes."""


class _SumOverProcesses(torch.autograd.Function):
    """Adds a tensor up over all processes; each one's gradient is the sum of all, too."""

    @staticmethod
    def forward(ctx: Any, values: Tensor) -> Tensor:
        total = values.clone()
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Tensor:
        total = grads[0].clone()
        distributed.all_reduce(total)
        return total


def synchronise_batch_norms(network: nn.Module, device: torch.device) -> None:
    """Exchange the batch norms of a network by such of all processes, in place.

    Args:
        network: A network before it is handed to its process group; weights keep their names.
        device: Where it will run.
    """
    if device.type == "cuda":
        nn.SyncBatchNorm.convert_sync_batchnorm(network)
        return
    for module in network.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d):
            module.__class__ = cast(Any, ProcessesBatchNorm)
