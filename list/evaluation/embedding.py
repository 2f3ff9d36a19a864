"""Shapes as text in a page: quantised, coded by differences, compressed.

The counterpart in the browser is page/src/geometry.js. One blob holds what is shown of an example;
before compression (zlib, RFC 1950) it is, in little endian:

    float32[4]   lowest corner of everything, and the side of the cube that holds it
    uint32[5]    coarse points; vertices, triangles of the prediction; the same of the truth
    positions    of the points, of the prediction, of the truth
    faces        of the prediction, of the truth

Positions are 16-bit steps of the cube, each as its difference from the one before (x of all, then
y, then z), zigzag coded. Vertices come in the order in which faces use them, so that a face names a
vertex by how far it lies behind the newest one, 0 being the next new one. All numbers of a block
stand with their low bytes first and their high bytes after, which compresses better.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from list.errors import ListError
from list.evaluation.gallery import Example
from list.geometry.mesh import Mesh
from list.geometry.simplify import simplify

STEPS = 2**16 - 1

# A mesh of T triangles that share no vertex has 3 T of them, and their numbers must fit 16 bits.
MOST_TRIANGLES = 2**16 // 3

# With fewer triangles a shape can hardly be told.
FEWEST_TRIANGLES = 200

# Base64 characters of a triangle with its share of the vertices: 6 on surfaces made by marching
# cubes. Soups of triangles take more; the page is measured when it is finished.
BYTES_OF_TRIANGLE = 8

# Base64 characters of a point: three numbers of 16 bits that hardly compress.
BYTES_OF_POINT = 8


def embed_geometry(example: Example, triangles: int) -> str:
    """Coarse points, prediction and truth of an example as base64 text.

    Args:
        example: The example.
        triangles: The most triangles of each mesh, up to `MOST_TRIANGLES`.

    Returns:
        The text; the same each time.

    Raises:
        ValueError: More triangles are asked for than the format can name.
    """
    if triangles > MOST_TRIANGLES:
        raise ValueError(f"{triangles} triangles asked for, {MOST_TRIANGLES} is the most")
    nothing = Mesh(np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32))
    shapes = [
        _in_order_of_use(simplify(mesh or nothing, triangles))
        for mesh in (example.predicted, example.truth)
    ]
    clouds = [np.asarray(example.coarse_points), *(shape.vertices for shape in shapes)]
    everything = np.concatenate(clouds)
    low = everything.min(axis=0)
    side = max(float(np.ptp(everything, axis=0).max()), float(np.finfo(np.float32).tiny))
    counts = [len(clouds[0])]
    for shape in shapes:
        counts += [len(shape.vertices), len(shape.faces)]
    blob = b"".join(
        [
            np.array([*low, side], "<f4").tobytes(),
            np.array(counts, "<u4").tobytes(),
            *(_positions((cloud - low) / side) for cloud in clouds),
            *(_faces(shape.faces) for shape in shapes),
        ]
    )
    return base64.b64encode(zlib.compress(blob, level=9)).decode("ascii")


def affordable_triangles(limit: int, examples: Sequence[Example], room: int) -> int:
    """Triangles that each mesh of a page may have.

    Args:
        limit: The most that are wanted.
        examples: All examples of the page, two meshes each.
        room: Bytes of the page for all of them.

    Returns:
        The limit, or less where the page would become too large.

    Raises:
        ListError: There is no room for as many as `FEWEST_TRIANGLES`, or the limit.
    """
    room -= BYTES_OF_POINT * sum(len(example.coarse_points) for example in examples)
    affordable = room // (BYTES_OF_TRIANGLE * max(1, 2 * len(examples)))
    if affordable < min(limit, FEWEST_TRIANGLES):
        raise ListError(
            f"report.megabytes leaves no room for {min(limit, FEWEST_TRIANGLES)} triangles of each "
            f"of the {len(examples)} shapes of the report page. Show fewer shapes "
            "(report.more_shapes) or allow more."
        )
    return min(limit, affordable)


def _in_order_of_use(mesh: Mesh) -> Mesh:
    """Number the vertices as the faces use them; those that no face uses are dropped."""
    used, first = np.unique(mesh.faces, return_index=True)
    order = used[np.argsort(first)]
    place = np.zeros(len(mesh.vertices), np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    return Mesh(mesh.vertices[order], place[mesh.faces])


def _positions(shares: NDArray[np.floating]) -> bytes:
    steps = np.rint(np.asarray(shares, np.float64) * STEPS).astype(np.int32)
    # Differences beyond 15 bits wrap round, and wrap back when they are summed.
    differences = np.diff(steps, axis=0, prepend=np.zeros((1, 3), np.int32)).astype(np.int16)
    zigzag = (differences << 1) ^ (differences >> 15)
    return _bytes_apart(zigzag.astype(np.uint16).T)


def _faces(faces: NDArray[np.int32]) -> bytes:
    numbers = faces.reshape(-1)
    newest = np.maximum.accumulate(np.concatenate([[-1], numbers]))[:-1]
    return _bytes_apart((newest + 1 - numbers).astype(np.uint16))


def _bytes_apart(values: NDArray[np.uint16]) -> bytes:
    halves = (np.bitwise_and(values, 0xFF), np.right_shift(values, 8))
    return b"".join(half.astype(np.uint8).tobytes() for half in halves)
