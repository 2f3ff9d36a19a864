"""Which views of a test shape are evaluated."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from list.errors import ShapeError


def evaluated_views(
    files: Sequence[Path],
    wanted: int | str | Sequence[int],
    generator: np.random.Generator,
    key: str,
) -> list[Path]:
    """Choose views of a shape.

    Args:
        files: Its views in the order of their numbers.
        wanted: A number of seeded views, `all`, or the numbers of the views.
        generator: Draws the seeded views.
        key: Field of the configuration that says what is wanted, for the message.

    Returns:
        The chosen views in the order of their numbers.

    Raises:
        ShapeError: A wanted view is not there.
    """
    if wanted == "all":
        return [*files]
    if isinstance(wanted, int):
        chosen = generator.permutation(len(files))[:wanted]
        return [files[i] for i in sorted(chosen)]
    by_number = {int(path.stem): path for path in files}
    if absent := [number for number in wanted if number not in by_number]:
        raise ShapeError(
            f"{key}: there is no view {absent[0]} in {files[0].parent}, which has {len(files)}"
        )
    return [by_number[int(number)] for number in sorted(wanted, key=int)]
