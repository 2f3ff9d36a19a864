"""Every source of shapes ends in the same table: one row a shape, with its split and its shard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from list.config.schema import NAME_PATTERN
from list.data.categories import CATEGORIES, category_id, category_name
from list.errors import ConfigError
from list.fingerprint import digest, file_digest
from list.geometry.mesh_files import SUFFIXES
from list.seeds import seed_of

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
    # Imported here so that sources without procedural shapes do not load the solid modeller.
    from list.data.solids.catalogue import shape_id

    chosen = known_categories(CATEGORIES if categories == "all" else categories)
    shapes = []
    for category in chosen:
        for number in range(training_shapes + test_shapes):
            # Test shapes come first, so that more training shapes change no test shape.
            split = "test" if number < test_shapes else "train"
            name = shape_id(seed, category_name(category), number)
            shapes.append(Shape(category, name, split, "", "", digest([seed, category, name])))
    return shapes


def mesh_folder_shapes(
    folder: Path, categories: Sequence[str] | str, test_fraction: float, seed: int
) -> list[Shape]:
    """List a folder of the user's own meshes.

    Hidden files and folders are passed over. A file that cannot be read is listed as any other, so
    that the stage that reads it puts it in quarantine with the reason.

    Args:
        folder: Holds one sub-folder a category, each with mesh files.
        categories: Sub-folders to use, or `all`.
        test_fraction: Share of all shapes that is held out, at least one shape.
        seed: Seed of that choice.

    Returns:
        The shapes, before the validation split.

    Raises:
        ConfigError: The folder or a category is missing or empty, two files have one name, a name
            cannot stand in tables and paths, or there are fewer than 3 shapes in all.
    """
    if not folder.is_dir():
        raise ConfigError(
            f"data.meshes.folder: there is no folder {folder}. Put your meshes in "
            f"{folder}/<category>/<name>.obj (also ply, stl, off, glb), or set another folder."
        )
    found = sorted(
        path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")
    )
    for name in found:
        if not re.fullmatch(NAME_PATTERN, name):
            raise ConfigError(
                f"{str(folder / name)!r}: a category's folder name has letters, digits, . _ + - "
                "only."
            )
    chosen = found if categories == "all" else [str(name) for name in categories]
    if unknown := sorted(set(chosen) - set(found)):
        raise ConfigError(
            f"data.categories: {', '.join(unknown)} not found in {folder}, which holds: "
            f"{', '.join(found) or 'no sub-folder'}. Name sub-folders of it, or use `all`."
        )
    files = [(name, path) for name in chosen for path in _mesh_files(folder / name)]
    if len(files) < FEWEST_SHAPES:
        raise ConfigError(
            f"data.meshes.folder: {folder} holds {len(files)} meshes, at least {FEWEST_SHAPES} "
            f"are needed to train, validate and test. Mesh files end in "
            f"{', '.join(SUFFIXES)} and stand in <folder>/<category>/."
        )
    tested = held_out(((name, path.stem) for name, path in files), test_fraction, seed)
    return [
        Shape(
            name,
            path.stem,
            "test" if (name, path.stem) in tested else "train",
            str(path),
            "",
            _digest_where_readable(path),
        )
        for name, path in files
    ]


def held_out(names: Iterable[tuple[str, str]], fraction: float, seed: int) -> set[tuple[str, str]]:
    """Choose what is tested, where no list says it.

    Args:
        names: Category and name of each shape.
        fraction: Share of all shapes that is held out; at least one shape.
        seed: Seed of the choice.

    Returns:
        The chosen names.
    """
    order = sorted(names, key=lambda name: unit_interval(seed, "test", *name))
    return set(order[: max(1, round(fraction * len(order)))])


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
            f"{fraction:g} leave nothing to train on. Lower the fraction or add shapes."
        )
    return [
        Shape(s.category_id, s.shape_id, "validation", s.mesh, s.images, s.digest)
        if s in chosen
        else s
        for s in shapes
    ]


def _mesh_files(folder: Path) -> list[Path]:
    files = sorted(
        p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES and not p.name.startswith(".")
    )
    by_name: dict[str, Path] = {}
    for path in files:
        if (
            not path.stem.isprintable()
            or path.stem.startswith("-")
            or path.stem.strip() != path.stem
        ):
            raise ConfigError(
                f"{str(path)!r}: a mesh's name does not begin with -, has no space at its ends and "
                "no control characters. Rename it."
            )
        if path.stem in by_name:
            raise ConfigError(
                f"{folder}: {by_name[path.stem].name} and {path.name} have the same name; a "
                f"shape's name is its file name without the suffix. Rename one."
            )
        by_name[path.stem] = path
    return files


def _digest_where_readable(path: Path) -> str:
    try:
        return file_digest(path)
    except OSError as error:
        return digest([str(path), error.strerror])
