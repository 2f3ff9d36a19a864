"""Views in the format of the published `rendering_metadata.txt` (Xu et al., DISN, NeurIPS 2019).

The published shifts are in the frame of the renderer, whose z is up, unlike all else in the file:
the object's own frame has (x, y, z) where the file has (x, -z, y).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from list.errors import ShapeError
from list.geometry.camera import View

COLUMNS = 10


def format_metadata(views: Sequence[View]) -> str:
    """Write views in the published format.

    Args:
        views: The views of one object.

    Returns:
        One line a view, `[yaw,elevation,in-plane,ratio,35,32,1.75,x,y,z], `, with the shift in
        the frame of the renderer, whose z is up: (x, -z, y) of the object's.
    """
    return "".join(f"[{','.join(_columns(view))}], \n" for view in views)


def _columns(view: View) -> list[str]:
    # Published files have whole numbers in these columns where there is no fraction.
    whole = {"in_plane", "focal_length", "sensor", "maximum_distance"}
    values = {name: value for name, value in vars(view).items() if name != "shift"}
    columns = [
        repr(float(value)).removesuffix(".0" if name in whole else "")
        for name, value in values.items()
    ]
    x, y, z = view.shift
    # Zero minus zero is zero, and not the minus zero that no published file has.
    return columns + [repr(float(value)) for value in (x, 0.0 - z, y)]


def parse_metadata(text: str) -> list[View]:
    """Read views in the published format.

    Args:
        text: Content of a `rendering_metadata.txt`; blank lines are skipped.

    Returns:
        The views in the order of their lines.

    Raises:
        ShapeError: A line is not a view; the message has its number.
    """
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    return [_parse_line(number, line) for number, line in lines]


def _parse_line(number: int, line: str) -> View:
    body = line.strip().removesuffix(",").strip()
    try:
        values = [float(value) for value in body.removeprefix("[").removesuffix("]").split(",")]
    except ValueError:
        raise ShapeError(f"rendering metadata, line {number}: not numbers: {body!r}") from None
    if len(values) != COLUMNS or not all(math.isfinite(value) for value in values):
        raise ShapeError(
            f"rendering metadata, line {number}: expected {COLUMNS} finite numbers, found {body!r}"
        )
    if min(values[3:7]) <= 0.0:
        raise ShapeError(
            f"rendering metadata, line {number}: the distance ratio, focal length, sensor and "
            f"maximum distance must be positive, found {body!r}"
        )
    yaw, elevation, in_plane, ratio, focal_length, sensor, maximum_distance, x, y, z = values
    shift = (x, z, 0.0 - y)
    return View(yaw, elevation, in_plane, ratio, focal_length, sensor, maximum_distance, shift)
