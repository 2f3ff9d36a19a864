"""Where networks run."""

from __future__ import annotations

import torch


def best_device() -> torch.device:
    """Choose a device.

    Returns:
        The first GPU where there is one, else the CPU.
    """
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
