import hashlib

import pytest
import torch

from list.config.network import network_settings
from list.config.schema import NetworkConfig
from list.errors import ConfigError, ListError
from list.training.checkpoint import load
from list.training.imagenet import download_imagenet


@pytest.fixture
def published(tmp_path):
    path = tmp_path / "published.pth"
    torch.save({"conv1.weight": torch.ones(2)}, path)
    return path


def test_weights_are_downloaded_with_their_checksum(published, tmp_path):
    target = tmp_path / "results" / "resnet18.pth"
    checksum = hashlib.sha256(published.read_bytes()).hexdigest()
    download_imagenet(target, published.as_uri(), checksum)
    assert load(target)["conv1.weight"].tolist() == [1, 1]


def test_another_file_under_the_address_is_refused(published, tmp_path):
    target = tmp_path / "resnet18.pth"
    with pytest.raises(ListError, match="is not the published file"):
        download_imagenet(target, published.as_uri(), "0" * 64)
    assert [*tmp_path.iterdir()] == [published]


def test_without_a_network_the_error_says_what_to_do(tmp_path):
    address = (tmp_path / "nothing.pth").as_uri()
    with pytest.raises(ListError, match=r"cannot be reached.*its path as network\.imagenet"):
        download_imagenet(tmp_path / "resnet18.pth", address)
    assert [*tmp_path.iterdir()] == []


def test_narrow_networks_cannot_start_from_imagenet():
    release = NetworkConfig(preset="release", imagenet="imagenet")
    assert network_settings(release).image_width == 64
    assert release.imagenet == "imagenet"
    with pytest.raises(ConfigError, match="ImageNet weights need image_width 64, found 16"):
        network_settings(NetworkConfig(preset="small", imagenet="imagenet"))
