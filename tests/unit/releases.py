"""Networks of which every tensor is its own, and checkpoints as the public release saves them."""

import torch

from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import empty_network, to_release
from list.models.settings import EMBEDDED

KINDS = [CoarseNet, LIST]


def noisy(kind):
    """A network of which every tensor is its own, counters too."""
    torch.manual_seed(0)
    network = empty_network(kind, EMBEDDED)
    for tensor in network.state_dict().values():
        if tensor.is_floating_point():
            tensor.normal_()
        else:
            tensor.random_(0, 1000)
    return network


def assert_same_bits(one, other):
    assert one.keys() == other.keys()
    for name, tensor in one.items():
        assert tensor.dtype == other[name].dtype
        assert tensor.shape == other[name].shape
        assert tensor.numpy().tobytes() == other[name].numpy().tobytes(), name


def checkpoint(network, path, **changes):
    content = {"epoch": 3, "state_dict": to_release(network), "optimizer": {}, "bestloss": 0.5}
    torch.save(content | changes, path)
    return path
