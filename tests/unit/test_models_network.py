"""What holds for the network of any size: shapes, freezing, warm start, errors."""

import pytest
import torch
from pydantic import ValidationError

from list.errors import CheckpointError
from list.kernels.accelerate import accelerate
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.image_encoder import Shortcut
from list.models.point_decoder import PointDecoder
from list.models.settings import SMALL, NetworkSettings
from list.models.voxel_encoder import VoxelEncoder
from list.models.voxelisation import voxelise

pytestmark = pytest.mark.usefixtures("one_thread")

TINY = NetworkSettings(
    image_size=34,
    image_width=4,
    image_classes=20,
    code=12,
    tree_features=(12, 8, 6, 3),
    tree_degrees=(2, 3, 4),
    tree_support=2,
    voxel_resolution=16,
    voxel_channels=(2, 3, 4, 5),
    point_channels=(6, 9),
    camera_channels=7,
    decoder_channels=(10, 8),
    pooling_grid=21,
)

# Its last stage has two nodes a side.
SMALL_GRID = SMALL.changed(voxel_resolution=16, voxel_channels=(8, 16, 32, 32))


@pytest.fixture
def network() -> LIST:
    torch.manual_seed(0)
    return LIST(TINY)


def inputs() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(3, 3, TINY.image_size, TINY.image_size, generator=generator)
    return images, torch.rand(3, 50, 3, generator=generator) - 0.5


def test_a_narrow_network_predicts_and_every_used_weight_learns(network):
    images, query = inputs()
    prediction = network(images, query)
    assert prediction.distance.shape == (3, 50)
    assert prediction.occupancy.shape == (3, 16, 16, 16)
    assert prediction.coarse_points.shape == (3, 24, 3)
    assert ((prediction.occupancy > 0) & (prediction.occupancy < 1)).all()
    loss = prediction.distance.square().sum() + prediction.occupancy.sum()
    loss.backward()
    without = {name for name, p in network.named_parameters() if p.grad is None}
    # The published state has these too: a bias and a batch norm that nothing reads.
    assert without == {
        "point_decoder.levels.2.bias",
        "voxel_encoder.completion_norms.2.weight",
        "voxel_encoder.completion_norms.2.bias",
    }


def test_decoding_in_parts_equals_decoding_at_once(network):
    images, query = inputs()
    with torch.no_grad():
        encoding = network.eval().encode(images)
        whole = network.decode(encoding, query)
        parts = [network.decode(encoding, part) for part in query.split(20, dim=1)]
    assert torch.allclose(whole, torch.cat(parts, dim=1), atol=1e-6)


def test_the_order_of_query_points_does_not_matter(network):
    images, query = inputs()
    order = torch.randperm(query.shape[1], generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        encoding = network.eval().encode(images)
        found = network.decode(encoding, query[:, order])
        expected = network.decode(encoding, query)[:, order]
    assert torch.allclose(found, expected, atol=1e-6)
    assert expected.std() > 1e-3


@pytest.mark.parametrize("kernels", ["plain", "auto"])
def test_voxel_gradients_in_bf16_are_those_of_float32_but_for_rounding(kernels):
    torch.manual_seed(0)
    encoder = VoxelEncoder(SMALL_GRID)
    accelerate(encoder, torch.device("cpu"), kernels)
    occupied = (torch.rand(4, 16, 16, 16) < 0.1).float()
    gradients = []
    for half in (False, True):
        encoder.zero_grad()
        # Memory freed uncleared: a gradient that was never computed would show these numbers.
        junk = torch.full((2**20,), 1e30)
        del junk
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            features = encoder(occupied)
        loss = sum(torch.linalg.vector_norm(grid.float() - 1) for grid in features)
        loss.backward()
        gradients.append([p.weight.grad for p in [*encoder.first, *encoder.second]])
    for single, mixed in zip(*gradients, strict=True):
        assert torch.linalg.vector_norm(single - mixed) < 0.3 * torch.linalg.vector_norm(single)


def test_frozen_parts_stay_as_they_are_in_training(network):
    images, query = inputs()
    network.freeze_coarse()
    network.train()
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    trained = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.SGD(trained, lr=0.1)
    prediction = network(images, query)
    (prediction.distance.square().sum() + prediction.occupancy.sum()).backward()
    optimiser.step()
    frozen = ("global_encoder.", "point_decoder.")
    after = network.state_dict()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert not [name for name in changed if name.startswith(frozen)]
    assert "local_encoder.conv1.weight" in changed
    assert "local_encoder.bn1.running_mean" in changed


def test_frozen_coarse_points_do_not_depend_on_the_rest_of_the_batch(network):
    images, query = inputs()
    network.freeze_coarse()
    together = network.train()(images, query).coarse_points
    two = network.train()(images[:2], query[:2]).coarse_points
    assert torch.allclose(together[:2], two, atol=1e-6)
    assert torch.allclose(together, network.eval()(images, query).coarse_points, atol=1e-6)


def test_the_warm_start_fills_both_encoders_and_gives_the_coarse_points(network):
    images, query = inputs()
    torch.manual_seed(1)
    coarse = CoarseNet(TINY).eval()
    network.load_coarse(coarse.image_encoder.state_dict(), coarse.point_decoder.state_dict())
    for encoder in (network.global_encoder, network.local_encoder):
        for name, tensor in coarse.image_encoder.state_dict().items():
            assert torch.equal(encoder.state_dict()[name], tensor)
    with torch.no_grad():
        assert torch.equal(network.eval()(images, query).coarse_points, coarse(images))


def test_the_warm_start_refuses_what_does_not_fit(network):
    state = CoarseNet(TINY)
    encoder = state.image_encoder.state_dict()
    del encoder["fc.bias"]
    with pytest.raises(CheckpointError, match=r"fc\.bias"):
        network.load_coarse(encoder, state.point_decoder.state_dict())


def test_tree_grows_each_point_from_its_own_ancestors():
    torch.manual_seed(3)
    decoder = PointDecoder(TINY)
    code = torch.randn(1, TINY.code)
    with torch.no_grad():
        before = decoder(code)
        # The second of the two nodes of level 1 is parent to the last half of the points.
        decoder.levels[1].branch[1].zero_()
        moved = (decoder(code) != before).any(dim=2)[0]
    assert not moved[:12].any()
    assert moved[12:].all()


def test_voxels_are_the_nearest_nodes_and_the_border_outside():
    points = torch.tensor([[[-0.5, 0.0, 0.5], [0.24, 0.26, -0.9], [3.0, 0.1, -0.1]]])
    occupied = voxelise(points, 5)
    assert occupied.shape == (1, 5, 5, 5)
    assert occupied.nonzero().tolist() == [[0, 0, 2, 4], [0, 3, 3, 0], [0, 4, 2, 2]]
    assert occupied.unique().tolist() == [0.0, 1.0]


def test_half_precision_moves_predictions_little(network):
    images, query = inputs()
    with torch.no_grad():
        exact = network.eval()(images, query)
        with torch.autocast("cpu", torch.bfloat16):
            half = network(images, query)
    assert half.distance.dtype == half.occupancy.dtype == half.coarse_points.dtype == torch.float32
    error = (half.distance - exact.distance).abs().max()
    assert error < 0.05 * exact.distance.abs().max()


def test_double_precision_stays_double(network):
    images, query = inputs()
    with torch.no_grad():
        single = network.eval()(images, query)
        double = network.double()(images.double(), query.double())
    for values, exact in zip(single, double, strict=True):
        assert exact.dtype == torch.float64
        torch.testing.assert_close(values.double(), exact, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tree_degrees": (2, 3)}, "tree_features: 4 numbers, but tree_degrees has 2"),
        ({"tree_features": (11, 8, 6, 3)}, r"must begin with code \(12\)"),
        ({"tree_features": (12, 8, 6, 2)}, "end with 3"),
        ({"voxel_resolution": 20}, "voxel_resolution: 20 cannot be halved 3 times"),
        ({"voxel_resolution": 8}, "use a multiple of 8, at least 16"),
        ({"image_size": 35}, r"image_size\n.*multiple of 2"),
        ({"image_size": 30}, r"image_size\n.*greater than or equal to 32"),
        ({"decoder_channels": ()}, r"decoder_channels\n.*at least 1 item"),
        ({"point_channels": (4, 0)}, r"point_channels\.1\n.*greater than 0"),
        ({"image_width": -1}, r"image_width\n.*greater than 0"),
        ({"pooling_grid": 1}, r"pooling_grid\n.*greater than or equal to 2"),
        ({"displacement": float("inf")}, r"displacement\n.*finite number"),
        ({"image_encoder": "vgg16"}, r"image_encoder\n.*'resnet18' or 'convnext_tiny'"),
        ({"wings": 2}, r"wings\n.*not permitted"),
    ],
    ids=str,
)
def test_sizes_that_do_not_fit_are_refused(change, message):
    with pytest.raises(ValidationError, match=message):
        TINY.changed(**change)


def test_changed_sizes_are_a_copy_and_none_changes_in_place():
    assert TINY.changed(code=12) == TINY
    changed = TINY.changed(voxel_resolution=32)
    assert (changed.voxel_resolution, TINY.voxel_resolution) == (32, 16)
    assert changed.changed(voxel_resolution=16) == TINY
    with pytest.raises(ValidationError, match="frozen"):
        changed.voxel_resolution = 8


@pytest.mark.parametrize("kernels", ["plain", "auto"])
def test_gradients_of_a_narrow_shortcut_are_exact_each_time(kernels):
    torch.manual_seed(0)
    shortcut = Shortcut(4, 8, stride=2)
    accelerate(shortcut, torch.device("cpu"), kernels)
    grid = torch.rand(4, 4, 16, 16)
    plain = torch.nn.Conv2d(4, 8, kernel_size=1, stride=2, bias=False)
    plain.load_state_dict(shortcut.state_dict())
    expected = plain.double()(grid.double())
    (exact,) = torch.autograd.grad(expected.square().sum(), plain.weight)
    for number in range(200):
        # What lies beyond a tensor's memory differs from time to time.
        beside = [torch.rand(1 + 37 * (number + i) % 500) for i in range(20)]
        values = shortcut(grid.contiguous(memory_format=torch.channels_last))
        assert values.shape == expected.shape
        (found,) = torch.autograd.grad(values.square().sum(), shortcut.weight)
        assert (found - exact).abs().max() <= 1e-5 * exact.abs().max()
        del beside
