import os
import subprocess
import sys

import pytest

from list import files
from list.files import written_whole


def temporary_name(process, name, tmp_path):
    """What a process of this machine would call a file while writing it."""
    with written_whole(tmp_path / "probe") as temporary:
        temporary.touch()
        start, *_ = temporary.name.split(f".{os.getpid()}.")
    (tmp_path / "probe").unlink()
    return f"{start}.{process}.{name}"


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
    getattr(tmp_path / temporary_name(os.getpid(), "folder", tmp_path), kind)()
    with written_whole(tmp_path / "folder") as temporary:
        temporary.mkdir()
        (temporary / "new").touch()
    assert [path.name for path in tmp_path.rglob("*")] == ["folder", "new"]


@pytest.mark.parametrize("kind", ["touch", "mkdir"])
def test_what_a_killed_process_left_is_removed(tmp_path, kind):
    killed = subprocess.Popen([sys.executable, "-c", ""])
    killed.wait()
    left = [
        temporary_name(killed.pid, "a.txt", tmp_path),
        temporary_name(os.getppid(), "a.txt", tmp_path),
        temporary_name(killed.pid, "b.txt", tmp_path),
        ".x.a.txt",
    ]
    for name in left:
        getattr(tmp_path / name, kind)()
    with written_whole(tmp_path / "a.txt") as temporary:
        temporary.write_text("new")
    assert {path.name for path in tmp_path.iterdir()} == {"a.txt", *left[1:]}


def test_what_another_machine_is_writing_stays(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    with written_whole(path) as there:
        there.write_text("written there")
        monkeypatch.setattr(files.platform, "node", lambda: "another-machine")
        with written_whole(path) as here:
            here.write_text("written here")
        assert there.read_text() == "written there"
