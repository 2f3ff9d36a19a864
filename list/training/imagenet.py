"""ImageNet weights for the image encoders, as torchvision publishes them."""

from __future__ import annotations

from pathlib import Path
from urllib.error import URLError

from torch.hub import download_url_to_file

from list.errors import ListError
from list.files import written_whole

# torchvision's ResNet18_Weights.IMAGENET1K_V1.
ADDRESS = "https://download.pytorch.org/models/resnet18-f37072fd.pth"
SHA256 = "f37072fd47e89c5e827621c5baffa7500819f7896bbacec160b1a16c560e07ec"


def download_imagenet(path: Path, address: str = ADDRESS, sha256: str = SHA256) -> None:
    """Download the weights of a ResNet-18.

    Args:
        path: The file to write.
        address: Where it is published.
        sha256: Checksum of its content.

    Raises:
        ListError: The address cannot be reached, or the content is another one.
    """
    try:
        with written_whole(path) as temporary:
            download_url_to_file(address, str(temporary), hash_prefix=sha256, progress=False)
    except URLError as error:
        raise ListError(
            f"{address} cannot be reached ({error.reason}). Get the file another way and give its "
            "path as network.imagenet, or leave network.imagenet empty."
        ) from None
    except RuntimeError as error:
        # How torch reports another checksum.
        raise ListError(f"{address} is not the published file: {error}.") from None
