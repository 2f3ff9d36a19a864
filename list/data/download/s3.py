"""Objects in S3-compatible storage, by obstore (an optional extra: `pip install obstore`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from list.data.download.transfer import (
    CHUNK_BYTES,
    Body,
    Patience,
    StreamedFile,
    TemporaryError,
    persist,
)
from list.errors import DownloadError

if TYPE_CHECKING:
    from obstore import GetOptions
    from obstore.store import S3Store

SCHEME = "s3://"

# Of a whole transfer; a connection that brings no byte is cut much earlier.
LONGEST_TRANSFER = timedelta(days=7)


@dataclass(frozen=True)
class Bucket:
    """How to reach a bucket.

    Attributes:
        name: The bucket.
        endpoint: Address of S3-compatible storage; None means Amazon's.
        region: Its region.
        anonymous: Whether to send no credentials; else AWS_* of the environment are used.
    """

    name: str
    endpoint: str | None
    region: str
    anonymous: bool

    def connect(self, patience: Patience) -> S3Store:
        """Open the bucket.

        Args:
            patience: Its timeout applies.

        Returns:
            obstore's store.

        Raises:
            DownloadError: obstore is not installed.
        """
        try:
            from obstore.store import S3Store
        except ImportError:
            raise DownloadError(
                f"{SCHEME}{self.name}: reading S3-compatible storage needs the package obstore. "
                f"Install it with: .venv/bin/python -m pip install -c constraints.txt '.[s3]'"
            ) from None
        settings: dict[str, Any] = {"region": self.region, "skip_signature": self.anonymous}
        if self.endpoint:
            settings["endpoint"] = self.endpoint
        return S3Store(
            self.name,
            config=settings,  # type: ignore[arg-type]
            client_options={
                "allow_http": True,
                "timeout": LONGEST_TRANSFER,
                "read_timeout": timedelta(seconds=patience.timeout),
            },
            retry_config={"max_retries": 0},
        )


@dataclass(frozen=True)
class S3File(StreamedFile):
    """An object of a bucket."""

    name: str
    location: str
    bucket: Bucket
    key: str

    @property
    def host(self) -> str:
        """Address of the storage; Amazon's is reached by TLS."""
        return self.bucket.endpoint or self.location

    @contextmanager
    def open(self, offset: int, version: str, patience: Patience) -> Iterator[Body]:
        """Open the object from an offset, or from 0 where it changed."""
        store = self.bucket.connect(patience)
        import obstore

        with _faults_explained(self.location):
            meta = obstore.head(store, self.key)
            total, tag = meta["size"], meta["e_tag"] or ""
            if version != tag or offset > total:
                offset = 0
            if offset == total:
                yield Body(offset, total, tag, iter(()))
                return
            options: GetOptions = {"if_match": tag or None}
            if offset:
                options["range"] = {"offset": offset}
            answer = obstore.get(store, self.key, options=options)
            chunks = (bytes(chunk) for chunk in answer.stream(min_chunk_size=CHUNK_BYTES))
            yield Body(offset, total, tag, chunks)


def s3_files(location: str, bucket: Bucket, patience: Patience) -> list[S3File]:
    """List what stands below a prefix.

    Args:
        location: s3://bucket/prefix/.
        bucket: How to reach the bucket.
        patience: How long to try.

    Returns:
        The objects, sorted by key.

    Raises:
        DownloadError: The bucket cannot be listed.
    """
    store = bucket.connect(patience)
    import obstore

    prefix = location.removeprefix(f"{SCHEME}{bucket.name}").strip("/")
    keys: list[str] = []

    def attempt() -> None:
        keys.clear()
        with _faults_explained(location):
            for page in obstore.list(store, prefix=prefix or None):
                keys.extend(item["path"] for item in page)

    persist(location, attempt, lambda: 0, patience)
    start = len(prefix) + 1 if prefix else 0
    return [S3File(k[start:], f"{SCHEME}{bucket.name}/{k}", bucket, k) for k in sorted(keys)]


@contextmanager
def _faults_explained(location: str) -> Iterator[None]:
    from obstore import exceptions

    try:
        yield
    except (FileNotFoundError, exceptions.NotFoundError):
        raise DownloadError(f"{location}: there is no such bucket or object.") from None
    except (exceptions.PermissionDeniedError, exceptions.UnauthenticatedError) as error:
        raise DownloadError(
            f"{location}: access denied. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or "
            f"s3_anonymous: true for a public bucket. ({_first_line(error)})"
        ) from None
    except exceptions.BaseError as error:
        raise TemporaryError(_first_line(error)) from None


def _first_line(error: Exception) -> str:
    # The lines after it are the client's own state.
    return str(error).strip().split("\n", 1)[0]
