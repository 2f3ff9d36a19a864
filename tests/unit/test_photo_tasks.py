from pathlib import Path

import pytest
from PIL import Image

from list.command.tasks import plan
from list.data.photos import SUFFIXES, read_photo
from list.errors import PhotoError


def test_files_of_a_folder_that_are_no_photos_are_told_but_for_hidden_ones(tmp_path, caplog):
    for name in ("a.png", "._a.png", "IMG_1.HEIC", "IMG_2.heic", "README", "b.glb", "c.png/d.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (task,) = plan([tmp_path], None, None, "glb")
    assert task.photo == tmp_path / "a.png"
    (told,) = caplog.messages
    assert told.endswith("are passed over: 1 without suffix, 2 .heic")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_gives_every_kind_of_picture(tmp_path, suffix):
    path = tmp_path / f"picture{suffix}"
    Image.new("1" if suffix == ".pbm" else "RGB", (8, 8)).save(path)
    (task,) = plan([tmp_path], None, None, "glb")
    assert read_photo(task.photo).shape == (8, 8, 4)


def test_arguments_that_contradict_each_other_are_refused(tmp_path):
    first, second, third = (tmp_path / name for name in ("a/x.jpg", "b/x.jpg", "b/y.jpg"))
    empty = tmp_path / "empty"
    empty.mkdir()
    one = tmp_path / "one"
    one.mkdir()
    (one / "a.png").touch()
    cases = [
        ([first, second], Path("mesh.glb"), None, "cannot become one mesh"),
        ([first, second], Path("meshes"), None, "would become x.glb"),
        ([one], Path("mesh.glb"), None, "or a folder of them, cannot become one mesh"),
        ([first, third], Path("meshes"), Path("mask.png"), "One mask does not fit"),
        ([first], Path("mesh.step"), None, "is no mesh file"),
        ([first], Path("mesh.glb"), empty, "no masks for x.jpg"),
        ([empty], None, None, "holds no image"),
    ]
    for files, output, mask, message in cases:
        with pytest.raises(PhotoError, match=message):
            plan(files, output, mask, "glb")


def test_without_an_output_the_mesh_is_named_after_its_photo():
    (task,) = plan([Path("holiday/chair.jpg")], None, None, "obj")
    assert task.mesh == Path("chair.obj")
    assert task.input_file == Path("chair_input.png")
