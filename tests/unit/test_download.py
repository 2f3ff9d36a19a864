"""Data sets from a real server on this machine: unpacked, checked, and never mixed up."""

import hashlib
import io
import random
import shutil
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from list.config.download import DownloadConfig
from list.data.download.locations import Download
from list.data.download.obtain import obtain
from list.errors import DownloadError

OPTIONS = DownloadConfig(retries=2, first_wait=0.0, timeout=5.0)
CATEGORY = r"\d{8}"


def tar_of(members) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in members.items():
            if isinstance(content, tarfile.TarInfo):
                content.name = name
                archive.addfile(content)
            else:
                member = tarfile.TarInfo(name)
                member.size = len(content)
                archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def zip_of(members) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def special(kind: bytes, target: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo()
    member.type, member.linkname = kind, target
    return member


def link(target: str) -> tarfile.TarInfo:
    return special(tarfile.SYMTYPE, target)


def wanted(location: str, folder: Path, *names: str) -> Download:
    return Download("data.x", location, str(folder), CATEGORY, names or ("03001627",))


GOOD = {"image/03001627/a/easy/00.png": b"one", "image/02691156/b/easy/00.png": b"two"}


@pytest.mark.parametrize("pack", [tar_of, zip_of])
def test_an_archive_is_unpacked_without_its_outer_folders(web, tmp_path, pack):
    web.files["/image.tar"] = pack(GOOD)
    folder = tmp_path / "images"
    obtain(wanted(web.url("/image.tar"), folder, "03001627", "02691156"), OPTIONS)
    assert (folder / "03001627/a/easy/00.png").read_bytes() == b"one"
    assert (folder / "02691156/b/easy/00.png").read_bytes() == b"two"
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"images", "images.sha256"}


def test_a_listing_of_folders_is_not_taken_for_data(web, tmp_path):
    web.files["/image/03001627"] = b"<html>a listing</html>"
    with pytest.raises(DownloadError, match="cannot be listed by http"):
        obtain(wanted(web.url("/image/"), tmp_path / "images"), OPTIONS)
    assert not (tmp_path / "images/03001627").exists()


def test_the_checksum_is_recorded_and_checked_ever_after(web, tmp_path):
    good, other = tar_of(GOOD), tar_of(GOOD | {"image/03001627/a/easy/00.png": b"ONE"})
    web.files["/image.tar"] = good
    download = wanted(web.url("/image.tar"), tmp_path / "images")
    obtain(download, OPTIONS)
    record = (tmp_path / "images.sha256").read_text()
    assert record == f"{hashlib.sha256(good).hexdigest()}  {web.url('/image.tar')}\n"
    shutil.rmtree(tmp_path / "images")
    web.files["/image.tar"] = other
    with pytest.raises(DownloadError, match=hashlib.sha256(other).hexdigest()):
        obtain(download, OPTIONS)
    assert not (tmp_path / "images/03001627").exists()
    web.files["/image.tar"] = good
    obtain(download, OPTIONS)
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


def test_a_wrong_file_is_not_used(web, tmp_path):
    web.files["/image.tar"] = tar_of(GOOD)
    options = OPTIONS.model_copy(update={"sha256": {web.url("/image.tar"): "0" * 64}})
    with pytest.raises(DownloadError, match=r"configuration.*000"):
        obtain(wanted(web.url("/image.tar"), tmp_path / "images"), options)
    assert not (tmp_path / "images.sha256").exists()


PNG = random.Random(1).randbytes(50_000)
CUTS = {
    "within a member": tar_of({"03001627/a.png": PNG})[:20_000],
    "between members": tar_of({"03001627/a.png": PNG})[: 512 + 50_176],
    "zip": zip_of({"03001627/a.png": PNG})[:20_000],
    "a page": b"<!DOCTYPE html><title>Sign in</title>",
    "nothing": b"",
}


@pytest.mark.parametrize("content", CUTS.values(), ids=CUTS.keys())
def test_a_truncated_archive_is_fetched_anew(web, tmp_path, content):
    web.files["/image.tar"] = content
    download = wanted(web.url("/image.tar"), tmp_path / "images")
    with pytest.raises(DownloadError, match="cut short"):
        obtain(download, OPTIONS)
    assert not (tmp_path / "images/03001627").exists()
    web.files["/image.tar"] = tar_of({"03001627/a.png": PNG})
    obtain(download, OPTIONS)
    assert (tmp_path / "images/03001627/a.png").read_bytes() == PNG


def test_an_altered_zip_member_is_noticed(web, tmp_path):
    packed = bytearray(zip_of({"03001627/a.png": PNG}))
    packed[1000] ^= 1
    web.files["/image.zip"] = bytes(packed)
    with pytest.raises(DownloadError, match="CRC"):
        obtain(wanted(web.url("/image.zip"), tmp_path / "images"), OPTIONS)


EVIL = {
    "parent": tar_of(GOOD | {"../outside": b"x"}),
    "deep parent": tar_of(GOOD | {"image/../../../outside": b"x"}),
    "absolute": tar_of(GOOD | {"/tmp/outside": b"x"}),
    "link": tar_of(GOOD | {"image/03001627/link": link("/etc/passwd")}),
    "link out, file through it": tar_of({"03001627": link(".."), "03001627/outside": b"x"}),
    "hard link": tar_of(GOOD | {"03001627/link": special(tarfile.LNKTYPE, "/etc/passwd")}),
    "hard link within": tar_of(GOOD | {"link": special(tarfile.LNKTYPE, next(iter(GOOD)))}),
    "pipe": tar_of(GOOD | {"03001627/pipe": special(tarfile.FIFOTYPE)}),
    "device": tar_of(GOOD | {"03001627/device": special(tarfile.CHRTYPE)}),
    "disk": tar_of(GOOD | {"03001627/disk": special(tarfile.BLKTYPE)}),
    "zip parent": zip_of(GOOD | {"../outside": b"x"}),
    "zip absolute": zip_of(GOOD | {"/tmp/outside": b"x"}),
    "zip backslash": zip_of(GOOD | {"..\\outside": b"x"}),
}


@pytest.mark.parametrize("content", EVIL.values(), ids=EVIL.keys())
def test_an_archive_that_would_leave_its_folder_is_refused(web, tmp_path, content):
    web.files["/image.tar"] = content
    folder = tmp_path / "deep" / "images"
    with pytest.raises(DownloadError, match=r"leave its folder|is a link or a device: ref"):
        obtain(wanted(web.url("/image.tar"), folder), OPTIONS)
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith("outside")]
    assert not (folder / "03001627").exists()


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK], ids=oct)
def test_a_zip_link_or_device_is_refused(web, tmp_path, kind):
    info = zipfile.ZipInfo("03001627/link")
    info.external_attr = (kind | 0o777) << 16
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    web.files["/image.zip"] = buffer.getvalue()
    with pytest.raises(DownloadError, match="is a link"):
        obtain(wanted(web.url("/image.zip"), tmp_path / "images"), OPTIONS)


def test_files_placed_by_hand_are_never_replaced(web, tmp_path):
    web.files["/image.tar"] = tar_of(GOOD)
    mine = tmp_path / "images/03001627/mine.png"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"mine")
    with pytest.raises(DownloadError, match=r"not downloaded.*data\.x to null"):
        obtain(wanted(web.url("/image.tar"), tmp_path / "images"), OPTIONS)
    assert mine.read_bytes() == b"mine"


def test_an_archive_of_something_else_says_what_it_holds(web, tmp_path):
    web.files["/image.tar"] = tar_of({"holiday/photo.png": b"x"})
    with pytest.raises(DownloadError, match=r"no 03001627.*holiday"):
        obtain(wanted(web.url("/image.tar"), tmp_path / "images"), OPTIONS)


def test_a_local_archive_is_used_where_it_is(tmp_path):
    archive = tmp_path / "mirror" / "image.tar"
    archive.parent.mkdir()
    archive.write_bytes(tar_of(GOOD))
    obtain(wanted(str(archive), tmp_path / "images"), OPTIONS)
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"
    assert archive.exists()


def test_a_local_folder_of_archives_brings_the_wanted_categories(tmp_path):
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    (mirror / "03001627.tar.gz").write_bytes(tar_of({"a/isosurf.obj": b"chair"}))
    (mirror / "02691156.tar.gz").write_bytes(tar_of({"02691156/b/isosurf.obj": b"airplane"}))
    folder = tmp_path / "isosurface"
    obtain(wanted(str(mirror), folder, "03001627"), OPTIONS)
    assert (folder / "03001627/a/isosurf.obj").read_bytes() == b"chair"
    assert not (folder / "02691156").exists()
    obtain(wanted(str(mirror), folder, "03001627", "02691156"), OPTIONS)
    assert (folder / "02691156/b/isosurf.obj").read_bytes() == b"airplane"


def test_a_folder_on_the_web_is_fetched_by_its_known_names(web, tmp_path):
    web.files["/split/03001627_train.lst"] = b"a\nb"
    web.files["/split/03001627_test.lst"] = b"c\n"
    names = ("03001627_train.lst", "03001627_test.lst")
    download = Download("k", web.url("/split/"), str(tmp_path / "s"), r"\d{8}_\w+\.lst", names)
    obtain(download, OPTIONS)
    assert (tmp_path / "s/03001627_train.lst").read_bytes() == b"a\nb"
    assert len((tmp_path / "s.sha256").read_text().splitlines()) == 2


def test_a_location_that_is_nothing_says_what_is_allowed(tmp_path):
    with pytest.raises(DownloadError, match=r"data\.x: there is no nowhere.*s3://"):
        obtain(wanted("nowhere", tmp_path / "images"), OPTIONS)
