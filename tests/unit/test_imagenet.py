import hashlib

import pytest
import torch

from list.config.download import DownloadConfig
from list.config.network import network_settings
from list.config.schema import NetworkConfig
from list.data.download.imagenet import download_imagenet
from list.errors import ConfigError, ListError
from list.models.settings import SMALL
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
            download_imagenet(tmp_path / "resnet18.pth", address, options=OPTIONS)
        assert address in str(caught.value)
    assert [*tmp_path.iterdir()] == []


def test_narrow_networks_cannot_start_from_imagenet():
    release = NetworkConfig(preset="release", imagenet="imagenet")
    assert network_settings(release).image_width == 64
    assert release.imagenet == "imagenet"
    with pytest.raises(ConfigError, match="ImageNet weights need image_width 64, found 16"):
        network_settings(NetworkConfig(preset="small", imagenet="imagenet"))
    assert network_settings(NetworkConfig(preset="small", imagenet="none")) == SMALL
