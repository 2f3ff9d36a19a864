"""The description of the coarse cloud as one vector."""

from __future__ import annotations

from typing import cast

from torch import Tensor, nn

from list.models.batch_norm import BatchNorm1d
from list.models.matrix_product import linear
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
                    # In place, of a view, the backward pass would copy the gradient.
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
        for number, layer in enumerate(cast("list[nn.Sequential]", [*self.layers])):
            convolution, norm, activation = cast(_Layer, [*layer])
            if number > 0:
                rows = activation(rows)
            rows = norm(linear(rows, convolution.weight[..., 0], convolution.bias))
        # The ReLU grows with its input, so it can follow the maximum.
        return rows.view(*points.shape[:2], -1).max(dim=1).values.relu()
