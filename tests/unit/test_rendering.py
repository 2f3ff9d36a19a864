import os
from pathlib import Path

import numpy as np
import pytest
import trimesh
from PIL import Image

from list.data import ray_scene
from list.data.images import read_view, view_files
from list.data.ray_scene import RayScene
from list.data.rendering import render_views, write_renderings
from list.errors import ShapeError
from list.geometry.camera import (
    View,
    camera_position,
    project,
    sample_views,
    shows_all,
    view_rays,
)
from list.geometry.mesh import Mesh
from list.geometry.view_metadata import format_metadata, parse_metadata

REAL_DATA = os.environ.get("LIST_REAL_DATA")

PUBLISHED = (
    "[13.4827544632336,20.186139455582047,0,0.7035711444341274,35,32,1.75,0.0,0.0,0.0], \n"
    "[22.314042190147077,24.050611230181083,0,0.9279082013176488,35,32,1.75,0.0,0.0,0.0], \n"
)


def mesh_of(shape: trimesh.Trimesh) -> Mesh:
    return Mesh(np.asarray(shape.vertices), np.asarray(shape.faces, np.int32))


BOX = mesh_of(trimesh.creation.box(extents=(1.0, 0.5, 0.25)))
BALL = mesh_of(trimesh.creation.icosphere(subdivisions=4, radius=0.5))


def test_the_camera_stands_where_the_convention_says():
    view = View(yaw=90, elevation=30, in_plane=0, distance_ratio=0.8)
    expected = 0.8 * 1.75 * np.array([0, 0.5, np.sqrt(3) / 2])
    np.testing.assert_allclose(camera_position(view), expected, atol=1e-12)


def test_the_origin_is_in_the_middle_and_up_is_up():
    view = View(yaw=40, elevation=25, in_plane=0, distance_ratio=0.9)
    centre, above = project(view, np.array([[0.0, 0, 0], [0, 0.1, 0]]), 224)
    np.testing.assert_allclose(centre, [112, 112], atol=1e-9)
    assert above[0] == pytest.approx(112)
    assert above[1] < 112


def test_the_front_turns_to_the_right_as_the_yaw_grows():
    """As in the published pictures: the front is +x, seen in the face at yaw 0."""
    front, side = np.array([[0.4, 0, 0], [0, 0, 0.4]])
    for yaw, right in ((0, 0), (45, 1), (90, 1), (225, -1), (315, -1)):
        pixels = project(View(yaw, 25, 0, 0.9), np.stack([front, side]), 224)
        assert np.sign(round(pixels[0, 0] - 112, 6)) == right
    # At yaw 0 the camera looks toward -x, and +z is at its left.
    assert project(View(0, 25, 0, 0.9), side[None], 224)[0, 0] < 112


def test_a_turn_in_the_plane_is_counter_clockwise():
    right_end = project(View(90, 0, 90, 0.9), np.array([[0.3, 0, 0]]), 224)[0]
    assert right_end[0] == pytest.approx(112)
    assert right_end[1] < 112


def test_a_shift_moves_the_object_and_not_the_camera():
    still, moved = View(70, 20, 0, 0.9), View(70, 20, 0, 0.9, shift=(0.1, -0.05, 0.15))
    points = np.array([[0.1, 0.2, 0.3]])
    np.testing.assert_allclose(
        project(moved, points, 224), project(still, points + moved.shift, 224)
    )
    assert camera_position(still).tolist() == camera_position(moved).tolist()


@pytest.mark.parametrize("yaw", [20, 110, 245])
def test_a_mirrored_view_is_the_view_of_the_shape_with_the_other_sign_of_z(yaw):
    corners = np.array([[-0.3, -0.2, -0.35], [0.4, -0.2, 0.1], [0, 0.3, 0.3], [0.1, -0.25, 0.4]])
    shape = mesh_of(trimesh.PointCloud(corners).convex_hull)
    other = Mesh(shape.vertices * [1, 1, -1], shape.faces[:, ::-1])
    view = View(yaw, 25, 10, 0.9, shift=(0.05, -0.05, 0.1))
    opposite = View(-yaw, 25, -10, 0.9, shift=(0.05, -0.05, -0.1))
    mirrored = render_views(shape, [view], 64)[0, :, ::-1, 3]
    np.testing.assert_array_equal(render_views(other, [opposite], 64)[0, :, :, 3], mirrored)
    assert (render_views(shape, [opposite], 64)[0, :, :, 3] != mirrored).mean() > 0.02


def test_points_behind_the_camera_have_no_pixel():
    view = View(0, 0, 0, 1)
    assert np.isnan(project(view, np.array([[2.0, 0, 0]]), 64)).all()


def test_rays_go_through_the_pixels_that_points_project_to():
    view = View(35, 25, 10, 0.8, shift=(0.1, 0.0, -0.1))
    origin, directions = view_rays(view, 16, samples_per_side=2)
    pixels = project(view, (origin + 1.3 * directions).reshape(-1, 3), 16).reshape(32, 32, 2)
    centres = (np.arange(32) + 0.5) / 2
    np.testing.assert_allclose(pixels[..., 0], np.tile(centres, (32, 1)), atol=1e-4)
    np.testing.assert_allclose(pixels[..., 1], np.tile(centres[:, None], (1, 32)), atol=1e-4)


def test_size_follows_focal_length_over_distance():
    view = View(yaw=0, elevation=0, in_plane=0, distance_ratio=1)
    left, right = project(view, np.array([[0, 0, -0.1], [0, 0, 0.1]]), 320)
    assert abs(right[0] - left[0]) == pytest.approx(0.2 / 1.75 * 35 / 32 * 320)


@pytest.mark.parametrize("mesh", [BOX, BALL], ids=["box", "ball"])
def test_silhouettes_agree_with_the_projection(mesh):
    size = 96
    views = sample_views("easy", 4, np.random.default_rng(0))
    pictures = render_views(mesh, views, size, samples_per_side=3)
    diagonal = np.linalg.norm(np.ptp(mesh.vertices, axis=0))
    for view, picture in zip(views, pictures, strict=True):
        pixels = project(view, mesh.vertices / diagonal, size)
        rows, columns = np.nonzero(picture[..., 3] > 0)
        for drawn, projected in ((columns, pixels[:, 0]), (rows, pixels[:, 1])):
            assert abs(drawn.min() - projected.min()) <= 1
            assert abs(drawn.max() + 1 - projected.max()) <= 1


def test_background_is_transparent_and_edges_are_smooth():
    picture = render_views(BALL, [View(0, 20, 0, 0.8)], 64, samples_per_side=3)[0]
    alpha = picture[..., 3]
    assert alpha[0, 0] == 0
    assert alpha[32, 32] == 255
    assert ((alpha > 0) & (alpha < 255)).any()


def test_colour_is_not_darkened_by_partial_coverage():
    picture = render_views(BALL, [View(0, 20, 0, 0.8)], 64, samples_per_side=4)[0].astype(float)
    edge = (picture[..., 3] > 0) & (picture[..., 3] < 128)
    # On black, the darkest face seen still has its ambient light.
    assert picture[edge, 0].min() > 255 * 0.85 * 0.15


def test_meshes_of_any_size_place_and_winding_look_the_same():
    view = [View(35, 30, 0, 0.7)]
    moved = Mesh(7 * BOX.vertices + [1.0, 2.0, 3.0], BOX.faces[:, ::-1])
    first, second = render_views(BOX, view, 64), render_views(moved, view, 64)
    assert np.abs(first.astype(int) - second).max() <= 1


@pytest.mark.parametrize("samples_per_side", [1, 2, 3])
def test_bands_of_rays_do_not_show(samples_per_side, monkeypatch):
    views = sample_views("hard", 3, np.random.default_rng(0))
    whole = render_views(BALL, views, 64, samples_per_side)
    monkeypatch.setattr(ray_scene, "RAYS", 500 * samples_per_side**2)
    assert np.array_equal(render_views(BALL, views, 64, samples_per_side), whole)
    bands = [*RayScene(BALL).cast(views[0], 64, samples_per_side)]
    assert len(bands) > 2
    assert max(band.hit.size for band in bands) <= ray_scene.RAYS


def test_faces_are_told_apart():
    picture = render_views(BOX, [View(35, 30, 0, 0.7)], 64)[0]
    shades = np.unique(picture[picture[..., 3] == 255][:, 0])
    assert len(shades) >= 3


def test_easy_views_go_round_within_their_ranges():
    views = sample_views("easy", 36, np.random.default_rng(0))
    for number, view in enumerate(views):
        assert abs(view.yaw - 10 * (number + 1)) <= 5
        assert 20 <= view.elevation <= 30
        assert 0.65 <= view.distance_ratio <= 1


def test_hard_views_keep_to_their_ranges_and_show_the_whole_object():
    """Where it is cut, views are drawn again, in the end from the published narrower ranges."""
    points = BALL.vertices / np.linalg.norm(np.ptp(BALL.vertices, axis=0))
    free = sample_views("hard", 36, np.random.default_rng(0))
    whole = sample_views("hard", 36, np.random.default_rng(0), points)
    assert not all(shows_all(view, points) for view in free)
    assert all(shows_all(view, points) for view in whole)
    for views in (free, whole):
        for number, view in enumerate(views):
            assert abs(view.yaw - 10 * (number + 1)) <= 5
            assert 0 <= view.elevation <= 45
            assert 0.6 <= view.distance_ratio <= (1.0 if max(map(abs, view.shift)) > 0.1 else 1.1)
            assert max(map(abs, view.shift)) <= 0.2
    assert max(abs(value) for view in free for value in view.shift) > 0.15
    for alpha in render_views(BALL, whole, 64)[..., 3].astype(int):
        # The published script draws a view again from this sum on.
        assert alpha[[0, -1]].sum() + alpha[:, [0, -1]].sum() < 600


def test_objects_that_no_view_can_hold_are_refused():
    with pytest.raises(ShapeError, match="no view holds the whole object"):
        sample_views("easy", 1, np.random.default_rng(0), 9.0 * BALL.vertices)


def test_published_shifts_are_in_the_frame_of_the_renderer():
    """Its z is up: the published reader moves an object by (x, z, -y) of the file."""
    (view,) = parse_metadata("[0,20,0,0.8,35,32,1.75,0.1,-0.2,0.15], \n")
    assert view.shift == (0.1, 0.15, 0.2)
    assert format_metadata([view]) == "[0.0,20.0,0,0.8,35,32,1.75,0.1,-0.2,0.15], \n"


def test_published_metadata_is_read_and_written_alike():
    views = parse_metadata(PUBLISHED)
    assert views[1].yaw == pytest.approx(22.314042190147077)
    assert views[1].distance_ratio == pytest.approx(0.9279082013176488)
    assert parse_metadata(format_metadata(views)) == views
    assert format_metadata(views) == PUBLISHED


@pytest.mark.parametrize(
    "line", ["[1,2,3]", "[a,0,0,1,35,32,1.75,0,0,0]", "[0,0,0,0,35,32,1.75,0,0,0]"]
)
def test_bad_metadata_names_its_line(line):
    with pytest.raises(ShapeError, match="line 2"):
        parse_metadata(PUBLISHED.splitlines()[0] + "\n" + line)


def test_renderings_are_written_in_the_published_layout(tmp_path):
    views = sample_views("hard", 3, np.random.default_rng(0))
    write_renderings(tmp_path / "easy", render_views(BOX, views, 32), views)
    files = view_files(tmp_path / "easy")
    assert [path.name for path in files] == ["00.png", "01.png", "02.png"]
    assert parse_metadata((tmp_path / "easy/rendering_metadata.txt").read_text()) == views
    assert read_view(files[0], 16, 255).shape == (16, 16, 3)


def test_transparent_pixels_get_the_background(tmp_path):
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[:2] = (10, 20, 30, 255)
    Image.fromarray(pixels).save(tmp_path / "00.png")
    image = read_view(tmp_path / "00.png", 4, 200)
    assert (image[2:] == 200).all()
    assert (image[:2] == (10, 20, 30)).all()


def test_damaged_and_missing_views_say_so(tmp_path):
    with pytest.raises(ShapeError, match="no view"):
        view_files(tmp_path)
    (tmp_path / "00.png").write_bytes(b"not an image")
    with pytest.raises(ShapeError, match=r"00\.png cannot be read"):
        read_view(tmp_path / "00.png", 4, 255)


@pytest.mark.skipif(not REAL_DATA, reason="LIST_REAL_DATA names no folder of real data")
def test_real_renderings_go_through_the_same_readers():
    folder = next(Path(str(REAL_DATA)).glob("renderings/*/*/easy"))
    files = view_files(folder)
    assert len(files) == len(parse_metadata((folder / "rendering_metadata.txt").read_text())) == 36
    image = read_view(files[0], 224, 255)
    assert image.shape == (224, 224, 3)
    assert (image[0, 0] == 255).all()
    assert (image[112, 112] < 255).any()
