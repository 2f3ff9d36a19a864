"""Training shapes that stand for a reconstruction: the nearest by image, and the nearest by shape.

A method that only recognises can do no better than the second in the IoU on a grid by which it is
found (Tatarchenko et al., CVPR 2019).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import h5py
import numpy as np
from numpy.typing import NDArray

from list.errors import ListError

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


def stored_rows(files: Mapping[Path, str], name: str) -> tuple[NDArray[Any], Sequence[Neighbour]]:
    """Read what was stored of the training shapes, a row each.

    Args:
        files: Category id of the shapes in each HDF5 file; one without shapes holds nothing.
        name: Dataset of the rows; the names of their shapes are in the dataset `shapes`.

    Returns:
        The rows (N, ...) and their shapes (N,), in the order of the files.

    Raises:
        ListError: No file holds a shape.
    """
    kinds = {}
    for path in files:
        with h5py.File(path, "r") as file:
            if name in file:
                kinds[path] = file[name].shape, file[name].dtype
    if not kinds:
        raise ListError(
            "No training shape is left to compare with; results/quarantine/ has the reasons."
        )
    # Rows of many shapes are read into their place: a second copy might not fit.
    (_, *row), dtype = next(iter(kinds.values()))
    rows = np.empty((sum(shape[0] for shape, _ in kinds.values()), *row), dtype)
    shapes: list[Neighbour] = []
    for path in kinds:
        with h5py.File(path, "r") as file:
            names = [Neighbour(files[path], shape) for shape in file["shapes"].asstr()]
            file[name].read_direct(rows[len(shapes) : len(shapes) + len(names)])
            shapes += names
    return rows, shapes


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


def unpacked(words: NDArray[np.uint64], resolution: int) -> NDArray[np.bool_]:
    """Undo `packed`.

    Args:
        words: (W,) words of 64 nodes each.
        resolution: Nodes V along each axis.

    Returns:
        (V, V, V) True where a node is inside.
    """
    bits = np.unpackbits(words.view(np.uint8), count=resolution**3)
    return bits.view(np.bool_).reshape((resolution,) * 3)


def _counts(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    return np.bitwise_count(words).sum(axis=-1, dtype=np.int64)
