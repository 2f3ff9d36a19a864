"""Batch norms over the processes of a training: of one process they are torch's."""

import copy

import pytest
import torch
from torch import distributed, nn

from list.kernels.accelerate import accelerate
from list.models.point_encoder import PointEncoder
from list.training.batch_norm import ProcessesBatchNorm, synchronise_batch_norms

from .steps import NARROW, assert_same_step, ball_batch, spread_list, step

pytestmark = pytest.mark.usefixtures("one_thread")

CPU, GPU = torch.device("cpu"), torch.device("cuda")
NORMS = {
    nn.BatchNorm1d: [(9, 4), (3, 4, 7)],
    nn.BatchNorm2d: [(3, 4, 6, 5)],
    nn.BatchNorm3d: [(2, 4, 5, 3, 4)],
}
CASES = [(kind, shape) for kind, shapes in NORMS.items() for shape in shapes]


@pytest.fixture
def one_process():
    """This process, as the only one of a process group."""
    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    yield
    distributed.destroy_process_group()


def norms_and_features(kind, shape, dtype):
    torch.manual_seed(3)
    plain = kind(shape[1]).to(dtype)
    nn.init.uniform_(plain.weight, -1, 1)
    nn.init.uniform_(plain.bias, -1, 1)
    nn.init.normal_(plain.running_mean)
    nn.init.uniform_(plain.running_var, 0.5, 2)
    shared = nn.Sequential(copy.deepcopy(plain))
    synchronise_batch_norms(shared, CPU)
    assert type(shared[0]) is ProcessesBatchNorm
    # Far from zero, where rounding counts.
    return shared[0], plain, 3 + torch.randn(shape, dtype=dtype)


def results(norm, features):
    given = features.clone().requires_grad_()
    normed = norm(given)
    factors = torch.randn(features.shape, generator=torch.Generator().manual_seed(4))
    loss = (normed * factors.to(normed.dtype)).sum()
    return [normed, *torch.autograd.grad(loss, [given, norm.weight, norm.bias]), *norm.buffers()]


@pytest.mark.usefixtures("one_process")
@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize(("kind", "shape"), CASES)
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-12), (torch.float32, 1e-5)])
def test_one_process_has_torchs_values_gradients_and_statistics(
    training, kind, shape, dtype, tolerance
):
    shared, plain, features = norms_and_features(kind, shape, dtype)
    ours = results(shared.train(training), features)
    expected = results(plain.train(training), features)
    for one, other in zip(ours, expected, strict=True):
        assert one.dtype == other.dtype
        torch.testing.assert_close(one, other, rtol=tolerance, atol=tolerance)
    assert shared.num_batches_tracked == int(training)


def test_evaluation_asks_no_other_process():
    # There is no process group here.
    shared, plain, features = norms_and_features(nn.BatchNorm2d, (3, 4, 6, 5), torch.float32)
    assert torch.equal(shared.eval()(features), plain.eval()(features))


@pytest.mark.usefixtures("one_process")
def test_half_precision_is_normalised_in_single():
    shared, plain, features = norms_and_features(nn.BatchNorm2d, (3, 4, 6, 5), torch.float32)
    half = features.bfloat16()
    found, expected = shared(half), plain(half.float())
    assert found.dtype == torch.bfloat16
    assert torch.equal(found, expected.bfloat16())
    torch.testing.assert_close(shared.running_var, plain.running_var, rtol=1e-6, atol=0)


@pytest.mark.parametrize(("device", "kind"), [(CPU, ProcessesBatchNorm), (GPU, nn.SyncBatchNorm)])
def test_a_network_keeps_names_weights_and_what_evaluation_gives(device, kind):
    plain = spread_list(NARROW).eval()
    for module in plain.modules():
        if isinstance(module, tuple(NORMS)):
            nn.init.normal_(module.running_mean, std=0.1)
            nn.init.uniform_(module.running_var, 0.5, 2)
    network = copy.deepcopy(plain)
    synchronise_batch_norms(network, device)
    assert not any(isinstance(module, tuple(NORMS)) for module in network.modules())
    assert sum(isinstance(module, kind) for module in network.modules()) == sum(
        isinstance(module, tuple(NORMS)) for module in plain.modules()
    )
    state, expected = network.state_dict(), plain.state_dict()
    assert [*state] == [*expected]
    assert all(torch.equal(state[name], tensor) for name, tensor in expected.items())
    batch = ball_batch(NARROW, 2, 50)
    with torch.no_grad():
        for ours, theirs in zip(
            network(batch["image"], batch["query"]),
            plain(batch["image"], batch["query"]),
            strict=True,
        ):
            assert torch.equal(ours, theirs)


@pytest.mark.usefixtures("one_process")
def test_a_network_of_one_process_takes_the_plain_step_with_kernels_and_without():
    plain = spread_list(NARROW).double()
    batch = ball_batch(NARROW, 6, 40, dtype=torch.float64)
    shared = copy.deepcopy(plain)
    synchronise_batch_norms(shared, CPU)
    faster = copy.deepcopy(shared)
    accelerate(faster, CPU)
    # Its norms cannot be folded.
    assert type(faster.point_encoder) is PointEncoder
    expected = step(plain, batch)
    for network in (shared, faster):
        assert_same_step(step(network, batch), expected, 1e-9)
