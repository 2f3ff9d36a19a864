"""ConvNeXt-Tiny as an image encoder, in place of the published ResNet-18.

Shapes: B images, S image side.

Source: Liu et al., A ConvNet for the 2020s, CVPR 2022, as torchvision has it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models import convnext_tiny

from list.models.image_encoder import ImageEncoder, ImageFeatures
from list.models.settings import NetworkSettings

# Mean and deviation of ImageNet's pictures, RGB in [0, 1], as torchvision's weights expect them.
IMAGENET_MEAN, IMAGENET_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class ConvNextTiny(ImageEncoder):
    """Four maps of 96, 192, 384 and 768 channels, of sides S/4, S/8, S/16 and S/32."""

    name = "convnext_tiny"
    channels = (96, 192, 384, 768)

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        # Its stochastic depth would draw from torch's generator, and a training that goes on after
        # a kill would draw other numbers.
        network = convnext_tiny(num_classes=settings.image_classes, stochastic_depth_prob=0.0)
        self.features, self.classifier = network.features, network.classifier
        self.to_code = nn.Linear(settings.image_classes, settings.code)
        for name, values in (("mean", IMAGENET_MEAN), ("deviation", IMAGENET_DEVIATION)):
            self.register_buffer(name, torch.tensor(values)[:, None, None], persistent=False)
        self.mean: Tensor
        self.deviation: Tensor

    def forward(self, images: Tensor) -> ImageFeatures:
        """Encode images.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            Code and four feature maps.
        """
        features, maps = (images - self.mean) / self.deviation, []
        for halving, blocks in zip(self.features[::2], self.features[1::2], strict=True):
            features = blocks(halving(features))
            maps.append(features)
        pooled = features.mean(dim=(2, 3), keepdim=True)
        return ImageFeatures(self.to_code(self.classifier(pooled)), tuple(maps))
