"""The training loop: steps, validation, selection of the best weights, and resuming.

The state is saved from time to time and after each validation. Every random draw belongs to
(seed, epoch, shape), never to a generator that runs along, so that a training that was killed and
goes on from its state takes exactly the steps it would have taken.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader
from torch.utils.tensorboard import SummaryWriter

from list.data.dataset import EpochSampler, TrainingShapes
from list.training.checkpoint import load, save

logger = logging.getLogger(__name__)

Batch = dict[str, Tensor]

# A killed training repeats at most this much; saving less often is not noticed.
SAVE_EVERY_SECONDS = 60.0


class Task(Protocol):
    """What is trained: a network with its losses and its validation."""

    network: nn.Module
    selection: str
    higher_is_better: bool

    def losses(self, network: Callable[..., Any], batch: Batch) -> dict[str, Tensor]:
        """Losses of one batch by a network in training; `loss` is what is minimised."""

    def validate(self, network: nn.Module) -> dict[str, float]:
        """Measure a network on the validation shapes; holds the value named `selection`."""


@dataclass(frozen=True)
class LoopSettings:
    """Optimiser, schedule and bookkeeping of a training; see the configuration for each field."""

    epochs: int
    batch_size: int
    learning_rate: float
    betas: tuple[float, float]
    weight_decay: float
    schedule: str
    warmup_fraction: float
    gradient_clip: float | None
    average_decay: float | None
    validate_every: int
    precision: str
    seed: int


@dataclass(frozen=True)
class LoopPlaces:
    """Where a training keeps things; none of it changes the result."""

    state: Path
    tensorboard: Path
    workers: int


def learning_rate_factor(step: int, steps: int, settings: LoopSettings) -> float:
    """Factor of the learning rate at a step.

    Args:
        step: The step, from 0.
        steps: All steps of the training.
        settings: Schedule and warm-up.

    Returns:
        A linear rise during warm-up, then 1 or a half cosine down to 0 (Loshchilov and Hutter,
        SGDR, ICLR 2017).
    """
    warmup = settings.warmup_fraction * steps
    if step < warmup:
        return (step + 1) / (warmup + 1)
    if settings.schedule == "constant":
        return 1.0
    progress = (step - warmup) / max(1.0, steps - warmup)
    return 0.5 * (1.0 + math.cos(math.pi * progress))


class Loop:
    """One training, from its last saved state to its end."""

    def __init__(
        self,
        task: Task,
        shapes: TrainingShapes,
        settings: LoopSettings,
        places: LoopPlaces,
        device: torch.device,
    ) -> None:
        self.task, self.shapes, self.settings, self.places = task, shapes, settings, places
        self.device = device
        steps_per_epoch = max(1, round(len(shapes) / settings.batch_size))
        self.steps = steps_per_epoch * settings.epochs
        self.validation_interval = steps_per_epoch * settings.validate_every
        trained = [p for p in task.network.parameters() if p.requires_grad]
        self.optimiser = torch.optim.Adam(
            trained,
            lr=settings.learning_rate,
            betas=settings.betas,
            weight_decay=settings.weight_decay,
            fused=True,
        )
        self.average = (
            AveragedModel(
                task.network,
                multi_avg_fn=get_ema_multi_avg_fn(settings.average_decay),
                use_buffers=True,
            )
            if settings.average_decay is not None
            else None
        )
        self.step = 0
        self.best: dict[str, Any] = {}
        self.history: list[dict[str, float]] = []

    def run(self) -> tuple[dict[str, Tensor], list[dict[str, float]]]:
        """Train to the end.

        Returns:
            The best weights by the task's selection, and the history: one row a validation.
        """
        sums = self._resume()
        started, first_step, saved = time.monotonic(), self.step, time.monotonic()
        with SummaryWriter(str(self.places.tensorboard), purge_step=self.step) as board:
            for batch in self._batches():
                for name, value in self._train(batch).items():
                    sums[name] = sums.get(name, 0.0) + value
                if self.step % self.validation_interval == 0 or self.step == self.steps:
                    count = (self.step - 1) % self.validation_interval + 1
                    self._validate({name: value / count for name, value in sums.items()}, board)
                    sums = {}
                if not sums or time.monotonic() - saved > SAVE_EVERY_SECONDS:
                    self._save(sums)
                    self._log_progress(started, first_step)
                    saved = time.monotonic()
        return self.best["weights"], self.history

    @property
    def _evaluated(self) -> nn.Module:
        return self.task.network if self.average is None else self.average.module

    @property
    def _learning_rate(self) -> float:
        factor = learning_rate_factor(self.step, self.steps, self.settings)
        return self.settings.learning_rate * factor

    def _forward(self, *inputs: Tensor) -> Any:
        half = self.settings.precision == "bf16"
        with torch.autocast(self.device.type, torch.bfloat16, enabled=half):
            return self.task.network(*inputs)

    def _batches(self) -> DataLoader[Batch]:
        sampler = EpochSampler(
            len(self.shapes),
            self.settings.batch_size,
            self.steps,
            self.step,
            self.settings.seed,
        )
        return DataLoader(
            self.shapes,
            batch_sampler=sampler,
            num_workers=self.places.workers,
            persistent_workers=self.places.workers > 0,
        )

    def _train(self, batch: Batch) -> dict[str, float]:
        self.task.network.train()
        batch = {name: tensor.to(self.device) for name, tensor in batch.items()}
        losses = self.task.losses(self._forward, batch)
        self.optimiser.zero_grad(set_to_none=True)
        losses["loss"].backward()
        if self.settings.gradient_clip is not None:
            nn.utils.clip_grad_norm_(self.task.network.parameters(), self.settings.gradient_clip)
        for group in self.optimiser.param_groups:
            group["lr"] = self._learning_rate
        self.optimiser.step()
        if self.average is not None:
            self.average.update_parameters(self.task.network)
        self.step += 1
        return {name: float(value.detach()) for name, value in losses.items()}

    def _validate(self, losses: Mapping[str, float], board: SummaryWriter) -> None:
        network = self._evaluated
        network.eval()
        with torch.no_grad():
            measured = self.task.validate(network)
        row = {"step": float(self.step), **{f"train_{k}": v for k, v in losses.items()}}
        row |= {f"validation_{name}": value for name, value in measured.items()}
        row["learning_rate"] = self._learning_rate
        self.history.append(row)
        for name, value in row.items():
            board.add_scalar(name, value, self.step)
        sign = 1.0 if self.task.higher_is_better else -1.0
        score = sign * measured[self.task.selection]
        if not self.best or score > self.best["score"]:
            weights = {k: v.detach().cpu().clone() for k, v in network.state_dict().items()}
            self.best = {"score": score, "weights": weights}

    def _log_progress(self, started: float, first_step: int) -> None:
        seconds = (time.monotonic() - started) / max(1, self.step - first_step)
        left = seconds * (self.steps - self.step) / 60
        newest = self.history[-1] if self.history else {}
        values = ", ".join(f"{name} {value:.4g}" for name, value in newest.items())
        logger.info(
            "step %d of %d, %.1f minutes left; last validation: %s",
            self.step,
            self.steps,
            left,
            values or "none yet",
        )

    def _save(self, sums: Mapping[str, float]) -> None:
        average = None if self.average is None else self.average.state_dict()
        save(
            self.places.state,
            {
                "network": self.task.network.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "average": average,
                "step": self.step,
                "sums": dict(sums),
                "best": self.best,
                "history": self.history,
            },
        )

    def _resume(self) -> dict[str, float]:
        if not self.places.state.is_file():
            return {}
        state = load(self.places.state)
        self.task.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        if self.average is not None:
            self.average.load_state_dict(state["average"])
        self.step, self.best, self.history = state["step"], state["best"], state["history"]
        logger.info("going on from step %d of %d", self.step, self.steps)
        return state["sums"]
