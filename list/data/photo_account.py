"""What became of every photo: a row each, so that none is lost without a word."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from list.data.crops import read_unusable
from list.data.images import view_files
from list.errors import ListError

USED = "used"
UNUSABLE = "unusable"
LEFT_OUT = "left out"


@dataclass(frozen=True)
class PhotoRow:
    """What the index knows of one record of pix3d.json.

    Attributes:
        number: Its place in pix3d.json, from 0.
        image: Path of the picture within the archive.
        category_id: Its category.
        shape_id: Its model, `<folder>.<file stem>` as in the release of LIST.
        part: `train`, `test`, or empty where no list names it.
        status: Empty where it is to be cropped, else `unusable` or `left out`.
        reason: Why it is not used.
    """

    number: int
    image: str
    category_id: str
    shape_id: str
    part: str
    status: str
    reason: str


Key = tuple[str, str, str]


def account_photos(
    rows: Sequence[PhotoRow], crops: Sequence[Path], quarantine: Sequence[Path], style: str
) -> list[PhotoRow]:
    """Fill in what became of the photos that were to be cropped.

    Args:
        rows: Every photo of the source.
        crops: Folders `<shard>/<category id>` of cropped views.
        quarantine: Quarantine tables `<category id>/<shard>.tsv` of the crops.
        style: Name of the sub-folder of views.

    Returns:
        The rows, each with the status `used`, `unusable` or `left out`.

    Raises:
        ListError: A photo is neither a view nor refused with a reason.
    """
    used: set[tuple[Key, int]] = set()
    refused: dict[tuple[Key, int], str] = {}
    for folder in crops:
        # Snakemake leaves a time stamp file among the shapes.
        for shape in (path for path in folder.iterdir() if path.is_dir()):
            key = _part(folder.parent.name), folder.name, shape.name
            used.update((key, int(path.stem)) for path in view_files(shape / style))
            refused.update(((key, n), why) for n, why in read_unusable(shape).items())
    without_views: dict[Key, str] = {}
    for table in quarantine:
        with table.open(newline="", encoding="utf-8") as stream:
            for bad in csv.DictReader(stream, delimiter="\t"):
                key = _part(table.stem), bad["category_id"], bad["shape_id"]
                without_views[key] = bad["reason"]

    def settled(row: PhotoRow) -> PhotoRow:
        key = row.part, row.category_id, row.shape_id
        if row.status:
            return row
        if (key, row.number) in used:
            return dataclasses.replace(row, status=USED)
        reason = refused.get((key, row.number)) or without_views.get(key)
        if reason is None:
            raise ListError(f"photo {row.number} ({row.image}) is unaccounted for")
        return dataclasses.replace(row, status=UNUSABLE, reason=reason)

    return [settled(row) for row in rows]


def _part(shard: str) -> str:
    """`train` or `test`, by the name of a shard."""
    return shard.split("-")[0]
