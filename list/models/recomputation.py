"""Values of the forward pass that are made again in the backward pass, to save memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import torch
from torch import Tensor

# Tensors with more values than this (64 MB in single precision) are worth the time to make again,
# and are worked on in pieces of at most this size. Smaller ones hardly count beside the weights.
LARGE = 2**24

_Layout = tuple[torch.Size, tuple[int, ...], int]


@contextmanager
def not_kept(values: Tensor, make: Callable[[], Tensor]) -> Iterator[None]:
    """Within, operations keep for the backward pass how to make some values, not the values.

    Args:
        values: What operations within read.
        make: Makes the same values once more, in the same order of memory.
    """
    storage, device = values.untyped_storage().data_ptr(), values.device.type
    # The backward pass runs outside of it.
    precision = partial(
        torch.autocast,
        device,
        dtype=torch.get_autocast_dtype(device),
        enabled=torch.is_autocast_enabled(device),
    )

    def pack(saved: Tensor) -> Tensor | _Layout:
        if saved.untyped_storage().data_ptr() != storage:
            return saved
        return saved.shape, saved.stride(), int(saved.storage_offset())

    def unpack(packed: Tensor | _Layout) -> Tensor:
        if isinstance(packed, Tensor):
            return packed
        with torch.no_grad(), precision():
            return make().as_strided(*packed)

    with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
        yield
