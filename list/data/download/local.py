"""Files on this machine, or on a mirror mounted there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from list.data.download.transfer import Patience, RemoteFile


@dataclass(frozen=True)
class LocalFile(RemoteFile):
    """A file that needs no transfer."""

    name: str
    location: str

    def fetch(self, target: Path, patience: Patience) -> Path:
        """Tell where the file is."""
        return Path(self.location)


def local_files(folder: Path) -> Iterator[LocalFile]:
    """List a folder with all that is in it.

    Args:
        folder: An existing folder.

    Yields:
        Its files, sorted.
    """
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield LocalFile(path.relative_to(folder).as_posix(), str(path))


def local_path(location: str) -> Path:
    """Path that a location means on this machine.

    Args:
        location: A path, with `~` or as `file://`, too.

    Returns:
        The path; it need not exist.
    """
    return Path(location.removeprefix("file://")).expanduser()
