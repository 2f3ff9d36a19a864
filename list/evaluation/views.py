"""Which views of a test shape are evaluated."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from list.errors import ShapeError


def evaluated_views(
    files: Sequence[Path], wanted: int | str | Sequence[int], generator: np.random.Generator
) -> list[Path]:
    """Choose views of a shape.

    Args:
        files: Its views in the order of their numbers.
        wanted: A number of seeded views, `all`, or the numbers of the views.
        generator: Draws the seeded views.

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
        raise ShapeError(f"view {absent[0]} is not among the {len(files)} views")
    return [by_number[int(number)] for number in wanted]
