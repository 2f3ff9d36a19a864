"""Exchanges modules of a network for faster equals.

list/models is the network; what is here computes the same numbers in another order of work. A
kernel is a subclass with another `forward` and no state of its own, so weights keep their names and
shapes. Modules that no kernel knows, subclasses of known ones too, stay as they are and run.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Mapping
from typing import Any

import torch
from torch import nn

from list.errors import ConfigError
from list.kernels.distance_decoder import GatheringDistanceDecoder
from list.kernels.features_last import FeaturesLastNorm2d, FeaturesLastNorm3d, lay_features_last
from list.kernels.point_encoder import FoldedPointEncoder
from list.kernels.voxel_encoder import RecomputingVoxelEncoder
from list.models.distance_decoder import DistanceDecoder
from list.models.point_encoder import PointEncoder
from list.models.voxel_encoder import VoxelEncoder

# What each kernel puts in the place of which modules, on a CPU. On a GPU plain torch is the path.
KERNELS: Mapping[str, Mapping[type[nn.Module], type[Any]]] = {
    "features_last": {nn.BatchNorm2d: FeaturesLastNorm2d, nn.BatchNorm3d: FeaturesLastNorm3d},
    "distance_decoder": {DistanceDecoder: GatheringDistanceDecoder},
    "point_encoder": {PointEncoder: FoldedPointEncoder},
    "voxel_encoder": {VoxelEncoder: RecomputingVoxelEncoder},
}


def accelerate(
    network: nn.Module,
    device: torch.device,
    kernels: str = "auto",
    without: Collection[str] = (),
) -> None:
    """Exchange the modules that a kernel knows, in place.

    Args:
        network: CoarseNet, LIST or a part of one.
        device: Where it will run.
        kernels: `auto` takes what is faster on the device, `plain` nothing, `compile` has torch
            compile each part, which needs a compiler.
        without: Kernels to leave out, to measure what each one buys.

    Raises:
        ConfigError: There is no compiler to compile with.
    """
    if kernels == "compile":
        _compile(network)
    elif kernels == "auto" and device.type == "cpu":
        for name, replacements in KERNELS.items():
            if name not in without:
                _exchange(network, replacements)
        if "features_last" not in without:
            lay_features_last(network)


def _exchange(network: nn.Module, replacements: Mapping[type[nn.Module], type[Any]]) -> None:
    for module in network.modules():
        kernel = replacements.get(type(module))
        if kernel is not None and getattr(kernel, "fits", _always)(module):
            module.__class__ = kernel


def _always(module: nn.Module) -> bool:
    return True


def _compile(network: nn.Module) -> None:
    if shutil.which("c++") is None and shutil.which("g++") is None:
        raise ConfigError(
            "network.kernels: `compile` needs a C++ compiler, and none is found: install g++, or "
            "use `auto` or `plain`."
        )
    for part in network.children():
        part.compile()
