"""How many images of a batch are worked on together."""

from __future__ import annotations

import torch
from torch import Tensor

# Values that stay in a processor's cache (4 MB in single precision).
CACHED = 2**20

# Values that are enough for all of a GPU (1 GB in single precision); fewer leave it waiting for
# the processor that starts its work.
ON_GPU = 2**28


def images_together(values: int, device: torch.device) -> int:
    """Images whose values are best worked on at once: on a CPU those that stay in its cache.

    Args:
        values: Values of one image that are written and read again.
        device: Where they are.

    Returns:
        At least one.
    """
    return max(1, (CACHED if device.type == "cpu" else ON_GPU) // values)


def split(values: Tensor, images: int, dim: int = 0) -> tuple[Tensor, ...]:
    """Values of some images each.

    Args:
        values: Of all images.
        images: How many are worked on together.
        dim: The axis of images.

    Returns:
        Views; all as they are if they are one group, as else their gradient would be copied.
    """
    return values.split(images, dim) if images < values.shape[dim] else (values,)
