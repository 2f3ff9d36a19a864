"""Unpack tar and zip archives without ever leaving their folder."""

from __future__ import annotations

import lzma
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from list.data.download.progress import Progress
from list.data.download.transfer import require_space
from list.errors import DownloadError

# What Python's readers raise for archives that are cut short or altered.
DAMAGE = (tarfile.TarError, zipfile.BadZipFile, EOFError, zlib.error, lzma.LZMAError)

ARCHIVE_SUFFIXES = (".zip", ".tar", ".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz")

FIRST_BYTES_SHOWN = 40


class DamagedArchiveError(DownloadError):
    """An archive is cut short or altered; another download may bring a good one."""


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an archive.

    Args:
        archive: A tar (plain or compressed) or zip archive.
        folder: An empty folder.

    Raises:
        DamagedArchiveError: It is no archive, or cut short, or altered.
        DownloadError: It does not fit on the disk, or has a member that is a link, a device, or
            would leave the folder.
    """
    with _named(archive):
        if zipfile.is_zipfile(archive):
            _unpack_zip(archive, folder)
        elif tarfile.is_tarfile(archive):
            _unpack_tar(archive, folder)
        else:
            with archive.open("rb") as stream:
                start = stream.read(FIRST_BYTES_SHOWN)
            raise DamagedArchiveError(f"no tar or zip archive, or cut short: it starts {start!r}")


def place_inside(folder: Path, name: str) -> Path:
    """Path of a member below a folder.

    Args:
        folder: The folder that must not be left.
        name: Name of the member, as the archive or the other side gives it.

    Returns:
        The path; equal to the folder for the name `.`.

    Raises:
        DownloadError: The name is absolute, has `..`, or means something on another system.
    """
    path = PurePosixPath(name)
    if not name or path.is_absolute() or ".." in path.parts or any(c in name for c in "\\:\0"):
        raise DownloadError(
            f"the member {name!r} would leave its folder, so nothing of this archive is used."
        )
    return folder.joinpath(*path.parts)


def _unpack_tar(archive: Path, folder: Path) -> None:
    packed = archive.stat().st_size
    # A compressed archive needs at least its own size.
    require_space(folder, packed)
    progress = Progress(f"unpack {archive.name}", 0, None, "files")
    with tarfile.open(archive) as tar:
        for number, member in enumerate(tar, start=1):
            if not (member.isreg() or member.isdir()):
                raise DownloadError(f"the member {member.name!r} is a link or a device: refused.")
            source = tar.extractfile(member) if member.isreg() else None
            _write(place_inside(folder, member.name), source, member.size)
            progress.tell(number)
        # Without the closing blocks the archive was cut between two members.
        if tar.fileobj is None or tar.fileobj.tell() <= tar.offset:
            raise tarfile.ReadError("the end is missing")


def _unpack_zip(archive: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        members = packed.infolist()
        require_space(folder, sum(member.file_size for member in members))
        progress = Progress(f"unpack {archive.name}", 0, len(members), "files")
        for number, member in enumerate(members, start=1):
            if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise DownloadError(
                    f"the member {member.filename!r} is a link or a device: refused."
                )
            if member.flag_bits & 1:
                raise DownloadError(f"the member {member.filename!r} is encrypted.")
            # `orig_filename` is what stands in the archive, before any repair by the library.
            target = place_inside(folder, member.orig_filename)
            source = None if member.is_dir() else packed.open(member)
            _write(target, source, member.file_size)
            progress.tell(number)


def _write(target: Path, source: IO[bytes] | None, count: int) -> None:
    if source is None:
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with source, target.open("wb") as stream:
        shutil.copyfileobj(source, stream, 1 << 20)
        if stream.tell() != count:
            raise tarfile.ReadError(f"{target.name} is cut short")


@contextmanager
def _named(archive: Path) -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        raise DamagedArchiveError(f"{archive}: damaged or cut short ({error})") from None
    except DownloadError as error:
        raise type(error)(f"{archive}: {error}") from None
    except OSError as error:
        # Faults of the disk have a number; faults of compressed data have none.
        if error.errno is not None:
            raise
        raise DamagedArchiveError(f"{archive}: damaged or cut short ({error})") from None
