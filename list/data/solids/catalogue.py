"""The embedded data set: 13 families of parametric solids under ShapeNet's category ids.

A shape is a pure function of its id, and an id of the data set's seed, the category and a number.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manifold3d import Manifold

from list.data.categories import category_name
from list.data.solids.devices import display, phone, rifle, speaker
from list.data.solids.lighting import lamp
from list.data.solids.primitives import Draw
from list.data.solids.seating import bench, chair, sofa
from list.data.solids.storage import cabinet, table
from list.data.solids.vehicles import airplane, car, watercraft
from list.geometry.mesh import Mesh, normalise
from list.seeds import random_generator

FAMILIES: dict[str, Callable[[Draw], Manifold]] = {
    "airplane": airplane,
    "bench": bench,
    "cabinet": cabinet,
    "car": car,
    "chair": chair,
    "display": display,
    "lamp": lamp,
    "phone": phone,
    "rifle": rifle,
    "sofa": sofa,
    "speaker": speaker,
    "table": table,
    "watercraft": watercraft,
}


def generate_shape(category: str, shape: str) -> Mesh:
    """Make a shape.

    Args:
        category: Name or id of the category.
        shape: Id of the shape.

    Returns:
        A watertight, outward mesh in the unit box.
    """
    name = category_name(category)
    solid = FAMILIES[name](Draw(random_generator(0, "shape", name, shape))).to_mesh()
    vertices = np.asarray(solid.vert_properties, np.float64)[:, :3]
    return normalise(Mesh(vertices, np.asarray(solid.tri_verts, np.int32)))
