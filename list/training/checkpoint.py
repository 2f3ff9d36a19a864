"""Weights and training state: tensors and plain Python only, written whole, loaded without code."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from pydantic import ValidationError
from torch import Tensor

from list.data.framing import RENDERED_DROP, RENDERED_SHARE
from list.errors import CheckpointError
from list.files import written_whole
from list.models.settings import NetworkSettings
from list.models.weights import read_tensors


@dataclass(frozen=True)
class Conventions:
    """What the use of a trained network depends on beside its sizes.

    The defaults are those of the public release, which drops the transparency of its training
    images: they are black beneath it.

    Attributes:
        sdf_scale: The network predicts signed distances times this number.
        background: Grey level, 0 to 255, behind the objects that it was trained on.
        object_share: Longer side of an object's bounding box as a share of its image.
        object_drop: How far the box's middle is below the image's, as a share of the image.
    """

    sdf_scale: float = 10.0
    background: int = 0
    object_share: float = RENDERED_SHARE
    object_drop: float = RENDERED_DROP


@dataclass(frozen=True, eq=False)
class SavedWeights:
    """What `save_weights` wrote.

    Attributes:
        settings: Sizes of the network that the weights belong to.
        weights: Tensors by name; whether they fit a network is seen when they are put into it.
        conventions: What the use of the network depends on; the release's where the file has none.
    """

    settings: NetworkSettings
    weights: dict[str, Tensor]
    conventions: Conventions


def save(path: Path, content: Mapping[str, Any]) -> None:
    """Save tensors and plain Python values.

    Args:
        path: The file; what it held before stays valid until the new content is complete.
        content: Tensors, numbers, text, lists and dicts.

    Raises:
        CheckpointError: The file cannot be written, for example on a full disk.
    """
    try:
        # Given a path, torch would write its name into the file.
        with written_whole(path) as temporary, temporary.open("wb") as stream:
            torch.save(dict(content), stream)
    except (OSError, RuntimeError) as error:
        # torch answers a failed write with an error of its own, in whose context the reason is.
        reason = error.__context__ or error
        raise CheckpointError(
            f"The checkpoint {path} cannot be written ({reason}); what it held is still there."
        ) from None


def load(path: Path) -> dict[str, Any]:
    """Load what `save` wrote; no code in the file is ever run.

    Args:
        path: The file.

    Returns:
        The content, tensors on the CPU.

    Raises:
        CheckpointError: The file is missing, truncated, or holds more than tensors and values.
    """
    content = read_tensors(path)
    if not isinstance(content, dict):
        raise CheckpointError(f"The checkpoint {path} holds {type(content).__name__}, not a dict.")
    return content


def save_weights(
    path: Path,
    weights: Mapping[str, Tensor],
    settings: NetworkSettings,
    conventions: Conventions | None = None,
) -> None:
    """Save weights with the sizes of the network they belong to.

    Args:
        path: The file.
        weights: Tensors by name.
        settings: The network's sizes.
        conventions: What the use of a whole network depends on, so that its file suffices.
    """
    values = {name: tensor.detach().cpu().clone() for name, tensor in weights.items()}
    content = {"settings": settings.model_dump(), "weights": values}
    if conventions is not None:
        content["conventions"] = dataclasses.asdict(conventions)
    save(path, content)


def read_weights(path: Path) -> SavedWeights:
    """Read weights saved by `save_weights`, of whatever network.

    Args:
        path: The file.

    Returns:
        The content of the file.

    Raises:
        CheckpointError: The file is missing or damaged, or holds something else; the message says
            what to do.
    """
    content = load(path)
    if not all(isinstance(content.get(part), dict) for part in ("settings", "weights")):
        other = (
            " but a checkpoint of the public release; `list-weights import` makes a file of them"
            if "state_dict" in content
            else ""
        )
        raise CheckpointError(f"{path} holds no weights of this project{other}.")
    try:
        settings = NetworkSettings(**content["settings"])
        conventions = Conventions(**content.get("conventions", {}))
    except (TypeError, ValidationError) as error:
        reason = " ".join(str(error).splitlines()[:3])
        raise CheckpointError(f"{path} is of another version of this project: {reason}") from None
    return SavedWeights(settings, content["weights"], conventions)


def load_weights(path: Path, settings: NetworkSettings) -> dict[str, Tensor]:
    """Load weights saved by `save_weights` for a network of known sizes.

    Args:
        path: The file.
        settings: The sizes of the network that will take them.

    Returns:
        The weights by name.

    Raises:
        CheckpointError: The file is damaged, or belongs to a network of other sizes.
    """
    saved = read_weights(path)
    found = saved.settings.model_dump()
    different = [
        f"{name}: {found[name]!r} in the file, {value!r} configured"
        for name, value in settings.model_dump().items()
        if found[name] != value
    ]
    if different:
        raise CheckpointError(f"{path} belongs to another network: {'; '.join(different)}.")
    return saved.weights


def split_coarse(
    weights: Mapping[str, Tensor], prefixes: Mapping[str, str]
) -> dict[str, dict[str, Tensor]]:
    """Split the weights of CoarseNet into those of its parts.

    Args:
        weights: All weights by name.
        prefixes: Name prefix of each part, by the part's name.

    Returns:
        The weights of each part, names without the prefix.

    Raises:
        CheckpointError: A weight belongs to no part.
    """
    parts: dict[str, dict[str, Tensor]] = {part: {} for part in prefixes}
    for name, tensor in weights.items():
        part = next((p for p, prefix in prefixes.items() if name.startswith(prefix)), None)
        if part is None:
            raise CheckpointError(f"The weight {name} belongs to none of {', '.join(prefixes)}.")
        parts[part][name.removeprefix(prefixes[part])] = tensor
    return parts
