"""Convolutions with gradients of their own give what torch's give."""

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from list.models import convolution
from list.models.convolution import Convolution2d, Convolution3d

# Layer, and a batch of which it makes few positions, or few channels of a volume.
CASES = {
    "few positions": (lambda: Convolution2d(40, 24), (2, 40, 4, 3), "_Windows"),
    "few positions, a stride, odd sides": (
        lambda: Convolution2d(40, 24, 2),
        (3, 40, 7, 5),
        "_Windows",
    ),
    "one position": (lambda: Convolution2d(8, 4, 2), (1, 8, 2, 2), "_Windows"),
    "volumes of few positions": (lambda: Convolution3d(40, 24), (2, 40, 2, 3, 2), "_Windows"),
    "volumes of few channels": (lambda: Convolution3d(5, 7), (2, 5, 6, 4, 3), "_GradientByPlanes"),
    "one plane": (lambda: Convolution3d(5, 7), (2, 5, 1, 4, 3), "_GradientByPlanes"),
    "many positions": (lambda: Convolution2d(4, 8), (2, 4, 6, 6), None),
    "volumes of many channels": (lambda: Convolution3d(20, 8), (2, 20, 4, 4, 4), None),
}


def features_last(values: torch.Tensor) -> torch.Tensor:
    return values.movedim(1, -1).contiguous().movedim(-1, 1)


def with_gradients(layer: nn.Module, given: torch.Tensor) -> list[torch.Tensor]:
    result = layer(given)
    inputs = [given, *layer.parameters()]
    return [result, *torch.autograd.grad(result.square().sum(), inputs)]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("made_by_intel", [True, False])
def test_values_and_gradients_are_torchs(monkeypatch, case, made_by_intel):
    monkeypatch.setattr(convolution, "MADE_BY_INTEL", made_by_intel)
    make, shape, expected = CASES[case]
    if made_by_intel and expected == "_GradientByPlanes":
        expected = None
    torch.manual_seed(0)
    layer = make()
    given = features_last(torch.randn(shape)).requires_grad_()
    used = []
    for name in ("_Windows", "_GradientByPlanes"):
        way = getattr(convolution, name)
        monkeypatch.setattr(way, "apply", lambda *a, n=name, f=way.apply: used.append(n) or f(*a))
    ours = with_gradients(layer, given)
    assert used == ([expected] if expected else [])
    torchs = F.conv2d if len(shape) == 4 else F.conv3d
    plain = torchs(given, layer.weight, layer.bias, stride=layer.stride, padding=1)
    wanted = [plain, *torch.autograd.grad(plain.square().sum(), [given, *layer.parameters()])]
    for own, other in zip(ours, wanted, strict=True):
        torch.testing.assert_close(own, other, rtol=1e-4, atol=1e-4)
    assert ours[0].stride() == plain.stride()


def test_torch_computes_what_is_not_trained_or_in_another_order_of_memory(monkeypatch):
    def refuse(*_):
        raise AssertionError

    monkeypatch.setattr(convolution, "MADE_BY_INTEL", False)
    for way in (convolution._Windows, convolution._GradientByPlanes):
        monkeypatch.setattr(way, "apply", refuse)
    for layer, shape in (
        (Convolution2d(40, 24), (2, 40, 4, 3)),
        (Convolution3d(5, 7), (2, 5, 4, 4, 3)),
    ):
        given = torch.randn(shape)
        layer(given)
        with torch.no_grad():
            layer(features_last(given))
        with torch.autocast("cpu", torch.bfloat16):
            layer(features_last(given))
        layer.requires_grad_(False)(features_last(given))
