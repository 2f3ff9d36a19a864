"""The index: all shapes of the configured source, their splits, shards and categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from list.config.schema import Config, DataConfig
from list.data.categories import category_name
from list.data.crops import Photo
from list.data.file_digests import FileDigests
from list.data.mesh_folder import mesh_folder_shapes
from list.data.photo_account import PhotoRow
from list.data.pix3d import pix3d_index
from list.data.shapenet import shapenet_shapes
from list.data.sources import (
    Missing,
    Shape,
    cut_validation,
    procedural_shapes,
    shard_of,
)
from list.errors import ConfigError

# One to train on, and one to validate.
FEWEST_TRAINING_SHAPES = 2


@dataclass(frozen=True)
class Index:
    """What the rules know of the data set.

    Attributes:
        shapes: All shapes with their final split, sorted.
        missing: Listed shapes that are not there or left out.
        shards_per_category: Shards of the training and of the test shapes of a category.
        photos: Photos of each shape, by `train` or `test`, category id and shape id.
        photo_rows: What became of every photo that the source lists.
    """

    shapes: Sequence[Shape]
    missing: Sequence[Missing]
    shards_per_category: int
    photos: Mapping[tuple[str, str, str], Sequence[Photo]] = field(default_factory=dict)
    photo_rows: Sequence[PhotoRow] = ()

    @cached_property
    def by_shard(self) -> dict[tuple[str, str], list[Shape]]:
        """Shapes by category id and shard name; training and test shapes never share a shard."""
        groups: dict[tuple[str, str], list[Shape]] = {}
        for shape in self.shapes:
            groups.setdefault((shape.category_id, self.shard_name(shape)), []).append(shape)
        return dict(sorted(groups.items()))

    @property
    def shards(self) -> list[tuple[str, str]]:
        """Category id and name of every shard that has shapes."""
        return [*self.by_shard]

    @cached_property
    def categories(self) -> dict[str, str]:
        """Category names by category id."""
        ids = {shape.category_id for shape in self.shapes}
        ids |= {listed.category_id for listed in self.missing}
        return {number: category_name(number) for number in sorted(ids)}

    @cached_property
    def tested_categories(self) -> list[str]:
        """Ids of the categories that have test shapes."""
        return sorted({shape.category_id for shape in self.shapes if shape.split == "test"})

    def shard_name(self, shape: Shape) -> str:
        """Name of the shard that holds a shape.

        Args:
            shape: A shape of the index.

        Returns:
            `train-NNN` or `test-NNN`; validation shapes stand with the training shapes.
        """
        part = "test" if shape.split == "test" else "train"
        number = shard_of(shape.category_id, shape.shape_id, self.shards_per_category)
        return f"{part}-{number:03d}"

    def part(self, part: str) -> list[Shape]:
        """Shapes of the training list (with validation) or of the test list.

        Args:
            part: `train` or `test`.

        Returns:
            The shapes, sorted.
        """
        return [shape for shape in self.shapes if (shape.split == "test") == (part == "test")]


def build_index(
    config: Config, cache: Path = Path("results/work/index/digests.tsv"), threads: int = 1
) -> Index:
    """List the shapes of the configured source.

    Args:
        config: The validated configuration.
        cache: Where digests of large sources are kept between calls.
        threads: Files looked at side by side.

    Returns:
        The index.

    Raises:
        ConfigError: The source is not there, or has too few shapes.
    """
    data = config.data
    missing: Sequence[Missing] = []
    photos: Mapping[tuple[str, str, str], Sequence[Photo]] = {}
    photo_rows: Sequence[PhotoRow] = ()
    shapes: Sequence[Shape]
    if data.source == "procedural":
        shapes = procedural_shapes(
            data.categories,
            data.procedural.training_shapes,
            data.procedural.test_shapes,
            data.procedural.seed,
        )
    elif data.source == "shapenet":
        shapes, missing = shapenet_shapes(
            data.shapenet, data.categories, config.rendering.style, FileDigests(cache), threads
        )
    elif data.source == "pix3d":
        listed = pix3d_index(data.categories, data.pix3d, config.seed, FileDigests(cache))
        shapes, missing = listed.shapes, listed.missing
        photos, photo_rows = listed.photos, listed.rows
    else:
        shapes, missing = mesh_folder_shapes(
            data.meshes.folder,
            data.categories,
            data.meshes.test_fraction,
            config.seed,
            FileDigests(cache),
        )
    _require_training_shapes(shapes, data)
    split = cut_validation(shapes, data.validation_fraction, config.seed)
    return Index(split, missing, data.shards, photos, photo_rows)


def _require_training_shapes(shapes: Sequence[Shape], data: DataConfig) -> None:
    count = sum(shape.split == "train" for shape in shapes)
    if count >= FEWEST_TRAINING_SHAPES:
        return
    decisive = {
        "procedural": "training_shapes",
        "shapenet": "splits",
        "pix3d": "splits" if data.pix3d.splits else "test_fraction",
        "meshes": "test_fraction",
    }
    raise ConfigError(
        f"data.{data.source}.{decisive[data.source]}: {count} of {len(shapes)} shapes are left to "
        f"train and to validate on; at least {FEWEST_TRAINING_SHAPES} are needed."
    )
