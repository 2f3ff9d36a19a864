"""Where data comes from: one archive or a folder of files, on any kind of storage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from list.config.download import DownloadConfig
from list.data.download.archives import ARCHIVE_SUFFIXES
from list.data.download.drive import ADDRESS as DRIVE
from list.data.download.drive import DriveFile, drive_files, is_drive_folder
from list.data.download.http import HttpFile
from list.data.download.local import LocalFile, local_files, local_path
from list.data.download.s3 import SCHEME as S3
from list.data.download.s3 import Bucket, S3File, s3_files
from list.data.download.transfer import Patience, RemoteFile
from list.errors import DownloadError


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

    def absent(self) -> list[str]:
        """What is wanted and not in the folder; a file is none where a folder is wanted."""
        folders = {*self.wanted_folders()}
        return [
            name
            for name in self.wanted
            if not (Path.is_dir if name in folders else Path.is_file)(Path(self.folder, name))
        ]

    def wanted_folders(self) -> list[str]:
        """Those of the wanted names that are folders: files have a suffix."""
        return [name for name in self.wanted if not PurePosixPath(name).suffix]

    def placed_as(self, name: str) -> str:
        """Tell where a file of the location belongs.

        Args:
            name: Its path in the location, perhaps below folders that wrap everything.

        Returns:
            Its path in the folder.
        """
        parts = name.split("/")
        for number, part in enumerate(parts):
            if re.fullmatch(self.pattern, archive_stem(part)):
                return "/".join(parts[number:])
        return name

    def entry_of(self, place: str) -> str | None:
        """Tell to which entry of the folder a file belongs.

        Args:
            place: Its path in the folder (see `placed_as`).

        Returns:
            Name of the entry, or None for an archive that may hold any of them.
        """
        entry = archive_stem(PurePosixPath(place).parts[0])
        return entry if re.fullmatch(self.pattern, entry) else None


def archive_stem(name: str) -> str:
    """Name of a file without the suffix of an archive.

    Args:
        name: A file name.

    Returns:
        The name, shorter where it ends as archives do.
    """
    suffix = next((s for s in sorted(ARCHIVE_SUFFIXES, key=len) if name.lower().endswith(s)), "")
    return name[: len(name) - len(suffix)]


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


def is_open_to_others(address: str) -> bool:
    """Tell whether others could read and alter what comes from an address.

    Args:
        address: Of any kind.

    Returns:
        True for http, without TLS, from another machine.
    """
    place = urlsplit(address)
    return place.scheme == "http" and not _is_this_machine(place.hostname or "")


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


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
            if folders := download.wanted_folders():
                raise DownloadError(
                    f"{download.key}: {place} is a folder of folders ({folders[0]} and so on), "
                    f"which cannot be listed by http. Give the address of an archive, or a folder "
                    f"on Google Drive, in S3-compatible storage or on this machine."
                )
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
        f"{download.key}: there is no {place}. Allowed are https and Google Drive addresses, "
        f"s3://bucket/key, and existing local paths."
    )
