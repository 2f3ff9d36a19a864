"""The records of pix3d.json, checked one by one."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, FiniteFloat, ValidationError

from list.config.schema import NAME_PATTERN, CategoryName
from list.data.photo_account import UNUSABLE, PhotoRow
from list.data.sources import LONGEST_NAME, is_too_long
from list.errors import ConfigError

RECORDS_NAME = "pix3d.json"
WHERE_FROM = "pix3d.zip, published at http://pix3d.csail.mit.edu"

# What the Pix3D paper evaluates.
PAPER_CATEGORY = "chair"


def _plain(path: str) -> str:
    if not path or path.startswith("/") or "\\" in path or ".." in path.split("/"):
        raise ValueError(f"{path!r} is not a path within the archive")
    return path


def _named(model: str) -> str:
    name = shape_id(_plain(model))
    if not re.fullmatch(NAME_PATTERN, name) or is_too_long(name):
        raise ValueError(
            f"{model!r}: the name of a model has letters, digits, . _ + - only, at most "
            f"{LONGEST_NAME} of them"
        )
    return model


@cache
def shape_id(model: str) -> str:
    """Name of a model, `<folder>.<file stem>` as in the release of LIST.

    Args:
        model: Its path in the archive.

    Returns:
        The name.
    """
    path = PurePosixPath(model)
    return f"{path.parent.name}.{path.stem}"


class Record(BaseModel):
    """What is used of a record of pix3d.json, under its published names."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    img: Annotated[str, AfterValidator(_plain)]
    mask: Annotated[str, AfterValidator(_plain)]
    model: Annotated[str, AfterValidator(_named)]
    category: CategoryName
    bbox: tuple[FiniteFloat, FiniteFloat, FiniteFloat, FiniteFloat]
    truncated: bool
    occluded: bool
    slightly_occluded: bool

    @property
    def is_in_paper(self) -> bool:
        """Whether the Pix3D paper evaluates it."""
        hidden = self.truncated or self.occluded or self.slightly_occluded
        return self.category == PAPER_CATEGORY and not hidden


def read_records(folder: Path) -> tuple[dict[int, Record], list[PhotoRow]]:
    """Read pix3d.json.

    Args:
        folder: The unpacked archive.

    Returns:
        Records by their place, and rows of those that are not as published, with what is known of
        them but their part.

    Raises:
        ConfigError: The file is missing, damaged, or holds no list.
    """
    path = folder / RECORDS_NAME
    if not path.is_file():
        raise ConfigError(
            f"data.pix3d.folder: there is no {path}. Unpack {WHERE_FROM}, so that {folder} holds "
            f"{RECORDS_NAME}, img/, mask/ and model/."
        )
    found = read_json(path, f"Unpack {WHERE_FROM} again.")
    records, broken = {}, []
    for number, fields in enumerate(found):
        try:
            records[number] = Record.model_validate(fields)
        except ValidationError as error:
            detail = error.errors()[0]
            where = ".".join(str(part) for part in detail["loc"])
            reason = f"its record is not as published: {where}: {detail['msg']}"
            wrong = {problem["loc"][0] for problem in error.errors() if problem["loc"]}
            good = fields.keys() - wrong if isinstance(fields, dict) else set()
            image = str(fields["img"]) if "img" in good else ""
            category = str(fields["category"]) if "category" in good else ""
            shape = shape_id(fields["model"]) if "model" in good and category else ""
            broken.append(PhotoRow(number, image, category, shape, "", UNUSABLE, reason))
    return records, broken


def read_json(path: Path, advice: str) -> list[Any]:
    """Read a list of the archive or of its split files.

    Args:
        path: A JSON file.
        advice: What to do where it is not as published.

    Returns:
        The list.

    Raises:
        ConfigError: It is damaged, or holds no list.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ConfigError(f"{path} is damaged or no JSON file ({error}). {advice}") from None
    if not isinstance(found, list):
        raise ConfigError(f"{path} does not hold a list, as the published file does. {advice}")
    return found
