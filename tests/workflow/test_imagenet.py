"""ImageNet weights to start from: downloaded, from a mirror, from a file, or none."""

import pytest
import torch

from list.models.image_encoder import image_encoder
from list.models.settings import NetworkSettings
from list.training.checkpoint import read_weights

from .conftest import TINY, Workplace

COARSE = "results/coarse/weights.pt"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return Workplace(tmp_path_factory.mktemp("imagenet") / "workflow")


def configure(place, imagenet, encoder="resnet18"):
    # The published widths, which these weights need.
    network = TINY["network"] | {"image_width": 64, "imagenet": imagenet, "image_encoder": encoder}
    place.configure(TINY | {"network": network})


@pytest.mark.parametrize("imagenet", ["imagenet", "https://mirror.example/resnet18.pth"])
def test_weights_of_an_address_are_downloaded_before_training(place, imagenet):
    configure(place, imagenet)
    planned = place.planned(COARSE)
    assert planned["download_imagenet"] == planned["train_coarse"] == 1


def test_each_image_encoder_has_a_download_of_its_own(place):
    for encoder in ("resnet18", "convnext_tiny"):
        configure(place, "imagenet", encoder)
        assert place.planned(f"results/download/imagenet/{encoder}.pth") == {"download_imagenet": 1}
        assert place.planned(COARSE)["download_imagenet"] == 1


def test_a_width_that_the_weights_do_not_fit_is_an_error_without_a_traceback(place):
    network = TINY["network"] | {"image_width": 16, "imagenet": "imagenet"}
    place.configure(TINY | {"network": network})
    result = place.snakemake("--dry-run", COARSE)
    output = result.stdout + result.stderr
    assert result.returncode != 0
    assert "network.imagenet: ImageNet weights need image_width 64, found 16" in output
    assert "Traceback" not in output


@pytest.mark.parametrize("imagenet", [None, "none", "None"])
def test_none_starts_from_random_weights(place, imagenet):
    configure(place, imagenet)
    planned = place.planned(COARSE)
    assert planned["train_coarse"] == 1
    assert "download_imagenet" not in planned


def test_training_starts_from_the_weights_of_a_file(place):
    generator = torch.Generator().manual_seed(5)
    given = image_encoder(NetworkSettings()).state_dict()
    for name, tensor in given.items():
        if tensor.is_floating_point():
            given[name] = torch.rand(tensor.shape, generator=generator)
    torch.save(given, place.folder / "resnet18.pth")
    slow = TINY["training"] | {"coarse": {"epochs": 1, "batch_size": 4, "learning_rate": 1e-9}}
    network = TINY["network"] | {"image_width": 64, "imagenet": "resnet18.pth"}
    place.configure(TINY | {"network": network, "training": slow})
    result = place.snakemake(COARSE)
    assert result.returncode == 0, result.stderr[-5000:]
    trained = read_weights(place.folder / COARSE).weights
    for name in ("layer1.0.conv1.weight", "layer4.1.bn2.weight", "fc.weight"):
        assert torch.allclose(trained[f"image_encoder.{name}"], given[name], atol=1e-6), name
    # The stem is not the published one.
    assert not torch.allclose(trained["image_encoder.conv1.weight"], given["conv1.weight"])


def test_a_path_is_a_file_that_training_reads(place):
    configure(place, "own/resnet18.pth")
    result = place.snakemake("--dry-run", COARSE)
    assert result.returncode != 0
    assert "own/resnet18.pth" in result.stdout + result.stderr
    (place.folder / "own").mkdir()
    (place.folder / "own/resnet18.pth").touch()
    planned = place.planned(COARSE)
    assert planned["train_coarse"] == 1
    assert "download_imagenet" not in planned
