"""The image encoder: a ResNet-18 with a stem of stride 1.

Shapes: B images, S image side, W base width.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.errors import ConfigError
from list.models.batch_norm import BatchNorm2d
from list.models.convolution import Convolution2d
from list.models.settings import NetworkSettings

# Width of the network whose ImageNet weights torchvision publishes.
IMAGENET_WIDTH = 64


class ImageFeatures(NamedTuple):
    """What the encoder sees in an image.

    Attributes:
        code: (B, code), the whole image.
        maps: Five maps: (B, W, S, S), (B, W, S/2, S/2), (B, 2W, S/4, S/4), (B, 4W, S/8, S/8) and
            (B, 8W, S/16, S/16), each half rounded up.
    """

    code: Tensor
    maps: tuple[Tensor, ...]


class Shortcut(nn.Conv2d):
    """A convolution of single pixels, some of which it leaves out.

    With a stride of its own, torch's gradient of the weight for few channels goes beyond its memory
    on processors without AVX-512 (torch 2.14.1, oneDNN 3.12): wrong values, or a crash.
    """

    def __init__(self, channels_in: int, channels_out: int, stride: int) -> None:
        super().__init__(channels_in, channels_out, kernel_size=1, bias=False)
        self.step = stride

    def forward(self, grid: Tensor) -> Tensor:
        """Convolve.

        Args:
            grid: (B, C, H, W).

        Returns:
            (B, C', H', W'), where H' and W' are H and W over the stride, rounded up.
        """
        kept = grid[..., :: self.step, :: self.step]
        return super().forward(kept.contiguous(memory_format=torch.channels_last))


class ResidualBlock(nn.Module):
    """Two convolutions beside a shortcut, named as torchvision's (whose import takes seconds)."""

    def __init__(
        self,
        channels_in: int,
        channels_out: int,
        stride: int = 1,
        shortcut: nn.Module | None = None,
    ) -> None:
        super().__init__()
        self.conv1 = Convolution2d(channels_in, channels_out, stride)
        self.bn1 = BatchNorm2d(channels_out)
        self.conv2 = Convolution2d(channels_out, channels_out)
        self.bn2 = BatchNorm2d(channels_out)
        self.downsample = shortcut

    def forward(self, grid: Tensor) -> Tensor:
        """Add what the convolutions make of features to the features themselves.

        Args:
            grid: (B, C, H, W).

        Returns:
            (B, C', H', W').
        """
        beside = grid if self.downsample is None else self.downsample(grid)
        # A normed grid is a view: changed in place, its gradient would be copied.
        hidden = F.relu(self.bn1(self.conv1(grid)))
        return (self.bn2(self.conv2(hidden)) + beside).relu_()


class ImageEncoder(nn.Module):
    """ResNet-18 (He et al., CVPR 2016) with a full-resolution stem and a short code at its end."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        width = settings.image_width
        self.conv1 = nn.Conv2d(3, width, kernel_size=7, stride=1, padding=3, bias=False)
        self.bn1 = BatchNorm2d(width)
        self.layer1 = _stage(width, width, stride=1)
        self.layer2 = _stage(width, 2 * width, stride=2)
        self.layer3 = _stage(2 * width, 4 * width, stride=2)
        self.layer4 = _stage(4 * width, 8 * width, stride=2)
        self.fc = nn.Linear(8 * width, settings.image_classes)
        self.to_code = nn.Linear(settings.image_classes, settings.code)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        # In the order of memory of the maps: else every step copies each weight three times.
        self.to(memory_format=torch.channels_last)

    def forward(self, images: Tensor) -> ImageFeatures:
        """Encode images.

        Args:
            images: (B, 3, S, S), RGB in [0, 1].

        Returns:
            Code and feature maps.
        """
        # In this order of memory the convolutions on a CPU are faster.
        images = images.contiguous(memory_format=torch.channels_last)
        stem = F.relu(self.bn1(self.conv1(images)))
        maps = [stem, self.layer1(F.max_pool2d(stem, kernel_size=3, stride=2, padding=1))]
        for layer in (self.layer2, self.layer3, self.layer4):
            maps.append(layer(maps[-1]))
        code = self.to_code(self.fc(maps[-1].mean(dim=(2, 3))))
        return ImageFeatures(code, tuple(maps))

    def load_imagenet(self, state: Mapping[str, Tensor]) -> None:
        """Start from ImageNet weights; the stem and the code layer stay as they are.

        Args:
            state: State of torchvision's resnet18.

        Raises:
            ConfigError: The encoder is not as wide as the published one, or weights are missing.
        """
        if self.conv1.out_channels != IMAGENET_WIDTH:
            raise ConfigError(
                f"network.imagenet: ImageNet weights need image_width {IMAGENET_WIDTH}, "
                f"configured is {self.conv1.out_channels}."
            )
        own = self.state_dict()
        wanted = [
            name
            for name in own
            # The published file is older than batch norm's counter, which nothing here reads.
            if not name.startswith(("conv1.", "to_code.")) and not name.endswith("batches_tracked")
        ]
        if absent := [name for name in wanted if name not in state]:
            raise ConfigError(f"network.imagenet: the file lacks {', '.join(absent[:3])}.")
        for name in wanted:
            if state[name].shape != own[name].shape:
                raise ConfigError(
                    f"network.imagenet: {name} has shape {[*state[name].shape]} in the file, "
                    f"{[*own[name].shape]} in the network."
                )
        self.load_state_dict({**own, **{name: state[name] for name in wanted}})


def _stage(channels_in: int, channels_out: int, stride: int) -> nn.Sequential:
    shortcut = None
    if stride != 1 or channels_in != channels_out:
        shortcut = nn.Sequential(
            Shortcut(channels_in, channels_out, stride), BatchNorm2d(channels_out)
        )
    return nn.Sequential(
        ResidualBlock(channels_in, channels_out, stride, shortcut),
        ResidualBlock(channels_out, channels_out),
    )
