"""The published ShapeNet layouts: which listed shapes are there, and which are not."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from list.config.schema import ShapenetSource
from list.data.categories import CATEGORIES, category_name
from list.data.download.progress import Progress
from list.data.file_digests import FileDigests
from list.data.png import is_whole_png
from list.data.sources import (
    LEFT_OUT,
    LONGEST_NAME,
    Missing,
    Shape,
    is_too_long,
    known_categories,
)
from list.data.splits import read_split_list
from list.errors import ConfigError
from list.fingerprint import SOURCE_ROOT, bytes_digest, code_digest, digest

logger = logging.getLogger(__name__)

MESH = "isosurf.obj"
METADATA = "rendering_metadata.txt"

# Names given in a message; more would hide the rest of it.
NAMES_SHOWN = 3


@dataclass(frozen=True)
class Listed:
    """One line of a split list."""

    category_id: str
    shape_id: str
    split: str


def shapenet_shapes(
    source: ShapenetSource,
    categories: Sequence[str] | str,
    style: str,
    digests: FileDigests,
    threads: int,
) -> tuple[list[Shape], list[Missing]]:
    """List the shapes of the published splits.

    Args:
        source: Folders of isosurfaces, renderings and split lists, and how to read them.
        categories: Category names or ids, or `all`.
        style: `easy` or `hard`, the sub-folder of a shape's images.
        digests: Cache of the digests of the meshes.
        threads: Files looked at side by side.

    Returns:
        The usable shapes before the validation split, and every other listed shape with the
        reason.

    Raises:
        ConfigError: A category is unknown, data is not in place, or of the training lists or the
            test lists no shape is usable.
    """
    chosen = known_categories(CATEGORIES if categories == "all" else categories)
    _require_in_place(source, chosen)
    listed, left_out = _read_lists(source, chosen)
    progress = Progress("shapes", 0, len(listed), "shapes")
    shapes: list[Shape] = []
    missing: list[Missing] = []
    with ThreadPoolExecutor(threads) as pool:
        found = pool.map(lambda line: _examine(line, source, style, digests), listed)
        for number, item in enumerate(found, start=1):
            if isinstance(item, Shape):
                shapes.append(item)
            else:
                missing.append(item)
            progress.tell(number)
            digests.save_sometimes()
    digests.save()
    _require_parts(shapes, [*missing, *left_out], source.splits)
    for category, count in sorted(Counter(m.category_id for m in missing).items()):
        total = sum(line.category_id == category for line in listed)
        logger.warning(
            "%s: %d of %d listed shapes are missing", category_name(category), count, total
        )
    return shapes, sorted([*missing, *left_out])


def _read_lists(
    source: ShapenetSource, categories: Sequence[str]
) -> tuple[list[Listed], list[Missing]]:
    used: list[Listed] = []
    left_out: list[Missing] = []
    for category in categories:
        tested = read_split_list(source.splits / f"{category}_test.lst")
        trained = read_split_list(source.splits / f"{category}_train.lst")
        shared = set() if source.train_on_test_shapes else set(tested) & set(trained)
        if shared:
            logger.warning(
                "%s: %d shapes stand in the training and in the test list; they are tested, not "
                "trained on (data.shapenet.train_on_test_shapes)",
                category_name(category),
                len(shared),
            )
        kept = [name for name in trained if name not in shared]
        cap = source.training_shapes_per_category
        beyond = kept[cap:] if cap else []
        used += [Listed(category, name, "test") for name in tested]
        used += [Listed(category, name, "train") for name in (kept[:cap] if cap else kept)]
        for names, reason in (
            (sorted(shared), "in the test list too (data.shapenet.train_on_test_shapes)"),
            (beyond, f"beyond data.shapenet.training_shapes_per_category = {cap}"),
        ):
            left_out += [Missing(category, name, "train", reason, LEFT_OUT) for name in names]
    return used, left_out


def _require_parts(shapes: Sequence[Shape], unused: Sequence[Missing], lists: Path) -> None:
    for split in ("train", "test"):
        if any(shape.split == split for shape in shapes):
            continue
        rows = [row for row in unused if row.split == split]
        if not rows:
            raise ConfigError(
                f"data.shapenet.splits: the lists <category id>_{split}.lst of data.categories in "
                f"{lists} name no shape."
            )
        raise ConfigError(
            f"data.shapenet: no {split} shape is left, for none of {len(rows)} in the {split} "
            f"lists is usable. The first: {rows[0].category_id}/{rows[0].shape_id}: "
            f"{rows[0].reason}."
        )


def _examine(
    line: Listed, source: ShapenetSource, style: str, digests: FileDigests
) -> Shape | Missing:
    mesh = source.isosurfaces / line.category_id / line.shape_id / MESH
    images = source.renderings / line.category_id / line.shape_id / style
    if is_too_long(line.shape_id):
        reason = f"its id has more than {LONGEST_NAME} bytes"
        return Missing(line.category_id, line.shape_id, line.split, reason)
    reasons = []
    content, views, metadata, pictures = "", dict[str, os.stat_result](), "", ""
    try:
        content = digests.of(mesh)
    except FileNotFoundError:
        reasons.append(f"no mesh {mesh}")
    except OSError as error:
        reasons.append(f"the mesh {mesh} cannot be read: {error.strerror}")
    try:
        with os.scandir(images) as entries:
            views = {e.name: e.stat() for e in entries if e.name.endswith(".png")}
        metadata = (images / METADATA).read_text(encoding="utf-8", errors="replace")
        pictures, *damaged = _content_of_views(images, views, digests)
    except FileNotFoundError as error:
        reasons.append(f"no images: {error.filename}")
    except OSError as error:
        reasons.append(f"{error.filename} cannot be read: {error.strerror}")
    else:
        reasons += _missing_views({*views}.difference(damaged), metadata, images)
    if reasons:
        return Missing(line.category_id, line.shape_id, line.split, "; ".join(reasons))
    whole = digest([content, metadata, pictures])
    return Shape(line.category_id, line.shape_id, line.split, str(mesh), str(images), whole)


def _content_of_views(
    images: Path, views: Mapping[str, os.stat_result], digests: FileDigests
) -> list[str]:
    """Digest of all views, then the names of those that are cut off or damaged."""

    def learn() -> str:
        contents, damaged = [], []
        for name in sorted(views):
            picture = (images / name).read_bytes()
            contents.append([name, bytes_digest(picture)])
            if not is_whole_png(picture):
                damaged.append(name)
        return "/".join([digest(contents), *damaged])

    stamps = [[name, view.st_size, view.st_mtime_ns] for name, view in sorted(views.items())]
    stamp = digest([stamps, _code_of_judgement()])
    return digests.remembered(images / "*.png", stamp, learn).split("/")


@cache
def _code_of_judgement() -> str:
    """Digest of the code that says which views are damaged."""
    return code_digest(SOURCE_ROOT / "list" / "data" / "png.py")


def _missing_views(whole: set[str], metadata: str, images: Path) -> Iterator[str]:
    cameras = sum(1 for row in metadata.splitlines() if row.strip())
    expected = [f"{number:02d}.png" for number in range(cameras)]
    absent = [name for name in expected if name not in whole]
    if not expected:
        yield f"no cameras in {images / METADATA}"
    elif absent:
        shown = ", ".join(absent[:NAMES_SHOWN]) + (" ..." if len(absent) > NAMES_SHOWN else "")
        yield f"{len(absent)} of {cameras} views missing, cut off or damaged in {images}: {shown}"


def _require_in_place(source: ShapenetSource, categories: Sequence[str]) -> None:
    """Say at once all that has to be placed, where a whole folder or list is not there."""
    lists = [f"{category}_{split}.lst" for category in categories for split in ("train", "test")]
    problems = []
    for key, folder, names, content in (
        ("splits", source.splits, lists, "the lists"),
        ("isosurfaces", source.isosurfaces, categories, f"<category id>/<shape id>/{MESH}"),
        (
            "renderings",
            source.renderings,
            categories,
            "<category id>/<shape id>/{easy,hard}/NN.png",
        ),
    ):
        there = Path.is_file if names is lists else Path.is_dir
        absent = [
            f"{name} (not a folder)" if there is Path.is_dir and (folder / name).is_file() else name
            for name in names
            if not there(folder / name)
        ]
        if absent:
            shown = ", ".join(absent[:NAMES_SHOWN]) + (" ..." if len(absent) > NAMES_SHOWN else "")
            problems.append(
                f"  - {folder} (data.shapenet.{key}): {len(absent)} of {len(names)} missing: "
                f"{shown}; wanted here: {content}"
            )
    if problems:
        raise ConfigError(
            "The data of data.source shapenet is not in place:\n"
            + "\n".join(problems)
            + "\nPlace it there (docs/datasets.md says where it is published), change the folders, "
            "choose other data.categories, or, if ShapeNet's licence allows you, set "
            "data.shapenet.download.enabled to true."
        )
