"""Shards: many shapes in one HDF5 file.

A shard file holds one group a shape, and in it one uncompressed dataset a quantity, so that plain
h5py reads it anywhere. Everything here opens shards for reading only; they are written by
`list.data.jobs`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray

from list.errors import ListError
from list.fingerprint import DIGEST_LENGTH
from list.geometry.mesh import Mesh

Arrays = Mapping[str, np.ndarray]


def open_shard(path: Path) -> h5py.File:
    """Open a shard for reading only.

    Args:
        path: A shard file.

    Returns:
        The open file, one group a shape; it closes at the end of a `with`.

    Raises:
        ListError: The file is missing, truncated or not HDF5.
    """
    try:
        return h5py.File(path, "r")
    except OSError as error:
        raise _unreadable(path, error) from None


def shard_contents(path: Path) -> dict[str, str]:
    """List what a shard holds.

    Args:
        path: A shard file.

    Returns:
        Content digest by shape id.

    Raises:
        ListError: The file is missing, truncated, damaged or no shard.
    """
    with open_shard(path) as file, _read_from(path):
        return {shape: read_text(group, "content") for shape, group in file.items()}


def write_text(group: h5py.Group, name: str, text: str) -> None:
    """Write an attribute of fixed length: reading any other may never end where it is damaged.

    Args:
        group: A group in a file that is open for writing.
        name: Name of the attribute.
        text: Its value, not empty.
    """
    group.attrs[name] = np.bytes_(text.encode())


def read_text(group: h5py.Group, name: str) -> str:
    """Read an attribute.

    Args:
        group: A group in an open file.
        name: Name of the attribute.

    Returns:
        Its value.
    """
    value = group.attrs[name]
    return value.decode() if isinstance(value, bytes) else str(value)


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

    Raises:
        ListError: The shard is damaged, or holds no mesh here.
    """
    vertices = stored_dataset(group, "vertices", "float32", (None, 3))
    with _read_from(group.file.filename):
        return Mesh(vertices[:], stored_indices(group, "faces", (None, 3), len(vertices)))


def stored_dataset(
    group: h5py.Group, name: str, dtype: str, sides: tuple[int | None, ...]
) -> h5py.Dataset:
    """Find a quantity of a shape.

    Args:
        group: The shape's group in an open shard.
        name: Name of the quantity.
        dtype: Its type.
        sides: Its shape; None where any length will do.

    Returns:
        The dataset, not read yet.

    Raises:
        ListError: It is missing, or of another type or shape.
    """
    path = group.file.filename
    state = "is missing"
    # Its type and shape are read from the file only when they are asked for.
    with _read_from(path):
        found = group.get(name)
        if isinstance(found, h5py.Dataset):
            fits = len(found.shape) == len(sides) and all(
                wanted in (None, side) for side, wanted in zip(found.shape, sides, strict=True)
            )
            # Data are stored as they are, so a damaged size shows before memory is taken for it.
            if found.dtype == dtype and fits and found.nbytes <= group.file.id.get_filesize():
                return found
            state = f"holds {found.dtype} {found.shape}"
    wanted_sides = ", ".join("any" if side is None else str(side) for side in sides)
    raise _unreadable(path, f"{group.name}/{name} {state}, wanted: {dtype} ({wanted_sides})")


def stored_indices(
    group: h5py.Group, name: str, sides: tuple[int | None, ...], count: int
) -> NDArray[np.int32]:
    """Read numbers of things from a shape.

    Args:
        group: The shape's group in an open shard.
        name: Name of the quantity.
        sides: Its shape; None where any length will do.
        count: How many things there are.

    Returns:
        The numbers, int32.

    Raises:
        ListError: They are missing, of another type or shape, or name what is not there.
    """
    dataset = stored_dataset(group, name, "int32", sides)
    with _read_from(group.file.filename):
        indices: NDArray[np.int32] = dataset[:]
    if indices.size and not (indices.min() >= 0 and indices.max() < count):
        raise _unreadable(
            group.file.filename, f"{group.name}/{name} is not within 0 to {count - 1}"
        )
    return indices


@contextmanager
def _read_from(path: str | Path) -> Iterator[None]:
    try:
        yield
    except ListError:
        raise
    # HDF5 reports damage within a file by many exception types.
    except Exception as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str | Path, reason: object) -> ListError:
    shown = " ".join(str(reason).split())
    return ListError(
        f"The shard {path} cannot be read ({shown}). Delete it and run again: it is rebuilt."
    )


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
