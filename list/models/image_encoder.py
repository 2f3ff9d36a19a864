"""The image encoder: from a picture to a short code and feature maps.

Shapes: B images, S image side, W base width, C channels of a map.

Paper: the encoders of global and of local image features, both a ResNet-18.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from torch import Tensor, nn
from torch.nn import functional as F

from list.errors import ConfigError
from list.models.settings import NetworkSettings

# A weight by which each encoder's ImageNet file is known.
IMAGENET_MARKS = {
    "resnet18": "layer1.0.conv1.weight",
    "convnext_tiny": "features.0.0.weight",
}


class ImageFeatures(NamedTuple):
    """What an encoder sees in an image.

    Attributes:
        code: (B, code), the whole image.
        maps: Feature maps (B, C, H, W), from the finest to the coarsest.
    """

    code: Tensor
    maps: tuple[Tensor, ...]


class ImageEncoder(nn.Module):
    """What LIST and CoarseNet ask of an image encoder; it normalises its input itself.

    Attributes:
        name: What `network.image_encoder` calls it.
        channels: Channels of each feature map.
        own_weights: Beginnings of the names of weights that no ImageNet file has.
    """

    name: str
    channels: tuple[int, ...]
    own_weights: tuple[str, ...] = ("to_code.",)

    def forward(self, images: Tensor) -> ImageFeatures:
        """Encode images.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            Code and feature maps.
        """
        raise NotImplementedError

    def load_imagenet(self, state: Mapping[str, Tensor]) -> None:
        """Start from ImageNet weights; what they do not have stays as it is.

        Args:
            state: State of torchvision's network of the same name.

        Raises:
            ConfigError: Weights are missing or of other shapes.
        """
        own = self.state_dict()
        wanted = [
            name
            for name in own
            # The published file is older than batch norm's counter, which nothing here reads.
            if not name.startswith(self.own_weights) and not name.endswith("batches_tracked")
        ]
        if absent := [name for name in wanted if name not in state]:
            of = [name for name, mark in IMAGENET_MARKS.items() if mark in state]
            raise ConfigError(
                f"network.imagenet: the file lacks {', '.join(absent[:3])} of {self.name}"
                f"{f'; its weights are of {of[0]}' if of else ''}."
            )
        for name in wanted:
            if state[name].shape != own[name].shape:
                raise ConfigError(
                    f"network.imagenet: {name} has shape {[*state[name].shape]} in the file, "
                    f"{[*own[name].shape]} in the network."
                )
        self.load_state_dict({**own, **{name: state[name] for name in wanted}})


def image_encoder(settings: NetworkSettings) -> ImageEncoder:
    """Build the encoder that the settings name.

    Args:
        settings: Sizes of the network.

    Returns:
        The encoder, with random weights.
    """
    if settings.image_encoder == "convnext_tiny":
        # The import of torchvision takes seconds.
        from list.models.convnext import ConvNextTiny

        return ConvNextTiny(settings)
    return ResNet18(settings)


class ResNet18(ImageEncoder):
    """ResNet-18 (He et al., CVPR 2016) with a full-resolution stem and a short code at its end.

    As published, images are not normalised. The maps have W, W, 2W, 4W and 8W channels and sides S,
    S/2, S/4, S/8 and S/16, each half rounded up. Weights are named as torchvision's.
    """

    name = "resnet18"
    own_weights = ("conv1.", "to_code.")

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        width = settings.image_width
        self.channels = (width, width, 2 * width, 4 * width, 8 * width)
        self.conv1 = nn.Conv2d(3, width, kernel_size=7, stride=1, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.layer1 = _stage(width, width, stride=1)
        self.layer2 = _stage(width, 2 * width, stride=2)
        self.layer3 = _stage(2 * width, 4 * width, stride=2)
        self.layer4 = _stage(4 * width, 8 * width, stride=2)
        self.fc = nn.Linear(8 * width, settings.image_classes)
        self.to_code = nn.Linear(settings.image_classes, settings.code)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, images: Tensor) -> ImageFeatures:
        """Encode images.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            Code and five feature maps.
        """
        stem = F.relu_(self.bn1(self.conv1(images)))
        maps = [stem, self.layer1(F.max_pool2d(stem, kernel_size=3, stride=2, padding=1))]
        for layer in (self.layer2, self.layer3, self.layer4):
            maps.append(layer(maps[-1]))
        code = self.to_code(self.fc(maps[-1].mean(dim=(2, 3))))
        return ImageFeatures(code, tuple(maps))


class ResidualBlock(nn.Module):
    """Two convolutions beside a shortcut."""

    def __init__(self, channels_in: int, channels_out: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(
            channels_in, channels_out, kernel_size=3, stride=stride, padding=1, bias=False
        )
        self.bn1 = nn.BatchNorm2d(channels_out)
        self.conv2 = nn.Conv2d(channels_out, channels_out, kernel_size=3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels_out)
        self.downsample: nn.Module = nn.Identity()
        if stride != 1 or channels_in != channels_out:
            self.downsample = nn.Sequential(
                Shortcut(channels_in, channels_out, stride), nn.BatchNorm2d(channels_out)
            )

    def forward(self, features: Tensor) -> Tensor:
        """Add what the convolutions make of features to the features themselves.

        Args:
            features: (B, C, H, W).

        Returns:
            (B, C', H', W').
        """
        hidden = F.relu_(self.bn1(self.conv1(features)))
        return F.relu_(self.bn2(self.conv2(hidden)) + self.downsample(features))


class Shortcut(nn.Conv2d):
    """A convolution of single pixels, some of which it leaves out.

    With a stride of its own, torch's gradient of the weight for few channels goes beyond its memory
    on processors without AVX-512 (torch 2.14.1, oneDNN 3.12): wrong values, or a crash.
    """

    def __init__(self, channels_in: int, channels_out: int, stride: int) -> None:
        super().__init__(channels_in, channels_out, kernel_size=1, bias=False)
        self.step = stride

    def forward(self, features: Tensor) -> Tensor:
        """Convolve.

        Args:
            features: (B, C, H, W).

        Returns:
            (B, C', H', W'), where H' and W' are H and W over the stride, rounded up.
        """
        return super().forward(features[..., :: self.step, :: self.step].contiguous())


def _stage(channels_in: int, channels_out: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        ResidualBlock(channels_in, channels_out, stride),
        ResidualBlock(channels_out, channels_out, stride=1),
    )
