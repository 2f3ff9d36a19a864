"""Shards: many shapes in one HDF5 file.

A shard file holds one group a shape, and in it one uncompressed dataset a quantity, so that plain
h5py reads it anywhere. Everything here opens shards for reading only; they are written by
`list.data.jobs`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import h5py
import numpy as np

from list.errors import ListError
from list.fingerprint import DIGEST_LENGTH
from list.geometry.mesh import Mesh

Arrays = Mapping[str, np.ndarray]


def open_shard(path: Path, in_memory: bool = False) -> h5py.File:
    """Open a shard for reading only.

    Args:
        path: A shard file.
        in_memory: Read the whole file at once, which saves many small reads.

    Returns:
        The open file, one group a shape; it closes at the end of a `with`.

    Raises:
        ListError: The file is missing, truncated or not HDF5.
    """
    try:
        return h5py.File(path, "r", driver="core" if in_memory else None)
    except OSError as error:
        raise ListError(
            f"The shard {path} cannot be read ({error}). Delete it and run again: it is rebuilt."
        ) from None


def shard_contents(path: Path) -> dict[str, str]:
    """List what a shard holds.

    Args:
        path: A shard file.

    Returns:
        Content digest by shape id.
    """
    with open_shard(path) as file:
        return {shape: str(group.attrs["content"]) for shape, group in file.items()}


def mesh_arrays(mesh: Mesh) -> Arrays:
    """Arrays of a mesh as a shard stores them.

    Args:
        mesh: A mesh in the unit box.

    Returns:
        `vertices` (V, 3) float32 and `faces` (F, 3) int32.
    """
    return {
        "vertices": np.asarray(mesh.vertices, np.float32),
        "faces": np.asarray(mesh.faces, np.int32),
    }


def stored_mesh(group: h5py.Group) -> Mesh:
    """Read the mesh of a shape.

    Args:
        group: The shape's group in an open shard.

    Returns:
        The mesh, in the frame in which it was stored.
    """
    return Mesh(group["vertices"][:], group["faces"][:])


def content_digest(arrays: Arrays) -> str:
    """Digest of the values, types and shapes of arrays.

    Args:
        arrays: Arrays by name.

    Returns:
        A short hexadecimal digest.
    """
    state = hashlib.sha256()
    for name, array in sorted(arrays.items()):
        state.update(f"{name} {array.dtype} {array.shape} ".encode())
        state.update(np.ascontiguousarray(array).tobytes())
    return state.hexdigest()[:DIGEST_LENGTH]
