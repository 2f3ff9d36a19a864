"""Closed, outward surfaces in the unit box: read where they are published, made where they are not.

Raw meshes are open, cross themselves and hide faces inside, so the side of a point is undefined.
What is defined is the distance to the nearest face, and which space can be reached from outside.
Here a solid is what stays unreached when every face is given a thickness; its boundary is taken by
marching cubes, as DISN (Xu et al., NeurIPS 2019) does at the distance 0.003 of the unit sphere.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.measure import marching_cubes

from list.errors import ShapeError
from list.geometry.mesh import (
    Mesh,
    face_normals,
    face_parts,
    is_watertight,
    keep_faces,
    normalise,
    outward,
    part_volumes,
    read_mesh,
    signed_volume,
    unbalanced_edges,
)
from list.geometry.sdf import SignedDistance, sign_agreement

# Free grid steps between the offset surface and the border of the grid, so that it closes.
FREE_STEPS = 1.5

# The coarsest blocks of grid nodes that are tested as one: a power of two.
COARSEST_BLOCK = 16

# A node on the surface itself would give triangles without area: the least distance in steps.
LEAST_FIELD = 1e-3

# Both sides of a closed opening grow by this many times the distance that the closing asks for, so
# that they fill the corners between its faces as well.
GROWTH = 3.0

# A volume under this (unit box) is that of a sheet seen from both sides, or of rounding errors.
SMALLEST_VOLUME = 1e-6

# Faces of a closed mesh whose two sides are looked at, at this distance (unit box) from the face.
PROBED_FACES = 20_000
PROBE_DISTANCE = 1e-4

# Share of right probes that a clean mesh needs; faces in folds narrower than the probe may fail.
CLEAN_SHARE = 0.999


@dataclass(frozen=True)
class IsosurfaceSettings:
    """How a raw mesh becomes a solid.

    Attributes:
        resolution: Grid nodes along the longest side, margins included; at least 16.
        thickness: What a sheet's thickness becomes, in units of the longest side; every other
            surface moves outward by half of it. It is at least two grid steps, or sheets would
            tear. The default, 0.01, is a little over that at 256 nodes, and two to three times
            DISN's.
        closing: Openings narrower than this (same units) let nothing in, so that cracks between
            faces do not turn a solid into a shell; DISN does so for some categories. A larger
            thickness closes wider ones.
        smallest_part: Parts whose longest side, less the thickness, is under this share of the
            largest part's are dropped as specks.
        keep_watertight: Leave a mesh's surface as it is where it already bounds disjoint solids:
            closed, without crossings, nested parts or cavities.
    """

    resolution: int = 256
    thickness: float = 0.01
    closing: float = 0.02
    smallest_part: float = 0.02
    keep_watertight: bool = True


def load_isosurface(path: Path) -> Mesh:
    """Read a published isosurface.

    Args:
        path: A mesh file, such as DISN's `isosurf.obj`.

    Returns:
        The surface in the unit box, outward.

    Raises:
        ShapeError: The file cannot be read, or the surface is not closed.
    """
    return check_isosurface(normalise(read_mesh(path)))


def check_isosurface(mesh: Mesh) -> Mesh:
    """Make sure that a surface bounds a volume.

    Four faces may meet in one edge, as they do where published coordinates were rounded, as long
    as they run along it equally often each way: inside and outside are still defined.

    Args:
        mesh: A mesh in the unit box, inside out or not.

    Returns:
        The mesh, outward.

    Raises:
        ShapeError: The mesh is empty, open, inconsistently wound or without volume.
    """
    if len(mesh.faces) == 0:
        raise ShapeError("the surface has no faces")
    if bad := unbalanced_edges(mesh):
        raise ShapeError(
            f"the surface is not watertight: {bad} edges are open or between faces wound "
            f"differently"
        )
    volume = signed_volume(mesh)
    if not abs(volume) > SMALLEST_VOLUME:
        raise ShapeError(f"the surface encloses no volume ({volume:.1e} of the unit box)")
    return outward(mesh)


def watertight_isosurface(mesh: Mesh, settings: IsosurfaceSettings, threads: int = 1) -> Mesh:
    """Close any mesh: open, crossing itself, wound inconsistently, of many parts.

    Space that cannot be reached from outside is filled, with all that is hidden in it. What is
    open to the outside, be it a box that lacks one face, stays open and gets walls.

    Args:
        mesh: A mesh of any place and size.
        settings: Grid and thickness.
        threads: Threads of the distance queries; they do not change the result.

    Returns:
        A closed, outward surface in the unit box.

    Raises:
        ShapeError: The mesh is empty or has no extent.
    """
    mesh = normalise(mesh)
    if settings.keep_watertight and is_watertight(mesh):
        closed = outward(mesh)
        if _bounds_disjoint_solids(closed, threads):
            return closed
    step, offset = _grid_step(settings)
    field, origin = _solid_field(mesh, step, offset, settings.closing, threads)
    vertices, faces, _, _ = marching_cubes(field, 0.0)
    surface = Mesh(origin + step * vertices.astype(np.float64), faces.astype(np.int32))
    surface = _without_specks(surface, offset, settings.smallest_part)
    return check_isosurface(normalise(surface))


def _bounds_disjoint_solids(mesh: Mesh, threads: int) -> bool:
    """Look at both sides of the faces of a closed mesh: one must be inside, the other outside."""
    if (part_volumes(mesh) <= 0.0).any():
        return False
    chosen = np.linspace(0, len(mesh.faces) - 1, min(PROBED_FACES, len(mesh.faces))).astype(int)
    centres = mesh.vertices[mesh.faces[chosen]].mean(axis=1)
    shift = PROBE_DISTANCE * face_normals(mesh)[chosen]
    probes = np.concatenate([centres - shift, centres + shift])
    expected = np.repeat([-PROBE_DISTANCE, PROBE_DISTANCE], len(chosen))
    inside = SignedDistance(mesh, threads).contains(probes)
    agreeing = np.mean(inside == (expected < 0.0))
    return min(float(agreeing), sign_agreement(mesh, probes, expected)) >= CLEAN_SHARE


def _grid_step(settings: IsosurfaceSettings) -> tuple[float, float]:
    """Step of the grid, at which longest side and margins fill it, and offset of the surface."""
    steps = settings.resolution - 1
    # The first holds where the thickness is over two steps, the second where it is not.
    step = max(
        (1.0 + settings.thickness) / (steps - 2 * FREE_STEPS),
        1.0 / (steps - 2 * FREE_STEPS - 2),
    )
    return step, max(settings.thickness / 2, step)


def _solid_field(
    mesh: Mesh, step: float, offset: float, closing: float, threads: int
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Field on a grid around the mesh, negative in the solid, and the place of its first node.

    It is the distance to the offset surface wherever that surface passes, and elsewhere only its
    sign is right: that is all that marching cubes looks at.
    """
    low, high = mesh.vertices.min(axis=0), mesh.vertices.max(axis=0)
    margin = offset + FREE_STEPS * step
    shape = np.ceil((high - low + 2 * margin) / step - 1e-6).astype(int) + 1
    origin = (low + high - step * (shape - 1)) / 2
    # A cell that the offset surface crosses has all nodes within a diagonal of it.
    reach = max(offset + np.sqrt(3.0) * step, closing / 2)
    nodes, near = _nodes_near(SignedDistance(mesh, threads), origin, step, shape, reach)
    distance = np.full(shape, reach + step, np.float32)
    inner = ((nodes > 0) & (nodes < shape - 1)).all(axis=1)
    # The border stays far: from there the outside comes in, however wide the closing.
    distance[tuple(nodes[inner].T)] = near[inner]
    outside = _outside(distance, step, offset, closing)
    magnitude = np.maximum(np.abs(distance - np.float32(offset)), LEAST_FIELD * step)
    return np.where(outside, magnitude, -magnitude), origin


def _outside(
    distance: NDArray[np.float32], step: float, offset: float, closing: float
) -> NDArray[np.bool_]:
    """Nodes that the outside reaches, but not through openings narrower than `closing`."""
    outside = _reached(distance > offset)
    wide = distance > max(closing / 2, offset)
    entered = _reached(wide)
    sealed = outside & wide & ~entered
    if not sealed.any():
        return outside
    # Nodes in and around a narrow opening belong to the side that is nearer: both sides grow alike.
    for _ in range(int(np.ceil(GROWTH * (closing / 2 - offset) / step))):
        sealed |= _grown(sealed) & outside & ~entered
        entered |= _grown(entered) & outside & ~sealed
    return _reached(outside & ~sealed)


def _reached(free: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Free nodes that are linked to the corner of the grid through free nodes."""
    labels, _ = ndimage.label(free)
    return labels == labels[0, 0, 0]


def _grown(nodes: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The nodes and their six neighbours; many times faster than a general dilation."""
    grown = nodes.copy()
    for axis in range(3):
        target, source = np.moveaxis(grown, axis, 0), np.moveaxis(nodes, axis, 0)
        target[1:] |= source[:-1]
        target[:-1] |= source[1:]
    return grown


def _nodes_near(
    distance: SignedDistance,
    origin: NDArray[np.float64],
    step: float,
    shape: NDArray[np.int64],
    reach: float,
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Nodes (N, 3) of a grid within reach of the surface, and their distances (N,).

    Blocks of nodes are halved again and again; one is dropped where its centre is farther away
    than its corners could make up for, as distance grows no faster than one moves.
    """
    size = COARSEST_BLOCK
    blocks = np.stack(np.meshgrid(*(np.arange(0, n, size) for n in shape), indexing="ij"), axis=-1)
    blocks = blocks.reshape(-1, 3)
    corners = np.stack(np.meshgrid([0, 1], [0, 1], [0, 1], indexing="ij"), axis=-1).reshape(-1, 3)
    while True:
        half = (size - 1) / 2
        distances = distance.unsigned(origin + step * (blocks + half))
        near = distances <= reach + np.sqrt(3.0) * half * step
        blocks, distances = blocks[near], distances[near]
        if size == 1:
            return blocks, distances
        size //= 2
        blocks = (blocks[:, None] + size * corners).reshape(-1, 3)
        blocks = blocks[(blocks < shape).all(axis=1)]


def _without_specks(mesh: Mesh, offset: float, smallest_part: float) -> Mesh:
    part = face_parts(mesh)
    corners = mesh.vertices[mesh.faces]
    low, high = np.full((part.max() + 1, 3), np.inf), np.full((part.max() + 1, 3), -np.inf)
    np.minimum.at(low, part, corners.min(axis=1))
    np.maximum.at(high, part, corners.max(axis=1))
    sides = (high - low).max(axis=1) - 2 * offset
    return keep_faces(mesh, (sides >= smallest_part * sides.max())[part])
