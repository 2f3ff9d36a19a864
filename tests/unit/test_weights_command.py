"""`list-weights`: checkpoints of the public release become weights files, and back."""

from pathlib import Path

import pytest
import torch

from list.command.network import load_network
from list.command.weights import main, sizes_and_conventions
from list.errors import ConfigError
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import empty_network, read_release, save_release
from list.models.settings import EMBEDDED, PRESETS, RELEASE, NetworkSettings
from list.training.checkpoint import Conventions, load_weights, save, save_weights

from .releases import KINDS, assert_same_bits, checkpoint, noisy

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def coarse():
    return noisy(CoarseNet)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_there_and_back_is_exact(kind, tmp_path):
    network = noisy(kind)
    first, second = tmp_path / "first.pt.tar", tmp_path / "second.pt.tar"
    weights = tmp_path / "weights.pt"
    save_release(network, first)
    assert main(["import", str(first), str(weights), "--preset", "embedded"]) == 0
    assert_same_bits(network.state_dict(), load_weights(weights, EMBEDDED))
    assert main(["export", str(weights), str(second)]) == 0
    assert_same_bits(read_release(first), read_release(second))
    assert first.read_bytes() == second.read_bytes()


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


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"image_encoder": "convnext_tiny"}, "no network of image_encoder convnext_tiny, only of"),
        ({"decoder_skip": True}, "no network of decoder_skip True, only of False"),
    ],
)
def test_networks_that_the_release_does_not_have_are_not_exported(
    tmp_path, capsys, kind, change, reason
):
    network = empty_network(kind, EMBEDDED.changed(**change))
    for tensor in network.state_dict().values():
        tensor.zero_()
    save_weights(tmp_path / "weights.pt", network.state_dict(), network.settings)
    assert main(["export", str(tmp_path / "weights.pt"), str(tmp_path / "out.pt.tar")]) == 1
    assert reason in capsys.readouterr().err
    assert not (tmp_path / "out.pt.tar").exists()


def test_a_checkpoint_of_the_release_is_not_imported_as_another_network(tmp_path, capsys):
    save_release(noisy(LIST), tmp_path / "release.pt.tar")
    overlay, weights = tmp_path / "own.yaml", tmp_path / "weights.pt"
    overlay.write_text("network: {preset: embedded, decoder_skip: true}\n")
    files = [str(tmp_path / "release.pt.tar"), str(weights)]
    assert main(["import", *files, "--configfile", str(overlay)]) == 1
    assert "no network of decoder_skip True" in capsys.readouterr().err
    assert not weights.exists()


def test_sizes_come_from_the_preset_or_from_the_files_of_a_run(tmp_path, monkeypatch):
    assert sizes_and_conventions("release", []) == (NetworkSettings(), Conventions(10.0, 0))
    monkeypatch.chdir(tmp_path)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("network: {voxel_resolution: 48}\n")
    sizes, conventions = sizes_and_conventions("release", [overlay])
    assert (sizes.voxel_resolution, sizes.image_width) == (48, RELEASE.image_width)
    assert conventions == Conventions(10.0, 255)
    (tmp_path / "config").mkdir()
    (tmp_path / "config/config.yaml").write_text("network: {preset: embedded}\n")
    overlay.write_text("training: {background: 7, full: {sdf_scale: 3}}\n")
    sizes, conventions = sizes_and_conventions("small", [overlay])
    assert sizes == EMBEDDED
    assert conventions == Conventions(sdf_scale=3.0, background=7)
    # Crops leave a margin on both sides of an object in their middle.
    overlay.write_text("data: {source: pix3d, pix3d: {margin: 0.5}}\n")
    _, conventions = sizes_and_conventions("small", [overlay])
    assert (conventions.object_share, conventions.object_drop) == (0.5, 0.0)
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
    from list.config.network import NetworkConfig

    choices = NetworkConfig.model_json_schema()["properties"]["preset"]["enum"]
    assert choices == [*PRESETS]
