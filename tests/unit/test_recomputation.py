"""Large tensors are worked on in pieces and made again in the backward pass: the same numbers."""

import copy

import pytest
import torch
from torch import nn

from list.models import sdf_decoder, voxel_encoder
from list.models.full import LIST
from list.models.recomputation import not_kept
from tests.unit.test_plain_network import SETTINGS, WITHOUT_EFFECT

IMAGES, QUERIES = 4, 50


def step(network, given):
    prediction = network(*given)
    (prediction.distance.square().sum() + prediction.occupancy.square().sum()).backward()
    gradients = {n: p.grad for n, p in network.named_parameters() if p.grad is not None}
    statistics = {n: b for n, b in network.named_buffers() if "running" in n}
    return {"distance": prediction.distance.detach(), **gradients, **statistics}


# Pieces of a whole grid and a bit, of a few of its layers, and of single queries.
@pytest.mark.parametrize("large", [30_000, 5_000, 100])
# Single precision has kernels and batch norms of its own.
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-7), (torch.float32, 1e-3)])
def test_pieces_change_no_number(monkeypatch, large, dtype, tolerance):
    torch.manual_seed(0)
    network = LIST(SETTINGS).to(dtype)
    network.freeze_coarse()
    network.train()
    given = (
        torch.rand(IMAGES, 3, *(SETTINGS.image_size,) * 2, dtype=dtype),
        torch.rand(IMAGES, QUERIES, 3, dtype=dtype) - 0.5,
    )
    expected = step(copy.deepcopy(network), given)

    monkeypatch.setattr(voxel_encoder, "LARGE", large)
    monkeypatch.setattr(sdf_decoder, "KEPT", large)
    found = step(network, given)

    assert found.keys() == expected.keys()
    for name, value in found.items():
        difference = (value - expected[name]).abs().max()
        if name not in WITHOUT_EFFECT:
            assert difference <= tolerance * expected[name].abs().max(), name


def test_values_are_made_again_once_they_are_needed():
    weight = torch.rand(3, requires_grad=True)
    made = []

    def make():
        made.append(True)
        return torch.arange(3.0)

    values = make()
    with not_kept(values, make):
        total = (values * weight).sum()
    del values
    assert len(made) == 1
    total.backward()
    assert len(made) == 2
    assert weight.grad.tolist() == [0.0, 1.0, 2.0]


def test_values_are_made_again_in_the_precision_of_the_forward_pass():
    rows, factors = torch.rand(4, 8), torch.ones(4, 2, requires_grad=True)
    weight = torch.rand(2, 8)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        values = nn.functional.linear(rows, weight)
        with not_kept(values, lambda: nn.functional.linear(rows, weight)):
            total = (values * factors).sum()
    assert values.dtype == torch.bfloat16
    total.backward()
    assert torch.equal(factors.grad, values.float())
