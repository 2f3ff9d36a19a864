"""Training shapes that stand for a reconstruction: the nearest by image, and the nearest by shape.

A method that only recognises can do no better than the second (Tatarchenko et al., CVPR 2019).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from list.data.shards import open_shard, stored_mesh
from list.geometry.mesh import Mesh

# Bits of the words in which nodes are compared.
WORD = 64

# Training shapes compared at a time: 0.13 GB of grids of 64^3 nodes.
BATCH = 4096


class Neighbour(NamedTuple):
    """A training shape.

    Attributes:
        category_id: Its category.
        shape_id: Its name within the category.
    """

    category_id: str
    shape_id: str

    def __str__(self) -> str:
        """As it stands in per_shape.csv."""
        return f"{self.category_id}/{self.shape_id}"


class TrainingMeshes:
    """True surfaces of the training shapes, read when they are asked for.

    Args:
        shards: Files `<category id>/<shard>.h5` of isosurfaces.
    """

    def __init__(self, shards: Iterable[Path]) -> None:
        self._shards: dict[Neighbour, Path] = {}
        for path in shards:
            with open_shard(path) as file:
                self._shards |= {Neighbour(path.parent.name, shape): path for shape in file}

    def __getitem__(self, shape: Neighbour) -> Mesh:
        """Read the surface of a shape.

        Args:
            shape: A training shape.

        Returns:
            The surface in the unit box.
        """
        with open_shard(self._shards[shape]) as file:
            return stored_mesh(file[shape.shape_id])


class ImageIndex:
    """Training images by what the coarse encoder sees in them.

    Args:
        codes: Codes of the training images (N, C).
        shapes: The shape (N,) that each image shows.
    """

    def __init__(self, codes: NDArray[np.floating], shapes: Sequence[Neighbour]) -> None:
        self._codes = np.asarray(codes, np.float64)
        self._shapes = shapes

    def nearest(self, code: NDArray[np.floating]) -> Neighbour:
        """Find the shape whose image is nearest by the Euclidean distance of codes.

        Args:
            code: Code of an image (C,).

        Returns:
            The shape; the first of those that are equally near.
        """
        return self._shapes[int(np.argmin(((self._codes - code) ** 2).sum(axis=1)))]


class GridIndex:
    """Training shapes by the nodes of a grid that they hold.

    Args:
        grids: What `packed` gave for each training shape (N, W).
        shapes: The shapes (N,).
    """

    def __init__(self, grids: NDArray[np.uint64], shapes: Sequence[Neighbour]) -> None:
        self._grids = grids
        self._shapes = shapes
        self._sizes = _counts(grids)

    def best(self, grid: NDArray[np.bool_]) -> tuple[Neighbour, float]:
        """Find the shape that overlaps a given one best.

        Args:
            grid: Nodes (V, V, V) within the given shape.

        Returns:
            The shape, the first of those that are equally good, and its IoU over the nodes.
        """
        own = packed(grid)
        batches = range(0, len(self._grids), BATCH)
        shared = np.concatenate([_counts(self._grids[i : i + BATCH] & own) for i in batches])
        union = self._sizes + _counts(own[None]) - shared
        scores = shared / np.maximum(union, 1)
        best = int(np.argmax(scores))
        return self._shapes[best], float(scores[best])


def packed(grid: NDArray[np.bool_]) -> NDArray[np.uint64]:
    """Pack the nodes of a grid into words.

    Args:
        grid: (V, V, V) True where a node is inside.

    Returns:
        (W,) words of 64 nodes each, the last one filled up with nodes outside.
    """
    bits = grid.reshape(-1)
    return np.packbits(np.pad(bits, (0, -len(bits) % WORD))).view(np.uint64)


def _counts(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    return np.bitwise_count(words).sum(axis=-1, dtype=np.int64)
