"""Several threads give the same gradients each time, to the last bit."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from list.kernels.accelerate import accelerate
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.point_encoder import PointEncoder
from list.models.settings import EMBEDDED, RELEASE
from list.training.losses import chamfer_loss

pytestmark = pytest.mark.usefixtures("two_threads")

REPETITIONS = 4
IMAGES = 5
QUERIES = 1_000


def images() -> Tensor:
    return torch.rand(IMAGES, 3, *[EMBEDDED.image_size] * 2)


def full() -> tuple[nn.Module, Callable[[], Tensor]]:
    network = LIST(EMBEDDED)
    network.freeze_coarse()
    given, query = images(), torch.rand(IMAGES, QUERIES, 3) - 0.5

    def loss() -> Tensor:
        prediction = network(given, query)
        return prediction.distance.square().mean() + prediction.occupancy.log().mean()

    return network, loss


def coarse() -> tuple[nn.Module, Callable[[], Tensor]]:
    network = CoarseNet(EMBEDDED)
    given, cloud = images(), torch.rand(IMAGES, 2_000, 3) - 0.5
    return network, lambda: chamfer_loss(network(given), cloud)


def published_point_encoder() -> tuple[nn.Module, Callable[[], Tensor]]:
    network = PointEncoder(RELEASE)
    clouds = torch.rand(2, RELEASE.coarse_points, 3) - 0.5
    return network, lambda: network(clouds).square().mean()


@pytest.mark.parametrize("kernels", ["auto", "plain"])
@pytest.mark.parametrize("made", [full, coarse, published_point_encoder])
def test_gradients_do_not_depend_on_which_thread_comes_first(made, kernels):
    torch.manual_seed(0)
    network, loss = made()
    network.train()
    accelerate(network, torch.device("cpu"), kernels)

    def gradients() -> dict[str, Tensor]:
        network.zero_grad()
        loss().backward()
        return {
            name: parameter.grad
            for name, parameter in network.named_parameters()
            if parameter.grad is not None
        }

    first = gradients()
    assert any(gradient.any() for gradient in first.values())
    for _ in range(REPETITIONS):
        again = gradients()
        assert [name for name in first if not torch.equal(first[name], again[name])] == []
