"""Random generators that belong to a name, so that no draw depends on order, cores or shards."""

from __future__ import annotations

import hashlib

import numpy as np


def seed_of(seed: int, *names: object) -> int:
    """Seed for one purpose, from the run's seed and the names of what is drawn.

    Args:
        seed: Seed of the run.
        names: Stage, category, shape, epoch: whatever tells this draw from all others.

    Returns:
        A number of 64 bits; different names give independent numbers.
    """
    text = "\x00".join(str(part) for part in (seed, *names))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def random_generator(seed: int, *names: object) -> np.random.Generator:
    """Generator for one purpose.

    Args:
        seed: Seed of the run.
        names: Stage, category, shape, epoch: whatever tells this draw from all others.

    Returns:
        A generator that gives the same numbers on every machine.
    """
    return np.random.default_rng(seed_of(seed, *names))
