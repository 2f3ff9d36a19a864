"""Checkpoints of the public release: read strictly, written as it reads them, nothing run."""

import copy
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from list.command.network import load_network
from list.command.weights import main, sizes_and_conventions
from list.errors import CheckpointError, ConfigError
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
from list.models.settings import EMBEDDED, PRESETS, RELEASE, SMALL, NetworkSettings
from list.models.weights import MOST_NAMED
from list.training.checkpoint import Conventions, load_weights, save, save_weights

ROOT = Path(__file__).parents[2]

KINDS = [CoarseNet, LIST]


def noisy(kind, settings=EMBEDDED):
    """A network of which every tensor is its own, counters too."""
    torch.manual_seed(0)
    network = empty_network(kind, settings)
    for tensor in network.state_dict().values():
        if tensor.is_floating_point():
            tensor.normal_()
        else:
            tensor.random_(0, 1000)
    return network


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.__name__)
def network(request):
    return noisy(request.param)


@pytest.fixture(scope="module")
def coarse():
    return noisy(CoarseNet)


def assert_same_bits(one, other):
    assert one.keys() == other.keys()
    for name, tensor in one.items():
        assert tensor.dtype == other[name].dtype
        assert tensor.shape == other[name].shape
        assert tensor.numpy().tobytes() == other[name].numpy().tobytes(), name


def checkpoint(network, path, **changes):
    content = {"epoch": 3, "state_dict": to_release(network), "optimizer": {}, "bestloss": 0.5}
    torch.save(content | changes, path)
    return path


@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("loss", [0.5, np.float64(0.5), np.float32(0.5)], ids=type)
def test_a_checkpoint_of_the_release_loads(network, tmp_path, prefix, loss):
    state = {prefix + name: tensor for name, tensor in to_release(network).items()}
    path = checkpoint(network, tmp_path / "release.pt.tar", state_dict=state, bestloss=loss)
    other = empty_network(type(network), EMBEDDED)
    load_release(other, path)
    assert_same_bits(network.state_dict(), other.state_dict())


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


def test_there_and_back_is_exact(network, tmp_path):
    first, second = tmp_path / "first.pt.tar", tmp_path / "second.pt.tar"
    weights = tmp_path / "weights.pt"
    save_release(network, first)
    assert main(["import", str(first), str(weights), "--preset", "embedded"]) == 0
    assert_same_bits(network.state_dict(), load_weights(weights, EMBEDDED))
    assert main(["export", str(weights), str(second)]) == 0
    assert_same_bits(read_release(first), read_release(second))
    assert first.read_bytes() == second.read_bytes()


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
    with pytest.raises(CheckpointError, match=r"point decoder .* TreeGraphDecoder:\n.*2 missing"):
        full.load_coarse(encoder, {name: decoder[name] for name in [*decoder][2:]})
    encoder["conv1.weight"] = torch.zeros(1)
    with pytest.raises(CheckpointError, match=r"image encoder .*\n.*conv1\.weight has shape \[1\]"):
        full.load_coarse(encoder, decoder)


def test_the_command_explains_itself_and_fails_without_a_traceback(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "examples:" in capsys.readouterr().out
    target = tmp_path / "weights.pt"
    assert main(["import", str(tmp_path / "absent.pt"), str(target)]) == 1
    assert "There is no checkpoint" in capsys.readouterr().err
    assert not target.exists()


def test_the_command_never_writes_over_what_it_reads(coarse, tmp_path, capsys):
    path = checkpoint(coarse, tmp_path / "release.pt.tar")
    before = path.read_bytes()
    assert main(["import", str(path), str(path), "--preset", "embedded"]) == 1
    assert "would be written over" in capsys.readouterr().err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"state_dict": {}}, "but a checkpoint of the public release"),
        ({"step": 1}, "no weights of this project"),
        ({"settings": {"colour": 1}, "weights": {"global_encoder.a": 1}}, "another version"),
        ({"settings": {}, "weights": {"conv1.weight": 1}}, "perhaps of a part of them"),
    ],
)
def test_only_weights_of_a_whole_network_are_exported(tmp_path, capsys, content, message):
    save(tmp_path / "weights.pt", content)
    assert main(["export", str(tmp_path / "weights.pt"), str(tmp_path / "out.pt.tar")]) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out.pt.tar").exists()


def test_weights_that_contradict_their_settings_are_not_exported(coarse, tmp_path, capsys):
    save_weights(tmp_path / "weights.pt", coarse.state_dict(), RELEASE)
    assert main(["export", str(tmp_path / "weights.pt"), str(tmp_path / "out.pt.tar")]) == 1
    assert "do not fit CoarseNet" in capsys.readouterr().err


def test_sizes_come_from_the_preset_or_from_the_files_of_a_run(tmp_path, monkeypatch):
    assert sizes_and_conventions("release", []) == (NetworkSettings(), Conventions(10.0, 0))
    monkeypatch.chdir(tmp_path)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("network: {voxel_resolution: 48}\n")
    sizes, conventions = sizes_and_conventions("release", [overlay])
    assert (sizes.voxel_resolution, sizes.image_width) == (48, SMALL.image_width)
    assert conventions == Conventions(10.0, 255)
    (tmp_path / "config").mkdir()
    (tmp_path / "config/config.yaml").write_text("network: {preset: release}\n")
    overlay.write_text("training: {background: 7, full: {sdf_scale: 3}}\n")
    sizes, conventions = sizes_and_conventions("small", [overlay])
    assert sizes.image_width == RELEASE.image_width
    assert conventions == Conventions(sdf_scale=3.0, background=7)
    overlay.write_text("network: [")
    with pytest.raises(ConfigError, match=r"overlay\.yaml cannot be read"):
        sizes_and_conventions("small", [overlay])


def test_imported_weights_say_how_their_network_is_used(tmp_path):
    save_release(noisy(LIST), tmp_path / "release.pt.tar")
    overlay = tmp_path / "own.yaml"
    overlay.write_text(
        "{network: {preset: embedded}, training: {background: 7, full: {sdf_scale: 3}}}"
    )
    for options, expected in (
        (["--preset", "embedded"], Conventions(sdf_scale=10.0, background=0)),
        (["--configfile", str(overlay)], Conventions(sdf_scale=3.0, background=7)),
    ):
        files = [str(tmp_path / name) for name in ("release.pt.tar", "weights.pt")]
        assert main(["import", *files, *options]) == 0
        trained = load_network(tmp_path / "weights.pt", torch.device("cpu"))
        assert trained.conventions == expected
        assert trained.network.settings == EMBEDDED


def test_conventions_of_the_release_are_those_of_its_training(monkeypatch):
    monkeypatch.chdir(ROOT)
    published = sizes_and_conventions("small", [Path("config/shapenet.yaml")])
    assert published == (RELEASE, Conventions())


def test_presets_are_those_that_the_configuration_knows():
    from list.config.schema import NetworkConfig

    choices = NetworkConfig.model_json_schema()["properties"]["preset"]["enum"]
    assert choices == [*PRESETS]
