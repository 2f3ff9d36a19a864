"""What batch norms of our own keep of each batch, as torch's do."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn


@torch.no_grad()
def track_statistics(
    norm: nn.modules.batchnorm._NormBase, mean: Tensor, variance: Tensor, count: int
) -> None:
    """Move running statistics towards those of a batch.

    Args:
        norm: A batch norm with running statistics and a momentum.
        mean: Of each channel (C,).
        variance: Mean squared deviation of each channel (C,).
        count: Values of a channel.
    """
    # Running statistics hold the unbiased variance, as torch's.
    newest = (mean, variance * (count / (count - 1)))
    for average, value in zip((norm.running_mean, norm.running_var), newest, strict=True):
        average = cast(Tensor, average)
        average.lerp_(value.to(average.dtype), cast(float, norm.momentum))
    cast(Tensor, norm.num_batches_tracked).add_(1)
