from itertools import pairwise

import pytest
import torch
from torch.nn import functional as F

from list.models import matrix_product
from list.models.matrix_product import linear, linear_by_batch, rectified_layers

ROWS = {
    "whole": lambda: torch.randn(2, 50, 30),
    "part of a larger matrix": lambda: torch.randn(2, 50, 60)[..., 10:40],
    "transposed": lambda: torch.randn(2, 30, 50).transpose(1, 2),
    "none": lambda: torch.randn(2, 0, 30),
}
WEIGHTS = {
    "whole": lambda: torch.randn(20, 30),
    "part of a larger matrix": lambda: torch.randn(20, 60)[:, 10:40],
    "transposed": lambda: torch.randn(30, 20).t(),
    "one output": lambda: torch.randn(1, 30),
}


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("with_bias", [True, False])
def test_values_and_gradients_are_those_of_a_linear_layer(rows, weight, with_bias):
    torch.manual_seed(0)
    given = [ROWS[rows](), WEIGHTS[weight]()]
    given += [torch.randn(len(given[1]))] if with_bias else []
    for values in given:
        values.requires_grad_()
    results = []
    for layer in (linear, F.linear):
        output = layer(*given)
        gradients = torch.autograd.grad((output**2).sum(), given)
        results.append([output, *gradients])
    for ours, expected in zip(*results, strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("wider", [True, False])
@pytest.mark.parametrize("features", [3, 30])
@pytest.mark.parametrize("batches", [1, 4])
def test_both_libraries_give_the_same_products_and_gradients(monkeypatch, wider, features, batches):
    monkeypatch.setattr(matrix_product, "ONEDNN_IS_WIDER", wider)
    torch.manual_seed(0)
    rows = torch.randn(batches, 50, features, requires_grad=True)
    weight = torch.randn(batches, 20, features, requires_grad=True)
    bias = torch.randn(20, requires_grad=True)
    given = [rows, weight, bias]
    expected = (torch.einsum("bnk,bmk->bnm", rows, weight) + bias).flatten(0, 1)
    wanted = torch.autograd.grad((expected**2).sum(), given)
    result = linear_by_batch(*given)
    torch.testing.assert_close(result, expected, rtol=1e-4, atol=1e-4)
    gradients = torch.autograd.grad((result**2).sum(), given)
    torch.testing.assert_close(gradients, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("rows", [50, 0])
def test_rectified_layers_are_relus_and_linear_layers(dtype, rows):
    torch.manual_seed(0)
    given = torch.randn(rows, 30, dtype=dtype, requires_grad=True)
    sizes = [30, 20, 20, 1]
    weights = [torch.randn(n, k, dtype=dtype, requires_grad=True) for k, n in pairwise(sizes)]
    biases = [torch.randn(n, dtype=dtype, requires_grad=True) for n in sizes[1:]]
    expected = given
    for weight, bias in zip(weights, biases, strict=True):
        expected = F.linear(expected.relu(), weight, bias)
    result = rectified_layers(given.clone(), weights, biases)
    torch.testing.assert_close(result, expected, rtol=1e-4, atol=1e-4)
    parameters = [given, *weights, *biases]
    gradients = torch.autograd.grad((result**2).sum(), parameters)
    wanted = torch.autograd.grad((expected**2).sum(), parameters)
    torch.testing.assert_close(gradients, wanted, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize(
    ("capability", "maker", "wider"),
    [
        ("AVX512", "AuthenticAMD", True),
        ("AVX512", "GenuineIntel", False),
        ("AVX2", "AuthenticAMD", False),
        ("AVX512", None, True),
    ],
)
def test_onednn_is_taken_for_avx512_of_other_makers_than_intel(
    monkeypatch, tmp_path, capability, maker, wider
):
    monkeypatch.setattr(torch.backends.cpu, "get_cpu_capability", lambda: capability)
    processor = tmp_path / "cpuinfo"
    if maker:
        processor.write_text(f"processor\t: 0\nvendor_id\t: {maker}\n")
    assert matrix_product.onednn_is_wider(processor) is wider
