"""What both trainings prepare alike: data sets, device, threads, and the loop with its places."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import pandas as pd
import torch

from list.data.dataset import SampleRecipe, TrainingShapes
from list.data.index_files import read_index
from list.data.stored import find_shapes
from list.files import written_whole
from list.fingerprint import digest, file_digest
from list.models.device import best_device
from list.models.settings import NetworkSettings
from list.training.loop import LoopSettings

logger = logging.getLogger(__name__)


def prepare_torch(numerical_threads: int, seed: int) -> torch.device:
    """Fix threads and seed, and choose the device.

    Args:
        numerical_threads: Threads of torch; part of the configuration, since they change results.
        seed: Seed of the initial weights.

    Returns:
        The first GPU where there is one, else the CPU.
    """
    torch.set_num_threads(numerical_threads)
    torch.manual_seed(seed % 2**63)
    device = best_device()
    logger.info("training on %s with %d threads", device, numerical_threads)
    return device


def training_data(
    inputs: Any, params: Any, network: NetworkSettings, query_points: int, name: str
) -> tuple[TrainingShapes, TrainingShapes]:
    """Open the training and the validation shapes.

    Args:
        inputs: Input files of the rule.
        params: Parameters of the rule.
        network: Sizes of the network.
        query_points: Query points of a sample; 0 gives none.
        name: Name of the training, so that two trainings draw different numbers.

    Returns:
        Training and validation shapes.
    """
    recipe = SampleRecipe(image_size=network.image_size, query_points=query_points, **params.recipe)
    rows = read_index(Path(inputs.shapes))

    def shapes(split: str) -> TrainingShapes:
        found = find_shapes(
            rows,
            split,
            [Path(path) for path in _paths(inputs.samples)],
            [Path(path) for path in _paths(inputs.farthest)],
            [Path(path) for path in _paths(inputs.images)],
            params.style,
        )
        logger.info("%d %s shapes", len(found), split)
        return TrainingShapes(found, recipe, params.seed, name)

    return shapes("train"), shapes("validation")


def _paths(value: str | Sequence[str]) -> list[str]:
    return [value] if isinstance(value, str) else [*value]


def loop_settings(training: Mapping[str, Any], seed: int) -> LoopSettings:
    """Settings of the loop from a training's section of the configuration.

    Args:
        training: The section as plain values; fields of the losses are passed over.
        seed: Seed of the run.

    Returns:
        The settings.
    """
    names = {field.name for field in fields(LoopSettings)} - {"seed"}
    return LoopSettings(seed=seed, **{name: training[name] for name in names})


def state_path(name: str, params: Any, inputs: Sequence[str]) -> Path:
    """Place of a training's rolling state: another config, code or data has another place.

    Args:
        name: Name of the training.
        params: Parameters of the rule, digest of its code among them.
        inputs: Input files; shards are large, so their size and time stand for their content.

    Returns:
        Path below results/work/.
    """
    values = [params.code, params.network, params.recipe, params.training, params.seed]
    stamps = [[path, _stamp(Path(path))] for path in sorted(inputs)]
    key = digest([*values, params.numerical_threads, stamps])
    return Path("results/work", name, key, "state.pt")


def _stamp(path: Path) -> list[int] | str:
    if path.suffix in (".tsv", ".pt"):
        return file_digest(path)
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]


def write_history(path: Path, history: Sequence[Mapping[str, float]]) -> None:
    """Write the curves of a training.

    Args:
        path: The tab-separated file.
        history: One row a validation.
    """
    with written_whole(path) as temporary:
        pd.DataFrame(history).to_csv(
            temporary, sep="\t", index=False, float_format="%.6g", lineterminator="\n"
        )
