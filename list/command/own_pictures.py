"""Pictures that the command writes, with a mark by which they are told from photos."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from list.data.images import reading
from list.errors import ShapeError
from list.files import written_whole

# PNG's own field for the program that made a picture; editors put their names there instead.
FIELD, MARK = "Software", "list-reconstruct"


def save_own_picture(picture: Image.Image, path: Path) -> None:
    """Write a picture with the mark.

    Args:
        picture: What to write.
        path: The PNG file.
    """
    information = PngInfo()
    information.add_text(FIELD, MARK)
    with written_whole(path) as temporary:
        picture.save(temporary, pnginfo=information)


def is_own_picture(path: Path) -> bool:
    """Tell whether a file is a picture that the command wrote.

    Args:
        path: Any file.

    Returns:
        True where it has the mark; a file that cannot be read has none.
    """
    if path.suffix.lower() != ".png":
        return False
    with suppress(ShapeError), reading(path), Image.open(path) as image:
        return bool(image.info.get(FIELD) == MARK)
    return False
