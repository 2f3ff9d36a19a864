"""What is in place already: kept, gone, wanted anew, or brought by several archives."""

import shutil
from pathlib import Path

import pytest

from list.data.download.locations import Download
from list.data.download.obtain import obtain
from list.errors import DownloadError

from .test_download import GOOD, OPTIONS, tar_of, wanted


def test_what_is_in_place_is_not_fetched_again(web, tmp_path):
    web.files["/image.tar"] = tar_of(GOOD)
    download = wanted(web.url("/image.tar"), tmp_path / "images")
    obtain(download, OPTIONS)
    obtain(download, OPTIONS)
    assert len(web.requests) == 1


def test_what_a_location_lacks_is_named_and_fetched_once_it_is_there(web, tmp_path):
    web.files["/image.tar"] = tar_of({"image/03001627/a/easy/00.png": b"one"})
    download = wanted(web.url("/image.tar"), tmp_path / "images", "03001627", "02691156")
    for _ in range(2):
        with pytest.raises(DownloadError, match=r"lacks 1 of 2 .*: 02691156\."):
            obtain(download, OPTIONS)
    assert (tmp_path / "images/03001627").is_dir()
    (tmp_path / "images.sha256").unlink()
    web.files["/image.tar"] = tar_of(GOOD)
    obtain(download, OPTIONS)
    assert (tmp_path / "images/02691156/b/easy/00.png").read_bytes() == b"two"


def test_what_was_removed_is_fetched_again(web, tmp_path):
    web.files["/image.tar"] = tar_of(GOOD)
    download = wanted(web.url("/image.tar"), tmp_path / "images")
    obtain(download, OPTIONS)
    shutil.rmtree(tmp_path / "images/03001627")
    assert download.absent() == ["03001627"]
    obtain(download, OPTIONS)
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


def folder_of(path: Path, **files: bytes) -> str:
    path.mkdir()
    for name, content in files.items():
        (path / f"{name}.tar").write_bytes(content)
    return str(path)


def test_archives_of_one_entry_are_merged(tmp_path):
    mirror = folder_of(
        tmp_path / "mirror",
        part1=tar_of({"03001627/a/0.png": b"a", "03001627/both.txt": b"same"}),
        part2=tar_of({"03001627/b/0.png": b"b", "03001627/both.txt": b"same"}),
    )
    obtain(wanted(mirror, tmp_path / "images"), OPTIONS)
    found = {p.read_bytes() for p in (tmp_path / "images/03001627").rglob("*") if p.is_file()}
    assert found == {b"a", b"b", b"same"}


def test_archives_that_contradict_each_other_are_an_error(tmp_path):
    mirror = folder_of(
        tmp_path / "mirror",
        part1=tar_of({"03001627/a/0.png": b"one"}),
        part2=tar_of({"03001627/a/0.png": b"two"}),
    )
    with pytest.raises(DownloadError, match=r"part2\.tar: .*03001627/a/0\.png is there already"):
        obtain(wanted(mirror, tmp_path / "images"), OPTIONS)
    assert (tmp_path / "images/03001627/a/0.png").read_bytes() == b"one"


def test_an_archive_that_brought_more_than_was_wanted_is_not_fetched_for_the_rest(web, tmp_path):
    web.files["/image.tar"] = tar_of(GOOD)
    obtain(wanted(web.url("/image.tar"), tmp_path / "images"), OPTIONS)
    obtain(wanted(web.url("/image.tar"), tmp_path / "images", "03001627", "02691156"), OPTIONS)
    assert len(web.requests) == 1


def test_a_file_in_place_of_a_category_is_not_complete(tmp_path):
    (tmp_path / "images").mkdir()
    (tmp_path / "images/03001627").write_bytes(b"<html>a listing</html>")
    assert wanted("x", tmp_path / "images").absent() == ["03001627"]


def test_what_is_not_wanted_for_a_while_stays_known(tmp_path):
    mirror = tmp_path / "mirror"
    for category in ("03001627", "02691156", "03636649"):
        (mirror / category).mkdir(parents=True)
        (mirror / category / "isosurf.obj").write_text(category)
    folder = tmp_path / "iso"
    for names in (["03001627"], ["02691156"]):
        obtain(wanted(str(mirror), folder, *names), OPTIONS)
    state = obtain(wanted(str(mirror), folder, "03636649"), OPTIONS)
    assert len(state.files) == 3


def test_files_that_are_gone_are_fetched_again_with_their_category(tmp_path):
    mirror = tmp_path / "mirror"
    for name in ("03001627/a", "03001627/b", "02691156/c"):
        (mirror / name).mkdir(parents=True)
        (mirror / name / "isosurf.obj").write_text(name)
    folder = tmp_path / "iso"
    download = wanted(str(mirror), folder, "03001627", "02691156")
    obtain(download, OPTIONS)
    shutil.rmtree(folder / "03001627/a")
    shutil.rmtree(folder / "02691156")
    obtain(download, OPTIONS)
    assert (folder / "03001627/a/isosurf.obj").read_text() == "03001627/a"


def test_an_interrupted_folder_fetches_only_what_is_left(web, tmp_path):
    web.files["/split/a.lst"] = b"a"
    download = Download(
        "k", web.url("/split/"), str(tmp_path / "s"), r"\w\.lst", ("a.lst", "b.lst")
    )
    with pytest.raises(DownloadError, match="404"):
        obtain(download, OPTIONS)
    web.files["/split/b.lst"] = b"b"
    obtain(download, OPTIONS)
    assert [path for path, _ in web.requests] == ["/split/a.lst", "/split/b.lst", "/split/b.lst"]


def test_another_location_does_not_mix_with_what_is_there(web, tmp_path):
    web.files["/a.tar"] = tar_of(GOOD)
    obtain(wanted(web.url("/a.tar"), tmp_path / "images"), OPTIONS)
    with pytest.raises(DownloadError, match="Set the key back"):
        obtain(wanted(web.url("/b.tar"), tmp_path / "images"), OPTIONS)
