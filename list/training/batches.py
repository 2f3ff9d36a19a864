"""Batches, divided into the parts that each process sees one after the other."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Sampler

from list.data.dataset import EpochSampler, TrainingShapes
from list.errors import ConfigError

Batch = dict[str, Tensor]


class BatchParts(Sampler[list[tuple[int, int]]]):
    """The parts of every batch that belong to one process.

    A batch is cut into `accumulation` pieces, one after the other, and each piece among the
    processes. So a piece holds the same samples on any number of processes.
    """

    def __init__(
        self, batches: EpochSampler, accumulation: int, process: int, processes: int
    ) -> None:
        self.batches = batches
        self.accumulation = accumulation
        self.process = process
        self.processes = processes
        self.size, rest = divmod(batches.batch_size, accumulation * processes)
        if rest:
            raise ConfigError(
                f"training.*.batch_size: {batches.batch_size} images cannot be divided evenly into "
                f"{accumulation} steps of accumulation on {processes} processes."
            )

    def __len__(self) -> int:
        """Number of parts left."""
        return len(self.batches) * self.accumulation

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        """Give the parts that are left."""
        for batch in self.batches:
            for piece in range(self.accumulation):
                start = (piece * self.processes + self.process) * self.size
                yield batch[start : start + self.size]


def load_batches(shapes: TrainingShapes, parts: BatchParts, workers: int) -> DataLoader[Batch]:
    """Load parts of batches.

    Args:
        shapes: The training shapes.
        parts: Which samples make a part.
        workers: Processes that read ahead; 0 reads in this one.

    Returns:
        A loader; the number of workers does not change what it gives.
    """
    return DataLoader(
        shapes,
        batch_sampler=parts,
        num_workers=workers,
        persistent_workers=workers > 0,
        pin_memory=torch.cuda.is_available(),
        # The loader draws a seed for its workers, which nothing here uses; without a generator of
        # its own it would take it from torch's.
        generator=torch.Generator(),
    )
