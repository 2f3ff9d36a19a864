import os
import subprocess
import sys

import pytest

from list.files import written_whole


def test_content_appears_under_the_final_name(tmp_path):
    path = tmp_path / "folder" / "a.txt"
    with written_whole(path) as temporary:
        temporary.write_text("new")
        assert not path.exists()
        assert temporary.suffix == ".txt"
    assert path.read_text() == "new"
    assert [*path.parent.iterdir()] == [path]


def test_a_failure_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(OSError, match="full"), written_whole(path) as temporary:
        temporary.write_text("half")
        raise OSError("the disk is full")
    assert path.read_text() == "old"
    assert [*tmp_path.iterdir()] == [path]


def test_a_folder_replaces_a_folder(tmp_path):
    path = tmp_path / "folder"
    path.mkdir()
    (path / "old").touch()
    with written_whole(path) as temporary:
        temporary.mkdir()
        (temporary / "new").touch()
    assert [file.name for file in path.iterdir()] == ["new"]


@pytest.mark.parametrize("kind", ["touch", "mkdir"])
def test_what_a_killed_process_of_the_same_number_left_is_removed(tmp_path, kind):
    getattr(tmp_path / f".{os.getpid()}.folder", kind)()
    with written_whole(tmp_path / "folder") as temporary:
        temporary.mkdir()
        (temporary / "new").touch()
    assert [path.name for path in tmp_path.rglob("*")] == ["folder", "new"]


@pytest.mark.parametrize("kind", ["touch", "mkdir"])
def test_what_a_killed_process_left_is_removed(tmp_path, kind):
    killed = subprocess.Popen([sys.executable, "-c", ""])
    killed.wait()
    left = [f".{killed.pid}.a.txt", f".{os.getppid()}.a.txt", f".{killed.pid}.b.txt", ".x.a.txt"]
    for name in left:
        getattr(tmp_path / name, kind)()
    with written_whole(tmp_path / "a.txt") as temporary:
        temporary.write_text("new")
    assert {path.name for path in tmp_path.iterdir()} == {"a.txt", *left[1:]}
