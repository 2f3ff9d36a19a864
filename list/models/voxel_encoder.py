"""The voxel encoder: features of the coarse occupancy at six resolutions.

Shapes: B grids, V resolution.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from list.models.batch_norm import BatchNorm3d, norm_of_rectified
from list.models.convolution import Convolution3d
from list.models.recomputation import LARGE, not_kept
from list.models.settings import NetworkSettings

# Blocks of one channel that complete the occupancy before features are taken.
COMPLETION_BLOCKS = 3

# On a CPU, the bf16 gradient of a convolution's weight on a grid of this side holds numbers that
# were never computed (torch 2.14.1, oneDNN 3.12).
SIDE_WITHOUT_HALF_PRECISION = 2


class VoxelEncoder(nn.Module):
    """Convolutions over the occupancy grid; the third one predicts the true occupancy."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        channels = settings.voxel_channels
        self.completion = nn.ModuleList(Convolution3d(1, 1) for _ in range(COMPLETION_BLOCKS))
        # The last of these is not used, but the published state has it.
        self.completion_norms = nn.ModuleList(BatchNorm3d(1) for _ in range(COMPLETION_BLOCKS))
        widths = [1, *channels]
        self.first = nn.ModuleList(
            Convolution3d(widths[i], widths[i + 1]) for i in range(len(channels))
        )
        self.second = nn.ModuleList(Convolution3d(width, width) for width in channels)
        self.norms = nn.ModuleList(BatchNorm3d(width) for width in channels)
        # In the order of memory of the grids: else every step copies each weight three times.
        self.to(memory_format=torch.channels_last_3d)

    def forward(self, occupied: Tensor) -> list[Tensor]:
        """Encode occupancy grids.

        Args:
            occupied: (B, V, V, V), 0 or 1.

        Returns:
            Predicted occupancy (B, 1, V, V, V) in [0, 1], then the features of each stage, whose
            resolution halves from stage to stage.
        """
        grid = self._complete(occupied[:, None])
        features = [grid]
        # In this order of memory the convolutions on a CPU take half the time.
        grid = grid.to(memory_format=torch.channels_last_3d)
        for stage, (first, second, norm) in enumerate(
            zip(self.first, self.second, self.norms, strict=True)
        ):
            if stage > 0:
                grid = F.max_pool3d(grid, kernel_size=2)
            if grid.shape[-1] == SIDE_WITHOUT_HALF_PRECISION:
                grid = grid.float()
            with _single_precision_where_needed(grid):
                grid = _normed_convolutions(
                    grid, cast(nn.Conv3d, first), cast(nn.Conv3d, second), norm
                )
            features.append(grid)
        return features

    def _complete(self, grid: Tensor) -> Tensor:
        *blocks, last = cast("list[nn.Conv3d]", [*self.completion])
        # In half precision probabilities near 1 would become 1, and their loss explode.
        with torch.autocast(grid.device.type, enabled=False):
            for convolution, norm in zip(blocks, self.completion_norms, strict=False):
                grid = norm(F.relu(_convolve_one_channel(grid, convolution)))
            return _convolve_one_channel(grid, last).sigmoid()


def _single_precision_where_needed(grid: Tensor) -> AbstractContextManager[object]:
    if grid.shape[-1] == SIDE_WITHOUT_HALF_PRECISION:
        return torch.autocast(grid.device.type, enabled=False)
    return nullcontext()


def _normed_convolutions(
    grid: Tensor, first: nn.Conv3d, second: nn.Conv3d, norm: nn.Module
) -> Tensor:
    """Two convolutions, a ReLU behind each, and a batch norm.

    Of a fine grid, only the result is kept for the backward pass.
    """

    def convolve(part: Tensor) -> Tensor:
        return cast(Tensor, second(_rectified_convolution(part, first)))

    values = len(grid) * grid.shape[2:].numel() * first.out_channels
    if values <= LARGE or not torch.is_grad_enabled():
        return norm_of_rectified(norm, convolve(grid))

    def in_slabs(make: Callable[[Tensor], Tensor]) -> Tensor:
        slabs = _slabs(grid, make, math.ceil(values / LARGE))
        # Joined with features last, they stay so.
        return torch.cat([slab.movedim(1, -1) for slab in slabs], dim=1).movedim(-1, 1)

    convolved = in_slabs(
        partial(checkpoint, convolve, use_reentrant=False, preserve_rng_state=False)
    )
    with not_kept(convolved, lambda: in_slabs(convolve).relu_()):
        return norm_of_rectified(norm, convolved)


def _slabs(grid: Tensor, convolve: Callable[[Tensor], Tensor], count: int) -> Iterator[Tensor]:
    """Results of two convolutions, slab by slab along the first axis of the grid."""
    size = grid.shape[2]
    thickness = math.ceil(size / count)
    for start in range(0, size, thickness):
        stop = min(start + thickness, size)
        # Each convolution reads one node beyond; at a cut its own border is not the grid's.
        low, high = max(0, start - 2), min(size, stop + 2)
        yield convolve(grid[:, :, low:high])[:, :, start - low : stop - low]


def _convolve_one_channel(grid: Tensor, convolution: nn.Conv3d) -> Tensor:
    """The convolution, about ten times faster than torch's where there is one channel.

    Nodes along the last axis become the channels of a 2-D convolution, whose weight is zero but for
    three diagonals.
    """
    size = grid.shape[-1]
    nodes = torch.arange(size, device=grid.device)
    # diagonals[k, i, j] = 1 where input node j is at offset k - 1 from output node i.
    offsets = torch.arange(-1, 2, device=grid.device)[:, None, None]
    diagonals = (nodes - nodes[:, None] == offsets).to(grid.dtype)
    weight = torch.einsum("abk,kij->ijab", convolution.weight[0, 0], diagonals)
    bias = cast(Tensor, convolution.bias).expand(size)
    rows = F.conv2d(grid[:, 0].permute(0, 3, 1, 2), weight, bias, padding=1)
    return rows.permute(0, 2, 3, 1)[:, None]


def _rectified_convolution(grid: Tensor, convolution: nn.Conv3d) -> Tensor:
    """A convolution and a ReLU; from one channel their gradients take half the time of torch's.

    Planes around each one become the channels of a 2-D convolution.
    """
    if convolution.in_channels > 1:
        return cast(Tensor, convolution(grid)).relu_()
    padded = F.pad(grid[:, 0], (0, 0, 0, 0, 1, 1))
    planes = torch.stack([padded[:, k : k + grid.shape[2]] for k in range(3)], dim=-1)
    channels = planes.flatten(0, 1).movedim(-1, 1)
    result = F.conv2d(channels, convolution.weight[:, 0], convolution.bias, padding=1).relu_()
    return result.unflatten(0, planes.shape[:2]).transpose(1, 2)
