"""From half precision to single, where a part of the network needs more digits."""

from __future__ import annotations

import torch
from torch import Tensor


def at_least_single(values: Tensor) -> Tensor:
    """Raise half precision to single; double precision, in which tests compare, stays.

    Args:
        values: Any floating-point tensor.

    Returns:
        The same values in single or double precision.
    """
    return values.to(torch.promote_types(values.dtype, torch.float32))
