from itertools import combinations

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from list.data.categories import CATEGORIES, category_id, category_name
from list.data.solids.catalogue import generate_shape
from list.data.solids.names import shape_id
from list.geometry.mesh import is_watertight, signed_volume
from list.geometry.sdf import SignedDistance
from list.geometry.voxels import grid_points

SHAPES = 12


@pytest.mark.parametrize("category", CATEGORIES)
def test_shapes_are_closed_outward_and_fill_the_unit_box(category):
    for number in range(SHAPES):
        mesh = generate_shape(category, shape_id(0, category, number))
        assert is_watertight(mesh)
        assert signed_volume(mesh) > 0
        low, high = mesh.vertices.min(axis=0), mesh.vertices.max(axis=0)
        np.testing.assert_allclose(low + high, 0, atol=1e-9)
        assert (high - low).max() == pytest.approx(1)


@pytest.mark.parametrize("category", CATEGORIES)
def test_no_two_shapes_of_a_family_are_nearly_the_same(category):
    points = grid_points(24)
    solids, volumes = [], set()
    for number in range(SHAPES):
        mesh = generate_shape(category, shape_id(0, category, number))
        solids.append(SignedDistance(mesh).contains(points))
        volumes.add(round(signed_volume(mesh), 9))
    overlaps = [(a & b).sum() / (a | b).sum() for a, b in combinations(solids, 2)]
    assert np.mean(overlaps) < 0.75
    assert len(volumes) == SHAPES


@pytest.mark.parametrize("category", CATEGORIES)
def test_no_part_floats(category):
    for number in range(4 * SHAPES):
        mesh = generate_shape(category, shape_id(0, category, number))
        starts, ends = mesh.faces.ravel(), np.roll(mesh.faces, 1, axis=1).ravel()
        size = len(mesh.vertices)
        edges = coo_matrix((np.ones(len(starts)), (starts, ends)), shape=(size, size))
        assert connected_components(edges, directed=False)[0] == 1, number


def test_a_shape_is_a_function_of_its_id():
    name = shape_id(0, "chair", 3)
    first, again = generate_shape("chair", name), generate_shape(category_id("chair"), name)
    assert np.array_equal(first.vertices, again.vertices)
    assert np.array_equal(first.faces, again.faces)
    other = generate_shape("chair", shape_id(1, "chair", 3))
    assert not np.array_equal(first.vertices, other.vertices)


def test_ids_look_like_published_ones_and_never_repeat():
    names = {shape_id(0, category, n) for category in CATEGORIES for n in range(500)}
    assert len(names) == 13 * 500
    assert all(len(name) == 32 and set(name) <= set("0123456789abcdef") for name in names)


def test_topology_varies():
    """Holes make handles: the Euler characteristic differs between chairs."""
    kinds = set()
    for number in range(SHAPES):
        mesh = generate_shape("chair", shape_id(0, "chair", number))
        edges = len(mesh.faces) * 3 // 2
        kinds.add(len(mesh.vertices) - edges + len(mesh.faces))
    assert len(kinds) >= 3


def test_categories_have_names_and_ids():
    assert len(CATEGORIES) == 13
    assert category_id("airplane") == "02691156"
    assert category_name("02691156") == "airplane"
    assert category_name("teapots") == "teapots"
    with pytest.raises(KeyError):
        category_id("teapots")
