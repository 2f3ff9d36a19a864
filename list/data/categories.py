"""The 13 ShapeNet categories of the single-view reconstruction papers."""

from __future__ import annotations

# Names as the papers' tables write them; the ids are WordNet 3.0 synset offsets of nouns.
CATEGORIES: dict[str, str] = {
    "airplane": "02691156",
    "bench": "02828884",
    "cabinet": "02933112",
    "car": "02958343",
    "chair": "03001627",
    "display": "03211117",
    "lamp": "03636649",
    "speaker": "03691459",
    "rifle": "04090263",
    "sofa": "04256520",
    "table": "04379243",
    "phone": "04401088",
    "watercraft": "04530566",
}

_NAMES = {number: name for name, number in CATEGORIES.items()}


def category_id(name: str) -> str:
    """ShapeNet's id of a category.

    Args:
        name: One of the names of CATEGORIES, or already an id.

    Returns:
        The id, eight digits.

    Raises:
        KeyError: The name is not known; the error's argument is the name.
    """
    return name if name in _NAMES else CATEGORIES[name]


def category_name(identifier: str) -> str:
    """Name of a category for people to read.

    Args:
        identifier: ShapeNet's id, or any other text.

    Returns:
        The name; text that is not an id stands for itself, as the folder names of a user's own
        categories do.
    """
    return _NAMES.get(identifier, identifier)
