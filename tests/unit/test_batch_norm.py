"""Batch norms: folded into the layers before them, and over the GPUs of a training."""

import copy
import dataclasses

import pytest
import torch
from torch import distributed, nn

from list.models.batch_norm import (
    BatchNorm1d,
    BatchNorm2d,
    ExactBatchNorm,
    fold,
    norm_of_rectified,
    synchronise_batch_norms,
)
from list.models.full import LIST
from list.models.point_encoder import PointEncoder
from list.models.settings import EMBEDDED, NetworkSettings

ROWS, INPUTS, OUTPUTS = 5_000, 6, 10


@pytest.fixture
def layers():
    """A layer, its batch norm, and inputs far from zero that depend on each other."""
    torch.manual_seed(3)
    layer, norm = nn.Linear(INPUTS, OUTPUTS).double(), BatchNorm1d(OUTPUTS).double()
    nn.init.uniform_(norm.weight, -1, 1)
    nn.init.uniform_(norm.bias, -1, 1)
    rows = torch.randn(ROWS, INPUTS, dtype=torch.float64) @ torch.randn(INPUTS, INPUTS).double() + 3
    return layer, norm, rows.requires_grad_()


@pytest.fixture
def one_process():
    """This process, as the only one of a process group."""
    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    yield
    distributed.destroy_process_group()


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("order", [torch.contiguous_format, torch.channels_last])
@pytest.mark.parametrize("made", ["by itself", "as a view"])
def test_a_relu_in_front_of_a_norm_keeps_values_and_gradients(training, order, made):
    torch.manual_seed(4)
    grid = torch.randn(3, 5, 6, 7, requires_grad=True)
    norm, plain = BatchNorm2d(5).train(training), nn.BatchNorm2d(5).train(training)
    nn.init.uniform_(norm.weight, -1, 1)
    plain.load_state_dict(norm.state_dict())
    given = torch.randn_like(grid)
    results = []
    for layer in (lambda x: norm_of_rectified(norm, x), lambda x: plain(x.relu())):
        values = (2 * grid).contiguous(memory_format=order)
        values = values if made == "by itself" else values.view_as(values)
        normed = layer(values)
        gradients = torch.autograd.grad((normed * given).sum(), [grid])
        results.append([normed, *gradients])
    for ours, expected in zip(*results, strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(norm.running_var, plain.running_var)


@pytest.mark.parametrize("training", [True, False])
def test_folding_keeps_values_gradients_and_running_statistics(layers, training):
    layer, norm, rows = layers
    plain_layer, plain_rows = copy.deepcopy(layer), rows.detach().clone().requires_grad_()
    plain_norm = nn.BatchNorm1d(OUTPUTS).double().train(training)
    plain_norm.load_state_dict(norm.train(training).state_dict())

    weight, bias = fold(norm, rows.split(1_999), layer.weight, layer.bias)
    values = rows @ weight.t() + bias
    plain_values = plain_norm(plain_layer(plain_rows))
    given = torch.randn(ROWS, OUTPUTS, dtype=torch.float64)
    values.backward(given)
    plain_values.backward(given)

    pairs = [
        (values, plain_values),
        (rows.grad, plain_rows.grad),
        (layer.weight.grad, plain_layer.weight.grad),
        (norm.weight.grad, plain_norm.weight.grad),
        (norm.bias.grad, plain_norm.bias.grad),
        (norm.running_mean, plain_norm.running_mean),
        (norm.running_var, plain_norm.running_var),
    ]
    for ours, plain in pairs:
        torch.testing.assert_close(ours, plain, rtol=1e-9, atol=1e-9)
    assert norm.num_batches_tracked == plain_norm.num_batches_tracked == int(training)


@pytest.mark.parametrize("training", [True, False])
def test_the_description_of_clouds_is_that_of_plain_layers_and_a_maximum(training):
    torch.manual_seed(4)
    encoder = PointEncoder(NetworkSettings(point_channels=(16, 32, 64))).double().train(training)
    for layer in encoder.layers:
        # Negative scales turn the order of points around.
        nn.init.uniform_(layer[1].weight, -1, 1)
    plain = copy.deepcopy(encoder)
    clouds = torch.rand(3, 200, 3, dtype=torch.float64) - 0.5
    given = torch.randn(3, 64, dtype=torch.float64)

    described = encoder(clouds)
    expected = plain.layers(clouds.transpose(1, 2)).max(dim=2).values
    described.backward(given)
    expected.backward(given)

    torch.testing.assert_close(described, expected, rtol=1e-9, atol=1e-9)
    for ours, theirs in zip(encoder.parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-8, atol=1e-8)


def test_batch_norms_over_gpus_keep_names_weights_and_what_evaluation_gives():
    torch.manual_seed(5)
    network = LIST(dataclasses.replace(EMBEDDED, image_size=32, image_width=4)).eval()
    for module in network.modules():
        if isinstance(module, ExactBatchNorm):
            nn.init.normal_(module.running_mean, std=0.1)
            nn.init.uniform_(module.running_var, 0.5, 2)
    plain = copy.deepcopy(network)
    synchronise_batch_norms(network, torch.device("cuda"), 2)

    assert not any(isinstance(module, ExactBatchNorm) for module in network.modules())
    state, expected = network.state_dict(), plain.state_dict()
    assert [*state] == [*expected]
    assert all(torch.equal(state[name], tensor) for name, tensor in expected.items())
    inputs = torch.rand(2, 3, 32, 32), torch.rand(2, 50, 3) - 0.5
    with torch.no_grad():
        for ours, theirs in zip(network(*inputs), plain(*inputs), strict=True):
            assert torch.equal(ours, theirs)


def test_clouds_are_described_alike_where_gpus_share_their_batch_norms(one_process):
    torch.manual_seed(6)
    encoder = PointEncoder(NetworkSettings(point_channels=(16, 32, 64)))
    plain = copy.deepcopy(encoder)
    synchronise_batch_norms(encoder, torch.device("cuda"), 1)
    assert isinstance(encoder.layers[0][1], nn.SyncBatchNorm)
    clouds, given = torch.rand(3, 200, 3) - 0.5, torch.randn(3, 64)

    described, expected = encoder(clouds), plain(clouds)
    assert torch.equal(described, expected)
    described.backward(given)
    expected.backward(given)
    for ours, theirs in zip(encoder.parameters(), plain.parameters(), strict=True):
        assert torch.equal(ours.grad, theirs.grad)
    assert encoder.layers[0][1].num_batches_tracked == 1
    for name, tensor in plain.state_dict().items():
        assert torch.equal(encoder.state_dict()[name], tensor), name
