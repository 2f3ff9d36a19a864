"""The index of Pix3D (Sun et al., CVPR 2018): models are shapes, the photos of a model its views.

A model whose photos stand in both lists is a shape of both, each time with the photos of that list.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from list.config.pix3d import Pix3dSource
from list.data.crops import Photo
from list.data.file_digests import FileDigests
from list.data.photo_account import LEFT_OUT, UNUSABLE, PhotoRow
from list.data.pix3d_records import (
    RECORDS_NAME,
    WHERE_FROM,
    Record,
    read_json,
    read_records,
    shape_id,
)
from list.data.sources import FEWEST_SHAPES, Missing, Shape, held_out
from list.errors import ConfigError
from list.fingerprint import digest

# The release of Total3D (Nie et al., CVPR 2020), whose lists LIST uses.
SPLITS_FROM = "data/pix3d/splits of github.com/GAP-LAB-CUHK-SZ/Total3DUnderstanding"

# In the published lists, samples with this word in their names are mirrored copies of others.
MIRRORED = "flipped"

# Digests of files by their path in the archive; of one that is not there, none.
Contents = Mapping[str, str | None]


@dataclass(frozen=True)
class Pix3dIndex:
    """The shapes of Pix3D and their photos.

    Attributes:
        shapes: The shapes before the validation split.
        missing: Listed models without a mesh or without any photo.
        photos: Photos of each shape, by part, category id and shape id.
        rows: Every record of the chosen categories.
    """

    shapes: Sequence[Shape]
    missing: Sequence[Missing]
    photos: Mapping[tuple[str, str, str], Sequence[Photo]]
    rows: Sequence[PhotoRow]


def pix3d_index(
    categories: Sequence[str] | str, source: Pix3dSource, seed: int, digests: FileDigests
) -> Pix3dIndex:
    """List the models of Pix3D and their photos.

    Args:
        categories: Categories of Pix3D, or `all`.
        source: The section `data.pix3d` of the configuration.
        seed: Seed of the choice of held-out models, where there are no split files.
        digests: Cache of the digests of photos, masks and models.

    Returns:
        The index.

    Raises:
        ConfigError: The archive or a list is missing or not as published, a category is unknown, or
            nothing is left to train or to evaluate on.
    """
    whole, broken = read_records(source.folder)
    records = _of_categories(categories, whole)
    parts = _parts(records, len(whole) + len(broken), source, seed)
    rows = _broken_rows(broken, records, parts, categories, source)
    files = {path for r in records.values() for path in (r.img, r.mask, r.model)}
    contents = {path: _content(source.folder / path, digests) for path in files}
    digests.save()
    photos: dict[tuple[str, str, str], list[Photo]] = {}
    shapes: dict[tuple[str, str, str], Shape] = {}
    for number, record in records.items():
        row = _row(number, record, parts.get(number, ""), source.protocol, contents)
        rows.append(row)
        if not row.status:
            key = row.part, row.category_id, row.shape_id
            mesh, content = str(source.folder / record.model), str(contents[record.model])
            shapes[key] = Shape(row.category_id, row.shape_id, row.part, mesh, "", content)
            photos.setdefault(key, []).append(_photo(number, record, source.folder, contents))
    _check_parts([*shapes.values()], source)
    return Pix3dIndex(
        [*shapes.values()], _missing(rows, photos), photos, sorted(rows, key=lambda r: r.number)
    )


def _of_categories(
    categories: Sequence[str] | str, records: Mapping[int, Record]
) -> dict[int, Record]:
    known = {record.category for record in records.values()}
    chosen = known if categories == "all" else {*categories}
    if unknown := sorted(chosen - known):
        raise ConfigError(
            f"data.categories: {', '.join(unknown)} not found in Pix3D, which has: "
            f"{', '.join(sorted(known)) or 'no record'}. Name some of these, or use `all`."
        )
    return {number: record for number, record in records.items() if record.category in chosen}


def _parts(
    records: Mapping[int, Record], count: int, source: Pix3dSource, seed: int
) -> dict[int, str]:
    """`train` or `test` by the place of a record; those in no list are absent."""
    if source.splits is None:
        models = {(r.category, shape_id(r.model)) for r in records.values()}
        tested = held_out(models, source.test_fraction, seed)
        return {
            number: "test" if (r.category, shape_id(r.model)) in tested else "train"
            for number, r in records.items()
        }
    parts: dict[int, str] = {}
    for part in ("train", "test"):
        path = source.splits / f"{part}.json"
        for number in _read_split(path, count):
            if parts.setdefault(number, part) != part:
                raise ConfigError(f"{path}: sample {number} stands in train.json too.")
    return parts


def _read_split(path: Path, count: int) -> list[int]:
    if not path.is_file():
        raise ConfigError(
            f"data.pix3d.splits: there is no {path}. Place train.json and test.json there "
            f"(published in {SPLITS_FROM}), or leave data.pix3d.splits empty to hold out models."
        )
    advice = f"The published lists stand in {SPLITS_FROM}."
    numbers = []
    for name in read_json(path, advice):
        stem = PurePosixPath(name).name.split(".")[0] if isinstance(name, str) else ""
        if MIRRORED in stem:
            continue
        if not (stem.isascii() and stem.isdigit() and int(stem) < count):
            raise ConfigError(
                f"{path}: {name!r} names no sample: its stem must be a place in {RECORDS_NAME}, "
                f"0 to {count - 1}. {advice}"
            )
        numbers.append(int(stem))
    return numbers


def _broken_rows(
    broken: Sequence[PhotoRow],
    records: Mapping[int, Record],
    parts: Mapping[int, str],
    categories: Sequence[str] | str,
    source: Pix3dSource,
) -> list[PhotoRow]:
    """Broken records of the chosen categories, or of none that can be read, with their parts."""
    chosen = {"", *(record.category for record in records.values())}
    part_of_model = {(r.category, shape_id(r.model)): parts.get(n) for n, r in records.items()}

    def part(row: PhotoRow) -> str:
        if not row.shape_id:
            return ""
        if source.splits is not None:
            return parts.get(row.number, "")
        return part_of_model.get((row.category_id, row.shape_id)) or "train"

    return [
        dataclasses.replace(row, part=part(row))
        for row in broken
        if categories == "all" or row.category_id in chosen
    ]


def _row(number: int, record: Record, part: str, protocol: str, contents: Contents) -> PhotoRow:
    status, reason = "", ""
    absent = [p for p in (record.img, record.mask, record.model) if contents[p] is None]
    if not part:
        status, reason = LEFT_OUT, "in neither list"
    elif part == "test" and protocol == "pix3d_paper" and not record.is_in_paper:
        status, reason = LEFT_OUT, "not in the protocol pix3d_paper"
    elif absent:
        status, reason = UNUSABLE, f"missing {', '.join(absent)}"
    shape = shape_id(record.model)
    return PhotoRow(number, record.img, record.category, shape, part, status, reason)


def _photo(number: int, record: Record, folder: Path, contents: Contents) -> Photo:
    content = digest([contents[record.img], contents[record.mask]])
    return Photo(number, f"{folder}/{record.img}", f"{folder}/{record.mask}", record.bbox, content)


def _content(path: Path, digests: FileDigests) -> str | None:
    try:
        return digests.of(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    # The stage that reads it puts it in quarantine with the reason.
    except OSError as error:
        return digest([str(path), error.strerror])


def _missing(
    rows: Sequence[PhotoRow], photos: Mapping[tuple[str, str, str], Sequence[Photo]]
) -> list[Missing]:
    missing: dict[tuple[str, str, str], Missing] = {}
    for row in rows:
        key = row.part, row.category_id, row.shape_id
        if row.part and row.status == UNUSABLE and key not in photos:
            missing.setdefault(key, Missing(row.category_id, row.shape_id, row.part, row.reason))
    return [*missing.values()]


def _check_parts(shapes: Sequence[Shape], source: Pix3dSource) -> None:
    if len(shapes) < FEWEST_SHAPES:
        raise ConfigError(
            f"data.pix3d.folder: {source.folder} has {len(shapes)} listed models with photos, at "
            f"least {FEWEST_SHAPES} are needed to train, validate and test. Unpack {WHERE_FROM}."
        )
    if all(shape.split == "train" for shape in shapes):
        raise ConfigError(
            f"data.pix3d: no test image is left by the lists, data.categories and "
            f"data.pix3d.protocol = {source.protocol}."
        )
