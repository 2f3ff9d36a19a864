"""The network reproduces the published one, from weights filled by name."""

import copy
import json
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch

from list.kernels.accelerate import accelerate
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import empty_network, from_release, to_release
from list.models.settings import NetworkSettings
from list.models.voxelisation import voxelise

DATA = Path(__file__).parents[1] / "data"
SETTINGS = NetworkSettings(voxel_resolution=32)


def filled(name: str, shape: list[int]) -> torch.Tensor:
    """Weights by the recipe in tests/data/README.md."""
    if name.endswith("num_batches_tracked"):
        return torch.zeros(shape, dtype=torch.long)
    x = np.random.default_rng(zlib.crc32(f"A|{name}".encode())).standard_normal(shape)
    x = x.astype(np.float32)
    if name.endswith("running_var"):
        x = np.abs(x) * 0.1 + 1
    elif name.endswith("running_mean"):
        x = x * 0.05
    elif len(shape) == 1:
        x = 1 + 0.05 * x if name.endswith("weight") else 0.05 * x
    else:
        fan = shape[1] if name.endswith("W_branch") else np.prod(shape[1:])
        x = x * np.float32(1.2 / np.sqrt(fan))
    if "point_decoder" in name:
        x = x * (0.036 if "TreeGCN_6" in name else 0.6)
    if name == "spatial_transformer.6.weight":
        x = x * 0.1
    if name == "spatial_transformer.6.bias":
        x = x + np.array([60, 0, 0.1, 0, 60, 0.1, 0, 0, 0.3, 102, 102, 1.5])
    return torch.from_numpy(np.asarray(x, np.float32))


def published(network: torch.nn.Module, name: str) -> torch.nn.Module:
    shapes = json.loads((DATA / "upstream_state_dict_shapes.json").read_text())[name]
    from_release(network, {key: filled(key, shape) for key, shape in shapes.items()}, name)
    return network.eval()


def pictures() -> torch.Tensor:
    yy, xx = np.mgrid[0:224, 0:224] / 223
    first = [xx, yy, (xx + yy) / 2]
    second = [((xx - 0.4) ** 2 + (yy - 0.6) ** 2 < 0.09), np.sin(20 * xx) / 2 + 0.5, 1 - yy]
    return torch.from_numpy(np.array([first, second], np.float32))


@pytest.fixture(scope="module")
def coarse() -> CoarseNet:
    return published(CoarseNet(SETTINGS), "CoarseNet")


@pytest.fixture(scope="module")
def full() -> LIST:
    return published(LIST(SETTINGS), "LIST")


def computed_by(kernels: str, network: torch.nn.Module) -> torch.nn.Module:
    copied = copy.deepcopy(network)
    accelerate(copied, torch.device("cpu"), kernels)
    return copied


@pytest.fixture(scope="module")
def golden():
    with np.load(DATA / "network_a.npz") as file:
        return dict(file)


def assert_close(actual: torch.Tensor, expected: np.ndarray) -> None:
    actual = actual.detach().numpy()
    assert actual.shape == expected.shape
    assert np.abs(actual - expected).max() <= 1e-3 * expected.std()


def test_sizes_are_the_published_ones():
    shapes = json.loads((DATA / "upstream_state_dict_shapes.json").read_text())
    for kind, parameters in ((LIST, 105_236_071), (CoarseNet, 89_356_904)):
        network = empty_network(kind, NetworkSettings())
        state = to_release(network)
        assert {key: [*tensor.shape] for key, tensor in state.items()} == shapes[kind.__name__]
        assert sum(p.numel() for p in network.parameters()) == parameters


@pytest.mark.parametrize("kernels", ["plain", "auto"])
def test_coarse_net_equals_the_published_one(golden, coarse, kernels):
    with torch.no_grad():
        points = computed_by(kernels, coarse)(pictures())
    assert_close(points[:, ::4], golden["coarsenet_points"])


@pytest.mark.parametrize("kernels", ["plain", "auto"])
def test_list_equals_the_published_one(golden, full, kernels):
    network = computed_by(kernels, full)
    query = torch.from_numpy(golden["query"])
    with torch.no_grad():
        encoding = network.encode(pictures())
        local = network.local_encoder(pictures())
        distance = network.decode(encoding, query)
    assert_close(encoding.coarse_points[:, ::4], golden["coarse_points"])
    occupied = voxelise(encoding.coarse_points, SETTINGS.voxel_resolution).numpy().astype(bool)
    assert np.array_equal(np.packbits(occupied), golden["occupied"])
    assert_close(encoding.voxels[0][:, 0, ::2, ::2, ::2], golden["occupancy"])
    assert_close(local.code, golden["global_feature"])
    assert_close(local.maps[4][:, ::16], golden["local4"])
    for column in range(3):
        assert_close(encoding.camera[..., column], golden["camera"][..., column])
    assert_close(distance, golden["sdf"])
