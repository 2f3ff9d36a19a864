"""How many images of a batch are worked on together."""

from __future__ import annotations

# Values that stay in a processor's cache (4 MB in single precision).
CACHED = 2**20


def images_together(values: int) -> int:
    """Images whose values stay in a processor's cache together.

    Args:
        values: Values of one image that are written and read again.

    Returns:
        At least one.
    """
    return max(1, CACHED // values)
