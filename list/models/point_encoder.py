"""The description of the coarse cloud as one vector."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from list.models.batch_norm import BatchNorm1d, fold
from list.models.matrix_product import linear
from list.models.precision import at_least_single
from list.models.settings import NetworkSettings

_Layer = tuple[nn.Conv1d, BatchNorm1d, nn.ReLU]


class PointEncoder(nn.Module):
    """Shared layers over points and a maximum over all (Qi et al., PointNet, CVPR 2017)."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        widths = [3, *settings.point_channels]
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
        rows = points.flatten(0, 1)
        *inner, last = cast("list[nn.Sequential]", [*self.layers])
        for layer in inner:
            rows = linear(rows, *_folded(layer, rows)).relu_()
        weight, bias = _folded(last, rows)
        # The ReLU grows with its input, so it can follow the maximum.
        return _maximum(rows.view(*points.shape[:2], -1), weight, bias).relu()


def _folded(layer: nn.Sequential, rows: Tensor) -> tuple[Tensor, Tensor]:
    convolution, norm, _ = cast(_Layer, [*layer])
    return fold(norm, rows, convolution.weight[..., 0], cast(Tensor, convolution.bias))


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
        highest = torch.stack([linear(cloud, weight).argmax(dim=0) for cloud in clouds])
    numbers = torch.arange(len(clouds), device=clouds.device)[:, None]
    features = at_least_single(clouds[numbers, highest])
    with torch.autocast(clouds.device.type, enabled=False):
        return torch.linalg.vecdot(features, weight) + bias
