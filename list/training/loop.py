"""The training loop: steps, validation, selection of the best weights, and resuming.

The state is saved from time to time and after each validation. Every random draw belongs to
(seed, epoch, shape), never to a generator that runs along, so that a training that was killed and
goes on from its state takes exactly the steps it would have taken.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, cast

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from list.data.dataset import EpochSampler, TrainingShapes
from list.errors import ListError
from list.kernels.accelerate import accelerate
from list.training.batch_norm import synchronise_batch_norms
from list.training.batches import Batch, BatchParts, load_batches
from list.training.board import Board
from list.training.checkpoint import load, save
from list.training.schedule import learning_rate_factor, validated_steps
from list.training.task import Task

logger = logging.getLogger(__name__)

# A killed training repeats at most this much; saving less often is not noticed.
SAVE_EVERY_SECONDS = 60.0

# Validation shapes shown in TensorBoard.
INSPECTED_SHAPES = 4


@dataclass(frozen=True)
class LoopSettings:
    """Optimiser, schedule and bookkeeping of a training; see the configuration for each field."""

    epochs: int
    batch_size: int
    accumulation: int
    learning_rate: float
    betas: tuple[float, float]
    weight_decay: float
    schedule: str
    warmup_fraction: float
    gradient_clip: float | None
    average_decay: float | None
    validate_every: int
    patience: int | None
    precision: str
    kernels: str
    seed: int


@dataclass(frozen=True, eq=False)
class Best:
    """The best validation so far.

    Attributes:
        score: What was measured, negated where lower is better.
        weights: The weights that were measured, on the CPU.
        validations: Number of validations up to it.
    """

    score: float
    weights: dict[str, Tensor]
    validations: int


@dataclass(frozen=True)
class LoopPlaces:
    """Where a training keeps things; none of it changes the result."""

    state: Path
    tensorboard: Path
    workers: int


class Loop:
    """One training, from its last saved state to its end.

    On several processes each runs the same loop on its part of every batch, and all hold the same
    weights and history; the first process writes.
    """

    def __init__(
        self,
        task: Task,
        shapes: TrainingShapes,
        settings: LoopSettings,
        places: LoopPlaces,
        fabric: Fabric,
    ) -> None:
        self.task, self.shapes, self.settings, self.places = task, shapes, settings, places
        self.fabric = fabric
        self.validated_steps = validated_steps(
            settings.epochs, settings.validate_every, len(shapes), settings.batch_size
        )
        self.steps = self.validated_steps[-1]
        if fabric.world_size > 1:
            synchronise_batch_norms(task.network, fabric.device)
        task.network.to(fabric.device)
        accelerate(task.network, fabric.device, settings.kernels)
        self.average = (
            AveragedModel(
                task.network,
                multi_avg_fn=get_ema_multi_avg_fn(settings.average_decay),
                use_buffers=True,
            )
            if settings.average_decay is not None
            else None
        )
        self.trained = [p for p in task.network.parameters() if p.requires_grad]
        optimiser = torch.optim.Adam(
            self.trained,
            lr=settings.learning_rate,
            betas=settings.betas,
            weight_decay=settings.weight_decay,
            # The fused one undoes the scale of float16's gradients by itself, too late to clip.
            fused=settings.precision != "float16",
        )
        # The same weights, used in the precision and on the processes that were asked for.
        self.wrapped, self.optimiser = fabric.setup(task.network, optimiser)
        self.step = 0
        self.sums: dict[str, float] = {}
        self.best: Best | None = None
        self.history: list[dict[str, float]] = []

    def run(self) -> tuple[dict[str, Tensor], list[dict[str, float]]]:
        """Train to the end.

        Returns:
            The best weights by the task's selection, and the history: one row a validation.

        Raises:
            ListError: The loss or a weight is not a finite number, or the processes see different
                states.
        """
        self._resume()
        batches, saved = self._batches(), time.monotonic()
        with self._board() as board:
            while not self._finished:
                self._train(islice(batches, self.settings.accumulation))
                validates = self.step in self.validated_steps
                if validates:
                    self._validate(board)
                if board and (validates or time.monotonic() - saved > SAVE_EVERY_SECONDS):
                    self._save()
                    board.scalars(self._means(), self.step)
                    board.progress(self.step, self.history[-1] if self.history else {})
                    saved = time.monotonic()
        assert self.best is not None
        return self.best.weights, self.history

    @property
    def _finished(self) -> bool:
        patience = self.settings.patience
        waited = len(self.history) - (self.best.validations if self.best else 0)
        return self.step == self.steps or (patience is not None and waited >= patience)

    @property
    def _learning_rate(self) -> float:
        schedule, warmup = self.settings.schedule, self.settings.warmup_fraction
        factor = learning_rate_factor(self.step, self.steps, schedule, warmup)
        return self.settings.learning_rate * factor

    def _board(self) -> AbstractContextManager[Board | None]:
        # Only the first process has one: where there is a board, there is what one process does.
        if not self.fabric.is_global_zero:
            return nullcontext()
        return closing(Board(self.places.tensorboard, self.step, self.steps))

    def _batches(self) -> Iterator[Batch]:
        whole = EpochSampler(
            len(self.shapes), self.settings.batch_size, self.steps, self.step, self.settings.seed
        )
        process, processes = self.fabric.global_rank, self.fabric.world_size
        parts = BatchParts(whole, self.settings.accumulation, process, processes)
        for batch in load_batches(self.shapes, parts, self.places.workers):
            yield {
                name: tensor.to(self.fabric.device, non_blocking=True)
                for name, tensor in batch.items()
            }

    def _train(self, parts: Iterator[Batch]) -> None:
        self.wrapped.train()
        self.optimiser.zero_grad(set_to_none=True)
        pieces = self.settings.accumulation
        for number, part in enumerate(parts, start=1):
            with self.fabric.no_backward_sync(self.wrapped, enabled=number < pieces):
                losses = self.task.losses(self.wrapped, part)
                self.fabric.backward(losses["loss"] / pieces)
            means = self._over_processes(torch.stack([*losses.values()]).detach(), "mean")
            for name, value in zip(losses, means.tolist(), strict=True):
                self.sums[name] = self.sums.get(name, 0.0) + value / pieces
        if self.settings.gradient_clip is not None:
            self.fabric.clip_gradients(
                self.wrapped,
                self.optimiser,
                max_norm=self.settings.gradient_clip,
                # float16 skips steps whose gradients overflow; other losses are checked below.
                error_if_nonfinite=False,
            )
        for group in self.optimiser.param_groups:
            group["lr"] = self._learning_rate
        self.optimiser.step()
        if self.average is not None:
            self.average.update_parameters(self.task.network)
        self.step += 1
        self._check_finite()

    def _check_finite(self) -> None:
        # A finite loss can have gradients that are not: the weights would be saved before the next
        # loss tells. Their sum is quick, and finite only where all of them are.
        weights = torch.stack([weight.detach().sum() for weight in self.trained]).sum()
        for name, value in (("loss", self.sums["loss"]), ("sum of the weights", float(weights))):
            if not math.isfinite(value):
                raise ListError(
                    f"The {name} is not finite at step {self.step} of {self.steps}: lower "
                    "learning_rate, or set gradient_clip or precision: float32."
                )

    def _validate(self, board: Board | None) -> None:
        network = self.task.network if self.average is None else self.average.module
        network.eval()
        with torch.no_grad():
            measured = self._measured(network)
            if board:
                for index in range(min(INSPECTED_SHAPES, len(self.task.validation))):
                    board.inspection(index, self.task.inspect(network, index), self.step)
        row = {"step": float(self.step), **self._means()}
        row |= {f"validation_{self.task.selection}": measured}
        row["learning_rate"] = self.optimiser.param_groups[0]["lr"]
        self.history.append(row)
        self.sums = {}
        if board:
            board.scalars(row, self.step)
        score = measured if self.task.higher_is_better else -measured
        if self.best is None or score > self.best.score:
            weights = {k: v.detach().cpu().clone() for k, v in network.state_dict().items()}
            self.best = Best(score, weights, validations=len(self.history))

    def _means(self) -> dict[str, float]:
        """Losses, each the mean of the steps since the last validation."""
        count = self.step - (self.history[-1]["step"] if self.history else 0.0)
        return {f"train_{name}": value / count for name, value in self.sums.items()}

    def _measured(self, network: nn.Module) -> float:
        """Mean over the validation shapes, which the processes share."""
        count = len(self.task.validation)
        own = range(self.fabric.global_rank, count, self.fabric.world_size)
        total = sum(self.task.measure(network, index) for index in own)
        summed = torch.tensor(total, dtype=torch.float64, device=self.fabric.device)
        return float(self._over_processes(summed, "sum")) / count

    def _over_processes(self, value: Tensor, operation: str) -> Tensor:
        return cast(Tensor, self.fabric.all_reduce(value, reduce_op=operation))

    def _parts_of_state(self) -> Mapping[str, Any]:
        parts = {
            "network": self.task.network,
            "optimiser": self.optimiser.optimizer,
            "scaler": self.fabric.strategy.precision,
        }
        return parts if self.average is None else {**parts, "average": self.average}

    def _save(self) -> None:
        state = {name: part.state_dict() for name, part in self._parts_of_state().items()}
        own = {"step": self.step, "sums": self.sums, "history": self.history}
        best = vars(self.best) if self.best else None
        save(self.places.state, {**state, **own, "best": best})

    def _resume(self) -> None:
        if self.places.state.is_file():
            self._restore(load(self.places.state))
            logger.info("going on from step %d of %d", self.step, self.steps)
        here = torch.tensor(self.step, device=self.fabric.device)
        steps = cast(Tensor, self.fabric.all_gather(here)).unique().tolist()
        if len(steps) > 1:
            raise ListError(
                f"The processes would go on from different steps ({', '.join(map(str, steps))}): "
                f"not all of them see the newest {self.places.state} yet. Run again."
            )

    def _restore(self, state: Mapping[str, Any]) -> None:
        for name, part in self._parts_of_state().items():
            part.load_state_dict(state[name])
        self.step, self.sums, self.history = state["step"], state["sums"], state["history"]
        self.best = Best(**state["best"]) if state["best"] else None
