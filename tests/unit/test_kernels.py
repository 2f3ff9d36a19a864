"""A network with kernels computes what the plain one does, whatever it is made of."""

import copy
import shutil

import pytest
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

from list.errors import ConfigError
from list.kernels.accelerate import KERNELS, accelerate
from list.models.coarse import CoarseNet
from list.models.distance_decoder import DistanceDecoder
from list.models.full import LIST
from list.models.image_encoder import ImageEncoder, ImageFeatures
from list.models.point_encoder import PointEncoder
from list.models.settings import EMBEDDED, RELEASE, SMALL
from list.models.voxel_encoder import VoxelEncoder

from .steps import (
    NARROW,
    assert_same_statistics,
    assert_same_step,
    ball_batch,
    deviations,
    spread_list,
    step,
)

pytestmark = pytest.mark.usefixtures("one_thread")

CPU = torch.device("cpu")

# Settings, images, query points, and the largest deviation of gradients in single precision, in
# which oneDNN's sums over 32^3 places lose a digit.
SIZES = {
    "embedded": (EMBEDDED, 16, 16, 1e-4),
    "small": (SMALL, 6, 32, 1e-3),
    "published": (RELEASE.changed(image_size=32, voxel_resolution=32), 6, 32, 1e-3),
}
BATCHES = 3


def accelerated(network, kernels="auto", without=()):
    copied = copy.deepcopy(network)
    accelerate(copied, CPU, kernels, without)
    return copied


def kinds(network):
    return {name: type(module) for name, module in network.named_modules()}


@pytest.fixture(scope="module", params=SIZES)
def size(request):
    """The plain network of a size, how much it works on, and what is allowed in single precision.

    Tests copy the network.
    """
    settings, images, queries, tolerance = SIZES[request.param]
    return spread_list(settings), images, queries, tolerance


def test_the_step_is_the_same_function_in_double_precision(size):
    plain, images, queries, _ = size
    plain = copy.deepcopy(plain).double()
    network = accelerated(plain)
    batch = ball_batch(plain.settings, images // 2, queries, dtype=torch.float64)
    assert_same_step(step(network, batch), step(plain, batch), 1e-9)


def test_the_step_has_the_same_numbers_in_single_precision(size):
    """Gradients jump where rounding carries a value over the kink of a ReLU.

    That happens in some batches; what a kernel computes wrongly is wrong in all of them.
    """
    plain, images, queries, tolerance = size
    plain = copy.deepcopy(plain)
    network = accelerated(plain)
    measured = []
    for seed in range(BATCHES):
        batch = ball_batch(plain.settings, images, queries, seed)
        found, expected = step(network, batch), step(plain, batch)
        assert abs(found.loss / expected.loss - 1) < 1e-5
        assert_same_statistics(found, expected, 1e-4)
        measured.append(deviations(found, expected))
    least = {name: min(found[name] for found in measured) for name in measured[0]}
    assert max(least.values()) < tolerance, least


def test_evaluation_has_the_same_numbers(size):
    plain, images, queries, _ = size
    batch = ball_batch(plain.settings, images, queries)
    plain = copy.deepcopy(plain).eval()
    with torch.no_grad():
        expected = plain(batch["image"], batch["query"])
        found = accelerated(plain)(batch["image"], batch["query"])
    for ours, wanted in zip(found, expected, strict=True):
        assert ours.shape == wanted.shape
        assert (ours - wanted).abs().max() < 1e-5 * wanted.abs().max()


def test_coarse_net_has_the_same_gradients():
    torch.manual_seed(0)
    plain = CoarseNet(EMBEDDED).train()
    network = accelerated(plain)
    images = ball_batch(EMBEDDED, 8, 1)["image"]
    for each in (plain, network):
        each(images).square().sum().backward()
    for (name, found), expected in zip(network.named_parameters(), plain.parameters(), strict=True):
        if expected.grad is None:
            assert found.grad is None, name
        else:
            difference = (found.grad - expected.grad).norm()
            assert difference < 1e-4 * expected.grad.norm(), name


class StripesEncoder(ImageEncoder):
    """An encoder that no kernel knows; its maps are neither square nor of usual sizes."""

    name = "stripes"
    channels = (5, 70)

    def __init__(self, settings):
        super().__init__()
        self.rows = nn.Conv2d(3, 5, kernel_size=(5, 1), stride=(4, 1))
        self.columns = nn.Conv2d(5, 70, kernel_size=(1, 9), stride=(1, 16))
        self.to_code = nn.Linear(70, settings.code)

    def forward(self, images):
        rows = torch.tanh(self.rows(images))
        columns = torch.tanh(self.columns(rows))
        return ImageFeatures(self.to_code(columns.mean(dim=(2, 3))), (rows, columns))


def test_a_network_with_an_unknown_image_encoder_is_accelerated_all_the_same():
    plain = spread_list(NARROW)
    plain.local_encoder = StripesEncoder(NARROW)
    plain.distance_decoder = DistanceDecoder(NARROW, plain.local_encoder.channels)
    plain = plain.double().train()
    network = accelerated(plain)
    assert type(network.distance_decoder) is not DistanceDecoder
    assert type(network.local_encoder) is StripesEncoder
    batch = ball_batch(NARROW, 6, 40, dtype=torch.float64)
    assert_same_step(step(network, batch), step(plain, batch), 1e-9)


def test_a_network_with_convnext_predicts_the_same():
    plain = spread_list(NARROW.changed(image_encoder="convnext_tiny")).eval()
    batch = ball_batch(NARROW, 2, 40)
    with torch.no_grad():
        expected = plain(batch["image"], batch["query"])
        found = accelerated(plain)(batch["image"], batch["query"])
    assert expected.distance.std() > 1e-4
    for ours, wanted in zip(found, expected, strict=True):
        assert (ours - wanted).abs().max() < 1e-5 * wanted.abs().max()


def test_a_decoder_that_reads_its_features_twice_runs_plain():
    plain = spread_list(NARROW.changed(decoder_skip=True)).double()
    network = accelerated(plain)
    assert type(network.distance_decoder) is DistanceDecoder
    assert type(network.point_encoder) is not PointEncoder
    batch = ball_batch(NARROW, 6, 40, dtype=torch.float64)
    assert_same_step(step(network, batch), step(plain, batch), 1e-9)


class OwnDecoder(DistanceDecoder):
    """Decodes nothing."""

    def forward(self, voxels, maps, camera, query):
        return query.sum(dim=2)


class OwnNorm(nn.BatchNorm2d):
    """Normalises nothing."""

    def forward(self, features):
        return features


def test_subclasses_of_known_modules_stay():
    network = spread_list(NARROW)
    network.distance_decoder = OwnDecoder(NARROW, network.local_encoder.channels)
    network.local_encoder.bn1 = OwnNorm(NARROW.image_width)
    network = accelerated(network)
    assert type(network.distance_decoder) is OwnDecoder
    assert type(network.local_encoder.bn1) is OwnNorm
    query = torch.rand(2, 9, 3) - 0.5
    found = network(torch.rand(2, 3, 64, 64), query).distance
    assert torch.equal(found, (2 * query.flip(-1)).sum(dim=2))


def kept_values(network, batch):
    """Values that the forward pass keeps for the backward pass."""
    kept = 0

    def keep(values):
        nonlocal kept
        kept += values.numel()
        return values

    with saved_tensors_hooks(keep, lambda values: values):
        network(batch["image"], batch["query"])
    return kept


# Names of constants of list.kernels with what forces a way of working; whether it keeps less.
FORCED = {
    "sampled features made again, in pieces of queries": (
        {"distance_decoder.KEPT_VALUES": 0, "distance_decoder.CHUNK_VALUES": 7_000},
        True,
    ),
    "one query at a time": (
        {"distance_decoder.KEPT_VALUES": 0, "distance_decoder.CHUNK_VALUES": 1},
        True,
    ),
    "images decoded in groups": ({"distance_decoder.CHUNK_VALUES": 100_000}, False),
    "volumes made again": ({"voxel_encoder.LARGE_VALUES": 0}, True),
    "clouds in groups": ({"point_encoder.GROUP_VALUES": 40_000}, False),
    "one cloud at a time": ({"point_encoder.GROUP_VALUES": 1}, False),
}


@pytest.mark.parametrize("case", FORCED)
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-9), (torch.float32, 1e-2)])
def test_ways_that_save_memory_change_no_number(monkeypatch, case, dtype, tolerance):
    constants, keeps_less = FORCED[case]
    plain = spread_list(NARROW).to(dtype)
    network = accelerated(plain)
    batch = ball_batch(NARROW, 5, 12 if "one query" in case else 40, dtype=dtype)
    expected, kept = step(plain, batch), kept_values(accelerated(plain), batch)
    for name, value in constants.items():
        monkeypatch.setattr(f"list.kernels.{name}", value)
    assert (kept_values(accelerated(plain), batch) < 0.9 * kept) == keeps_less
    assert_same_step(step(network, batch), expected, tolerance)


def test_half_precision_follows_single_precision(monkeypatch):
    plain = spread_list(EMBEDDED)
    network = accelerated(plain)
    batch = ball_batch(EMBEDDED, 8, 64)
    expected = step(plain, batch)
    with torch.autocast("cpu", torch.bfloat16):
        half = step(network, batch)
        for name in ("distance_decoder.KEPT_VALUES", "voxel_encoder.LARGE_VALUES"):
            monkeypatch.setattr(f"list.kernels.{name}", 0)
        made_again = step(network, batch)
    assert half.loss != expected.loss
    for found in (half, made_again):
        assert found.loss == pytest.approx(expected.loss, rel=0.01)
        for name, gradient in found.gradients.items():
            assert gradient.dtype == torch.float32
            assert gradient.isfinite().all(), name
        ours, wanted = (
            torch.cat([gradient.flatten() for gradient in each.gradients.values()])
            for each in (found, expected)
        )
        assert torch.cosine_similarity(ours, wanted, dim=0) > 0.95


@pytest.fixture(scope="module")
def narrow():
    return spread_list(NARROW)


def test_plain_and_what_runs_elsewhere_exchange_nothing(narrow):
    for device, kernels in ((CPU, "plain"), (torch.device("cuda"), "auto")):
        network = copy.deepcopy(narrow)
        accelerate(network, device, kernels)
        assert kinds(network) == kinds(narrow)
        for tensor, before in zip(network.parameters(), narrow.parameters(), strict=True):
            assert tensor.stride() == before.stride()


EXCHANGED = {
    "distance_decoder": {DistanceDecoder},
    "point_encoder": {PointEncoder},
    "voxel_encoder": {VoxelEncoder},
    "features_last": {nn.BatchNorm2d, nn.BatchNorm3d},
}


@pytest.mark.parametrize("left_out", KERNELS)
def test_a_kernel_that_is_left_out_is_the_only_one(narrow, left_out):
    before, after = kinds(narrow), kinds(accelerated(narrow, without={left_out}))
    every = set.union(*EXCHANGED.values())
    for name, kind in before.items():
        assert (after[name] is kind) == (kind not in every - EXCHANGED[left_out]), name


def test_every_kernel_is_listed():
    assert KERNELS.keys() == EXCHANGED.keys()


@pytest.mark.parametrize("kernels", ["auto", "plain", "compile"])
def test_weights_keep_names_shapes_and_values(narrow, monkeypatch, kernels):
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    network = accelerated(narrow, kernels)
    state, expected = network.state_dict(), narrow.state_dict()
    assert [*state] == [*expected]
    for name, tensor in expected.items():
        assert torch.equal(state[name], tensor), name
    other = LIST(NARROW)
    other.load_state_dict(state)
    for name, tensor in other.state_dict().items():
        assert torch.equal(tensor, expected[name]), name


def test_a_copy_keeps_its_kernels_and_its_numbers(narrow):
    network = accelerated(narrow)
    copied = copy.deepcopy(network)
    assert kinds(copied) == kinds(network) != kinds(narrow)
    for tensor, before in zip(copied.parameters(), network.parameters(), strict=True):
        assert tensor.stride() == before.stride()
    batch = ball_batch(NARROW, 3, 20)
    found, expected = step(copied, batch), step(network, batch)
    assert found.loss == expected.loss
    for name, gradient in expected.gradients.items():
        assert torch.equal(found.gradients[name], gradient), name


def test_compiling_takes_each_part_and_needs_a_compiler(narrow, monkeypatch):
    compiled = []
    monkeypatch.setattr(nn.Module, "compile", lambda module: compiled.append(type(module)))
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(ConfigError, match=r"network\.kernels: `compile` needs a C\+\+ compiler"):
        accelerate(copy.deepcopy(narrow), CPU, "compile")
    assert compiled == []
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if "+" in name else None)
    network = copy.deepcopy(narrow)
    accelerate(network, CPU, "compile")
    assert compiled == [type(part) for part in narrow.children()]
    assert kinds(network) == kinds(narrow)


def test_the_fused_optimiser_takes_the_steps_of_the_plain_one(narrow):
    """On a CPU it reads values as they lie in memory: gradients have to lie as their weights do."""
    network = accelerated(narrow)
    twins = {fused: copy.deepcopy(network) for fused in (True, False)}
    steps = [step(network, ball_batch(NARROW, 4, 40, seed)) for seed in range(2)]
    for fused, twin in twins.items():
        optimiser = torch.optim.Adam(twin.parameters(), lr=1e-3, fused=fused)
        for taken in steps:
            for name, parameter in twin.named_parameters():
                # As they are taken over from the backward pass.
                parameter.grad = taken.gradients.get(name)
            optimiser.step()
    for ours, expected in zip(*(twin.parameters() for twin in twins.values()), strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-5, atol=1e-6)
