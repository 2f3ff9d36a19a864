"""The voxel encoder with less memory.

Replaces: the stages of large volumes, whose results inside are made again in the backward pass
instead of being kept.
Taken: on a CPU, for volumes of more than LARGE_VALUES values.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import cast

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from list.models.voxel_encoder import VoxelEncoder

# Smaller volumes (16 MB in single precision) hardly count beside the weights.
LARGE_VALUES = 2**22


class RecomputingVoxelEncoder(VoxelEncoder):
    """The encoder that keeps fewer values."""

    def stage(self, number: int, volume: Tensor) -> Tensor:
        """Describe a volume at one resolution.

        Args:
            number: Which stage, from 0.
            volume: What the stage before gave (B, C, V, V, V), at this stage's resolution.

        Returns:
            Features (B, C', V, V, V).
        """
        norm = cast(nn.BatchNorm3d, self.norms[number])
        values = len(volume) * norm.num_features * volume.shape[2:].numel()
        if values <= LARGE_VALUES or not torch.is_grad_enabled():
            return super().stage(number, volume)
        return checkpoint(
            super().stage,
            number,
            volume,
            use_reentrant=False,
            preserve_rng_state=False,
            context_fn=lambda: (nullcontext(), _statistics_kept(norm)),
        )


@contextmanager
def _statistics_kept(norm: nn.BatchNorm3d) -> Iterator[None]:
    """Let a batch norm normalise a batch once more without counting it twice."""
    momentum, count = norm.momentum, cast(Tensor, norm.num_batches_tracked).clone()
    norm.momentum = 0.0
    try:
        yield
    finally:
        norm.momentum, norm.num_batches_tracked = momentum, count
