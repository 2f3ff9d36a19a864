"""Checkpoints of the public release: read strictly, written as it reads them, nothing run."""

import copy
import os
import zipfile

import numpy as np
import pytest
import torch

from list.errors import CheckpointError
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import (
    empty_network,
    from_release,
    load_release,
    network_class,
    read_release,
    save_release,
    to_release,
)
from list.models.settings import EMBEDDED, RELEASE, SMALL
from list.models.weights import MOST_NAMED

from .releases import KINDS, assert_same_bits, checkpoint, noisy


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.__name__)
def network(request):
    return noisy(request.param)


@pytest.fixture(scope="module")
def coarse():
    return noisy(CoarseNet)


@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("loss", [0.5, np.float64(0.5), np.float32(0.5)], ids=type)
def test_a_checkpoint_of_the_release_loads(network, tmp_path, prefix, loss):
    state = {prefix + name: tensor for name, tensor in to_release(network).items()}
    path = checkpoint(network, tmp_path / "release.pt.tar", state_dict=state, bestloss=loss)
    other = empty_network(type(network), EMBEDDED)
    load_release(other, path)
    assert_same_bits(network.state_dict(), other.state_dict())


@pytest.mark.parametrize(
    ("change", "found"),
    [({"image_encoder": "convnext_tiny"}, "convnext_tiny"), ({"decoder_skip": True}, "True")],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_network_that_the_release_does_not_have_is_not_exchanged_with_it(
    tmp_path, kind, change, found
):
    other, path = empty_network(kind, EMBEDDED.changed(**change)), tmp_path / "release.pt.tar"
    (name,) = change
    message = f"The public release has no network of {name} {found}, only of"
    with pytest.raises(CheckpointError, match=message):
        save_release(other, path)
    assert not path.exists()
    with pytest.raises(CheckpointError, match=message):
        from_release(other, to_release(empty_network(kind, EMBEDDED)), "file.pt")


def test_a_best_loss_of_an_older_numpy_loads(coarse, tmp_path):
    path = checkpoint(coarse, tmp_path / "new.pt.tar", bestloss=np.float64(0.5))
    old = tmp_path / "old.pt.tar"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(old, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.endswith("data.pkl"):
                assert b"numpy._core.multiarray" in content
                content = content.replace(b"numpy._core.multiarray", b"numpy.core.multiarray")
            target.writestr(entry, content)
    assert_same_bits(read_release(old), to_release(coarse))


def test_an_exported_checkpoint_has_the_form_that_the_release_loads(network, tmp_path):
    path = tmp_path / "release.pt.tar"
    save_release(network, path)
    content = torch.load(path, weights_only=True)
    assert [*content] == ["epoch", "state_dict", "optimizer", "bestloss"]
    # As the release resumes: an optimiser over all parameters, and a loss to be beaten.
    optimiser = torch.optim.Adam(network.parameters(), lr=1.0)
    optimiser.load_state_dict(content["optimizer"])
    assert optimiser.param_groups[0]["lr"] == 1e-4
    assert content["bestloss"] > 1e3


def test_networks_are_told_apart_by_their_names():
    for kind in KINDS:
        assert network_class(to_release(empty_network(kind, EMBEDDED))) is kind
    assert network_class(["point_decoder.gcn.TreeGCN_0.bias", "conv1.weight"]) is None
    # A stray name does not make another network of it.
    assert network_class(["im_encoder.a", "im_encoder2.a", "image_encoder.a"]) is LIST


def test_missing_extra_and_unfit_tensors_are_named_all_at_once(coarse):
    state = to_release(coarse)
    state["surplus"] = state.pop("image_encoder.fc.bias")
    state["image_encoder.conv1.weight"] = torch.zeros(1)
    state["image_encoder.fc.weight"] = state["image_encoder.fc.weight"].double()
    state["image_encoder.fc1.weight"] = "text"
    state["image_encoder.fc1.bias"] = torch.full_like(state["image_encoder.fc1.bias"], torch.nan)
    with pytest.raises(CheckpointError) as error:
        from_release(coarse, state, "file.pt")
    lines = str(error.value).splitlines()
    assert lines[:3] == [
        "file.pt does not fit CoarseNet:",
        "  1 missing: image_encoder.fc.bias",
        "  1 extra: surplus",
    ]
    assert lines[3].startswith("  4 unfit: ")
    for problem in (
        f"image_encoder.conv1.weight has shape [1], wanted [{SMALL.image_width}, 3, 7, 7]",
        "image_encoder.fc.weight has type torch.float64, wanted torch.float32",
        "image_encoder.fc1.weight is no tensor but str",
        "image_encoder.fc1.bias holds values that are not finite",
    ):
        assert problem in lines[3]


def test_a_refused_checkpoint_changes_nothing(coarse):
    other = copy.deepcopy(coarse)
    state = {name: tensor + 1 for name, tensor in to_release(coarse).items()}
    del state["image_encoder.fc.bias"]
    with pytest.raises(CheckpointError):
        from_release(other, state, "file.pt")
    assert_same_bits(coarse.state_dict(), other.state_dict())


def test_names_of_which_only_some_have_the_prefix_are_refused(coarse, tmp_path):
    state = to_release(coarse)
    state["module.image_encoder.fc.bias"] = state["image_encoder.fc.bias"]
    path = checkpoint(coarse, tmp_path / "mixed.pt.tar", state_dict=state)
    with pytest.raises(CheckpointError, match=r"1 extra: module\.image_encoder\.fc\.bias$"):
        load_release(coarse, path)


def test_a_checkpoint_of_another_preset_is_named_in_a_readable_message(coarse):
    other = to_release(empty_network(CoarseNet, RELEASE))
    with pytest.raises(CheckpointError) as error:
        from_release(coarse, other, "file.pt")
    message = str(error.value)
    assert message.endswith("It fits the preset `release`.")
    assert "more\n" in message
    assert message.count("wanted [") == MOST_NAMED


def test_the_other_network_is_refused_by_name(coarse):
    with pytest.raises(CheckpointError, match=r"is a checkpoint of CoarseNet, and LIST is wanted"):
        from_release(empty_network(LIST, EMBEDDED), to_release(coarse), "file.pt")
    part = coarse.image_encoder.state_dict()
    with pytest.raises(CheckpointError, match=r"no checkpoint of CoarseNet or LIST.*conv1\.weight"):
        from_release(coarse, part, "best_IME_test.pt.tar")


class Malicious:
    def __reduce__(self):
        return (os.mkdir, ("run-by-the-checkpoint",))


@pytest.mark.parametrize("old_format", [False, True])
def test_code_in_a_checkpoint_is_refused_by_name(coarse, tmp_path, monkeypatch, old_format):
    monkeypatch.chdir(tmp_path)
    content = {"state_dict": to_release(coarse), "bestloss": Malicious()}
    torch.save(content, "bad.pt.tar", _use_new_zipfile_serialization=not old_format)
    with pytest.raises(CheckpointError, match=r"asks for posix\.mkdir.*never run"):
        read_release(tmp_path / "bad.pt.tar")
    assert not (tmp_path / "run-by-the-checkpoint").exists()


def test_nothing_of_numpy_but_a_number_is_let_in(coarse, tmp_path):
    path = checkpoint(coarse, tmp_path / "array.pt.tar", bestloss=np.zeros(3))
    with pytest.raises(CheckpointError, match=r"asks for numpy\.\S*_reconstruct"):
        read_release(path)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
def test_a_truncated_checkpoint_is_refused(coarse, tmp_path, share):
    path = checkpoint(coarse, tmp_path / "short.pt.tar")
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(CheckpointError, match=r"short\.pt\.tar cannot be loaded: it is truncated"):
        read_release(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([1, 2], "holds no `state_dict`"),
        ({"weights": {}}, "holds no `state_dict`"),
        ({"state_dict": [1]}, "holds no `state_dict`"),
        ({"settings": {}, "weights": {}}, "is a weights file of this project"),
        ({"state_dict": {}}, "no checkpoint of CoarseNet or LIST"),
    ],
)
def test_what_is_no_checkpoint_of_the_release_is_refused(coarse, tmp_path, content, message):
    torch.save(content, tmp_path / "other.pt")
    with pytest.raises(CheckpointError, match=message):
        load_release(coarse, tmp_path / "other.pt")


def test_what_is_no_checkpoint_at_all_is_refused(tmp_path):
    (tmp_path / "text.pt").write_text("hello world")
    for name, message in (
        ("text.pt", "no checkpoint at all"),
        ("absent.pt", "There is no checkpoint"),
        (".", "Is a directory"),
    ):
        with pytest.raises(CheckpointError, match=message):
            read_release(tmp_path / name)


def test_the_coarse_part_of_list_is_strict_too(coarse):
    full = empty_network(LIST, EMBEDDED)
    encoder, decoder = (
        dict(part.state_dict()) for part in (coarse.image_encoder, coarse.point_decoder)
    )
    full.load_coarse(encoder, decoder)
    assert_same_bits(encoder, full.local_encoder.state_dict())
    assert full.global_encoder.conv1.weight.data_ptr() != full.local_encoder.conv1.weight.data_ptr()
    with pytest.raises(CheckpointError, match=r"point decoder .* PointDecoder:\n.*2 missing"):
        full.load_coarse(encoder, {name: decoder[name] for name in [*decoder][2:]})
    encoder["conv1.weight"] = torch.zeros(1)
    with pytest.raises(CheckpointError, match=r"image encoder .*\n.*conv1\.weight has shape \[1\]"):
        full.load_coarse(encoder, decoder)
