"""Bring one folder of a data set into place, from wherever the configuration says it comes."""

from __future__ import annotations

import filecmp
import hashlib
import logging
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from list.config.download import DownloadConfig
from list.data.download.archives import (
    ARCHIVE_SUFFIXES,
    DamagedArchiveError,
    place_inside,
    unpack,
)
from list.data.download.locations import (
    Download,
    archive_stem,
    is_folder,
    is_open_to_others,
    remote_files,
)
from list.data.download.record import Checksums, FolderState, read_state
from list.data.download.transfer import Patience, RemoteFile
from list.errors import DownloadError
from list.files import remove, written_whole
from list.fingerprint import digest

logger = logging.getLogger(__name__)

# Names given in a message; more would hide the rest of it.
NAMES_SHOWN = 3

# Archives wrap their content in a folder or two of their own.
DEEPEST_ROOT = 3


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
    if not download.absent() and state.covers(download.wanted):
        logger.info("%s is complete already", folder)
        return state
    folder.mkdir(parents=True, exist_ok=True)
    state.files = {n: value for n, value in state.files.items() if _is_in_place(n, download)}
    state.write(folder)
    # What another location began must not pass for this one's.
    begun = folder.with_name(f".{folder.name}.download")
    work = begun / digest(download.location)
    patience = Patience(options.retries, options.first_wait, options.timeout)
    checksums = Checksums(folder.with_name(f"{folder.name}.sha256"), options.sha256)
    for remote in remote_files(download, options, patience):
        entry = download.entry_of(download.placed_as(remote.name))
        if remote.name not in state.files and (entry is None or entry in download.wanted):
            state.files[remote.name] = _bring(remote, download, work, checksums, patience)
            state.write(folder)
    absent = download.absent()
    state.complete_for = sorted({*state.complete_for, *download.wanted} - {*absent})
    state.write(folder)
    if absent:
        shown = ", ".join(absent[:NAMES_SHOWN]) + (" ..." if len(absent) > NAMES_SHOWN else "")
        raise DownloadError(
            f"{download.key}: {download.location} lacks {len(absent)} of {len(download.wanted)} "
            f"that {folder} should hold: {shown}. What it has is in place; mend the location and "
            f"run again."
        )
    remove(begun)
    return state


def _is_in_place(name: str, download: Download) -> bool:
    """Tell whether what a file of the location became is still in the folder."""
    place = download.placed_as(name)
    if not _is_archive(name, download):
        return Path(download.folder, place).is_file()
    entry = download.entry_of(place)
    # What an archive of many entries brought is not known: it may have held what is absent.
    return Path(download.folder, entry).exists() if entry else not download.absent()


def _is_archive(name: str, download: Download) -> bool:
    return not is_folder(download.location) or name.lower().endswith(ARCHIVE_SUFFIXES)


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
    download: Download,
    work: Path,
    checksums: Checksums,
    patience: Patience,
) -> str:
    if is_open_to_others(remote.host) and not checksums.is_configured(remote.location):
        raise DownloadError(
            f"{download.key}: {remote.location} would come by http without TLS, so that others "
            f"could alter it on the way. Give an https address; or place it by hand; or, where you "
            f"know its SHA-256, say so in {download.key.rpartition('.')[0]}.sha256: "
            f"{{{remote.location!r}: ...}}."
        )
    target = place_inside(work, remote.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    logger.info("%s from %s", remote.name, remote.location)
    local = remote.fetch(target, patience)
    with local.open("rb") as stream:
        value = hashlib.file_digest(stream, "sha256").hexdigest()
    try:
        checksums.check(remote.location, value)
        if _is_archive(remote.name, download):
            _install_archive(local, remote, download, work)
        else:
            with written_whole(
                place_inside(Path(download.folder), download.placed_as(remote.name))
            ) as path:
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
            _merge(entry, folder / entry.name, remote.location)
    remove(root)
    remove(unpacked)


def _merge(source: Path, target: Path, location: str) -> None:
    """Move what an archive brought beside what other archives of the folder brought.

    Args:
        source: A file or a folder.
        target: Where it goes; equal files may be there already.
        location: Of the archive, for messages.

    Raises:
        DownloadError: Another file is there.
    """
    if not target.exists():
        source.rename(target)
    elif source.is_dir() and target.is_dir():
        for entry in sorted(source.iterdir()):
            _merge(entry, target / entry.name, location)
    elif source.is_dir() or target.is_dir() or not filecmp.cmp(source, target, shallow=False):
        raise DownloadError(
            f"{location}: {target} is there already and differs from the one in this archive, so "
            f"it is kept. Where this archive's is the right one, remove {target} and run again."
        )


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
