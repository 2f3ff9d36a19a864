"""Converts shards to the per-shape files of LIST's public release, and back.

    python -m list.data.release_files to   results FOLDER
    python -m list.data.release_files from FOLDER OTHER --shard train-000

FOLDER has the layout of the release: `sampled_points/<category>/<shape>/` with `sampled_points.h5`
(`grid_points`, `query_points_sigma_<s>`) and `farthest_pointclouds.h5` (`points_<count>`), and
`isosurface/<category>/<shape>/isosurf_scaled.obj`.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from list.data.farthest import FARTHEST
from list.data.jobs import ShardJob
from list.data.sample_layout import INSIDE_BITS, SURFACE, uniform_points
from list.data.shards import Arrays, mesh_arrays, open_shard, stored_mesh
from list.errors import ListError, ShapeError
from list.files import written_whole
from list.fingerprint import digest, file_stamp
from list.geometry.isosurface import load_isosurface
from list.geometry.mesh import Mesh, write_mesh
from list.geometry.sdf import SignedDistance
from list.seeds import random_generator

logger = logging.getLogger(__name__)

SAMPLES_NAME = "sampled_points.h5"
FARTHEST_NAME = "farthest_pointclouds.h5"
MESH_NAME = "isosurf_scaled.obj"

GRID_POINTS = "grid_points"
POOL_PREFIX = "query_points_sigma_"
POINTS_PREFIX = "points_"

# The release computes farthest points in single precision from points in double precision.
SAME_POINT = 1e-6

PARTS = ("isosurface", "samples", "farthest")


def write_release_files(results: Path, folder: Path) -> int:
    """Convert every prepared shape to the release's files.

    Args:
        results: Holds the shards `isosurface/`, `samples/` and `farthest/` `<category>/<shard>.h5`.
        folder: Where to write.

    Returns:
        Number of shapes written.

    Raises:
        ListError: There is no shard, a shard cannot be read, or a dataset is missing in it; the
            message has file and key.
    """
    shards = sorted((results / "samples").glob("*/*.h5"))
    if not shards:
        raise ListError(f"There is no shard {results}/samples/<category>/<shard>.h5.")
    count = 0
    for shard in shards:
        category = shard.parent.name
        meshes, samples, farthest = (results / part / category / shard.name for part in PARTS)
        with (
            open_shard(meshes) as mesh_file,
            open_shard(samples) as sample_file,
            open_shard(farthest) as farthest_file,
        ):
            # A shape that a later stage put in quarantine has no farthest points.
            for shape in farthest_file:
                points = folder / "sampled_points" / category / shape
                order = _read(farthest_file, f"{shape}/{FARTHEST}")
                _write_points(points, _group(sample_file, shape), order)
                mesh = stored_mesh(_group(mesh_file, shape))
                write_mesh(mesh, folder / "isosurface" / category / shape / MESH_NAME)
                count += 1
        logger.info("%s %s written", category, shard.stem)
    return count


def read_release_files(
    folder: Path, results: Path, shard: str, seed: int, uniform_count: int
) -> int:
    """Convert the release's files to shards.

    The bits of uniform points, which the release does not have, are computed from the meshes.

    Args:
        folder: The release's files.
        results: Where to write `isosurface/`, `samples/` and `farthest/` `<category>/<shard>.h5`.
        shard: Name of the shard of every category.
        seed: Seed of the uniform points, as training draws them.
        uniform_count: Number of uniform points, a multiple of 8.

    Returns:
        Number of shapes converted.

    Raises:
        ListError: There is no file, or some cannot be used; the message has files and keys.
    """
    categories = sorted(path for path in (folder / "sampled_points").glob("*") if path.is_dir())
    if not categories:
        raise ListError(f"There is no {folder}/sampled_points/<category>/<shape>/{SAMPLES_NAME}.")
    count = 0
    for points in categories:
        category, meshes = points.name, folder / "isosurface" / points.name

        def mesh(shape: str, meshes: Path = meshes) -> Arrays:
            return mesh_arrays(_mesh(meshes / shape))

        def samples(shape: str, points: Path = points, meshes: Path = meshes) -> Arrays:
            generator = random_generator(seed, "uniform", points.name, shape)
            queries = uniform_points(uniform_count, generator)
            inside = SignedDistance(_mesh(meshes / shape)).contains(queries)
            return {**_samples(points / shape / SAMPLES_NAME), INSIDE_BITS: np.packbits(inside)}

        def farthest(shape: str, points: Path = points) -> Arrays:
            return _farthest(points / shape)

        shapes = {
            path.name: digest([_stamps(path), _stamps(meshes / path.name), seed, uniform_count])
            for path in points.iterdir()
            if path.is_dir()
        }
        processes: Sequence[Callable[[str], Arrays]] = (mesh, samples, farthest)
        for part, process in zip(PARTS, processes, strict=True):
            _shard_job(results, part, category, shard).run(shapes, process)
        count += len(shapes)
        logger.info("%s: %d shapes converted", category, len(shapes))
    return count


def _write_points(folder: Path, samples: h5py.Group, order: NDArray[np.int32]) -> None:
    surface = _read(samples, SURFACE)
    pools = [name for name in samples if name.startswith(POOL_PREFIX)]
    with (
        written_whole(folder / SAMPLES_NAME) as path,
        h5py.File(path, "w") as file,
    ):
        for name, key in ((GRID_POINTS, SURFACE), *((pool, pool) for pool in pools)):
            values = _read(samples, key).astype(np.float64)
            file.create_dataset(name, data=values, compression="gzip")
    with (
        written_whole(folder / FARTHEST_NAME) as path,
        h5py.File(path, "w") as file,
    ):
        name = f"{POINTS_PREFIX}{len(order)}"
        file.create_dataset(name, data=surface[order], compression="gzip")


def _samples(path: Path) -> dict[str, np.ndarray]:
    with _open(path) as file:
        pools = sorted(name for name in file if name.startswith(POOL_PREFIX))
        if not pools:
            raise ShapeError(f"{path} has no dataset {POOL_PREFIX}<s>")
        surface = _table(file, GRID_POINTS, 3)
        return {SURFACE: surface, **{name: _table(file, name, 4) for name in pools}}


def _farthest(folder: Path) -> Arrays:
    """The release stores the chosen points, a shard their places among the surface points."""
    path = folder / FARTHEST_NAME
    with _open(folder / SAMPLES_NAME) as file:
        surface = _table(file, GRID_POINTS, 3)
    with _open(path) as file:
        names = [name for name in file if name.startswith(POINTS_PREFIX)]
        if len(names) != 1:
            raise ShapeError(f"{path} has {len(names)} datasets {POINTS_PREFIX}<count>, expected 1")
        points = _table(file, names[0], 3)
    distance, order = cKDTree(surface).query(points)
    if np.max(distance) > SAME_POINT:
        raise ShapeError(f"{path}: {names[0]} holds points that are not among the {GRID_POINTS}")
    return {FARTHEST: np.asarray(order, np.int32)}


def _mesh(folder: Path) -> Mesh:
    path = folder / MESH_NAME
    try:
        return load_isosurface(path)
    except ShapeError as error:
        raise ShapeError(f"{path}: {error}") from None


def _shard_job(results: Path, part: str, category: str, shard: str) -> ShardJob:
    return ShardJob(
        stage=part,
        category_id=category,
        output=results / part / category / f"{shard}.h5",
        quarantine=results / "quarantine" / part / category / f"{shard}.tsv",
        work=results / "work" / part / category / shard,
        key=digest(["release", part]),
        maximum_failed_fraction=0.0,
    )


def _stamps(folder: Path) -> list[list[int]]:
    return [file_stamp(path) for path in sorted(folder.glob("*.*"))]


def _open(path: Path) -> h5py.File:
    try:
        return h5py.File(path, "r")
    except OSError as error:
        raise ShapeError(f"{path} cannot be read: {error}") from None


def _table(file: h5py.File, key: str, columns: int) -> NDArray[np.float32]:
    """A dataset (N, columns) of finite numbers, in single precision."""
    if key not in file:
        raise ShapeError(f"{file.filename} has no dataset {key}")
    values = np.asarray(file[key][()])
    if values.ndim != 2 or values.shape[1] != columns or len(values) == 0:
        raise ShapeError(f"{file.filename}: {key} is {values.shape}, expected (N, {columns})")
    if not np.isfinite(values).all():
        raise ShapeError(f"{file.filename}: {key} holds values that are not finite numbers")
    return values.astype(np.float32)


def _group(file: h5py.File, shape: str) -> h5py.Group:
    if shape not in file:
        raise ListError(f"{file.filename} has no shape {shape}")
    return file[shape]


def _read(group: h5py.Group, key: str) -> np.ndarray:
    if key not in group:
        raise ListError(f"{group.file.filename} has no dataset {group.name}/{key}")
    return group[key][:]


def main(arguments: Sequence[str]) -> int:
    """Run one conversion.

    Args:
        arguments: What stands on the command line.

    Returns:
        Exit status: 0, or 1 where the conversion failed.
    """
    parser = argparse.ArgumentParser(prog="python -m list.data.release_files", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    directions = parser.add_subparsers(dest="direction", required=True)
    to = directions.add_parser("to", help="shards to the release's files")
    to.add_argument("results", type=Path, help="folder of the shards, usually results")
    to.add_argument("folder", type=Path, help="where to write")
    back = directions.add_parser("from", help="the release's files to shards")
    back.add_argument("folder", type=Path, help="folder of the release's files")
    back.add_argument("results", type=Path, help="where to write")
    back.add_argument("--shard", default="train-000", help="name of the shards")
    back.add_argument("--seed", type=int, default=0, help="the configuration's seed")
    back.add_argument("--uniform-points", type=int, default=32_768, help="sampling.uniform_points")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        if options.direction == "to":
            count = write_release_files(options.results, options.folder)
        else:
            count = read_release_files(
                options.folder, options.results, options.shard, options.seed, options.uniform_points
            )
    except (ListError, OSError) as error:
        logger.error("%s", error)
        return 1
    logger.info("%d shapes in all", count)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
