"""CoarseNet: from an image to a coarse cloud.

Shapes: B images, S image side, P coarse points.

Paper: the first stage, which is trained alone; LIST starts from its weights.
"""

from __future__ import annotations

from torch import Tensor, nn

from list.models.image_encoder import image_encoder
from list.models.point_decoder import PointDecoder
from list.models.settings import NetworkSettings


class CoarseNet(nn.Module):
    """The first stage of LIST (Arshad and Beksi, ICCV 2023)."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        self.settings = settings
        self.image_encoder = image_encoder(settings)
        self.point_decoder = PointDecoder(settings)

    def forward(self, images: Tensor) -> Tensor:
        """Predict clouds.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            Points (B, P, 3), unit box.
        """
        return self.point_decoder(self.image_encoder(images).code)
