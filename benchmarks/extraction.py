"""Mesh extraction: the surface of a grid refined around it against that of the dense grid.

One core. The field is the signed distance to a mesh, which needs no network, and, where a training
has left its weights, what the trained network predicts for held-out images.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from list.evaluation.refine import Field, refined_grid
from list.geometry.mesh import Mesh, face_parts
from list.geometry.surface import extract_mesh
from list.geometry.voxels import grid_points

RESOLUTION = 128

# Vertices of both surfaces this near to each other, unit box, are the same.
SAME_PLACE = 1e-6

WEIGHTS = Path("results/list/weights.pt")
RECONSTRUCTIONS = Path("results/reconstruct")

# Nodes in one evaluation of the dense grid.
BATCH = 2**17


@dataclass(frozen=True)
class Comparison:
    """The refined grid beside the dense one, of one field.

    Attributes:
        nodes: Evaluations of the dense grid.
        evaluations: Evaluations of the refined grid.
        dense_seconds: Processor time from the field to the mesh by the dense grid.
        refined_seconds: The same by the refined grid.
        shared: Share of the vertices of either surface that the other one has too.
        components: Connected components of the dense surface.
        lost: Components of the dense surface that the refined one has nothing of.
    """

    nodes: int
    evaluations: int
    dense_seconds: float
    refined_seconds: float
    shared: float
    components: int
    lost: int


def compare(field: Field, resolution: int = RESOLUTION) -> Comparison:
    """Extract the surface of a field both ways.

    Args:
        field: Signed distances (N,) of points (N, 3), unit box; it has a surface.
        resolution: Nodes V along each axis.

    Returns:
        The comparison.
    """
    count = 0

    def counted(points: NDArray[np.float32]) -> NDArray[np.float32]:
        nonlocal count
        count += len(points)
        return field(points)

    start = time.process_time()
    refined = extract_mesh(refined_grid(counted, resolution))
    refined_seconds = time.process_time() - start
    start = time.process_time()
    points = grid_points(resolution)
    values = [field(points[first : first + BATCH]) for first in range(0, len(points), BATCH)]
    dense = extract_mesh(np.concatenate(values).reshape((resolution,) * 3))
    dense_seconds = time.process_time() - start
    found = _near(dense, refined)
    part = face_parts(dense)
    components = len(np.unique(part))
    lost = components - len(np.unique(part[found[dense.faces].any(axis=1)]))
    shared = min(float(found.mean()), float(_near(refined, dense).mean()))
    return Comparison(len(points), count, dense_seconds, refined_seconds, shared, components, lost)


def _near(mesh: Mesh, other: Mesh) -> NDArray[np.bool_]:
    """Which vertices of a mesh are vertices of another one too."""
    distances, _ = cKDTree(other.vertices).query(mesh.vertices, distance_upper_bound=SAME_PLACE)
    return np.isfinite(distances)


def distance_to_blobs() -> Field:
    """The signed distance to a surface of about 230,000 triangles."""
    from benchmarks.preparation import blobs
    from list.geometry.sdf import SignedDistance

    return SignedDistance(blobs())


def trained_fields(weights: Path, images: Path, count: int) -> Iterator[tuple[str, Field]]:
    """Fields that a trained network predicts for held-out images.

    Args:
        weights: What a training saved.
        images: Folder of the reconstructions, which hold their images.
        count: Images of each category.

    Yields:
        The name of a view and its field.
    """
    import torch

    from list.command.network import load_network
    from list.data.tensors import image_tensor
    from list.evaluation.reconstruct import PredictedDistance

    trained = load_network(weights, torch.device("cpu"))
    for path in sorted(images.glob("*.h5")):
        with h5py.File(path) as file:
            for shape in sorted(file)[:count]:
                view = sorted(file[shape])[0]
                if not file[shape][view].attrs["failure"]:
                    image = image_tensor(file[shape][view]["image"][:])
                    scale = trained.conventions.sdf_scale
                    yield f"{path.stem}/{shape}", PredictedDistance(trained.network, image, scale)


def report() -> None:
    """Print the comparisons."""
    print(
        f"mesh extraction at {RESOLUTION} nodes an axis: refined grid against dense grid, one core"
    )
    _print("distance to a mesh", [compare(distance_to_blobs())])
    if WEIGHTS.is_file() and RECONSTRUCTIONS.is_dir():
        fields = [*trained_fields(WEIGHTS, RECONSTRUCTIONS, count=1)]
        _print(f"network, {len(fields)} images", [compare(field) for _, field in fields])
    else:
        print(f"  network: there is no {WEIGHTS}; run `make metrics` first")


def _print(name: str, found: list[Comparison]) -> None:
    dense, refined = (sum(getattr(c, f"{n}_seconds") for c in found) for n in ("dense", "refined"))
    fewer = sum(c.nodes for c in found) / sum(c.evaluations for c in found)
    print(f"  {name}")
    print(f"    dense    {dense / len(found):6.2f} s")
    print(f"    refined  {refined / len(found):6.2f} s, {fewer:.1f} times fewer evaluations")
    print(f"    ratio    {dense / refined:6.1f}")
    print(f"    vertices shared  {min(c.shared for c in found):.3%} at least")
    components = sum(c.components for c in found)
    print(f"    components lost  {sum(c.lost for c in found)} of {components}")
