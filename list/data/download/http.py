"""Files on HTTP(S) servers, read with Range requests (RFC 9110, section 14)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import requests
from urllib3.exceptions import HTTPError

from list.data.download.transfer import (
    CHUNK_BYTES,
    Body,
    Patience,
    StreamedFile,
    TemporaryError,
)
from list.errors import DownloadError

# Busy, overloaded or asking for patience: another attempt may find it well.
TEMPORARY_STATUS = {408, 425, 429, 500, 502, 503, 504}

RANGE_NOT_SATISFIABLE = 416

# Begins the version of a file of which a server tells nothing else.
SIZE = "size "


@dataclass(frozen=True)
class HttpFile(StreamedFile):
    """A file with an HTTP(S) address."""

    name: str
    location: str

    @contextmanager
    def open(self, offset: int, version: str, patience: Patience) -> Iterator[Body]:
        """Open the file from an offset, or from 0 where it changed or cannot be resumed."""
        # Without a version nothing tells whether the bytes here are of the file as it is now.
        offset = offset if version else 0
        try:
            with self._answer(offset, version, patience) as answer:
                if answer.status_code == RANGE_NOT_SATISFIABLE:
                    yield self._at_the_end(answer, offset, version)
                else:
                    yield self._body(answer, offset, version)
        except (requests.exceptions.SSLError, requests.exceptions.InvalidURL) as error:
            raise DownloadError(f"{self.location}: {error}") from None
        except (requests.RequestException, HTTPError) as error:
            raise TemporaryError(f"the connection failed ({error})") from None

    def _answer(self, offset: int, version: str, patience: Patience) -> requests.Response:
        # Ranges count the bytes of the file, so the server must not compress them.
        headers = {"Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
            if not version.startswith(SIZE):
                headers["If-Range"] = version
        answer = requests.get(self.location, headers=headers, stream=True, timeout=patience.timeout)
        if self.location.startswith("https:"):
            for step in (*answer.history, answer):
                if not str(step.url).startswith("https:"):
                    answer.close()
                    raise DownloadError(
                        f"{self.location}: the server sends on to {step.url}, without TLS; what "
                        f"comes from there could be altered on the way. It is not used."
                    )
        return answer

    def _body(self, answer: requests.Response, offset: int, version: str) -> Body:
        status = answer.status_code
        if status in TEMPORARY_STATUS:
            raise TemporaryError(f"the server answers {status} {answer.reason}")
        if status not in (200, 206):
            raise DownloadError(
                f"{self.location}: the server answers {status} {answer.reason}. Check the address "
                f"in the configuration, or place the data by hand."
            )
        length = answer.headers.get("Content-Length", "")
        total = int(length) if length.isdigit() else None
        if status == 206:
            first, total = self._range(answer)
            if first != offset:
                raise DownloadError(f"{self.location}: byte {offset} was asked for, {first} came.")
            # Some servers serve a range of whatever they have, whichever version is asked for.
            found = _version(answer, total)
            if found != version and found.startswith(SIZE) == version.startswith(SIZE):
                return Body(0, None, "", _cut("the file changed"))
        else:
            offset = 0
        return Body(offset, total, _version(answer, total), _arriving(answer))

    def _at_the_end(self, answer: requests.Response, offset: int, version: str) -> Body:
        if answer.headers.get("Content-Range") == f"bytes */{offset}":
            return Body(offset, offset, version, iter(()))
        # What is here is longer than the file: it belongs to something else.
        return Body(0, None, "", _cut("what is here is longer than the file"))

    def _range(self, answer: requests.Response) -> tuple[int, int | None]:
        found = re.match(r"bytes (\d+)-\d+/(\d+|\*)", answer.headers.get("Content-Range", ""))
        if found is None:
            raise DownloadError(f"{self.location}: the server's range cannot be read.")
        total = found.group(2)
        return int(found.group(1)), None if total == "*" else int(total)


def _version(answer: requests.Response, total: int | None) -> str:
    tag = answer.headers.get("ETag", "")
    # A weak tag does not promise equal bytes, so it may not stand in If-Range.
    if tag and not tag.startswith("W/"):
        return tag
    return answer.headers.get("Last-Modified", "") or (f"{SIZE}{total}" if total else "")


def _arriving(answer: requests.Response) -> Iterator[bytes]:
    # requests' own iterator waits for whole chunks and loses what arrived of a chunk that is cut.
    while chunk := answer.raw.read1(CHUNK_BYTES, decode_content=False):
        yield chunk


def _cut(reason: str) -> Iterator[bytes]:
    raise TemporaryError(reason)
    yield b""
