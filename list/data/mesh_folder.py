"""A folder of meshes, a person's own or raw ones of ShapeNet: which shapes it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from list.config.schema import NAME_PATTERN
from list.data.file_digests import FileDigests
from list.data.sources import (
    FEWEST_SHAPES,
    LONGEST_NAME,
    Missing,
    Shape,
    held_out,
    is_too_long,
)
from list.errors import ConfigError
from list.fingerprint import digest
from list.geometry.mesh_files import SUFFIXES

# In place of a list of categories, and in tables the name of the rows over all of them.
ALL = "all"

# Where ShapeNetCore v1 and v2 keep the mesh within the folder of a shape.
SHAPENET_MESHES = (Path("model.obj"), Path("models/model_normalized.obj"))


def mesh_folder_shapes(
    folder: Path,
    categories: Sequence[str] | str,
    test_fraction: float,
    seed: int,
    digests: FileDigests,
) -> tuple[list[Shape], list[Missing]]:
    """List a folder of the user's own meshes, or of raw ones as ShapeNet publishes them.

    Hidden files and folders are passed over. A file that cannot be read is listed as any other, so
    that the stage that reads it puts it in quarantine with the reason.

    Args:
        folder: Holds one sub-folder a category, each with mesh files, or with a folder for each
            shape as in ShapeNetCore v1 and v2.
        categories: Sub-folders to use, or `all`.
        test_fraction: About this share of all shapes is held out, at least one shape.
        seed: Seed of that choice.
        digests: Cache of the digests of the meshes.

    Returns:
        The shapes, before the validation split, and the folders of shapes without a mesh.

    Raises:
        ConfigError: The folder or a category is missing or empty, two files have one name, a name
            cannot stand in tables and paths, or there are fewer than 3 shapes in all.
    """
    chosen = _mesh_categories(folder, categories)
    files: list[tuple[str, str, Path]] = []
    missing: list[Missing] = []
    for category in chosen:
        for name, path in _named_meshes(folder / category):
            if not _is_mesh(path):
                wanted = " or ".join(str(inner) for inner in SHAPENET_MESHES)
                reason = f"the folder {path} holds no {wanted}"
                missing.append(Missing(category, name, "train", reason))
            else:
                files.append((category, name, path))
    if len(files) < FEWEST_SHAPES:
        raise ConfigError(
            f"data.meshes.folder: {folder} holds {len(files)} meshes, at least {FEWEST_SHAPES} "
            f"are needed to train, validate and test. Mesh files end in "
            f"{', '.join(SUFFIXES)} and stand in <folder>/<category>/."
        )
    tested = held_out(((category, name) for category, name, _ in files), test_fraction, seed)
    shapes = []
    for category, name, path in files:
        split = "test" if (category, name) in tested else "train"
        content = _digest_where_readable(path, digests)
        shapes.append(Shape(category, name, split, str(path), "", content))
    digests.save()
    return shapes, missing


def _mesh_categories(folder: Path, categories: Sequence[str] | str) -> list[str]:
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
        if name == ALL or is_too_long(name):
            raise ConfigError(
                f"{str(folder / name)!r}: a category's folder name has at most {LONGEST_NAME} "
                f"bytes, and is not `{ALL}`, which means all categories. Rename it."
            )
    chosen = found if categories == ALL else sorted(set(categories))
    if unknown := sorted(set(chosen) - set(found)):
        raise ConfigError(
            f"data.categories: {', '.join(unknown)} not found in {folder}, which holds: "
            f"{', '.join(found) or 'no sub-folder'}. Name sub-folders of it, or use `all`."
        )
    return chosen


def _named_meshes(folder: Path) -> list[tuple[str, Path]]:
    """Name and mesh of each shape of a category; of a folder without a mesh, the folder."""
    by_name: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or not (_is_mesh(path) or path.is_dir()):
            continue
        name = path.stem if _is_mesh(path) else path.name
        if not name.isprintable() or name.startswith("-") or name.strip() != name:
            raise ConfigError(
                f"{str(path)!r}: a mesh's name does not begin with -, has no space at its ends and "
                "no control characters. Rename it."
            )
        if is_too_long(name):
            raise ConfigError(
                f"{str(path)!r}: a mesh's name has at most {LONGEST_NAME} bytes. Rename it."
            )
        if name in by_name:
            raise ConfigError(
                f"{folder}: {by_name[name].name} and {path.name} have the same name; a "
                f"shape's name is its file name without the suffix. Rename one."
            )
        by_name[name] = path
    return [(name, _mesh_within(path)) for name, path in by_name.items()]


def _is_mesh(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def _mesh_within(path: Path) -> Path:
    """The mesh of a shape that has a folder of its own, or the path itself."""
    return next((path / inner for inner in SHAPENET_MESHES if (path / inner).is_file()), path)


def _digest_where_readable(path: Path, digests: FileDigests) -> str:
    try:
        return digests.of(path)
    except OSError as error:
        return digest([str(path), error.strerror])
