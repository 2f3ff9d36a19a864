"""The embedded data set: 13 families of parametric solids under ShapeNet's category ids.

A shape is a pure function of its id, and an id of the data set's seed, the category and a number.
"""

from __future__ import annotations

import hashlib
from importlib import import_module

import numpy as np

from list.data.categories import category_name
from list.geometry.mesh import Mesh, normalise
from list.seeds import random_generator

# Module of each family; imported when a shape is made, since listing shapes needs no solids.
_MODULES = {
    "airplane": "vehicles",
    "bench": "seating",
    "cabinet": "storage",
    "car": "vehicles",
    "chair": "seating",
    "display": "devices",
    "lamp": "lighting",
    "phone": "devices",
    "rifle": "devices",
    "sofa": "seating",
    "speaker": "devices",
    "table": "storage",
    "watercraft": "vehicles",
}


def shape_id(seed: int, category: str, number: int) -> str:
    """Id of a shape: a hash, as ShapeNet's ids are.

    Args:
        seed: Seed of the data set.
        category: Name of the category.
        number: Number of the shape within it.

    Returns:
        32 hexadecimal digits.
    """
    name = f"{seed} {category} {number}"
    return hashlib.blake2b(name.encode(), digest_size=16).hexdigest()


def generate_shape(category: str, shape: str) -> Mesh:
    """Make a shape.

    Args:
        category: Name or id of the category.
        shape: Id of the shape.

    Returns:
        A watertight, outward mesh in the unit box.
    """
    # Imported here so that listing shapes does not load the solid modeller.
    from list.data.solids.primitives import Draw

    name = category_name(category)
    family = getattr(import_module(f"list.data.solids.{_MODULES[name]}"), name)
    solid = family(Draw(random_generator(0, "shape", name, shape))).to_mesh()
    vertices = np.asarray(solid.vert_properties, np.float64)[:, :3]
    return normalise(Mesh(vertices, np.asarray(solid.tri_verts, np.int32)))
