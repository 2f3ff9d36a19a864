"""Networks beside the published one: another image encoder, and a decoder that reads twice."""

import math

import pytest
import torch
import torchvision
from torch import nn
from torch.nn import functional as F

from list.config.load import load_config
from list.errors import CheckpointError, ConfigError
from list.models.convnext import IMAGENET_DEVIATION, IMAGENET_MEAN
from list.models.distance_decoder import DistanceDecoder
from list.models.full import LIST
from list.models.image_encoder import image_encoder
from list.models.release import empty_network
from list.models.settings import IMAGENET_SIZES, RELEASE
from list.models.weights import load_strictly

from .steps import NARROW, ball_batch
from .trainings import NETWORK, list_loop, noted_losses

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.mark.parametrize(
    ("change", "epochs"), [({"image_encoder": "convnext_tiny"}, 6), ({"decoder_skip": True}, 16)]
)
def test_other_networks_train(prepared, tmp_path, change, epochs):
    network = NETWORK.changed(**change)
    values = {"epochs": epochs, "validate_every": epochs, "average_decay": None}
    loop = list_loop(prepared, tmp_path, network_settings=network, **values)
    before = {name: tensor.clone() for name, tensor in loop.task.network.state_dict().items()}
    losses = noted_losses(loop)
    weights, _ = loop.run()
    half = len(losses) // 2
    assert len(losses) == 2 * epochs
    assert all(map(math.isfinite, losses))
    assert sum(losses[half:]) < 0.95 * sum(losses[:half])
    for part in ("local_encoder", "distance_decoder"):
        names = [name for name in weights if name.startswith(part)]
        assert any(not torch.equal(weights[name], before[name]) for name in names)
    # They fit the same network, and only it.
    load_strictly(empty_network(LIST, network), weights, "The weights")
    with pytest.raises(CheckpointError, match="do not fit LIST"):
        load_strictly(empty_network(LIST, NETWORK), weights, "The weights")


@pytest.mark.parametrize(
    ("widths", "reading"), [((64,), 1), ((64, 32), 1), ((64, 32, 16), 2), ((9, 8, 7, 6), 2)]
)
def test_the_middle_layer_reads_the_sampled_features_once_more(widths, reading):
    channels = (4, 8, 16)
    settings = NARROW.changed(decoder_channels=widths, decoder_skip=True)
    decoder = DistanceDecoder(settings, channels)
    # Of the occupancy and each volume at seven places, of each map, and the point itself.
    sampled = 7 * (1 + 4 + 8 + 70) + sum(channels) + 3
    layers = [decoder.first, *decoder.hidden, decoder.last]
    inputs = [sampled, *widths]
    inputs[reading] += sampled
    assert [layer.in_channels for layer in layers] == inputs
    assert [layer.out_channels for layer in layers] == [*widths, 1]


def test_a_decoder_that_reads_twice_decodes_by_the_second_reading_alone():
    torch.manual_seed(0)
    settings = NARROW.changed(decoder_channels=(64, 32, 16), decoder_skip=True)
    network = LIST(settings).eval()
    decoder = network.distance_decoder
    with torch.no_grad():
        for layer in (decoder.first, *decoder.hidden, decoder.last):
            layer.weight.zero_()
            layer.bias.zero_()
        # Behind the first layer's outputs stand the sampled features, the query point last.
        decoder.hidden[1].weight[0, -1] = 3
        decoder.last.weight[0, 0] = 1
        batch = ball_batch(settings, 2, 50)
        distance = network(batch["image"], batch["query"]).distance
    torch.testing.assert_close(distance, F.relu(3 * 2 * batch["query"][..., 0]))


@pytest.fixture(scope="module")
def convnext():
    """Our encoder and torchvision's, with the same random weights."""
    torch.manual_seed(0)
    encoder = image_encoder(RELEASE.changed(image_encoder="convnext_tiny", image_size=64)).eval()
    published = torchvision.models.convnext_tiny(weights=None).eval()
    with torch.no_grad():
        for name, tensor in published.named_parameters():
            # The factors of the blocks begin at 1e-6, and would hide them.
            tensor.fill_(0.3) if name.endswith("layer_scale") else tensor.mul_(3)
    encoder.load_imagenet(published.state_dict())
    return encoder, published


def test_convnext_sees_pictures_as_its_weights_were_trained_to(convnext):
    encoder, published = convnext
    colours = torch.tensor([[0.2, 0.5, 0.9], [1.0, 0.0, 0.4]])
    pictures = colours[:, :, None, None].expand(2, 3, 64, 64)
    with torch.no_grad():
        seen = encoder(pictures)
        normalised = torchvision.transforms.functional.normalize(
            pictures, IMAGENET_MEAN, IMAGENET_DEVIATION
        )
        expected = published.features(normalised)
    torch.testing.assert_close(seen.maps[-1], expected)
    assert (seen.maps[-1][0] - seen.maps[-1][1]).abs().max() > 0.01


def test_convnext_gives_the_maps_of_its_four_stages_and_a_code_of_its_classes(convnext):
    encoder, published = convnext
    pictures = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    normalised = torchvision.transforms.functional.normalize(
        pictures, IMAGENET_MEAN, IMAGENET_DEVIATION
    )
    with torch.no_grad():
        seen = encoder(pictures)
        classes = published(normalised)
        stages = [published.features[: 2 * (number + 1)](normalised) for number in range(4)]
        code = encoder.to_code(classes)
    assert [tuple(m.shape[1:]) for m in seen.maps] == [
        (96, 16, 16),
        (192, 8, 8),
        (384, 4, 4),
        (768, 2, 2),
    ]
    assert encoder.channels == tuple(m.shape[1] for m in seen.maps)
    for found, expected in zip(seen.maps, stages, strict=True):
        torch.testing.assert_close(found, expected)
    torch.testing.assert_close(seen.code, code, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("size", [32, 64, 98])
@pytest.mark.parametrize("name", IMAGENET_SIZES)
def test_every_encoder_says_the_channels_of_its_maps(name, size):
    torch.manual_seed(0)
    encoder = image_encoder(NARROW.changed(image_encoder=name, image_size=size)).eval()
    assert encoder.name == name
    with torch.no_grad():
        seen = encoder(torch.rand(1, 3, size, size))
    assert seen.code.shape == (1, NARROW.code)
    assert tuple(m.shape[1] for m in seen.maps) == encoder.channels
    sides = [m.shape[-1] for m in seen.maps]
    assert sides == sorted(sides, reverse=True)
    assert sides[-1] >= 1


def test_a_training_draws_nothing_within_an_encoder():
    torch.manual_seed(0)
    encoder = image_encoder(NARROW.changed(image_encoder="convnext_tiny", image_size=32)).train()
    before = torch.get_rng_state()
    encoder(torch.zeros(1, 3, 32, 32)).code.sum().backward()
    assert torch.equal(torch.get_rng_state(), before)
    assert not any(isinstance(m, nn.Dropout) and m.p for m in encoder.modules())


@pytest.mark.parametrize(
    ("key", "allowed"),
    [
        ("kernels", "'auto', 'plain' or 'compile'"),
        ("image_encoder", "'resnet18' or 'convnext_tiny'"),
    ],
)
def test_unknown_words_are_refused_with_those_that_are_allowed(key, allowed):
    message = rf"network\.{key}: Input should be {allowed} \(found 'fast'\)"
    with pytest.raises(ConfigError, match=message):
        load_config({"network": {key: "fast"}}, "test")
