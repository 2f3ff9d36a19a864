"""What was downloaded: checksums that are kept for ever, and how far a folder is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from list.errors import DownloadError
from list.files import written_whole

STATE_FILE = ".download.json"


class Checksums:
    """SHA-256 of every file as first downloaded, one line each: `<hex>  <location>`."""

    def __init__(self, path: Path, known: Mapping[str, str]) -> None:
        """Read the record.

        Args:
            path: The record; need not exist yet.
            known: Checksums by location from the configuration; they come first.
        """
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        pairs = (line.split("  ", 1) for line in lines if line.strip())
        self._recorded = {location: value for value, location in pairs}
        self._known = known

    def is_configured(self, location: str) -> bool:
        """Tell whether the configuration knows the checksum of a file.

        Args:
            location: Where the file comes from.

        Returns:
            True if another file would be refused, even the first time.
        """
        return location in self._known

    def check(self, location: str, value: str) -> None:
        """Compare with what is known or was recorded.

        Args:
            location: Where the file came from.
            value: Its SHA-256.

        Raises:
            DownloadError: It is another file.
        """
        for expected, origin in (
            (self._known.get(location), "the configuration (sha256)"),
            (self._recorded.get(location), str(self._path)),
        ):
            if expected and expected != value:
                raise DownloadError(
                    f"{location}: the file that came has SHA-256 {value}, but {origin} has "
                    f"{expected}. It was altered, or its publisher replaced it. It is not used; "
                    f"if you want the new one, remove that entry and run again."
                )

    def record(self, location: str, value: str) -> None:
        """Keep the checksum of a file that proved usable.

        Args:
            location: Where the file came from.
            value: Its SHA-256.
        """
        self._recorded[location] = value
        with written_whole(self._path) as path:
            path.write_text(
                "".join(f"{v}  {place}\n" for place, v in sorted(self._recorded.items())),
                encoding="utf-8",
            )


@dataclass
class FolderState:
    """How far the download of a folder is; stands in the folder itself.

    Attributes:
        location: Where the folder comes from.
        files: SHA-256 of the remote files that are in place, by name.
        complete_for: Names of which everything is in place (see `Download.wanted`).
    """

    location: str
    files: dict[str, str] = field(default_factory=dict)
    complete_for: list[str] = field(default_factory=list)

    def covers(self, wanted: Iterable[str]) -> bool:
        """Tell whether everything that is wanted is in place.

        Args:
            wanted: Names; none means the whole folder.

        Returns:
            True if nothing is left to be done.
        """
        return bool(self.complete_for) and set(wanted) <= set(self.complete_for)

    def write(self, folder: Path) -> None:
        """Write the state into its folder.

        Args:
            folder: The folder.
        """
        with written_whole(folder / STATE_FILE) as path:
            path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")


def read_state(folder: Path) -> FolderState | None:
    """Read how far the download of a folder is.

    Args:
        folder: It need not exist.

    Returns:
        The state, or None where nothing was downloaded into the folder.
    """
    path = folder / STATE_FILE
    return FolderState(**json.loads(path.read_text())) if path.is_file() else None
