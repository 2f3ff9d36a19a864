"""The description of the coarse cloud as one vector."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.batch_norm import BatchNorm1d, fold
from list.models.grouping import images_together
from list.models.matrix_product import linear
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

# Values among which a maximum is searched at once.
BLOCK = 64

_Layer = tuple[nn.Conv1d, BatchNorm1d, nn.ReLU]


class PointEncoder(nn.Module):
    """Shared layers over points and a maximum over all (Qi et al., PointNet, CVPR 2017)."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        widths = [3, *settings.point_channels]
        self.widest = max(widths[:-1])
        self.layers = nn.Sequential(
            *(
                nn.Sequential(
                    nn.Conv1d(widths[i], widths[i + 1], kernel_size=1),
                    BatchNorm1d(widths[i + 1]),
                    nn.ReLU(),
                )
                for i in range(len(widths) - 1)
            )
        )

    def forward(self, points: Tensor) -> Tensor:
        """Encode clouds.

        Args:
            points: (B, P, 3), unit box.

        Returns:
            (B, features).
        """
        images = images_together(points.shape[1] * self.widest, points.device)
        parts = [part.flatten(0, 1) for part in points.split(images)]
        *inner, last = cast("list[nn.Sequential]", [*self.layers])
        for layer in inner:
            weight, bias = _folded(layer, parts)
            parts = [linear(part, weight, bias).relu_() for part in parts]
        weight, bias = _folded(last, parts)
        clouds = [part.unflatten(0, (-1, points.shape[1])) for part in parts]
        # The ReLU grows with its input, so it can follow the maximum.
        return torch.cat([_maximum(some, weight, bias) for some in clouds]).relu()


def _folded(layer: nn.Sequential, parts: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    convolution, norm, _ = cast(_Layer, [*layer])
    return fold(norm, parts, convolution.weight[..., 0], cast(Tensor, convolution.bias))


def _maximum(clouds: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """The maximum over points of a linear layer.

    Gradients reach only the points at the maxima, so only their features are kept.

    Args:
        clouds: Features of points (B, P, K).
        weight: (N, K).
        bias: (N,).

    Returns:
        (B, N).
    """
    with torch.no_grad():
        # Along contiguous values the search takes a quarter of the time.
        highest = torch.stack([_highest(linear(weight, cloud)) for cloud in clouds])
    first_rows = torch.arange(len(clouds), device=clouds.device)[:, None] * clouds.shape[1]
    # Gradients of indexed tensors are added up in the order in which threads come to them.
    features = at_least_single(F.embedding(first_rows + highest, clouds.flatten(0, 1)))
    with torch.autocast(clouds.device.type, enabled=False):
        return torch.linalg.vecdot(features, weight) + bias


def _highest(values: Tensor) -> Tensor:
    """Where the highest value of each row (N, P) is (N,).

    First which block it is in: torch finds a maximum several times as fast as where it is.
    """
    blocks = values.unflatten(1, (-1, math.gcd(values.shape[1], BLOCK)))
    best = blocks.amax(dim=2).max(dim=1).indices
    within = blocks[torch.arange(len(values), device=values.device), best].max(dim=1).indices
    return best * blocks.shape[2] + within
