"""What both trainings prepare and write alike."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import h5py
import pandas as pd
import torch

from list.data.dataset import SampleRecipe, TrainingShapes
from list.data.index_files import read_index
from list.data.shards import shard_contents
from list.data.sources import Shape
from list.data.stored import find_shapes
from list.files import written_whole
from list.fingerprint import digest, file_digest, file_stamp
from list.models.settings import NetworkSettings
from list.training.checkpoint import Conventions, save_weights
from list.training.loop import Loop, LoopPlaces, LoopSettings
from list.training.processes import start_processes
from list.training.task import Task

logger = logging.getLogger(__name__)

# More processes than this read faster than any GPU of today trains.
MOST_WORKERS = 8


class TrainingJob:
    """A rule that trains: its processes, threads and data sets, ready for a network.

    Attributes:
        settings: Sizes of the network.
        training: The training's section of the configuration.
        shapes: The training shapes.
        validation: The validation shapes.
    """

    def __init__(self, snakemake: Any) -> None:
        self._snakemake = snakemake
        params = snakemake.params
        self.settings = NetworkSettings(**params.network)
        self.training: Mapping[str, Any] = params.training
        self._fabric = start_processes(
            self.training["precision"], snakemake.resources, snakemake.threads
        )
        # After the processes, whose launch sets threads by itself.
        torch.set_num_threads(params.numerical_threads)
        torch.manual_seed(params.seed % 2**63)
        rows = read_index(Path(snakemake.input.shapes))
        # Shapes of both lie in the same shards.
        self._opened: dict[Path, h5py.File] = {}
        self.shapes, self.validation = self._shapes(rows, "train"), self._shapes(rows, "validation")

    def run(self, task: Task, conventions: Conventions | None = None) -> None:
        """Train, and write weights and curves.

        Args:
            task: The network with its losses and its validation.
            conventions: What the use of a whole network depends on, saved beside its weights.
        """
        params, output = self._snakemake.params, self._snakemake.output
        places = LoopPlaces(
            state=_state_path(params, [*self._snakemake.input]),
            tensorboard=Path("results/tensorboard", self._name),
            workers=self._workers,
        )
        settings = _loop_settings({**self.training, "kernels": params.kernels, "seed": params.seed})
        weights, history = Loop(task, self.shapes, settings, places, self._fabric).run()
        if self._fabric.is_global_zero:
            save_weights(Path(output.weights), weights, self.settings, conventions)
            _write_history(Path(output.history), history)
        # The first process ends with the others, so that a failure of any is the job's.
        self._fabric.barrier()

    @property
    def _name(self) -> str:
        """Name of the training, by which two trainings draw different numbers."""
        name: str = self._snakemake.params.stage
        return name.removeprefix("train_")

    @property
    def _workers(self) -> int:
        if self._fabric.device.type == "cpu":
            # Reading ahead would take the cores that train.
            return 0
        # On several nodes Slurm gives every process as many cores as the rule has threads.
        several_nodes = self._snakemake.resources.get("nodes", 1) > 1
        sharing = 1 if several_nodes else self._fabric.world_size
        return min(MOST_WORKERS, self._snakemake.threads // sharing)

    def _shapes(self, rows: Sequence[Shape], split: str) -> TrainingShapes:
        inputs, params = self._snakemake.input, self._snakemake.params
        recipe = SampleRecipe(
            image_size=self.settings.image_size,
            query_points=self.training.get("query_points", 0),
            **params.recipe,
        )
        found = find_shapes(
            rows,
            split,
            [Path(path) for path in _paths(inputs.samples)],
            [Path(path) for path in _paths(inputs.farthest)],
            [Path(path) for path in _paths(inputs.images)],
            params.style,
        )
        logger.info("%d %s shapes", len(found), split)
        return TrainingShapes(
            found, recipe, params.seed, self._name, self._workers == 0, self._opened
        )


def _paths(value: str | Iterable[str]) -> list[str]:
    return [value] if isinstance(value, str) else [*value]


def _loop_settings(values: Mapping[str, Any]) -> LoopSettings:
    return LoopSettings(**{field.name: values[field.name] for field in fields(LoopSettings)})


def _state_path(params: Any, inputs: Sequence[str]) -> Path:
    """Place of the rolling state: another config, code or data has another place."""
    names = ("code", "network", "kernels", "recipe", "training", "seed", "numerical_threads")
    values = [getattr(params, name) for name in names]
    stamps = [[path, _stamp(Path(path))] for path in sorted(inputs)]
    key = digest([*values, stamps])
    return Path("results/work", params.stage, key, "state.pt")


def _stamp(path: Path) -> Any:
    if path.is_dir():
        # Of images there are too many to read. Their folder is made anew when one of them changes.
        return file_stamp(path)
    # Shards are large, but know the digests of what they hold.
    return shard_contents(path) if path.suffix == ".h5" else file_digest(path)


def _write_history(path: Path, history: Sequence[Mapping[str, float]]) -> None:
    with written_whole(path) as temporary:
        pd.DataFrame(history).to_csv(
            temporary, sep="\t", index=False, float_format="%.6g", lineterminator="\n"
        )
