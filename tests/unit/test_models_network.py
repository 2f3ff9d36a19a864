"""What holds for the network of any size: shapes, freezing, warm start, errors."""

import dataclasses

import pytest
import torch
import torchvision

from list.errors import CheckpointError, ConfigError
from list.models import first_layer
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.image_encoder import ImageEncoder, Shortcut
from list.models.point_encoder import _highest
from list.models.settings import PRESETS, RELEASE, SMALL, NetworkSettings
from list.models.tree_gcn import TreeGraphDecoder
from list.models.voxel_encoder import VoxelEncoder
from list.models.voxelisation import voxelise

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
SMALL_GRID = dataclasses.replace(SMALL, voxel_resolution=16, voxel_channels=(8, 16, 32, 32))


@pytest.fixture
def network() -> LIST:
    torch.manual_seed(0)
    return LIST(TINY)


def inputs() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(3, 3, TINY.image_size, TINY.image_size, generator=generator)
    return images, torch.rand(3, 50, 3, generator=generator) - 0.5


@pytest.mark.parametrize("preset", ["embedded", "small"])
def test_the_same_is_decoded_from_the_outputs_of_nodes(preset, monkeypatch):
    settings = PRESETS[preset]
    network = LIST(settings).eval()
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(2, 3, settings.image_size, settings.image_size, generator=generator)
    query = torch.rand(2, 4096, 3, generator=generator) - 0.5
    blended = []
    blend = first_layer.blend

    def counted(tables, taps):
        blended.extend(table.rows.shape[-1] for table in tables)
        return blend(tables, taps)

    monkeypatch.setattr(first_layer, "blend", counted)
    with torch.no_grad():
        encoding = network.encode(images)
        found = network.decode(encoding, query)
        assert settings.decoder_channels[0] in blended
        blended.clear()
        monkeypatch.setattr(first_layer, "SHARE_OF_POINTS", 0)
        expected = network.decode(encoding, query)
    assert settings.decoder_channels[0] not in blended
    torch.testing.assert_close(found, expected, atol=1e-6, rtol=1e-5)


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


@pytest.mark.parametrize("points", [64, 100, 4096, 7])
def test_the_highest_value_is_found_wherever_it_is(points):
    values = torch.rand(50, points, generator=torch.Generator().manual_seed(2))
    assert torch.equal(_highest(values), values.argmax(dim=1))


def test_voxel_gradients_in_bf16_are_those_of_float32_but_for_rounding():
    torch.manual_seed(0)
    encoder = VoxelEncoder(SMALL_GRID)
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


def test_imagenet_weights_fill_all_but_the_stem_and_the_code():
    torch.manual_seed(2)
    encoder = ImageEncoder(RELEASE)
    before = {name: tensor.clone() for name, tensor in encoder.state_dict().items()}
    published = torchvision.models.resnet18(weights=None).state_dict()
    for tensor in published.values():
        if tensor.is_floating_point():
            tensor.normal_()
    # The file that torchvision offers has no such counters.
    state = {name: t for name, t in published.items() if not name.endswith("batches_tracked")}
    encoder.load_imagenet(state)
    after = encoder.state_dict()
    kept = [n for n in after if n.startswith(("conv1.", "to_code.")) or n.endswith("tracked")]
    assert all(torch.equal(after[name], before[name]) for name in kept)
    filled = [name for name in after if name not in kept]
    assert all(torch.equal(after[name], published[name]) for name in filled)
    assert {*state} - {*filled} == {"conv1.weight"}


def test_imagenet_weights_need_the_published_width_and_a_whole_file():
    with pytest.raises(ConfigError, match="image_width 64"):
        ImageEncoder(SMALL).load_imagenet({})
    state = torchvision.models.resnet18(weights=None).state_dict()
    state["fc.bias"] = torch.zeros(1)
    with pytest.raises(ConfigError, match=r"fc\.bias has shape \[1\]"):
        ImageEncoder(RELEASE).load_imagenet(state)
    del state["fc.bias"]
    with pytest.raises(ConfigError, match=r"lacks fc\.bias"):
        ImageEncoder(RELEASE).load_imagenet(state)


def test_tree_grows_each_point_from_its_own_ancestors():
    torch.manual_seed(3)
    decoder = TreeGraphDecoder(TINY)
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


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tree_degrees": (2, 3)}, "tree_features: 4 numbers, but tree_degrees has 2"),
        ({"tree_features": (11, 8, 6, 3)}, r"must begin with code \(12\)"),
        ({"tree_features": (12, 8, 6, 2)}, "end with 3"),
        ({"voxel_resolution": 20}, "voxel_resolution: 20 cannot be halved 3 times"),
        ({"image_size": 35}, "image_size: 35 is not an even number"),
        ({"image_size": 16}, "image_size: 16 is not an even number of at least 32"),
        ({"decoder_channels": ()}, "decoder_channels: must be greater than 0"),
        ({"point_channels": (4, 0)}, r"point_channels: must be greater than 0, found \[4, 0\]"),
        ({"image_width": -1}, "image_width: must be greater than 0, found -1"),
        ({"pooling_grid": 1}, "pooling_grid: 1 is less than 2"),
    ],
)
def test_sizes_that_do_not_fit_are_refused(change, message):
    with pytest.raises(ConfigError, match=message):
        dataclasses.replace(TINY, **change)


def test_gradients_of_a_narrow_shortcut_are_exact_each_time():
    torch.manual_seed(0)
    shortcut = Shortcut(4, 8, stride=2)
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
