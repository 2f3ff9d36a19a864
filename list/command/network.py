"""A trained network from its file, with everything that its use depends on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from list.errors import CheckpointError
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.training.checkpoint import Conventions, load


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
        The network. A file without conventions is taken to follow the published ones.

    Raises:
        CheckpointError: The file is missing or damaged, or holds something else; the message says
            what to do.
    """
    content = load(path)
    if "state_dict" in content:
        raise CheckpointError(
            f"{path} is a checkpoint of the public release; import it first by "
            "`list-weights import`."
        )
    if not {"settings", "weights"} <= content.keys():
        raise CheckpointError(f"{path} holds no weights of this project.")
    try:
        network = LIST(NetworkSettings(**content["settings"]))
        conventions = Conventions(**content.get("conventions", {}))
    except TypeError as error:
        raise CheckpointError(f"{path} is of another version of this project: {error}.") from None
    wanted, given = network.state_dict().keys(), content["weights"].keys()
    if wanted != given:
        missing, extra = sorted(wanted - given), sorted(given - wanted)
        example = f"it lacks {missing[0]}" if missing else f"{extra[0]} is too much"
        raise CheckpointError(
            f"{path} holds weights of another network than LIST ({example}, and "
            f"{len(missing) + len(extra) - 1} more)."
        )
    try:
        network.load_state_dict(content["weights"])
    except RuntimeError as error:
        raise CheckpointError(f"{path} contradicts its own settings: {error}") from None
    return TrainedNetwork(network.to(device).eval(), conventions)
