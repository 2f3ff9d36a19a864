"""Ids of the embedded shapes, apart from how they are made: listing shapes needs no solids."""

from __future__ import annotations

import hashlib


def shape_id(seed: int, category: str, number: int) -> str:
    """Id of a shape: a hash, as ShapeNet's ids are.

    Args:
        seed: Seed of the data set.
        category: Name of the category.
        number: Number of the shape within it.

    Returns:
        32 hexadecimal digits.
    """
    name = f"{seed} {category} {number}"
    return hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
