"""Checkpoints of the public release: its names of tensors, and ours.

The release saves {'epoch', 'state_dict', 'optimizer', 'bestloss'}, names perhaps behind `module.`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from list.errors import CheckpointError
from list.files import written_whole
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.settings import PRESETS, RELEASE, NetworkSettings
from list.models.weights import check_fit, read_tensors

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

# Parts that only one of the networks has, by the release's names.
_OWN_PARTS: dict[type[CoarseNet | LIST], frozenset[str]] = {
    CoarseNet: frozenset({"image_encoder"}),
    LIST: frozenset(
        {
            "im_encoder",
            "im_encoder2",
            "vox_encoder",
            "point_mlp_coarse",
            "spatial_transformer",
            "sdf_decoder",
        }
    ),
}


# Values without which a network has no place in a checkpoint of the release.
_PUBLISHED = {name: getattr(RELEASE, name) for name in ("image_encoder", "decoder_skip")}


def check_exchangeable(settings: NetworkSettings) -> None:
    """Check that the release has a network of this kind.

    Args:
        settings: The network's sizes.

    Raises:
        CheckpointError: It has other layers than the published one.
    """
    for name, published in _PUBLISHED.items():
        found = getattr(settings, name)
        if found != published:
            raise CheckpointError(
                f"The public release has no network of {name} {found}, only of {published}: it "
                "could not load such weights, and has none to give."
            )


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


def network_class(names: Iterable[str]) -> type[CoarseNet] | type[LIST] | None:
    """Tell by the names of its tensors which network a checkpoint belongs to.

    Args:
        names: The release's names.

    Returns:
        CoarseNet or LIST; None where no name belongs to one of them alone.
    """
    parts = Counter(name.split(".")[0] for name in names)
    counts = {kind: sum(parts[part] for part in own) for kind, own in _OWN_PARTS.items()}
    kind = max(counts, key=lambda kind: counts[kind])
    return kind if counts[kind] else None


def empty_network(
    kind: type[CoarseNet] | type[LIST], settings: NetworkSettings
) -> CoarseNet | LIST:
    """Build a network to put weights into, without the seconds that random weights take.

    Args:
        kind: CoarseNet or LIST.
        settings: Its sizes.

    Returns:
        The network. Nothing in it has a value yet: it serves to hold weights, not to compute.
    """
    with torch.device("meta"):
        network = kind(settings)
    return network.to_empty(device="cpu")


def to_release(network: CoarseNet | LIST) -> dict[str, Tensor]:
    """Weights of a network under the release's names and in its shapes.

    Args:
        network: CoarseNet or LIST.

    Returns:
        The release's state_dict.

    Raises:
        CheckpointError: The release has no network of this kind.
    """
    check_exchangeable(network.settings)
    named = {release_name(name): tensor for name, tensor in network.state_dict().items()}
    return {name: t.reshape(_release_shape(name, t.shape)) for name, t in named.items()}


def from_release(network: CoarseNet | LIST, state: Mapping[str, Tensor], origin: str) -> None:
    """Load weights of the release into a network, all of them and nothing else.

    Args:
        network: CoarseNet or LIST.
        state: The release's state_dict, names without `module.`.
        origin: Where the state came from, for the error message.

    Raises:
        CheckpointError: Names the missing, extra and unfit tensors, and the preset that would fit,
            or says that the release has no network of this kind.
    """
    kind, wanted = network_class(state), type(network).__name__
    if kind is not type(network):
        found = f"a checkpoint of {kind.__name__}" if kind else "no checkpoint of CoarseNet or LIST"
        tensors = ", ".join([*state][:3]) or "none"
        raise CheckpointError(
            f"{origin} is {found}, and {wanted} is wanted. Its first tensors: {tensors}."
        )
    own = to_release(network)
    try:
        check_fit(own, state, f"{origin} does not fit {wanted}")
    except CheckpointError as error:
        raise CheckpointError(f"{error}{_fitting_preset(network, state)}") from None
    shapes = {name: tensor.shape for name, tensor in network.state_dict().items()}
    network.load_state_dict(
        {name: state[release_name(name)].reshape(shape) for name, shape in shapes.items()}
    )


def _fitting_preset(network: CoarseNet | LIST, state: Mapping[str, Tensor]) -> str:
    for name, settings in PRESETS.items():
        with torch.device("meta"):
            other = to_release(type(network)(settings))
        if {key: tensor.shape for key, tensor in other.items()} == {
            key: getattr(tensor, "shape", None) for key, tensor in state.items()
        }:
            return f"\n  It fits the preset `{name}`."
    return ""


def read_release(path: Path) -> dict[str, Tensor]:
    """Read the weights in a checkpoint file of the release; no code in the file is ever run.

    Args:
        path: The file.

    Returns:
        The state_dict, names without the `module.` that DataParallel puts before all of them.

    Raises:
        CheckpointError: The file cannot be read, or is no checkpoint of the release.
    """
    content = read_tensors(path, _allowed())
    if isinstance(content, dict) and {"settings", "weights"} <= content.keys():
        raise CheckpointError(
            f"{path} is a weights file of this project, not a checkpoint of the release; "
            "`list-weights export` makes one of it."
        )
    state = content.get("state_dict") if isinstance(content, dict) else None
    if not isinstance(state, dict) or not all(isinstance(name, str) for name in state):
        raise CheckpointError(
            f"{path} is no checkpoint of the release: it holds no `state_dict` of named tensors."
        )
    if all(name.startswith("module.") for name in state):
        return {name.removeprefix("module."): tensor for name, tensor in state.items()}
    return dict(state)


def load_release(network: CoarseNet | LIST, path: Path) -> None:
    """Load a checkpoint file of the release; no code in the file is ever run.

    Args:
        network: CoarseNet or LIST of the sizes that the checkpoint has.
        path: The file.

    Raises:
        CheckpointError: The file cannot be read, or does not fit the network.
    """
    from_release(network, read_release(path), str(path))


def _allowed() -> list[Any]:
    # A best loss may have been saved as a NumPy number; nothing else of NumPy is let in.
    # numpy.core moved in NumPy 2; old files still name the old place.
    scalar = import_module("numpy._core.multiarray").scalar
    types = [np.dtype, np.dtypes.Float64DType, np.dtypes.Float32DType]
    return [*types, scalar, (scalar, "numpy.core.multiarray.scalar")]


def save_release(
    network: CoarseNet | LIST, path: Path, epoch: int = 0, best_loss: float = math.inf
) -> None:
    """Save a network as a checkpoint of the release, which its training and its test can load.

    Args:
        network: CoarseNet or LIST.
        path: The file.
        epoch: Epochs of training to note in it.
        best_loss: Best loss to note in it; the release keeps weights that are better.
    """
    # The release loads no checkpoint without an optimiser; this one, with its values, has taken no
    # step.
    optimiser = torch.optim.Adam(
        network.parameters(), lr=1e-4, betas=(0.9, 0.999), weight_decay=1e-5
    )
    content = {
        "epoch": epoch,
        "state_dict": to_release(network),
        "optimizer": optimiser.state_dict(),
        "bestloss": best_loss,
    }
    # Given a path, torch would write its name into the file.
    with written_whole(path) as temporary, temporary.open("wb") as file:
        torch.save(content, file)
