"""Reading one training sample: ours against per-shape files read row by row.

Release: one gzip float64 HDF5 file a shape and quantity; random rows of each pool, sorted as h5py
wants them; the farthest points and the true occupancy are read whole. Ours: windows of the shard's
pools, farthest points by their indices, and the occupancy made from them, as a training step does.
Pictures are decoded alike on both sides, so that is timed apart.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import torch
from PIL import Image

from list.data import dataset
from list.data.dataset import SampleRecipe, TrainingShapes, pool_counts
from list.data.farthest import FARTHEST
from list.data.images import read_view
from list.data.sample_layout import SURFACE, pool_name
from list.data.stored import ShapeFiles
from list.geometry.voxels import occupancy
from list.models.voxelisation import voxelise

# As in the public release.
POOLS = ((0.003, 0.45), (0.01, 0.44), (0.07, 0.11))
POINTS = 50_000
FARTHEST_POINTS = 5_000
QUERIES = 32_768
IMAGE_SIZE = 224
RESOLUTION = 128
# A few shapes, so that no sample is read from where the last one was.
SHAPES = 8


class Undecoded(TrainingShapes):
    """Samples whose picture is not read: any one stands for it."""

    def _view(self, index: int, number: int) -> np.ndarray:
        return np.zeros((self.recipe.image_size, self.recipe.image_size, 3), np.uint8)


def store(folder: Path, resolution: int) -> list[ShapeFiles]:
    """Store shapes in both layouts.

    Args:
        folder: Where to write.
        resolution: Of the cached occupancy.

    Returns:
        Where the parts of each shape lie in our layout.
    """
    shapes = []
    samples, farthest = folder / "samples.h5", folder / "farthest.h5"
    with h5py.File(samples, "w") as sample_shard, h5py.File(farthest, "w") as farthest_shard:
        for number in range(SHAPES):
            generator = np.random.default_rng(number)
            name = f"shape{number}"
            directions = generator.standard_normal((POINTS, 3))
            surface = 0.4 * directions / np.linalg.norm(directions, axis=1, keepdims=True)
            arrays = {SURFACE: surface.astype(np.float32)}
            for sigma, _ in POOLS:
                points = surface + sigma * generator.standard_normal(surface.shape)
                distance = np.linalg.norm(points, axis=1) - 0.4
                query = np.column_stack([points, distance])
                arrays[pool_name(sigma)] = query.astype(np.float32)
            order = generator.permutation(POINTS)[:FARTHEST_POINTS].astype(np.int32)
            for dataset_name, array in arrays.items():
                sample_shard.create_dataset(f"{name}/{dataset_name}", data=array)
            farthest_shard.create_dataset(f"{name}/{FARTHEST}", data=order)
            images = folder / name
            images.mkdir()
            _store_plain(images, arrays, order, resolution)
            pixels = generator.integers(0, 8, (IMAGE_SIZE, IMAGE_SIZE, 4), np.uint8)
            Image.fromarray(pixels).save(images / "00.png")
            shapes.append(ShapeFiles("shapes", name, samples, farthest, images))
    return shapes


def _store_plain(
    folder: Path, arrays: dict[str, np.ndarray], order: np.ndarray, resolution: int
) -> None:
    chosen = arrays[SURFACE][order]
    files = {
        "sampled_points.h5": {n: array for n, array in arrays.items() if n != SURFACE},
        "farthest_pointclouds.h5": {"points_5000": chosen},
        "occupancies.h5": {"occupancy": occupancy(chosen, resolution)},
    }
    for file_name, datasets in files.items():
        with h5py.File(folder / file_name, "w") as file:
            for name, array in datasets.items():
                data = np.asarray(array, np.float64)
                file.create_dataset(name, data=data, compression="gzip")


def plain_points(
    folder: Path, generator: np.random.Generator, queries: int
) -> dict[str, torch.Tensor]:
    """Read the points of a sample in the release's way.

    Args:
        folder: Holds the shape's files.
        generator: Chooses the rows.
        queries: Rows of all pools.

    Returns:
        `query`, `distance` and `cloud`, float32.
    """
    counts = pool_counts(queries, [share for _, share in POOLS])
    parts = []
    with h5py.File(folder / "sampled_points.h5", "r") as file:
        for (sigma, _), count in zip(POOLS, counts, strict=True):
            rows = np.sort(generator.choice(POINTS, count, replace=False))
            parts.append(file[pool_name(sigma)][rows])
    with h5py.File(folder / "farthest_pointclouds.h5", "r") as file:
        cloud = file["points_5000"][:]
    query = np.concatenate(parts)
    arrays = {"query": query[:, :3], "distance": query[:, 3], "cloud": cloud}
    return {name: torch.from_numpy(array.astype(np.float32)) for name, array in arrays.items()}


def plain_occupancy(folder: Path) -> torch.Tensor:
    """Read the cached occupancy of a shape.

    Args:
        folder: Holds the shape's files.

    Returns:
        (V, V, V) float32.
    """
    with h5py.File(folder / "occupancies.h5", "r") as file:
        return torch.from_numpy(file["occupancy"][:].astype(np.float32))


def seconds(read: Callable[[int], object], repeats: int) -> float:
    """Mean processor time of reading a sample of each shape, the best of several passes.

    Args:
        read: Reads a sample of the shape of this number.
        repeats: Passes over the shapes; one more comes first and does not count.

    Returns:
        Seconds.
    """
    times = []
    for _ in range(repeats + 1):
        start = time.process_time()
        for number in range(SHAPES):
            read(number)
        times.append((time.process_time() - start) / SHAPES)
    return min(times[1:])


def measure(
    folder: Path, queries: int = QUERIES, resolution: int = RESOLUTION
) -> tuple[dict[str, tuple[float, float]], float]:
    """Time both ways of reading.

    Args:
        folder: Where to write.
        queries: Query points of a sample.
        resolution: Voxels of its occupancy along each axis.

    Returns:
        Seconds of ours and of the release a sample, by part, and seconds of decoding its picture.
    """
    torch.set_num_threads(1)
    shapes = store(folder, resolution)
    # A large data set does not stay in memory.
    dataset.RESIDENT_BYTES = 0
    recipe = SampleRecipe(IMAGE_SIZE, 255, queries, POOLS, 0.0, (0.0, 0.0, 0.0, 0.0))
    samples = Undecoded(shapes, recipe, 0, "benchmark")
    generator = np.random.default_rng(0)
    clouds = [samples.cloud(number)[None] for number in range(SHAPES)]
    folders = [shape.images for shape in shapes]
    times = {
        "points": (
            seconds(lambda number: samples[0, number], 20),
            seconds(lambda number: plain_points(folders[number], generator, queries), 1),
        ),
        "occupancy": (
            seconds(lambda number: voxelise(clouds[number], resolution), 20),
            seconds(lambda number: plain_occupancy(folders[number]), 1),
        ),
    }
    picture = seconds(lambda number: read_view(folders[number] / "00.png", IMAGE_SIZE, 255), 3)
    return times, picture
