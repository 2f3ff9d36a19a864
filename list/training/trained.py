"""The trained LIST, ready for use by the stages after its training."""

from __future__ import annotations

from pathlib import Path

from list.device import best_device
from list.kernels.accelerate import accelerate
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.models.weights import load_strictly
from list.training.checkpoint import load_weights


def load_list(path: Path, settings: NetworkSettings, kernels: str = "auto") -> LIST:
    """Build LIST with trained weights.

    Args:
        path: What the training of LIST saved.
        settings: Sizes of the network.
        kernels: How it is computed: `auto`, `plain` or `compile`.

    Returns:
        The network in evaluation mode, on a GPU where there is one.

    Raises:
        CheckpointError: The file is damaged, or belongs to a network of other sizes.
    """
    network = LIST(settings)
    load_strictly(network, load_weights(path, settings), f"The weights in {path}")
    device = best_device()
    network = network.to(device).eval()
    accelerate(network, device, kernels)
    return network
