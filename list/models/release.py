"""Checkpoints of the public release: its names of tensors, and ours.

The release saves {'epoch', 'state_dict', 'optimizer', 'bestloss'}, names perhaps behind `module.`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from list.errors import CheckpointError
from list.files import written_whole

# Blocks of the release's voxel encoder before those that our name `first` counts from 0.
_COMPLETION_BLOCKS = 3

# From our names to the release's, applied one after another; `{}` takes the number of the block.
_RULES: list[tuple[str, str, int]] = [
    (r"global_encoder\.", "im_encoder.", 0),
    (r"local_encoder\.", "im_encoder2.", 0),
    (r"to_code\.", "fc1.", 0),
    (r"voxel_encoder\.completion\.(\d+)", "vox_encoder.conv.conv_{}", 0),
    (r"voxel_encoder\.completion_norms\.(\d+)", "vox_encoder.bn.{}", 0),
    (r"voxel_encoder\.first\.(\d+)", "vox_encoder.conv.conv_{}", _COMPLETION_BLOCKS),
    (r"voxel_encoder\.second\.(\d+)", "vox_encoder.conv.conv_{}_0", _COMPLETION_BLOCKS),
    (r"voxel_encoder\.norms\.(\d+)", "vox_encoder.bn.{}", _COMPLETION_BLOCKS),
    (r"point_encoder\.layers\.(\d+)", "point_mlp_coarse.block{}", 1),
    (r"spatial_transformer\.layers\.", "spatial_transformer.", 0),
    (r"distance_decoder\.first", "sdf_decoder.fc.fc_0", 0),
    (r"distance_decoder\.hidden\.(\d+)", "sdf_decoder.fc.fc_{}", 1),
    (r"distance_decoder\.last", "sdf_decoder.fc.fc_out", 0),
    (r"levels\.(\d+)\.branch$", "gcn.TreeGCN_{}.W_branch", 0),
    (r"levels\.(\d+)\.bias$", "gcn.TreeGCN_{}.bias", 0),
    (r"levels\.(\d+)\.ancestors", "gcn.TreeGCN_{}.W_root", 0),
    (r"levels\.(\d+)\.widen", "gcn.TreeGCN_{}.W_loop.0", 0),
    (r"levels\.(\d+)\.narrow", "gcn.TreeGCN_{}.W_loop.1", 0),
]

# A best loss may have been saved as a NumPy number; nothing else of NumPy is let in.
_ALLOWED = [np.float64, np.float32, np.dtype, np.dtypes.Float64DType, np.dtypes.Float32DType]


def release_name(name: str) -> str:
    """The release's name of one of our tensors.

    Args:
        name: Name in the state of our CoarseNet or LIST.

    Returns:
        The release's name.
    """
    for pattern, new, offset in _RULES:
        if match := re.search(pattern, name):
            numbers = [int(group) + offset for group in match.groups()]
            name = name[: match.start()] + new.format(*numbers) + name[match.end() :]
    return name


def _release_shape(name: str, shape: torch.Size) -> torch.Size:
    # The release convolves points as images of width 1.
    pointwise = name.startswith("point_mlp_coarse.") and len(shape) == 3
    return torch.Size((*shape, 1)) if pointwise else shape


def to_release(network: nn.Module) -> dict[str, Tensor]:
    """Weights of a network under the release's names and in its shapes.

    Args:
        network: CoarseNet or LIST.

    Returns:
        The release's state_dict.
    """
    named = {release_name(name): tensor for name, tensor in network.state_dict().items()}
    return {name: t.reshape(_release_shape(name, t.shape)) for name, t in named.items()}


def from_release(network: nn.Module, state: Mapping[str, Tensor], origin: str) -> None:
    """Load weights of the release into a network, all of them and nothing else.

    Args:
        network: CoarseNet or LIST.
        state: The release's state_dict, with or without `module.` before the names.
        origin: Where the state came from, for the error message.

    Raises:
        CheckpointError: Names the missing, extra and misshapen tensors.
    """
    given = {name.removeprefix("module."): tensor for name, tensor in state.items()}
    own = network.state_dict()
    wanted = {release_name(name): (name, tensor) for name, tensor in own.items()}
    problems = [f"missing {name}" for name in wanted if name not in given]
    problems += [f"extra {name}" for name in given if name not in wanted]
    problems += [
        f"{name} has shape {[*given[name].shape]}, wanted {[*_release_shape(name, t.shape)]}"
        for name, (_, t) in wanted.items()
        if name in given and given[name].shape != _release_shape(name, t.shape)
    ]
    if problems:
        raise CheckpointError(f"{origin} does not fit the network: {'; '.join(problems)}.")
    network.load_state_dict(
        {ours: given[name].reshape(t.shape) for name, (ours, t) in wanted.items()}
    )


def load_release(network: nn.Module, path: Path) -> None:
    """Load a checkpoint file of the release; no code in the file is ever run.

    Args:
        network: CoarseNet or LIST of the published sizes.
        path: The file.

    Raises:
        CheckpointError: The file cannot be read, or does not fit the network.
    """
    try:
        with torch.serialization.safe_globals(_allowed()):
            content = torch.load(path, map_location="cpu", weights_only=True)
        state = content["state_dict"]
    except FileNotFoundError:
        raise CheckpointError(f"There is no checkpoint {path}.") from None
    except Exception as error:
        # torch reports a damaged or malicious file by many exception types.
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise CheckpointError(f"{path} is not a checkpoint of the release: {reason}") from None
    from_release(network, state, str(path))


def _allowed() -> list[Any]:
    # numpy.core moved in NumPy 2; old files still name the old place.
    scalar = import_module("numpy._core.multiarray").scalar
    return [*_ALLOWED, scalar, (scalar, "numpy.core.multiarray.scalar")]


def save_release(network: nn.Module, path: Path, epoch: int, best_loss: float) -> None:
    """Save a network as a checkpoint of the release.

    Args:
        network: CoarseNet or LIST.
        path: The file.
        epoch: Epoch to note in it.
        best_loss: Best loss to note in it.
    """
    content = {
        "epoch": epoch,
        "state_dict": to_release(network),
        "optimizer": {},
        "bestloss": best_loss,
    }
    with written_whole(path) as temporary:
        torch.save(content, temporary)
