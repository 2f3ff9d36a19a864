"""Files are written whole: under a temporary name beside the final one, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; it takes the final name only if all went well.

    Works for a file as for a folder; what had the final name before is replaced.

    Args:
        path: The final name; its parent folder is made where it is missing.

    Yields:
        The temporary path, in the same folder (so that the rename cannot cross file systems) and
        with the same suffix (libraries choose the format by it).
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{os.getpid()}.{path.name}")
    try:
        yield temporary
        if temporary.is_dir():
            remove(path)
        temporary.replace(path)
    finally:
        remove(temporary)


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it, if it is there.

    Args:
        path: A file or a folder.
    """
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
