"""Files and folders on Google Drive, by gdown."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path

import requests

from list.data.download.progress import Progress
from list.data.download.transfer import (
    Patience,
    RemoteFile,
    TemporaryError,
    persist,
    require_space,
)
from list.errors import DownloadError

logger = logging.getLogger(__name__)

ADDRESS = re.compile(r"https://drive\.google\.com/")

# Drive's own words are made for browsers.
ADVICE = (
    "Google Drive limits how often a public file is downloaded: try again tomorrow, or open the "
    "address in a browser, place the file yourself and give its local path as the location."
)


@dataclass(frozen=True)
class DriveFile(RemoteFile):
    """A file with a Google Drive address."""

    name: str
    location: str

    def fetch(self, target: Path, patience: Patience) -> Path:
        """Bring the file here, going on with what an earlier call left."""
        progress: Progress | None = None

        def follow(done: int, total: int | None) -> None:
            nonlocal progress
            if progress is None:
                progress = Progress(self.name, done, total)
                require_space(target.parent, (total or done) - done)
            progress.tell(done)

        def attempt() -> None:
            # Imported where it is used: planning a run, which is often, needs none of it.
            import gdown
            from gdown import exceptions as refusals

            try:
                gdown.download(
                    url=self.location,
                    output=str(target),
                    quiet=True,
                    resume=True,
                    use_cookies=False,
                    progress=follow,
                    timeout=patience.timeout,
                )
            except refusals.FileURLRetrievalError as error:
                raise DownloadError(f"{self.location}: {_one_line(error)} {ADVICE}") from None
            except requests.HTTPError as error:
                if error.response is not None and error.response.status_code < 500:
                    raise DownloadError(f"{self.location}: {error}. {ADVICE}") from None
                raise TemporaryError(str(error)) from None
            except (refusals.DownloadError, requests.RequestException) as error:
                raise TemporaryError(_one_line(error)) from None

        if not target.is_file():
            persist(self.location, attempt, lambda: _partial_bytes(target), patience)
        return target


def is_drive_folder(location: str) -> bool:
    """Tell whether an address is that of a folder.

    Args:
        location: A Google Drive address.

    Returns:
        True for a folder, False for a file.
    """
    return "/folders/" in location


def drive_files(location: str, patience: Patience) -> list[DriveFile]:
    """List a folder on Google Drive with all that is in it.

    Args:
        location: Address of the folder.
        patience: How long to try.

    Returns:
        Its files.

    Raises:
        DownloadError: It cannot be listed.
    """
    found: list[DriveFile] = []

    def attempt() -> None:
        import gdown
        from gdown import exceptions as refusals

        try:
            listed = gdown.download_folder(
                url=location,
                output="listing",
                quiet=True,
                use_cookies=False,
                skip_download=True,
                timeout=patience.timeout,
            )
        except refusals.FileURLRetrievalError as error:
            raise DownloadError(f"{location}: {_one_line(error)} {ADVICE}") from None
        except (refusals.DownloadError, requests.RequestException) as error:
            raise TemporaryError(_one_line(error)) from None
        for item in listed:
            if not isinstance(item, str):
                address = f"https://drive.google.com/uc?id={item.id}"
                found.append(DriveFile(Path(item.path).as_posix(), address))

    persist(location, attempt, lambda: 0, patience)
    return found


def _partial_bytes(target: Path) -> int:
    # gdown keeps an unfinished download beside the target, with eight letters of its own.
    return sum(path.stat().st_size for path in target.parent.glob(f"{target.name}*.part"))


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
