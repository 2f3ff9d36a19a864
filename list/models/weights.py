"""Weights: read from files without running code, and fitted to a network tensor by tensor."""

from __future__ import annotations

import pickle
import re
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from list.errors import CheckpointError

# Names in one line of an error; a checkpoint of another network can misfit in hundreds.
MOST_NAMED = 5

# How torch names what a file asks for beside tensors and values.
_ASKED_FOR = re.compile(r"GLOBAL (\w+(?:\.\w+)*)")


def read_tensors(path: Path, allowed: Sequence[Any] = ()) -> Any:
    """Read a file of tensors and plain values; no code in the file is ever run.

    Args:
        path: What `torch.save` wrote.
        allowed: Further types and functions that the file may name, as torch's `safe_globals`.

    Returns:
        The content, tensors on the CPU.

    Raises:
        CheckpointError: The file is missing, truncated, no checkpoint at all, or names anything
            that is not allowed.
    """
    try:
        with torch.serialization.safe_globals([*allowed]), warnings.catch_warnings():
            # About pickle protocols that torch does not write: the file is refused anyway.
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise CheckpointError(f"There is no checkpoint {path}.") from None
    except (IsADirectoryError, PermissionError) as error:
        raise CheckpointError(
            f"The checkpoint {path} cannot be loaded: {error.strerror}."
        ) from None
    except Exception as error:
        # torch reports a damaged or malicious file by many exception types.
        raise CheckpointError(f"The checkpoint {path} cannot be loaded: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    if isinstance(error, pickle.UnpicklingError) and (asked := _ASKED_FOR.search(str(error))):
        return (
            f"it asks for {asked[1]}. Only tensors, numbers and text are read; code in a file is "
            "never run."
        )
    return "it is truncated, damaged, or no checkpoint at all."


def check_fit(wanted: Mapping[str, Tensor], given: Mapping[str, Any], origin: str) -> None:
    """Check that weights are all that a network wants and nothing else.

    Args:
        wanted: Tensors of the right shapes and types by name; their values do not count.
        given: The weights by name.
        origin: What was given and for what, as the start of the error message.

    Raises:
        CheckpointError: Names the missing, extra and unfit tensors.
    """
    problems = {
        "missing": [name for name in wanted if name not in given],
        "extra": [name for name in given if name not in wanted],
        "unfit": [
            f"{name} {problem}"
            for name, tensor in wanted.items()
            if name in given and (problem := _problem(tensor, given[name]))
        ],
    }
    if any(problems.values()):
        lines = [_line(kind, names) for kind, names in problems.items() if names]
        raise CheckpointError("\n  ".join([f"{origin}:", *lines]))


def _problem(wanted: Tensor, given: Any) -> str:
    if not isinstance(given, Tensor):
        return f"is no tensor but {type(given).__name__}"
    if given.shape != wanted.shape:
        return f"has shape {[*given.shape]}, wanted {[*wanted.shape]}"
    if given.dtype != wanted.dtype:
        return f"has type {given.dtype}, wanted {wanted.dtype}"
    if not given.isfinite().all():
        return "holds values that are not finite"
    return ""


def _line(kind: str, names: Sequence[str]) -> str:
    separator = "; " if kind == "unfit" else ", "
    rest = f"{separator}and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return f"{len(names)} {kind}: {separator.join(names[:MOST_NAMED])}{rest}"


def load_strictly(network: nn.Module, weights: Mapping[str, Tensor], origin: str) -> None:
    """Copy weights into a network, all of them and nothing else.

    Args:
        network: A network or a part of one.
        weights: Its state.
        origin: Where the weights came from, for the error message.

    Raises:
        CheckpointError: Names the missing, extra and unfit tensors.
    """
    check_fit(network.state_dict(), weights, f"{origin} do not fit {type(network).__name__}")
    network.load_state_dict(weights)
