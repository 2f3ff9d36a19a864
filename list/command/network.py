"""A trained network from its file, with everything that its use depends on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from list.errors import CheckpointError
from list.kernels.accelerate import accelerate
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import network_class, release_name
from list.models.weights import load_strictly
from list.training.checkpoint import Conventions, read_weights


@dataclass(frozen=True, eq=False)
class TrainedNetwork:
    """A network ready for use.

    Attributes:
        network: In evaluation mode, on its device.
        conventions: How it was trained to see images and to state distances.
    """

    network: LIST
    conventions: Conventions


def load_network(path: Path, device: torch.device) -> TrainedNetwork:
    """Load trained weights and build the network that they belong to.

    Args:
        path: What the training of LIST saved.
        device: Where the network shall run.

    Returns:
        The network. A file without conventions is taken to follow the release's.

    Raises:
        CheckpointError: The file is missing or damaged, or holds something else than weights of
            LIST; the message says what.
    """
    saved = read_weights(path)
    if network_class(map(release_name, saved.weights)) is CoarseNet:
        raise CheckpointError(
            f"{path} holds weights of CoarseNet, which gives LIST its coarse points, not of LIST."
        )
    network = LIST(saved.settings)
    load_strictly(network, saved.weights, f"The weights in {path}")
    network = network.to(device).eval()
    accelerate(network, device)
    return TrainedNetwork(network, saved.conventions)
