"""Bring one folder of a data set into place, from wherever the configuration says it comes."""

from __future__ import annotations

import hashlib
import logging
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from list.config.download import DownloadConfig
from list.data.download.archives import (
    ARCHIVE_SUFFIXES,
    DamagedArchiveError,
    place_inside,
    unpack,
)
from list.data.download.drive import ADDRESS as DRIVE
from list.data.download.drive import DriveFile, drive_files, is_drive_folder
from list.data.download.http import HttpFile
from list.data.download.local import LocalFile, local_files, local_path
from list.data.download.record import Checksums, FolderState, read_state
from list.data.download.s3 import SCHEME as S3
from list.data.download.s3 import Bucket, S3File, s3_files
from list.data.download.transfer import Patience, RemoteFile
from list.errors import DownloadError
from list.files import remove, written_whole

logger = logging.getLogger(__name__)

# Archives wrap their content in a folder or two of their own.
DEEPEST_ROOT = 3


@dataclass(frozen=True)
class Download:
    """One folder of a data set and where it comes from.

    Attributes:
        key: Configuration key of the location, for messages.
        location: Address of an archive or a folder.
        folder: Where its content goes.
        pattern: Regular expression of the names that stand directly in the folder.
        wanted: Those of them that are needed; other ones need not be fetched.
    """

    key: str
    location: str
    folder: str
    pattern: str
    wanted: tuple[str, ...]

    def placed_as(self, name: str) -> str | None:
        """Tell where a file of the location belongs.

        Args:
            name: Its path in the location, perhaps below folders that wrap everything.

        Returns:
            Its path in the folder, or None for what belongs to an entry that is not wanted.
        """
        parts = name.split("/")
        for number, part in enumerate(parts):
            entry = archive_stem(part)
            if re.fullmatch(self.pattern, entry):
                return "/".join(parts[number:]) if entry in self.wanted else None
        return name


def archive_stem(name: str) -> str:
    """Name of a file without the suffix of an archive.

    Args:
        name: A file name.

    Returns:
        The name, shorter where it ends as archives do.
    """
    suffix = next((s for s in sorted(ARCHIVE_SUFFIXES, key=len) if name.lower().endswith(s)), "")
    return name[: len(name) - len(suffix)]


def obtain(download: Download, options: DownloadConfig) -> FolderState:
    """Bring a folder into place; what is in place already is not fetched again.

    Args:
        download: What to bring where.
        options: How.

    Returns:
        The state of the folder.

    Raises:
        DownloadError: Something cannot be had, is not what it should be, or would take the place
            of files that were not downloaded.
    """
    folder = Path(download.folder)
    state = _state(download, folder)
    if state.covers(download.wanted):
        logger.info("%s is complete already", folder)
        return state
    folder.mkdir(parents=True, exist_ok=True)
    state.write(folder)
    work = folder.with_name(f".{folder.name}.download")
    patience = Patience(options.retries, options.first_wait, options.timeout)
    checksums = Checksums(folder.with_name(f"{folder.name}.sha256"), options.sha256)
    for remote in remote_files(download, options, patience):
        name = download.placed_as(remote.name)
        if remote.name not in state.files and name is not None:
            state.files[remote.name] = _bring(remote, name, download, work, checksums, patience)
            state.write(folder)
    if not any((folder / name).exists() for name in download.wanted):
        raise DownloadError(
            f"{download.key}: {download.location} has none of {', '.join(download.wanted[:3])} "
            f"and so on, as {folder} should."
        )
    state.complete_for = sorted({*state.complete_for, *download.wanted})
    state.write(folder)
    remove(work)
    return state


def is_folder(location: str) -> bool:
    """Tell whether a location is a folder of files, or else one archive.

    Args:
        location: As configured.

    Returns:
        True for Google Drive folders, addresses that end in `/`, and existing local folders.
    """
    if DRIVE.match(location):
        return is_drive_folder(location)
    return location.endswith("/") or local_path(location).is_dir()


def remote_files(
    download: Download, options: DownloadConfig, patience: Patience
) -> list[RemoteFile]:
    """List the files of a location.

    Args:
        download: Has the location.
        options: How to reach it.
        patience: How long to try.

    Returns:
        One archive, or the files of a folder.

    Raises:
        DownloadError: The location is not understood, or cannot be listed.
    """
    place, whole_folder = download.location, is_folder(download.location)
    name = PurePosixPath(urlsplit(place).path).name
    if DRIVE.match(place):
        return [*drive_files(place, patience)] if whole_folder else [DriveFile("archive", place)]
    if place.startswith(("http://", "https://")):
        if whole_folder:
            return [HttpFile(wanted, place + wanted) for wanted in download.wanted]
        return [HttpFile(name, place)]
    if place.startswith(S3):
        bucket = Bucket(
            place.removeprefix(S3).split("/", 1)[0],
            options.s3_endpoint,
            options.s3_region,
            options.s3_anonymous,
        )
        key = place.removeprefix(f"{S3}{bucket.name}").strip("/")
        if whole_folder or not key:
            return [*s3_files(place, bucket, patience)]
        return [S3File(name, place, bucket, key)]
    path = local_path(place)
    if whole_folder:
        return [*local_files(path)]
    if path.is_file():
        return [LocalFile(path.name, str(path))]
    raise DownloadError(
        f"{download.key}: there is no {place}. Allowed are http(s) and Google Drive addresses, "
        f"s3://bucket/key, and existing local paths."
    )


def _state(download: Download, folder: Path) -> FolderState:
    state = read_state(folder)
    if state is None:
        if folder.is_dir() and any(folder.iterdir()):
            raise DownloadError(
                f"{folder} holds files that were not downloaded. To use them as they are, set "
                f"{download.key} to null; to download, move them away."
            )
        return FolderState(download.location)
    if state.location != download.location:
        raise DownloadError(
            f"{folder} was downloaded from {state.location}, but {download.key} is "
            f"{download.location}. Set the key back, or remove {folder} to download it again."
        )
    return state


def _bring(
    remote: RemoteFile,
    name: str,
    download: Download,
    work: Path,
    checksums: Checksums,
    patience: Patience,
) -> str:
    folder = Path(download.folder)
    target = place_inside(work, remote.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    logger.info("%s from %s", remote.name, remote.location)
    local = remote.fetch(target, patience)
    with local.open("rb") as stream:
        value = hashlib.file_digest(stream, "sha256").hexdigest()
    try:
        checksums.check(remote.location, value)
        if not is_folder(download.location) or remote.name.lower().endswith(ARCHIVE_SUFFIXES):
            _install_archive(local, remote, download, work)
        else:
            with written_whole(place_inside(folder, name)) as path:
                shutil.copyfile(local, path)
    except DamagedArchiveError as error:
        remove(target)
        raise DownloadError(f"{error}. It came from {remote.location}; run again.") from None
    except DownloadError:
        remove(target)
        raise
    checksums.record(remote.location, value)
    remove(target)
    return value


def _install_archive(archive: Path, remote: RemoteFile, download: Download, work: Path) -> None:
    unpacked = work / "unpacked"
    remove(unpacked)
    unpacked.mkdir(parents=True)
    unpack(archive, unpacked)
    folder = Path(download.folder)
    root = _root(unpacked, download.pattern)
    stem = archive_stem(Path(remote.name).name)
    if root is None and re.fullmatch(download.pattern, stem):
        # The archive of one entry holds the content of it.
        root = work / "wrapped"
        remove(root)
        root.mkdir()
        unpacked.rename(root / stem)
    if root is None:
        found = ", ".join(sorted(path.name for path in unpacked.iterdir())[:5]) or "nothing"
        raise DownloadError(
            f"{download.key}: {remote.location} has no {' or '.join(download.wanted[:2])} in its "
            f"upper folders; it holds {found}."
        )
    for entry in sorted(root.iterdir()):
        if re.fullmatch(download.pattern, entry.name):
            remove(folder / entry.name)
            entry.rename(folder / entry.name)
    remove(root)
    remove(unpacked)


def _root(folder: Path, pattern: str) -> Path | None:
    """Uppermost folder that directly holds something whose name fits the pattern."""
    for candidate in _levels(folder):
        if any(re.fullmatch(pattern, path.name) for path in candidate.iterdir()):
            return candidate
    return None


def _levels(folder: Path) -> Iterator[Path]:
    level = [folder]
    for _ in range(DEEPEST_ROOT + 1):
        yield from level
        level = sorted(path for parent in level for path in parent.iterdir() if path.is_dir())
