"""What a training needs to know of the network that it trains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.training.batches import Batch
from list.training.pictures import Inspection


class Task(Protocol):
    """A network with its losses and its validation."""

    network: nn.Module
    validation: TrainingShapes
    selection: str
    higher_is_better: bool

    def losses(self, network: Callable[..., Any], batch: Batch) -> dict[str, Tensor]:
        """Losses of one batch by a network in training; `loss` is what is minimised."""

    def measure(self, network: nn.Module, index: int) -> float:
        """Measure a network on a validation shape by what `selection` names."""

    def inspect(self, network: nn.Module, index: int) -> Inspection:
        """Show what a network makes of a validation shape."""
