import numpy as np
import pytest

from list.geometry.mesh import is_watertight, signed_volume
from list.geometry.simplify import simplify

from .solids import ball, box, together


@pytest.mark.parametrize("triangles", [100, 1000, 4000])
def test_a_simplified_ball_is_a_closed_ball(triangles):
    fewer = simplify(ball(0.5, subdivisions=5), triangles)
    assert 0.9 * triangles <= len(fewer.faces) <= triangles
    assert is_watertight(fewer)
    assert signed_volume(fewer) == pytest.approx(4 / 3 * np.pi * 0.5**3, rel=10 / triangles)


def test_a_small_mesh_stays_as_it_is():
    mesh = box()
    assert simplify(mesh, 12) is mesh


def test_many_parts_keep_to_the_limit():
    generator = np.random.default_rng(0)
    places = generator.uniform(-0.5, 0.5, (400, 3))
    balls = together(*(ball(0.02, place, subdivisions=1) for place in places))
    assert len(simplify(balls, 10_000).faces) <= 10_000 < len(balls.faces)


def test_the_same_mesh_gives_the_same_triangles():
    first, second = (simplify(ball(), 300) for _ in range(2))
    np.testing.assert_array_equal(first.vertices, second.vertices)
    np.testing.assert_array_equal(first.faces, second.faces)
