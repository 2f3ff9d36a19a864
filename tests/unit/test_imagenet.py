import hashlib
import re

import pytest
import torch
import torchvision

from list.config.download import DownloadConfig
from list.config.load import load_config
from list.data.download.imagenet import PUBLISHED, download_imagenet
from list.errors import ConfigError, ListError
from list.models.image_encoder import IMAGENET_MARKS, image_encoder
from list.models.settings import IMAGENET_SIZES, RELEASE, SMALL
from list.training.checkpoint import load

OPTIONS = DownloadConfig(retries=2, first_wait=0.0, timeout=5.0)


@pytest.fixture
def published(tmp_path):
    path = tmp_path / "published.pth"
    torch.save({"conv1.weight": torch.ones(2)}, path)
    return path


def test_weights_are_downloaded_with_their_checksum(web, published, tmp_path):
    target = tmp_path / "results" / "resnet18.pth"
    content = published.read_bytes()
    web.files["/resnet18.pth"] = content
    web.faults["/resnet18.pth"] = ["cut", 503]
    checksum = hashlib.sha256(content).hexdigest()
    download_imagenet(target, web.url("/resnet18.pth"), checksum, OPTIONS)
    assert load(target)["conv1.weight"].tolist() == [1, 1]
    # It went on after the cut.
    assert web.served["/resnet18.pth"] == len(content)
    assert [*target.parent.iterdir()] == [target]


def test_a_mirror_on_this_machine_is_copied(published, tmp_path):
    target = tmp_path / "results" / "resnet18.pth"
    checksum = hashlib.sha256(published.read_bytes()).hexdigest()
    download_imagenet(target, published.as_uri(), checksum)
    assert target.read_bytes() == published.read_bytes()
    assert published.exists()


def test_another_file_under_the_address_is_refused(published, tmp_path):
    target = tmp_path / "resnet18.pth"
    with pytest.raises(ListError, match="is not the published file"):
        download_imagenet(target, published.as_uri(), "0" * 64)
    assert [*tmp_path.iterdir()] == [published]


def test_without_a_network_the_error_says_what_to_do(tmp_path):
    for address in ((tmp_path / "nothing.pth").as_uri(), "http://127.0.0.1:9/resnet18.pth"):
        with pytest.raises(ListError, match=r"its path as network\.imagenet") as caught:
            download_imagenet(tmp_path / "resnet18.pth", address, "0" * 64, OPTIONS)
        assert address in str(caught.value)
    assert [*tmp_path.iterdir()] == []


ENCODERS = [*IMAGENET_SIZES]


def test_every_encoder_has_published_weights_whose_name_says_their_checksum():
    assert PUBLISHED.keys() == IMAGENET_MARKS.keys() == IMAGENET_SIZES.keys()
    for name, (address, sha256) in PUBLISHED.items():
        assert re.fullmatch(rf"https://download\.pytorch\.org/.*/{name}-\w{{8}}\.pth", address)
        assert len(sha256) == 64
        assert address.endswith(f"-{sha256[:8]}.pth")


@pytest.fixture(scope="module", params=ENCODERS)
def encoder(request):
    torch.manual_seed(2)
    return image_encoder(RELEASE.changed(image_encoder=request.param))


def torchvisions(name):
    """Weights as torchvision publishes them, each number drawn anew."""
    generator = torch.Generator().manual_seed(3)
    state = getattr(torchvision.models, name)(weights=None).state_dict()
    # The file that torchvision offers has no counters of batches.
    return {
        name: torch.rand(tensor.shape, generator=generator)
        for name, tensor in state.items()
        if tensor.is_floating_point()
    }


def test_imagenet_weights_fill_all_that_they_have_a_place_for(encoder):
    before = {name: tensor.clone() for name, tensor in encoder.state_dict().items()}
    published = torchvisions(encoder.name)
    encoder.load_imagenet(published)
    after = encoder.state_dict()
    # The stem of ResNet-18 has another stride here than the published one.
    own = {"to_code.weight", "to_code.bias"} | {"conv1.weight"} & after.keys()
    counters = {name for name in after if name.endswith("batches_tracked")}
    assert {*published} - {"conv1.weight"} == {*after} - own - counters
    for name, tensor in after.items():
        expected = before if name in own | counters else published
        assert torch.equal(tensor, expected[name]), name


def test_imagenet_weights_of_another_encoder_are_refused_by_both_names(encoder):
    (other,) = {*ENCODERS} - {encoder.name}
    message = rf"network\.imagenet: the file lacks \S+, .* of {encoder.name}; .* are of {other}\."
    before = {name: tensor.clone() for name, tensor in encoder.state_dict().items()}
    with pytest.raises(ConfigError, match=message):
        encoder.load_imagenet(torchvisions(other))
    assert all(torch.equal(tensor, before[name]) for name, tensor in encoder.state_dict().items())


def test_a_file_of_imagenet_weights_has_to_be_whole(encoder):
    state = torchvisions(encoder.name)
    name = [*state][-1]
    state[name] = torch.zeros(3)
    with pytest.raises(ConfigError, match=rf"{name} has shape \[3\] in the file, \[1000\] in"):
        encoder.load_imagenet(state)
    del state[name]
    with pytest.raises(ConfigError, match=rf"lacks {name} of {encoder.name}"):
        encoder.load_imagenet(state)
    with pytest.raises(ConfigError, match=rf"lacks \S+, \S+, \S+ of {encoder.name}\."):
        encoder.load_imagenet({})


@pytest.mark.parametrize("name", ENCODERS)
def test_imagenet_weights_need_the_published_sizes_of_their_encoder(name):
    network = {"preset": "release", "image_encoder": name, "imagenet": "imagenet"}
    assert load_config({"network": network}, "test").network.imagenet == "imagenet"
    for size, published in IMAGENET_SIZES[name].items():
        message = f"network.imagenet: ImageNet weights need {size} {published}, found 16"
        with pytest.raises(ConfigError, match=message):
            load_config({"network": network | {size: 16}}, "test")
        load_config({"network": network | {size: 16, "imagenet": "none"}}, "test")


def test_the_width_of_another_encoder_does_not_count():
    network = {"preset": "small", "imagenet": "imagenet"}
    with pytest.raises(ConfigError, match="ImageNet weights need image_width 64, found 16"):
        load_config({"network": network}, "test")
    convnext = load_config({"network": network | {"image_encoder": "convnext_tiny"}}, "test")
    assert convnext.network.settings == SMALL.changed(image_encoder="convnext_tiny")
