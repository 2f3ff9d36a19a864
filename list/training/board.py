"""What a person follows: TensorBoard's scalars, pictures and shapes, and the time left."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch.utils.tensorboard import SummaryWriter

from list.training.pictures import Inspection

logger = logging.getLogger(__name__)


class Board:
    """Writes TensorBoard's files and lines of progress, both from a given step on."""

    def __init__(self, folder: Path, step: int, steps: int) -> None:
        # Without the purge a resumed training would show the steps that it repeats twice. The step
        # that it is given goes, too.
        self._writer = SummaryWriter(str(folder), purge_step=step + 1)
        self._first_step, self._steps = step, steps
        self._started = time.monotonic()

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()

    def scalars(self, row: Mapping[str, float], step: int) -> None:
        """Show numbers.

        Args:
            row: Numbers by name.
            step: The step that they belong to.
        """
        for name, value in row.items():
            self._writer.add_scalar(name, value, step)

    def inspection(self, number: int, inspection: Inspection, step: int) -> None:
        """Show a validation shape: a picture, and points and surfaces to turn around.

        Args:
            number: Number of the shape.
            inspection: What the network makes of it.
            step: The step that it belongs to.
        """
        self._writer.add_image(f"validation/{number}", inspection.picture(), step)
        for name, points in inspection.clouds.items():
            if len(points.positions):
                self._writer.add_mesh(
                    f"validation/{number}_{name}",
                    torch.from_numpy(points.positions)[None],
                    torch.from_numpy(points.colours)[None],
                    global_step=step,
                )
        for name, mesh in inspection.meshes.items():
            self._writer.add_mesh(
                f"validation/{number}_{name}",
                torch.from_numpy(np.asarray(mesh.vertices, np.float32))[None],
                faces=torch.from_numpy(np.asarray(mesh.faces, np.int32))[None],
                global_step=step,
            )

    def progress(self, step: int, newest: Mapping[str, float]) -> None:
        """Log how far the training is and how long it may still take.

        Args:
            step: Steps done.
            newest: Numbers of the last validation; none before the first.
        """
        seconds = (time.monotonic() - self._started) / max(1, step - self._first_step)
        values = ", ".join(f"{name} {value:.4g}" for name, value in newest.items())
        logger.info(
            "step %d of %d, %s left; last validation: %s",
            step,
            self._steps,
            _in_words(seconds * (self._steps - step)),
            values or "none yet",
        )


def _in_words(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "less than a minute"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
