"""ImageNet weights to start from: downloaded, from a mirror, from a file, or none."""

import pytest

from .conftest import TINY, Workplace

COARSE = "results/coarse/weights.pt"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return Workplace(tmp_path_factory.mktemp("imagenet") / "workflow")


def configure(place, imagenet):
    # The published widths, which these weights need.
    network = TINY["network"] | {"image_width": 64, "imagenet": imagenet}
    place.configure(TINY | {"network": network})


@pytest.mark.parametrize("imagenet", ["imagenet", "https://mirror.example/resnet18.pth"])
def test_weights_of_an_address_are_downloaded_before_training(place, imagenet):
    configure(place, imagenet)
    planned = place.planned(COARSE)
    assert planned["download_imagenet"] == planned["train_coarse"] == 1


@pytest.mark.parametrize("imagenet", [None, "none", "None"])
def test_none_starts_from_random_weights(place, imagenet):
    configure(place, imagenet)
    planned = place.planned(COARSE)
    assert planned["train_coarse"] == 1
    assert "download_imagenet" not in planned


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
