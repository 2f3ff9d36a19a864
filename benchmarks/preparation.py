"""Preparation of one shape: ours against the public release's order of work, on one core.

Release: trimesh loads and exports the OBJ, libigl computes the signed distance of each pool,
farthest points are chosen one by one by a loop over all points, arrays are written as gzip float64.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import h5py
import igl
import numpy as np
import torch
import trimesh
from skimage.measure import marching_cubes

from list.data.samples import SampleSettings, sample_shape
from list.data.shards import mesh_arrays
from list.geometry.farthest import farthest_point_order
from list.geometry.isosurface import load_isosurface
from list.geometry.mesh import Mesh, normalise, write_mesh

SIGMAS = (0.003, 0.01, 0.07)
POINTS = 50_000
FARTHEST = 5_000


def blobs(resolution: int = 204) -> Mesh:
    """A closed surface of about 230,000 triangles, like a published isosurface.

    Args:
        resolution: Grid nodes along each axis.

    Returns:
        The mesh in the unit box.
    """
    generator = np.random.default_rng(0)
    axis = np.linspace(-0.5, 0.5, resolution)
    grid = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1)
    field = np.zeros((resolution,) * 3)
    centres, sizes = generator.uniform(-0.3, 0.3, (24, 3)), generator.uniform(0.03, 0.09, 24)
    for centre, size in zip(centres, sizes, strict=True):
        field += np.exp(-((grid - centre) ** 2).sum(axis=-1) / (2 * size**2))
    vertices, faces, _, _ = marching_cubes(0.5 - field, level=0.0)
    return normalise(Mesh(vertices, faces[:, ::-1].astype(np.int32)))


def ours(source: Path, folder: Path) -> None:
    """Prepare a shape as the workflow does, sign check and inside bits included.

    Args:
        source: An OBJ file.
        folder: Where to write.
    """
    mesh = load_isosurface(source)
    settings = SampleSettings(POINTS, [(sigma, POINTS) for sigma in SIGMAS], 32_768, 2_000, 0.99)
    arrays = sample_shape(mesh, settings, np.random.default_rng(0), np.random.default_rng(1))
    order = farthest_point_order(arrays["surface"], FARTHEST)
    with h5py.File(folder / "ours.h5", "w") as file:
        for name, array in {**mesh_arrays(mesh), **arrays, "farthest": order}.items():
            file.create_dataset(name, data=array)


def release(source: Path, folder: Path) -> None:
    """Prepare a shape in the release's order of work.

    Args:
        source: An OBJ file.
        folder: Where to write.
    """
    mesh = trimesh.load(source, process=False)
    mesh.vertices -= mesh.bounds.mean(axis=0)
    mesh.vertices /= mesh.extents.max()
    mesh.export(folder / "isosurf_scaled.obj")
    surface, _ = trimesh.sample.sample_surface(mesh, POINTS, seed=0)
    generator = np.random.default_rng(0)
    with h5py.File(folder / "release.h5", "w") as file:
        file.create_dataset("grid_points", data=surface, compression="gzip")
        for sigma in SIGMAS:
            points = surface + sigma * generator.standard_normal(surface.shape)
            distance = igl.signed_distance(points, mesh.vertices, mesh.faces)[0]
            query = np.column_stack([points, distance])
            file.create_dataset(f"query_points_sigma_{sigma}", data=query, compression="gzip")
        chosen = surface[plain_farthest_points(surface, FARTHEST)]
        file.create_dataset("points_5000", data=chosen, compression="gzip")


def plain_farthest_points(points: np.ndarray, count: int) -> np.ndarray:
    """Farthest points by a loop over all points for each choice.

    Args:
        points: (N, 3).
        count: Points to choose.

    Returns:
        Their indices (count,).
    """
    cloud = torch.from_numpy(np.asarray(points, np.float32))
    nearest = torch.full((len(cloud),), torch.inf)
    chosen = torch.zeros(count, dtype=torch.long)
    for i in range(1, count):
        nearest = torch.minimum(nearest, (cloud - cloud[chosen[i - 1]]).square().sum(dim=1))
        chosen[i] = nearest.argmax()
    return chosen.numpy()


def seconds(work: Callable[[Path, Path], None], source: Path, folder: Path, runs: int) -> float:
    """Least time of several runs.

    Args:
        work: What to time.
        source: An OBJ file.
        folder: Where to write.
        runs: Number of runs.

    Returns:
        Seconds.
    """
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work(source, folder)
        times.append(time.perf_counter() - start)
    return min(times)


def measure(folder: Path) -> tuple[int, float, float]:
    """Time both ways on the same shape.

    Args:
        folder: Where to write.

    Returns:
        Triangles of the shape, seconds of ours, seconds of the release's way.
    """
    torch.set_num_threads(1)
    mesh = blobs()
    source = folder / "isosurf.obj"
    write_mesh(mesh, source)
    ours(source, folder)
    return len(mesh.faces), seconds(ours, source, folder, 3), seconds(release, source, folder, 1)
