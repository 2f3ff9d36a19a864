"""Split lists as DISN published them: one shape id a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from list.errors import ConfigError
from list.files import written_whole


def read_split_list(path: Path) -> list[str]:
    """Read `<category id>_train.lst` or `<category id>_test.lst`.

    Blank lines are allowed and the last line may lack its newline, as in the published files.

    Args:
        path: The list.

    Returns:
        Shape ids in the order of the list, repeated ones only once.

    Raises:
        ConfigError: The list cannot be read or is not text, or an id could leave its folder.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise ConfigError(f"There is no split list {path}.") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not a text file in UTF-8.") from None
    except OSError as error:
        raise ConfigError(f"The split list {path} cannot be read: {error.strerror}.") from None
    names = dict.fromkeys(line.strip() for line in lines if line.strip())
    for name in names:
        if not all(c.isalnum() or c in "._-" for c in name) or name.startswith((".", "-")):
            raise ConfigError(f"{path}: {name!r} is not a shape id (letters, digits, . _ - only).")
    return [*names]


def write_split_list(path: Path, names: Iterable[str]) -> None:
    """Write a list in the published layout.

    Args:
        path: The list to write.
        names: Shape ids.
    """
    with written_whole(path) as temporary:
        temporary.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
