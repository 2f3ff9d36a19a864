"""What the trained coarse encoder sees in an image, as a vector."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from list.data.tensors import image_tensor

# Images encoded at a time: about 1 GB of feature maps at the published sizes.
BATCH = 32


@torch.inference_mode()
def image_codes(
    encoder: nn.Module, images: Iterable[NDArray[np.uint8]], batch: int = BATCH
) -> NDArray[np.float32]:
    """Encode images.

    Args:
        encoder: The image encoder, in evaluation mode, on any device.
        images: Images (S, S, 3) uint8; they may be read while they are encoded.
        batch: Images encoded at a time.

    Returns:
        Codes (N, C), N at least 1.
    """
    device = next(encoder.parameters()).device
    codes, source = [], iter(images)
    while group := [*islice(source, batch)]:
        tensors = torch.stack([image_tensor(image) for image in group])
        codes.append(encoder(tensors.to(device)).code.float().cpu().numpy())
    return np.concatenate(codes)
