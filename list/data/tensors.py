"""Network inputs made of images, apart from what data sets of training samples import."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def image_tensor(image: np.ndarray) -> Tensor:
    """Make a network input of an image.

    Args:
        image: (S, S, 3) uint8.

    Returns:
        (3, S, S) float32 in [0, 1].
    """
    return torch.from_numpy(np.array(image)).permute(2, 0, 1).float() / 255.0
