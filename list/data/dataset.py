"""Training samples read from shards: image, query points with distances, and the true cloud.

Query points of a pool are independent draws, so any window of them that is chosen without looking
at the values is itself a set of independent draws: one contiguous read at a random offset is as
good as that many random rows, and far cheaper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import h5py
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset, Sampler

from list.data.farthest import FARTHEST
from list.data.images import read_view, view_files
from list.data.kept_arrays import KeptArrays
from list.data.sample_layout import INSIDE_BITS, SURFACE, pool_name, uniform_points
from list.data.shards import open_shard, stored_dataset, stored_indices
from list.data.stored import ShapeFiles
from list.data.tensors import image_tensor
from list.seeds import random_generator, seed_of

# A data set up to this size may be kept in memory once read: opening images and looking up what a
# shard holds takes an eighth of a small network's training step.
RESIDENT_BYTES = 2**31


@dataclass(frozen=True)
class SampleRecipe:
    """What a training sample is made of.

    Attributes:
        image_size: Side of the image in pixels.
        background: Grey level behind transparent images.
        query_points: Query points of a sample; 0 gives none.
        pools: Noise and share of each pool.
        random_flip: Share of the samples that are mirrored left to right.
        jitter: Largest change of brightness, contrast, saturation and hue.
        views: Samples show the first views of a shape up to this number; None means all.
        left_to_right: Index of the axis between the left and the right of a shape.
    """

    image_size: int
    background: int
    query_points: int
    pools: Sequence[tuple[float, float]]
    random_flip: float
    jitter: tuple[float, float, float, float]
    views: int | None = None
    left_to_right: int = 2


def pool_counts(total: int, fractions: Sequence[float]) -> list[int]:
    """Split a number of query points over the pools.

    Args:
        total: Query points of a sample.
        fractions: Share of each pool.

    Returns:
        Counts rounded down; the remainder goes to the first pool.
    """
    # A hair is added so that 0.44 * 100 counts as 44 in spite of binary fractions.
    counts = [int(total * fraction + 1e-9) for fraction in fractions]
    counts[0] += total - sum(counts)
    return counts


class TrainingShapes(Dataset[dict[str, Tensor]]):
    """Samples by (epoch, index): the same pair gives the same sample in any process.

    A sample holds `image` (3, S, S) in [0, 1], `cloud` (P, 3) farthest surface points, and, where
    the recipe asks for query points, `query` (N, 3) and `distance` (N,), all float32, unit box.

    Args:
        shapes: Where the parts of each shape are stored.
        recipe: What a sample is made of.
        seed: Seed of all draws.
        training: Name of the training; two trainings draw different numbers.
        keep: Keep what was read in memory, if it is small enough. Processes that read ahead would
            each keep all of it.
        opened: Open shards by path, which several data sets of one process may share.
    """

    def __init__(
        self,
        shapes: Sequence[ShapeFiles],
        recipe: SampleRecipe,
        seed: int,
        training: str,
        keep: bool = True,
        opened: dict[Path, h5py.File] | None = None,
    ) -> None:
        self.shapes = shapes
        self.recipe = recipe
        self.seed = seed
        self.training = training
        self._views = [view_files(shape.images)[: recipe.views] for shape in shapes]
        self._first_view = np.cumsum([0, *(len(views) for views in self._views)])
        self._open = {} if opened is None else opened
        self._resident = keep and self._bytes() <= RESIDENT_BYTES
        self._pictures = KeptArrays(int(self._first_view[-1]), self._resident)
        self._clouds = KeptArrays(len(shapes), self._resident)
        self._pools = [KeptArrays(len(shapes), self._resident) for _ in recipe.pools]

    def __len__(self) -> int:
        """Number of shapes."""
        return len(self.shapes)

    def __getitem__(self, key: tuple[int, int]) -> dict[str, Tensor]:
        """Read one sample.

        Args:
            key: Epoch and index of the shape.

        Returns:
            The sample's tensors by name.
        """
        epoch, index = key
        shape = self.shapes[index]
        generator = random_generator(
            self.seed, self.training, shape.category_id, shape.shape_id, epoch
        )
        number = int(generator.integers(len(self._views[index])))
        image = image_tensor(self._view(index, number))
        is_mirrored = generator.random() < self.recipe.random_flip
        image = _jittered(image, self.recipe.jitter, generator)
        sample = {"image": image, "cloud": self.cloud(index)}
        if self.recipe.query_points:
            queries = torch.from_numpy(self._queries(index, generator))
            sample["query"], sample["distance"] = queries[:, :3], queries[:, 3]
        return _mirrored(sample, self.recipe.left_to_right) if is_mirrored else sample

    def fixed_view(self, index: int) -> Tensor:
        """Read the one seeded view by which a shape is validated.

        Args:
            index: Index of the shape.

        Returns:
            Image (3, S, S) in [0, 1].
        """
        shape = self.shapes[index]
        number = seed_of(self.seed, "view", shape.category_id, shape.shape_id)
        return image_tensor(self._view(index, number % len(self._views[index])))

    def cloud(self, index: int) -> Tensor:
        """Read the farthest surface points of a shape.

        Args:
            index: Index of the shape.

        Returns:
            Points (P, 3), unit box.
        """
        shape = self.shapes[index]

        def read() -> np.ndarray:
            group = self._group(shape.samples, shape)
            surface = stored_dataset(group, SURFACE, "float32", (None, 3))
            farthest = self._group(shape.farthest, shape)
            return surface[:][stored_indices(farthest, FARTHEST, (None,), len(surface))]

        return torch.from_numpy(self._clouds.get(index, read))

    def uniform(self, index: int) -> tuple[Tensor, Tensor]:
        """Read the uniform points of a shape and whether they are inside.

        Args:
            index: Index of the shape.

        Returns:
            Points (U, 3), unit box, and inside (U,) bool.
        """
        shape = self.shapes[index]
        group = self._group(shape.samples, shape)
        bits = stored_dataset(group, INSIDE_BITS, "uint8", (None,))
        inside = np.unpackbits(bits[:]).astype(bool)
        generator = random_generator(self.seed, "uniform", shape.category_id, shape.shape_id)
        points = uniform_points(len(inside), generator)
        return torch.from_numpy(points), torch.from_numpy(inside)

    def _view(self, index: int, number: int) -> np.ndarray:
        def read() -> np.ndarray:
            path = self._views[index][number]
            return read_view(path, self.recipe.image_size, self.recipe.background)

        return self._pictures.get(self._first_view[index] + number, read)

    def _queries(self, index: int, generator: np.random.Generator) -> np.ndarray:
        counts = pool_counts(self.recipe.query_points, [share for _, share in self.recipe.pools])
        parts = []
        for number, count in enumerate(counts):
            pool = self._pool(index, number)
            start = int(generator.integers(len(pool)))
            while count > 0:
                window = pool[start : start + count]
                parts.append(window)
                count, start = count - len(window), 0
        return np.concatenate(parts)

    def _pool(self, index: int, number: int) -> h5py.Dataset | np.ndarray:
        def read() -> h5py.Dataset:
            shape, (sigma, _) = self.shapes[index], self.recipe.pools[number]
            group = self._group(shape.samples, shape)
            return stored_dataset(group, pool_name(sigma), "float32", (None, 4))

        return self._pools[number].get(index, read)

    def _bytes(self) -> int:
        shards = {path for shape in self.shapes for path in (shape.samples, shape.farthest)}
        pictures = sum(len(views) for views in self._views) * 3 * self.recipe.image_size**2
        return pictures + sum(path.stat().st_size for path in shards)

    def _group(self, path: Path, shape: ShapeFiles) -> h5py.Group:
        if path not in self._open:
            self._open[path] = open_shard(path)
        return self._open[path][shape.shape_id]


def _mirrored(sample: dict[str, Tensor], left_to_right: int) -> dict[str, Tensor]:
    # A mirrored picture shows the mirrored shape, and not every shape is its own mirror image.
    mirror = torch.ones(3)
    mirror[left_to_right] = -1.0
    points = {name: sample[name] * mirror for name in ("cloud", "query") if name in sample}
    return sample | points | {"image": sample["image"].flip(-1)}


def _jittered(
    image: Tensor, jitter: tuple[float, float, float, float], generator: np.random.Generator
) -> Tensor:
    if not any(jitter):
        return image
    # The import takes seconds and 170 MB, which only this needs.
    from torchvision.transforms import functional as image_transforms

    *changes, hue = jitter
    factors = [generator.uniform(max(0.0, 1 - change), 1 + change) for change in changes]
    adjustments = [
        partial(image_transforms.adjust_brightness, brightness_factor=factors[0]),
        partial(image_transforms.adjust_contrast, contrast_factor=factors[1]),
        partial(image_transforms.adjust_saturation, saturation_factor=factors[2]),
        partial(image_transforms.adjust_hue, hue_factor=generator.uniform(-hue, hue)),
    ]
    # In a random order, as torchvision's ColorJitter has it.
    for number in generator.permutation(len(jitter)):
        if jitter[number]:
            image = adjustments[number](image)
    return image


class EpochSampler(Sampler[list[tuple[int, int]]]):
    """Batches of (epoch, index) from a given step of the training on, to its end.

    The order of an epoch depends on the seed and the epoch only, so a training that is resumed in
    the middle of an epoch sees what it would have seen. Batches run on over the end of an epoch,
    so that every batch is full.
    """

    def __init__(self, shapes: int, batch_size: int, steps: int, first_step: int, seed: int):
        self.shapes = shapes
        self.batch_size = batch_size
        self.steps = steps
        self.first_step = first_step
        self.seed = seed

    def __len__(self) -> int:
        """Number of batches left."""
        return self.steps - self.first_step

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        """Give the batches that are left."""
        ordered, order = -1, np.empty(0, np.int64)
        for step in range(self.first_step, self.steps):
            batch = []
            for position in range(step * self.batch_size, (step + 1) * self.batch_size):
                epoch, place = divmod(position, self.shapes)
                if epoch != ordered:
                    generator = random_generator(self.seed, "order", epoch)
                    ordered, order = epoch, generator.permutation(self.shapes)
                batch.append((epoch, int(order[place])))
            yield batch
