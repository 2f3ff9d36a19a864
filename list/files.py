"""Files are written whole: under a temporary name beside the final one, then renamed."""

from __future__ import annotations

import errno
import os
import platform
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path

# A full disk, a used-up quota, and a limit on the size of files.
NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def is_out_of_space(error: BaseException | None) -> bool:
    """Tell whether something failed because no more could be written.

    Args:
        error: What was raised.

    Returns:
        True where a full disk, quota or limit is behind it. Libraries report it by exceptions of
        their own, with the reason in the text or in what was raised before.
    """
    while error is not None:
        if isinstance(error, OSError) and error.errno in NO_SPACE:
            return True
        if any(os.strerror(number) in str(error) for number in NO_SPACE):
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; it takes the final name only if all went well.

    Works for a file as for a folder; what had the final name before is replaced. What killed
    processes of this machine left of the same file is removed.

    Args:
        path: The final name; its parent folder is made where it is missing.

    Yields:
        The temporary path, in the same folder (so that the rename cannot cross file systems) and
        with the same suffix (libraries choose the format by it).
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _remove_left_overs(path)
    temporary = path.with_name(f".{_machine()}.{os.getpid()}.{path.name}")
    # A killed process may have had the number of this one.
    remove(temporary)
    try:
        yield temporary
        if temporary.is_dir():
            remove(path)
        temporary.replace(path)
    finally:
        remove(temporary)


def _machine() -> str:
    """Short for this machine: on a shared file system, several may use the same process number."""
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _remove_left_overs(path: Path) -> None:
    start = f".{_machine()}."
    for found in path.parent.glob(f"{start}*.{escape(path.name)}"):
        number = found.name.removeprefix(start).removesuffix(f".{path.name}")
        if number.isdigit() and not _is_alive(int(number)):
            remove(found)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        # Another person's process, or no number of one.
        pass
    return True


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it, if it is there.

    Args:
        path: A file or a folder.
    """
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
