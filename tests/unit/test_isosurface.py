import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from list.errors import ShapeError
from list.geometry.isosurface import (
    IsosurfaceSettings,
    check_isosurface,
    load_isosurface,
    watertight_isosurface,
)
from list.geometry.mesh import (
    Mesh,
    face_parts,
    is_watertight,
    normalise,
    read_mesh,
    signed_volume,
    surface_points,
    write_mesh,
)
from list.geometry.sdf import SignedDistance, sign_agreement
from tests.unit.solids import ball, box, inside_out, together

COARSE = IsosurfaceSettings(resolution=48, thickness=0.05)

# Every surface moves outward by half the thickness before the result is scaled to length one.
GROWN = 1.0 + COARSE.thickness


def made(mesh, settings=COARSE):
    surface = watertight_isosurface(mesh, settings)
    assert is_watertight(surface)
    assert signed_volume(surface) > 0
    assert np.ptp(surface.vertices, axis=0).max() == pytest.approx(1.0)
    assert surface.vertices.min(axis=0) == pytest.approx(-surface.vertices.max(axis=0))
    points = np.random.default_rng(0).uniform(-0.5, 0.5, (3000, 3))
    assert sign_agreement(surface, points, SignedDistance(surface)(points)) == 1.0
    return surface


def parts(mesh):
    return int(face_parts(mesh).max()) + 1


def contains(mesh, *points):
    return SignedDistance(mesh).contains(np.array(points)).tolist()


def soup(mesh, generator):
    """Every face on its own, wound either way."""
    faces = mesh.faces.copy()
    turned = generator.random(len(faces)) < 0.5
    faces[turned] = faces[turned, ::-1]
    corners = mesh.vertices[faces].reshape(-1, 3)
    return Mesh(corners, np.arange(len(corners)).reshape(-1, 3).astype(np.int32))


def test_a_closed_outward_mesh_stays_as_it_is():
    mesh = box((2.0, 1.0, 1.0), centre=(3.0, 3.0, 3.0))
    surface = made(mesh)
    assert np.array_equal(surface.faces, mesh.faces)
    assert np.array_equal(surface.vertices, normalise(mesh).vertices)


def test_an_inside_out_cube_is_turned():
    assert signed_volume(made(inside_out(box()))) == pytest.approx(1.0)


def test_on_request_closed_meshes_are_made_anew_and_grow_by_the_thickness():
    surface = made(box((1.0, 0.5, 0.5)), replace(COARSE, keep_watertight=False))
    assert len(surface.faces) > 1000
    assert np.ptp(surface.vertices, axis=0)[1] == pytest.approx((0.5 + 0.05) / GROWN, abs=0.002)
    # The volume of the grown box, less its rounded edges.
    assert signed_volume(surface) == pytest.approx(1.05 * 0.55 * 0.55 / GROWN**3, rel=0.02)


def test_a_soup_of_faces_becomes_the_solid_that_it_surrounds():
    surface = made(soup(ball(subdivisions=3), np.random.default_rng(0)))
    assert parts(surface) == 1
    assert signed_volume(surface) == pytest.approx(np.pi / 6, rel=0.02)
    points, _ = surface_points(surface, 2000, np.random.default_rng(0))
    assert np.linalg.norm(points, axis=1) == pytest.approx(0.5, abs=0.01)


def test_a_box_that_lacks_a_face_stays_open_and_gets_walls():
    mesh = box()
    top = (mesh.vertices[mesh.faces][:, :, 1] > 0).all(axis=1)
    surface = made(Mesh(mesh.vertices, mesh.faces[~top]))
    wall = 0.5 - 0.5 * COARSE.thickness / GROWN
    assert contains(surface, [0, 0, 0], [0, -wall, 0], [wall, 0, 0], [0, 0.49, 0]) == [
        False,
        True,
        True,
        False,
    ]
    walls = 1.05**2 * 1.025 - 0.95**2 * 0.975
    assert signed_volume(surface) == pytest.approx(walls / GROWN**3, rel=0.05)


@pytest.mark.parametrize(("gap", "solid"), [(0.06, True), (0.2, False)])
def test_only_openings_narrower_than_the_closing_are_closed(gap, solid):
    lid = box((1.0, 0.02, 1.0), centre=(0.0, 0.51 + gap, 0.0))
    mesh = box()
    top = (mesh.vertices[mesh.faces][:, :, 1] > 0).all(axis=1)
    settings = IsosurfaceSettings(resolution=96, thickness=0.025, closing=0.09)
    surface = made(together(Mesh(mesh.vertices, mesh.faces[~top]), lid), settings)
    assert contains(surface, [0, 0, 0]) == [solid]


def test_overlapping_boxes_wound_differently_are_united():
    first = box((1.0, 0.4, 0.4), centre=(0.2, 0.0, 0.0))
    second = inside_out(box((1.0, 0.4, 0.4), centre=(-0.2, 0.0, 0.0)))
    for mesh in (together(first, second), together(first, inside_out(second))):
        surface = made(mesh)
        assert parts(surface) == 1
        # One box, 1.4 long, of the same width, grown on each side.
        assert signed_volume(surface) == pytest.approx(0.45 * 0.45 * 1.45 / 1.45**3, rel=0.06)
        assert contains(surface, [0, 0, 0]) == [True]


def test_a_single_sheet_survives_as_a_slab():
    quad = Mesh(
        np.array([[0.0, 0, 0], [1, 0, 0], [1, 0, 0.5], [0, 0, 0.5]]),
        np.array([[0, 1, 2], [0, 2, 3]], np.int32),
    )
    surface = made(quad)
    assert parts(surface) == 1
    assert np.ptp(surface.vertices, axis=0)[1] == pytest.approx(0.05 / GROWN, abs=0.003)


def test_a_tilted_sheet_stays_whole_where_the_thickness_is_under_the_grid_step():
    quad = Mesh(
        np.array([[0.0, 0, 0], [1, 0.3, 0.1], [0.8, 0.4, 0.9], [-0.2, 0.1, 0.8]]),
        np.array([[0, 1, 2], [0, 2, 3]], np.int32),
    )
    surface = made(quad, IsosurfaceSettings(resolution=48, thickness=1e-4))
    # A torn sheet would have holes: V - E + F is 2 for a closed surface without any.
    edges = len(surface.faces) * 3 // 2
    assert len(surface.vertices) - edges + len(surface.faces) == 2


@pytest.mark.parametrize("wall", [inside_out(ball(0.4)), ball(0.4)])
def test_what_is_hidden_in_a_hollow_ball_is_filled(wall):
    surface = made(together(ball(0.5), wall, ball(0.1)))
    assert parts(surface) == 1
    assert contains(surface, [0, 0, 0], [0, 0.25, 0]) == [True, True]
    assert signed_volume(surface) == pytest.approx(np.pi / 6, rel=0.02)


def test_specks_are_dropped_and_parts_are_kept():
    speck = ball(0.002, centre=(0.0, 0.7, 0.0), subdivisions=1)
    part = ball(0.05, centre=(0.7, 0.0, 0.0), subdivisions=2)
    mesh = soup(together(ball(0.5), speck, part), np.random.default_rng(0))
    surface = made(mesh)
    assert parts(surface) == 2
    assert parts(made(mesh, replace(COARSE, smallest_part=0.0))) == 3


def test_the_result_does_not_depend_on_threads_or_repetition():
    mesh = soup(ball(subdivisions=2), np.random.default_rng(0))
    first = watertight_isosurface(mesh, COARSE)
    again = watertight_isosurface(mesh, COARSE, threads=2)
    assert np.array_equal(first.vertices, again.vertices)
    assert np.array_equal(first.faces, again.faces)


@pytest.mark.parametrize("seed", range(12))
def test_any_soup_of_triangles_gives_a_closed_surface(seed):
    generator = np.random.default_rng(seed)
    count = int(generator.integers(1, 40))
    corners = generator.uniform(-0.5, 0.5, (count, 1, 3)) + generator.normal(
        scale=generator.uniform(0.02, 0.4), size=(count, 3, 3)
    )
    if seed % 3 == 0:
        # On the nodes of a grid, where marching cubes meets zeros and ties.
        corners = np.round(corners * 8) / 8
    faces = np.arange(3 * count).reshape(-1, 3).astype(np.int32)
    made(
        Mesh(corners.reshape(-1, 3), faces),
        IsosurfaceSettings(
            resolution=int(generator.integers(16, 48)), closing=float(generator.uniform(0, 0.2))
        ),
    )


def test_check_turns_a_surface_and_names_what_is_wrong():
    assert signed_volume(check_isosurface(inside_out(box()))) == pytest.approx(1.0)
    with pytest.raises(ShapeError, match="3 edges are open"):
        check_isosurface(Mesh(box().vertices, box().faces[1:]))
    with pytest.raises(ShapeError, match="no volume"):
        check_isosurface(together(box(), inside_out(box())))
    with pytest.raises(ShapeError, match="no faces"):
        check_isosurface(Mesh(box().vertices, box().faces[:0]))


def test_check_accepts_solids_that_touch_in_an_edge(tmp_path):
    touching = together(box(), box(centre=(1.0, 1.0, 0.0)))
    write_mesh(touching, tmp_path / "isosurf.obj")
    surface = load_isosurface(tmp_path / "isosurf.obj")
    assert len(surface.vertices) == 14
    assert signed_volume(surface) == pytest.approx(2.0 / 8.0)


def test_published_isosurfaces_are_scaled_and_turned(tmp_path):
    write_mesh(inside_out(ball(3.0, centre=(1.0, 2.0, 3.0))), tmp_path / "isosurf.obj")
    surface = load_isosurface(tmp_path / "isosurf.obj")
    assert signed_volume(surface) == pytest.approx(np.pi / 6, rel=0.01)
    assert np.abs(surface.vertices).max() == pytest.approx(0.5)


REAL_MESHES = Path(os.environ.get("LIST_REAL_DATA", "/nonexistent")) / "meshes"


@pytest.mark.skipif(not REAL_MESHES.is_dir(), reason="LIST_REAL_DATA names no folder of meshes")
@pytest.mark.parametrize("resolution", [64, 128])
@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("chair_model.obj", None),
        ("teapot.stl", [0.0, 0.0, 0.0]),
        ("CesiumMilkTruck.glb", [0.0, 0.0, 0.0]),
        ("plate_holes.STL", None),
    ],
)
def test_real_meshes_become_solids(name, inside, resolution):
    surface = made(read_mesh(REAL_MESHES / name), IsosurfaceSettings(resolution=resolution))
    assert parts(surface) == 1
    if inside is not None:
        assert contains(surface, inside) == [True]
