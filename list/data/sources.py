"""Every source of shapes ends in the same table: one row a shape, with its split and its shard."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from list.data.categories import CATEGORIES, category_id, category_name
from list.data.solids.names import shape_id
from list.errors import ConfigError
from list.fingerprint import digest
from list.seeds import seed_of

# Bytes of the name of a shape or a category. A file name has at most 255, and the names of kept and
# of temporary files add a key, a prefix and a suffix.
LONGEST_NAME = 200

# Index of the axis between the left and the right of a shape by `data.source`, where y is up: those
# of ShapeNet and the solids face +x, those of Pix3D face along z.
LEFT_TO_RIGHT = {"procedural": 2, "meshes": 2, "shapenet": 2, "pix3d": 0}

# With fewer shapes there is nothing to train, validate and test on.
FEWEST_SHAPES = 3


@dataclass(frozen=True, order=True)
class Shape:
    """One shape of the data set.

    Attributes:
        category_id: ShapeNet's id, or the folder name of a user's category.
        shape_id: Unique in its category.
        split: `train`, `validation` or `test`.
        mesh: Path of the raw mesh, or empty where the workflow generates it.
        images: Folder of published views, or empty where the workflow renders them.
        digest: Changes whenever the content of the shape changes.
    """

    category_id: str
    shape_id: str
    split: str
    mesh: str
    images: str
    digest: str


# Why a listed shape is not used: a file of it is not there, or the configuration leaves it out.
MISSING, LEFT_OUT = "missing", "left_out"


@dataclass(frozen=True, order=True)
class Missing:
    """A listed shape that is not used.

    Attributes:
        category_id: The category of the list.
        shape_id: The listed id.
        split: The list it stands in: `train` or `test`.
        reason: What is missing, with its path, or why the shape is left out.
        kind: MISSING or LEFT_OUT.
    """

    category_id: str
    shape_id: str
    split: str
    reason: str
    kind: str = MISSING


def is_too_long(name: str) -> bool:
    """Tell whether a name of a shape or a category leaves no room for what file names add to it.

    Args:
        name: The name.

    Returns:
        True for more than LONGEST_NAME bytes.
    """
    return len(os.fsencode(name)) > LONGEST_NAME


def unit_interval(seed: int, *names: object) -> float:
    """Map a name to a fixed pseudo-random number in [0, 1), the same on every machine.

    Args:
        seed: Seed of the choice.
        names: What the number belongs to: a purpose, ids.

    Returns:
        The number; different names give independent numbers.
    """
    return seed_of(seed, *names) / 2**64


def shard_of(category: str, shape_id: str, shards: int) -> int:
    """Shard of a shape, by a hash of its name: other shapes never move it.

    Args:
        category: Category id.
        shape_id: Shape id.
        shards: Shards of the category.

    Returns:
        A number from 0 to shards - 1.
    """
    return int(unit_interval(0, "shard", category, shape_id) * shards)


def procedural_shapes(
    categories: Sequence[str] | str, training_shapes: int, test_shapes: int, seed: int
) -> list[Shape]:
    """List the embedded data set.

    Args:
        categories: Category names or ids, or `all`.
        training_shapes: Training shapes of each category (validation is cut from them).
        test_shapes: Held-out shapes of each category.
        seed: Seed of the data set.

    Returns:
        The shapes, before the validation split.

    Raises:
        ConfigError: A category has no family of procedural shapes.
    """
    chosen = known_categories(CATEGORIES if categories == "all" else categories)
    shapes = []
    for category in chosen:
        for number in range(training_shapes + test_shapes):
            # Test shapes come first, so that more training shapes change no test shape.
            split = "test" if number < test_shapes else "train"
            name = shape_id(seed, category_name(category), number)
            shapes.append(Shape(category, name, split, "", "", digest([seed, category, name])))
    return shapes


def held_out(names: Iterable[tuple[str, str]], fraction: float, seed: int) -> set[tuple[str, str]]:
    """Choose what is tested, where no list says it.

    Each shape is chosen by its own name, so that shapes that are added never bring one that was
    trained on into the test.

    Args:
        names: Category and name of each shape.
        fraction: About this share of all shapes is held out; at least one shape.
        seed: Seed of the choice.

    Returns:
        The chosen names.
    """

    def place(name: tuple[str, str]) -> float:
        return unit_interval(seed, "test", *name)

    order = sorted(names, key=place)
    return {name for name in order if place(name) < fraction} or set(order[:1])


def known_categories(names: Iterable[str]) -> list[str]:
    """Ids of ShapeNet categories.

    Args:
        names: Names or ids.

    Returns:
        The ids, sorted, each once.

    Raises:
        ConfigError: A category is unknown.
    """
    try:
        return sorted({category_id(name) for name in names})
    except KeyError as error:
        known = ", ".join(f"{name} ({number})" for name, number in sorted(CATEGORIES.items()))
        raise ConfigError(
            f"data.categories: unknown category {error.args[0]!r}. Known: {known}."
        ) from None


def cut_validation(shapes: Iterable[Shape], fraction: float, seed: int) -> list[Shape]:
    """Cut the validation split from the training list, never from the test list.

    Args:
        shapes: Shapes marked `train` or `test`.
        fraction: Share of the training shapes of each category; at least one shape in all.
        seed: Seed of the choice.

    Returns:
        The same shapes in sorted order, some training shapes marked `validation`.

    Raises:
        ConfigError: No training shape is left beside validation.
    """
    shapes = sorted(shapes)
    training = [shape for shape in shapes if shape.split == "train"]

    def place(shape: Shape) -> float:
        return unit_interval(seed, "validation", shape.category_id, shape.shape_id)

    chosen = {shape for shape in training if place(shape) < fraction}
    if not chosen and training:
        chosen = {min(training, key=place)}
    if len(training) <= len(chosen):
        raise ConfigError(
            f"data.validation_fraction: {len(training)} training shapes and a fraction of "
            f"{fraction:g} leave nothing to train on. Lower the fraction or add shapes; where a "
            "key test_fraction chooses the test shapes, a lower one leaves more to train on."
        )
    return [dataclasses.replace(s, split="validation") if s in chosen else s for s in shapes]
