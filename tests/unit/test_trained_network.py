"""Files that are given as trained weights: what they say beside the weights, and wrong ones."""

import pytest
import torch

from list.command.network import load_network
from list.errors import CheckpointError
from list.models.coarse import CoarseNet
from list.training.checkpoint import Conventions, save, save_weights
from tests.unit.octahedron import SETTINGS, octahedron_network

REACH = 0.3


def coarse_weights(path):
    save_weights(path, CoarseNet(SETTINGS).state_dict(), SETTINGS)


def release_checkpoint(path):
    torch.save({"epoch": 3, "state_dict": {}, "optimizer": {}}, path)


def other_program(path):
    torch.save({"model": torch.zeros(3)}, path)


def other_version(path):
    save(path, {"settings": {"image_size": 32, "wings": 2}, "weights": {}})


def other_sizes(path):
    save(path, {"settings": {"code": 0}, "weights": {}})


def misshapen(path):
    state = dict(octahedron_network(REACH).state_dict())
    state["distance_decoder.last.bias"] = torch.zeros(7)
    save_weights(path, state, SETTINGS)


@pytest.mark.parametrize(
    ("write", "message"),
    [
        (coarse_weights, r"weights\.pt holds weights of CoarseNet, .*, not of LIST\.$"),
        (release_checkpoint, "checkpoint of the public release"),
        (other_program, "holds no weights of this project"),
        (other_version, "another version"),
        (other_sizes, r"another version of this project: .* code\s+Input should be greater than 0"),
        (misshapen, r"do not fit LIST:\n.*1 unfit: distance_decoder\.last\.bias has shape \[7\]"),
        (lambda path: path.write_text("text"), "cannot be loaded"),
    ],
)
def test_weights_of_a_wrong_kind_are_told(tmp_path, write, message):
    write(tmp_path / "weights.pt")
    with pytest.raises(CheckpointError, match=message):
        load_network(tmp_path / "weights.pt", torch.device("cpu"))


def test_weights_without_conventions_follow_those_of_the_release(tmp_path):
    save_weights(tmp_path / "w.pt", octahedron_network(REACH).state_dict(), SETTINGS)
    trained = load_network(tmp_path / "w.pt", torch.device("cpu"))
    # Its training images are black where they are transparent (config/shapenet.yaml).
    assert trained.conventions == Conventions(sdf_scale=10.0, background=0)
