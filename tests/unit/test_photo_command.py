import importlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
import torch
import trimesh
from PIL import Image

from list.command import photos
from list.command.photos import main
from list.data.photos import object_box
from list.models.coarse import CoarseNet
from list.training.checkpoint import Conventions, save_weights
from tests.unit.octahedron import SDF_SCALE, SETTINGS, octahedron_network

ROOT = Path(__file__).parents[2]
REACH = 0.3


def save_network(path, reach=REACH):
    network = octahedron_network(reach)
    save_weights(path, network.state_dict(), SETTINGS, Conventions(SDF_SCALE, background=200))
    return path


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    return save_network(tmp_path_factory.mktemp("weights") / "weights.pt")


@pytest.fixture
def photo(tmp_path):
    return draw(tmp_path / "photo.png")


def draw(path, centre=(60, 50), alpha=True):
    rows, columns = np.mgrid[:120, :100]
    disc = np.hypot(rows - centre[0], columns - centre[1]) < 30
    pixels = np.where(disc[..., None], np.uint8([200, 40, 40, 255]), np.uint8([240, 240, 240, 0]))
    Image.fromarray(pixels if alpha else pixels[..., :3]).save(path)
    return path


def run(*arguments, weights):
    shared = ["--weights", weights, "--device", "cpu", "--resolution", 25]
    return main([str(a) for a in (*arguments, *shared)])


def test_the_command_is_installed_under_its_name():
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    module, function = scripts["list-reconstruct"].split(":")
    assert getattr(importlib.import_module(module), function) is main


def test_from_a_photo_to_a_mesh_as_a_user_runs_it(tmp_path, photo, weights):
    command = [sys.executable, "-m", "list.command.photos", str(photo), "-o", "new/mesh.glb"]
    command += ["--weights", str(weights), "--device", "cpu", "--save-input", "--preview"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "cut out by transparency" in result.stderr
    mesh = trimesh.load_mesh(tmp_path / "new" / "mesh.glb")
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(4 / 3 * REACH**3, rel=0.01)
    np.testing.assert_allclose(mesh.bounds, [[-REACH] * 3, [REACH] * 3], atol=0.01)
    seen = np.asarray(Image.open(tmp_path / "new" / "mesh_input.png"))
    assert seen.shape == (32, 32, 3)
    assert seen[0, 0].tolist() == [200, 200, 200]
    preview = np.asarray(Image.open(tmp_path / "new" / "mesh_preview.png"))
    height, width = preview.shape[:2]
    assert width == 3 * height
    assert preview[height // 2, height // 2].tolist() == pytest.approx([200, 40, 40], abs=5)
    for left in (height, 2 * height):
        picture = preview[:, left : left + height]
        assert 0.1 < (picture < 250).any(axis=-1).mean() < 0.6


@pytest.mark.parametrize("suffix", [".obj", ".ply", ".STL", ".glb"])
def test_every_format_has_the_axes_in_place(tmp_path, photo, suffix):
    network = octahedron_network(0.2)
    with torch.no_grad():
        # |y| counts half: twice as tall as wide.
        network.distance_decoder.first.weight[2:4] /= 2
    save_weights(tmp_path / "w.pt", network.state_dict(), SETTINGS, Conventions(SDF_SCALE))
    path = tmp_path / f"mesh{suffix}"
    assert run(photo, "-o", path, weights=tmp_path / "w.pt") == 0
    mesh = trimesh.load_mesh(path)
    assert mesh.is_watertight
    assert mesh.volume > 0
    np.testing.assert_allclose(mesh.extents, [0.4, 0.8, 0.4], atol=0.01)


def test_several_photos_and_a_folder(tmp_path, photo, weights):
    folder = tmp_path / "photos"
    folder.mkdir()
    draw(folder / "b.png")
    draw(folder / "a.png")
    (folder / "notes.txt").write_text("no photo")
    assert run(photo, folder, "-o", tmp_path / "meshes", "--format", "ply", weights=weights) == 0
    assert sorted(p.name for p in (tmp_path / "meshes").iterdir()) == [
        "a.ply",
        "b.ply",
        "photo.ply",
    ]


def test_pictures_of_an_earlier_run_are_no_photos(tmp_path, weights, capsys):
    draw(tmp_path / "chair.png")
    folder = [tmp_path, "-o", tmp_path, "--save-input", "--preview"]
    assert run(*folder, weights=weights) == 0
    draw(tmp_path / "lamp_input.png")
    names = {path.name for path in tmp_path.iterdir()}
    capsys.readouterr()
    assert run(*folder, weights=weights) == 0
    assert "(2 of 2)" in capsys.readouterr().err
    made = {"lamp_input.glb", "lamp_input_input.png", "lamp_input_preview.png"}
    assert {path.name for path in tmp_path.iterdir()} == names | made


@pytest.mark.parametrize(
    ("option", "name"), [("--save-input", "a_input.png"), ("--preview", "a_preview.png")]
)
def test_a_photo_is_never_written_over(tmp_path, weights, capsys, option, name):
    draw(tmp_path / "a.png")
    own = draw(tmp_path / name, centre=(50, 40))
    before = own.read_bytes()
    assert run(tmp_path, "-o", tmp_path, option, weights=weights) == 2
    assert f"{name} is one of the photos or masks" in capsys.readouterr().err
    assert own.read_bytes() == before
    assert run(tmp_path, "-o", tmp_path, weights=weights) == 0


def test_a_mask_is_never_written_over(tmp_path, photo, weights):
    mask = draw(tmp_path / "photo_input.png")
    before = mask.read_bytes()
    linked = tmp_path / "link.png"
    linked.symlink_to(mask)
    output = [photo, "-o", tmp_path, "--save-input"]
    assert run(*output, "--mask", linked, weights=weights) == 2
    assert mask.read_bytes() == before


def test_a_bad_photo_is_told_and_the_others_go_on(tmp_path, photo, weights, capsys):
    (tmp_path / "broken.png").write_bytes(b"nothing")
    files = tmp_path / "broken.png", photo
    assert run(*files, "-o", tmp_path / "meshes", weights=weights) == 1
    assert [p.name for p in (tmp_path / "meshes").iterdir()] == ["photo.glb"]
    told = capsys.readouterr().err
    assert "broken.png cannot be read: cannot identify" in told
    assert "1 of 2 photos failed" in told
    assert "(1 of 2)" in told
    assert "(2 of 2)" in told


def test_an_object_at_the_border_is_a_warning(tmp_path, weights, capsys):
    photo = draw(tmp_path / "cut.png", centre=(60, 80))
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 0
    assert "touches the border (right)" in capsys.readouterr().err


def test_an_opaque_object_at_the_border_is_a_warning(tmp_path, weights, capsys):
    photo = draw(tmp_path / "cut.png", centre=(60, 70), alpha=False)
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 0
    assert "touches the border (right)" in capsys.readouterr().err
    photo = draw(tmp_path / "whole.png", alpha=False)
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 0
    assert "touches the border" not in capsys.readouterr().err


def test_mask_decides_over_what_the_photo_shows(tmp_path, weights, capsys):
    photo = draw(tmp_path / "photo.png", alpha=False)
    mask = np.zeros((120, 100), np.uint8)
    mask[20:40, 30:70] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    mesh = tmp_path / "mesh.glb"
    assert run(photo, "-o", mesh, "--mask", tmp_path / "mask.png", weights=weights) == 0
    assert "object of 40 x 20" in capsys.readouterr().err


def test_a_photo_without_transparency_is_cut_out(tmp_path, weights, capsys):
    photo = draw(tmp_path / "photo.jpg", alpha=False)
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 0
    told = capsys.readouterr().err
    assert "cut out by what stands out" in told
    size = told.split("object of ")[1].split(",")[0]
    assert [int(number) for number in size.split(" x ")] == pytest.approx([59, 59], abs=3)


def test_an_empty_mask_is_told(tmp_path, photo, weights, capsys):
    Image.new("L", (100, 120)).save(tmp_path / "mask.png")
    mesh = tmp_path / "mesh.glb"
    assert run(photo, "-o", mesh, "--mask", tmp_path / "mask.png", weights=weights) == 1
    assert "mask is empty" in capsys.readouterr().err
    assert not mesh.exists()


@pytest.mark.parametrize(("reach", "side"), [(-0.1, "outside"), (3.0, "inside")])
def test_a_network_that_gives_no_surface_is_told(tmp_path, photo, capsys, reach, side):
    weights = save_network(tmp_path / "weights.pt", reach)
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 1
    assert f"no surface: the whole box is {side}" in capsys.readouterr().err
    assert not (tmp_path / "mesh.glb").exists()


def test_a_surface_that_leaves_the_box_is_closed_at_its_border(tmp_path, photo):
    weights = save_network(tmp_path / "weights.pt", 0.7)
    assert run(photo, "-o", tmp_path / "mesh.glb", weights=weights) == 0
    mesh = trimesh.load_mesh(tmp_path / "mesh.glb")
    assert mesh.is_watertight
    np.testing.assert_allclose(mesh.bounds, [[-0.5] * 3, [0.5] * 3], atol=1e-3)


def test_absent_weights_say_how_to_get_them(tmp_path, photo, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main([str(photo)]) == 1
    told = capsys.readouterr().err
    assert "no trained weights at results/list/weights.pt" in told
    assert "make metrics" in told


def test_weights_of_another_kind_say_how_to_get_the_right_ones(tmp_path, photo, capsys):
    coarse, text = tmp_path / "coarse.pt", tmp_path / "text.jpg"
    save_weights(coarse, CoarseNet(SETTINGS).state_dict(), SETTINGS)
    text.write_text("text")
    for path, what in [
        (coarse, "coarse.pt holds weights of CoarseNet"),
        (text, "cannot be loaded"),
    ]:
        assert run(photo, "-o", tmp_path / "mesh.glb", weights=path) == 1
        told = capsys.readouterr().err
        assert what in told
        assert "make metrics" in told


def test_the_object_is_framed_as_the_weights_were_trained(tmp_path, photo):
    conventions = Conventions(SDF_SCALE, background=200, object_share=0.9, object_drop=0.0)
    network = octahedron_network(REACH)
    save_weights(tmp_path / "crops.pt", network.state_dict(), SETTINGS, conventions)
    mesh = tmp_path / "a.glb"
    assert run(photo, "-o", mesh, "--save-input", weights=tmp_path / "crops.pt") == 0
    seen = np.asarray(Image.open(tmp_path / "a_input.png"))
    left, top, right, bottom = object_box(seen[..., 1] < 120)
    assert max(right - left, bottom - top) == pytest.approx(0.9 * len(seen), abs=1.5)


def test_output_that_cannot_be_written_is_told_before_the_work(
    tmp_path, photo, weights, capsys, monkeypatch
):
    def never(*_):
        raise AssertionError

    monkeypatch.setattr(photos, "prepare", never)
    (tmp_path / "file").write_text("in the way")
    assert run(photo, "-o", tmp_path / "file" / "mesh.glb", weights=weights) == 1
    assert "Nothing can be written to" in capsys.readouterr().err


def test_a_device_that_is_not_there_is_told(photo, weights, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    arguments = [photo, "-o", tmp_path / "mesh.glb", "--weights", weights, "--device", "cuda"]
    assert main([str(argument) for argument in arguments]) == 1
    assert "no GPU" in capsys.readouterr().err


@pytest.mark.parametrize("resolution", ["7", "513", "many"])
def test_resolutions_out_of_range_are_refused(resolution, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["photo.jpg", "--resolution", resolution])
    assert stop.value.code == 2
    assert "must be a number from 8 to 512" in capsys.readouterr().err


def test_arguments_that_contradict_each_other_have_an_exit_code_of_their_own(photo, capsys):
    assert main([str(photo), "-o", "mesh.step"]) == 2
    assert "mesh.step is no mesh file" in capsys.readouterr().err
