"""The account of every shape: what was listed is trained, validated, tested, or missed by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set

import pandas as pd

from list.data.sources import Shape
from list.errors import ListError

PARTS = ["trained", "validated", "tested", "quarantined", "missing", "left_out"]

# Names given in a message; more would hide the rest of it.
NAMES_SHOWN = 5

_PART_OF_SPLIT = {"train": "trained", "validation": "validated", "test": "tested"}


def account(
    shapes: Sequence[Shape],
    quarantined: Set[tuple[str, str, str]],
    used: Set[tuple[str, str, str]],
    trains: bool,
    missing: Sequence[Sequence[str]],
    categories: Mapping[str, str],
) -> pd.DataFrame:
    """Count what became of the listed shapes.

    Args:
        shapes: All shapes of the index.
        quarantined: `train` or `test`, category id and shape id of those that a stage put in
            quarantine; a shape may stand in both lists, each time with other images.
        used: The same of those that were trained on, validated or tested.
        trains: Whether anything was trained; where weights are given, no training shape is used.
        missing: Listed shapes that are not used: category id first, kind last.
        categories: Category names by id.

    Returns:
        One row a category: category_id, category, listed, and its parts.

    Raises:
        ListError: A shape was neither used nor put in quarantine, or the parts do not add up to
            what was listed.
    """
    counts: dict[str, Counter[str]] = {identifier: Counter() for identifier in categories}
    lost = []
    for shape in shapes:
        part = "test" if shape.split == "test" else "train"
        key = part, shape.category_id, shape.shape_id
        fate = _PART_OF_SPLIT[shape.split]
        if key in quarantined:
            fate = "quarantined"
        elif part == "train" and not trains:
            fate = "left_out"
        elif key not in used:
            lost.append("/".join(key))
        counts[shape.category_id].update([fate, "listed"])
    if lost:
        raise ListError(
            f"{len(lost)} shapes were lost, neither used nor in quarantine: "
            f"{', '.join(lost[:NAMES_SHOWN])}{' ...' if len(lost) > NAMES_SHOWN else ''}"
        )
    for identifier, *_, kind in missing:
        counts[identifier].update([kind, "listed"])
    table = pd.DataFrame(
        [
            {"category_id": identifier, "category": name}
            | {part: counts[identifier][part] for part in ["listed", *PARTS]}
            for identifier, name in categories.items()
        ]
    )
    wrong = table[table["listed"] != table[PARTS].sum(axis=1)]
    if len(wrong):
        raise ListError(f"shapes are unaccounted for: {wrong.to_dict('records')}")
    return table


def photo_counts(photos: pd.DataFrame, categories: Sequence[str]) -> pd.DataFrame:
    """Count what became of the photos of a source of photos.

    Args:
        photos: One row a photo: category_id, and status `used`, `unusable` or `left out`.
        categories: Category ids, in the order of the result.

    Returns:
        One row a category: photos, and photos_used, photos_unusable, photos_left_out.

    Raises:
        ListError: A photo is of none of the categories.
    """
    if unknown := sorted(set(photos["category_id"]) - set(categories)):
        raise ListError(f"photos are unaccounted for, of {', '.join(map(repr, unknown))}")
    statuses = photos.groupby(["category_id", "status"]).size().unstack(fill_value=0)
    counts = statuses.reindex(
        index=[*categories], columns=["used", "unusable", "left out"], fill_value=0
    )
    counts.columns = pd.Index([f"photos_{name.replace(' ', '_')}" for name in counts.columns])
    counts.insert(0, "photos", counts.sum(axis=1))
    return counts.reset_index(drop=True)


def accounting_text(table: pd.DataFrame) -> str:
    """Write the account for a person.

    Args:
        table: What `account` returned, or its file as read again.

    Returns:
        One line a category and one for all, each with its sum.
    """
    counts = table[["listed", *PARTS]].astype(int)
    rows = [
        *zip(table["category"], counts.to_numpy(), strict=True),
        ("all", counts.sum().to_numpy()),
    ]
    lines = []
    for name, (listed, *parts) in rows:
        terms = [
            f"{count} {part.replace('_', ' ')}"
            for count, part in zip(parts, PARTS, strict=True)
            if count
        ]
        lines.append(f"  {name}: {listed} listed = {' + '.join(terms) or '0'}")
    return "\n".join(lines)
