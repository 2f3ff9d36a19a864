"""Transfers of single files from a real server on this machine that misbehaves as servers do."""

import random

import pytest

from list.data.download.http import HttpFile
from list.data.download.progress import Progress
from list.data.download.transfer import Patience
from list.errors import DownloadError

CONTENT = random.Random(0).randbytes(3_000_000)
PATIENCE = Patience(retries=2, first_wait=0.0, timeout=5.0)


def test_a_file_arrives(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.bin"]


def test_a_cut_connection_is_resumed_and_no_byte_is_sent_twice(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    web.faults["/a.bin"] = ["cut"] * 4
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT
    assert len(web.requests) == 5
    assert web.served["/a.bin"] == len(CONTENT)


def test_a_killed_download_goes_on_where_it_stopped(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    web.faults["/a.bin"] = ["cut", 503, 503, 503]
    file = HttpFile("a.bin", web.url("/a.bin"))
    with pytest.raises(DownloadError, match="503"):
        file.fetch(tmp_path / "a.bin", PATIENCE)
    assert not (tmp_path / "a.bin").exists()
    assert file.fetch(tmp_path / "a.bin", PATIENCE).read_bytes() == CONTENT
    assert web.served["/a.bin"] == len(CONTENT)


def test_a_file_that_changed_meanwhile_starts_over(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    web.faults["/a.bin"] = ["cut", 500, 500, 500]
    file = HttpFile("a.bin", web.url("/a.bin"))
    with pytest.raises(DownloadError):
        file.fetch(tmp_path / "a.bin", PATIENCE)
    web.files["/a.bin"] = CONTENT[::-1]
    assert file.fetch(tmp_path / "a.bin", PATIENCE).read_bytes() == CONTENT[::-1]


@pytest.mark.parametrize("tags", [True, False])
def test_parts_of_two_versions_are_never_joined(web, tmp_path, tags):
    web.files["/a.bin"], web.tags, web.careless = CONTENT, tags, True
    web.faults["/a.bin"] = ["cut", 500, 500, 500]
    file = HttpFile("a.bin", web.url("/a.bin"))
    with pytest.raises(DownloadError):
        file.fetch(tmp_path / "a.bin", PATIENCE)
    longer = CONTENT[::-1] + b"more"
    web.files["/a.bin"] = longer
    assert file.fetch(tmp_path / "a.bin", PATIENCE).read_bytes() == longer


def test_a_part_of_unknown_origin_is_not_continued(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    (tmp_path / "a.bin.part").write_bytes(b"of something else")
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT


def test_a_server_that_tells_no_version_is_resumed(web, tmp_path):
    web.files["/a.bin"], web.tags = CONTENT, False
    web.faults["/a.bin"] = ["cut"] * 3
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT
    assert web.served["/a.bin"] == len(CONTENT)


def test_a_server_without_ranges_starts_over(web, tmp_path):
    web.files["/a.bin"], web.ranges = CONTENT, False
    web.faults["/a.bin"] = ["cut"]
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize("extra", [b"", b"more than the file"])
def test_a_part_that_is_whole_or_too_long_ends_well(web, tmp_path, extra):
    web.files["/a.bin"] = CONTENT
    (tmp_path / "a.bin.part").write_bytes(CONTENT + extra)
    (tmp_path / "a.bin.part.version").write_text(f"size {len(CONTENT)}")
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT
    assert web.served["/a.bin"] == (len(CONTENT) if extra else 0)


def test_an_overloaded_server_is_asked_again(web, tmp_path):
    web.files["/a.bin"] = CONTENT
    web.faults["/a.bin"] = [500, 429]
    path = HttpFile("a.bin", web.url("/a.bin")).fetch(tmp_path / "a.bin", PATIENCE)
    assert path.read_bytes() == CONTENT


def test_a_missing_file_is_asked_for_once_and_named(web, tmp_path):
    with pytest.raises(DownloadError, match=r"/gone\.bin.*404"):
        HttpFile("gone.bin", web.url("/gone.bin")).fetch(tmp_path / "gone.bin", PATIENCE)
    assert len(web.requests) == 1


def test_a_server_that_is_not_there_is_named(tmp_path):
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1:9.*3 attempts"):
        HttpFile("a", "http://127.0.0.1:9/a").fetch(tmp_path / "a", PATIENCE)


def test_progress_says_how_much_time_is_left():
    line = Progress("a", done=1e9, total=10e9).line(done=4e9, seconds=60.0)
    assert line == "4.0 GB of 10.0 GB (40%), 50.0 MB/s, 2 min left"
