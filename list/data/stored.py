"""Where the parts of each prepared shape are stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from list.data.shards import open_shard, shard_contents, stored_mesh
from list.data.sources import Shape
from list.errors import ListError
from list.geometry.mesh import Mesh


@dataclass(frozen=True)
class ShapeFiles:
    """Where the parts of one shape are stored.

    Attributes:
        category_id: Category of the shape.
        shape_id: Its name within the category.
        samples: Shard with its query points.
        farthest: Shard with its farthest points.
        images: Folder with its views.
    """

    category_id: str
    shape_id: str
    samples: Path
    farthest: Path
    images: Path


class StoredMeshes:
    """True surfaces of shapes, each read when it is asked for: all of them need much memory.

    Args:
        shards: Files `<category id>/<shard>.h5` of isosurfaces.

    Raises:
        ListError: A shard cannot be read.
    """

    def __init__(self, shards: Iterable[Path]) -> None:
        self._shards = _shard_of_shapes(shards)

    def __getitem__(self, shape: tuple[str, str]) -> Mesh:
        """Read the surface of a shape.

        Args:
            shape: Its category id and its name.

        Returns:
            The surface in the unit box.

        Raises:
            ListError: The shard is damaged.
        """
        with open_shard(self._shards[shape]) as file:
            return stored_mesh(file[shape[1]])


def image_folders(
    shapes: Iterable[Shape], rendered: Sequence[Path], style: str
) -> dict[tuple[str, str], Path]:
    """Find the views of shapes.

    Args:
        shapes: Rows of the index.
        rendered: Folders `<shard>/<category id>` of rendered views; none for published views.
        style: `easy` or `hard`.

    Returns:
        Folder of the numbered views by category id and shape id; shapes without views are absent.
    """
    found = {
        (folder.name, shape.name): shape / style
        for folder in rendered
        for shape in folder.iterdir()
    }
    published = {(s.category_id, s.shape_id): Path(s.images) for s in shapes if s.images}
    return {**found, **published}


def find_shapes(
    shapes: Sequence[Shape],
    split: str,
    samples: Sequence[Path],
    farthest: Sequence[Path],
    rendered: Sequence[Path],
    style: str,
) -> list[ShapeFiles]:
    """Find the shapes of a split that came through every stage.

    Args:
        shapes: Rows of the index.
        split: `train` or `validation`.
        samples: Shards `<category id>/<shard>.h5` of query points.
        farthest: Shards of farthest points.
        rendered: Folders of rendered views; none for published views.
        style: `easy` or `hard`.

    Returns:
        The shapes in the order of the index; shapes in quarantine are absent.

    Raises:
        ListError: No shape of the split is left.
    """
    images = image_folders(shapes, rendered, style)
    samples_of, farthest_of = _shard_of_shapes(samples), _shard_of_shapes(farthest)
    keys = [(s.category_id, s.shape_id) for s in shapes if s.split == split]
    found = [
        ShapeFiles(*key, samples_of[key], farthest_of[key], images[key])
        for key in keys
        if key in samples_of and key in farthest_of and key in images
    ]
    if not found:
        raise ListError(
            f"No {split} shape came through the preparation; results/quarantine/ has the reasons."
        )
    return found


def _shard_of_shapes(shards: Iterable[Path]) -> dict[tuple[str, str], Path]:
    return {(path.parent.name, shape): path for path in shards for shape in shard_contents(path)}
