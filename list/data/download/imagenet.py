"""ImageNet weights for the image encoders, as torchvision publishes them."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import NamedTuple

from list.config.download import DownloadConfig
from list.data.download.locations import Download, remote_files
from list.data.download.transfer import Patience
from list.errors import DownloadError, ListError
from list.files import remove, written_whole


class Published(NamedTuple):
    """A file of weights.

    Attributes:
        address: Where torchvision publishes it.
        sha256: Checksum of its content.
    """

    address: str
    sha256: str


# torchvision's IMAGENET1K_V1 of each image encoder.
PUBLISHED = {
    "resnet18": Published(
        "https://download.pytorch.org/models/resnet18-f37072fd.pth",
        "f37072fd47e89c5e827621c5baffa7500819f7896bbacec160b1a16c560e07ec",
    ),
    "convnext_tiny": Published(
        "https://download.pytorch.org/models/convnext_tiny-983f1562.pth",
        "983f1562536e84ff750a1576fb08e54de751dbf2e17c0d8a4a13704341fdcd3d",
    ),
}

KEY = "network.imagenet"
ADVICE = f"Get the file another way and give its path as {KEY}, or leave {KEY} empty."


def download_imagenet(
    path: Path,
    location: str,
    sha256: str,
    options: DownloadConfig | None = None,
) -> None:
    """Download weights; a download that was cut goes on where it stopped.

    Args:
        path: The file to write.
        location: Where it is published, or a mirror of it on any kind of storage.
        sha256: Checksum of its content.
        options: How patient to be.

    Raises:
        ListError: The location cannot be reached, or the content is another one.
    """
    options = options or DownloadConfig()
    patience = Patience(options.retries, options.first_wait, options.timeout)
    begun = path.with_name(f"{path.name}.download")
    begun.parent.mkdir(parents=True, exist_ok=True)
    try:
        wanted = Download(KEY, location, str(path.parent), "", ())
        found = remote_files(wanted, options, patience)
        if len(found) != 1:
            raise DownloadError(f"{location} is no single file.")
        local = found[0].fetch(begun, patience)
    except DownloadError as error:
        raise ListError(f"{error} {ADVICE}") from None
    with local.open("rb") as stream:
        value = hashlib.file_digest(stream, "sha256").hexdigest()
    if value != sha256:
        remove(begun)
        raise ListError(f"{location} is not the published file: its SHA-256 is {value}. {ADVICE}")
    with written_whole(path) as temporary:
        shutil.copyfile(local, temporary)
    remove(begun)
