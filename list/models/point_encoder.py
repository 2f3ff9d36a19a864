"""The description of the coarse cloud as one vector."""

from __future__ import annotations

from torch import Tensor, nn

from list.models.settings import NetworkSettings


class PointEncoder(nn.Module):
    """Shared layers over points and a maximum over all (Qi et al., PointNet, CVPR 2017)."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        widths = [3, *settings.point_channels]
        self.layers = nn.Sequential(
            *(
                nn.Sequential(
                    nn.Conv1d(widths[i], widths[i + 1], kernel_size=1),
                    nn.BatchNorm1d(widths[i + 1]),
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
        return self.layers(points.transpose(1, 2)).amax(dim=2)
