"""What is learnt by reading files once, remembered by path and stamp."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from list.files import written_whole
from list.fingerprint import file_digest, file_stamp

SECONDS_BETWEEN_SAVES = 60.0

# Name, stamp, what is known.
COLUMNS = 3


class FileDigests:
    """A cache of digests, and of other short texts; threads may share it."""

    def __init__(self, path: Path) -> None:
        """Read the cache.

        Args:
            path: Its file; need not exist yet.
        """
        self._path = path
        self._saved = time.monotonic()
        self._used: dict[str, tuple[str, str]] = {}
        self._before: dict[str, tuple[str, str]] = {}
        if path.is_file():
            # Of what is damaged nothing is known: those files are read again.
            with (
                path.open(newline="", encoding="utf-8", errors="replace") as stream,
                suppress(csv.Error),
            ):
                for row in csv.reader(stream, delimiter="\t"):
                    if len(row) == COLUMNS:
                        name, stamp, value = row
                        self._before[name] = (stamp, value)

    def of(self, path: Path) -> str:
        """Digest of a file's content.

        Args:
            path: The file.

        Returns:
            A short hexadecimal digest.
        """
        stamp = "-".join(map(str, file_stamp(path)))
        return self.remembered(path, stamp, lambda: file_digest(path))

    def remembered(self, path: Path, stamp: str, learn: Callable[[], str]) -> str:
        """What is known of a file or folder with this stamp.

        Args:
            path: The file or folder.
            stamp: A text that is another whenever there is something else to learn.
            learn: Reads it, where nothing is known yet.

        Returns:
            What `learn` found, now or when this stamp was first seen.
        """
        known = self._before.get(str(path))
        value = known[1] if known and known[0] == stamp else learn()
        self._used[str(path)] = (stamp, value)
        return value

    def save_sometimes(self) -> None:
        """Keep what is known so far if the last time is long ago, so that a kill loses little."""
        if time.monotonic() - self._saved > SECONDS_BETWEEN_SAVES:
            self.save()

    def save(self) -> None:
        """Keep what is known, that of files that nobody asked for now too."""
        # A copy, since other threads may be adding to it.
        entries = self._before | self._used.copy()
        if entries == self._before:
            return
        with written_whole(self._path) as path, path.open("w", newline="") as stream:
            writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
            writer.writerows([name, *entry] for name, entry in sorted(entries.items()))
        self._before, self._saved = entries, time.monotonic()
