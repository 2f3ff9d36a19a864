"""Bring one remote file to disk: resumed where it was cut, tried again, never half done."""

from __future__ import annotations

import logging
import shutil
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from list.data.download.progress import Progress, duration, size
from list.errors import DownloadError
from list.files import remove

logger = logging.getLogger(__name__)

CHUNK_BYTES = 1 << 20

LONGEST_WAIT = 60.0

# A disk filled to the last byte disturbs all else on it.
SPARE_BYTES = 100_000_000


class TemporaryError(Exception):
    """An attempt failed in a way that another attempt may mend."""


@dataclass(frozen=True)
class Patience:
    """How long to try.

    Attributes:
        retries: Attempts in a row that bring nothing before giving up.
        first_wait: Seconds before the second attempt; doubled each time.
        timeout: Seconds without any byte after which a connection counts as cut.
    """

    retries: int
    first_wait: float
    timeout: float

    def wait(self, failures: int) -> float:
        """Seconds to wait after a number of failures in a row.

        Args:
            failures: At least 1.

        Returns:
            The seconds.
        """
        return min(self.first_wait * 2.0 ** min(failures - 1, 16), LONGEST_WAIT)


@dataclass(frozen=True)
class Body:
    """Bytes of a remote file, from an offset to its end.

    Attributes:
        offset: Where they start: what was asked for, or 0.
        total: Size of the whole file, or None where the other side does not say.
        version: Changes with the content; empty where the other side does not say.
        chunks: The bytes; raises TemporaryError where the connection is cut.
    """

    offset: int
    total: int | None
    version: str
    chunks: Iterator[bytes]


class RemoteFile(ABC):
    """A file somewhere else.

    Attributes:
        name: Path in the folder that it belongs to, with `/`.
        location: Its full address, for messages and checksums.
    """

    name: str
    location: str

    @property
    def host(self) -> str:
        """Address of the host that the bytes come from."""
        return self.location

    @abstractmethod
    def fetch(self, target: Path, patience: Patience) -> Path:
        """Bring the file here.

        Args:
            target: Where it may be put; its folder exists. What is there is complete.
            patience: How long to try.

        Returns:
            Where it is: the target, or its own place where it is on this machine.

        Raises:
            DownloadError: It cannot be had.
        """


class StreamedFile(RemoteFile):
    """A remote file that can be read from any offset."""

    @abstractmethod
    def open(self, offset: int, version: str, patience: Patience) -> AbstractContextManager[Body]:
        """Open the file.

        Args:
            offset: Bytes that are here already.
            version: Version that those bytes are of; another one is served from 0.
            patience: Its timeout applies.

        Returns:
            The bytes, to be used within a `with` block.

        Raises:
            TemporaryError: Another attempt may help.
            DownloadError: No other attempt can help.
        """

    def fetch(self, target: Path, patience: Patience) -> Path:
        """Bring the file here, going on with what an earlier call left."""
        if not target.is_file():
            part = target.with_name(f"{target.name}.part")

            def attempt() -> None:
                self._continue(part, patience)

            persist(self.location, attempt, lambda: _bytes_of(part), patience)
            part.replace(target)
            remove(_version_of(part))
        return target

    def _continue(self, part: Path, patience: Patience) -> None:
        have, version = _bytes_of(part), _version_of(part)
        known = version.read_text() if have and version.is_file() else ""
        with self.open(have, known, patience) as body:
            if body.offset != have:
                logger.info("%s: from the start, for it changed or cannot be resumed", self.name)
            if body.total is not None:
                require_space(part.parent, body.total - body.offset)
            progress = Progress(self.name, body.offset, body.total)
            done = body.offset
            with part.open("ab") as stream:
                # First, so that no kill leaves bytes of one version under the name of another.
                stream.truncate(body.offset)
                version.write_text(body.version)
                for chunk in body.chunks:
                    stream.write(chunk)
                    done += len(chunk)
                    progress.tell(done)
        if body.total is not None and done < body.total:
            raise TemporaryError(f"cut after {done:,} of {body.total:,} bytes")
        if body.total is not None and done > body.total:
            remove(part)
            raise TemporaryError(f"{done:,} bytes came, {body.total:,} were announced")


def persist(
    location: str, attempt: Callable[[], None], measure: Callable[[], int], patience: Patience
) -> None:
    """Repeat an attempt until it succeeds; attempts that bring something renew the patience.

    Args:
        location: For messages.
        attempt: Raises TemporaryError where another attempt may help.
        measure: Bytes that are here, to see whether an attempt brought something.
        patience: How long to try.

    Raises:
        DownloadError: Too many attempts in a row brought nothing.
    """
    failures = 0
    while True:
        before = measure()
        try:
            return attempt()
        except TemporaryError as fault:
            failures = 1 if measure() > before else failures + 1
            if failures > patience.retries:
                raise DownloadError(
                    f"{location}: {fault}. {failures} attempts in a row brought nothing; what is "
                    f"here already is kept, run again to go on."
                ) from None
            wait = patience.wait(failures)
            logger.warning("%s: %s; once more in %s", location, fault, duration(wait))
            time.sleep(wait)


def require_space(folder: Path, count: int) -> None:
    """Refuse what does not fit on the disk.

    Args:
        folder: An existing folder on the disk.
        count: Bytes still to be written.

    Raises:
        DownloadError: There is not enough space.
    """
    free = shutil.disk_usage(folder).free
    if count + SPARE_BYTES > free:
        raise DownloadError(
            f"{folder}: {size(count)} are needed but {size(free)} are free on this disk. "
            f"Free some space or set another folder, then run again."
        )


def _bytes_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _version_of(part: Path) -> Path:
    return part.with_name(f"{part.name}.version")
