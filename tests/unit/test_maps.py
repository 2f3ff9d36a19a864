import numpy as np
import pytest
from PIL import Image

from list.config.load import load_config
from list.data.maps import DEPTH_STEPS, KINDS, render_maps
from list.data.rendering import LIGHT_GREY, render_views, write_renderings
from list.errors import ConfigError
from list.geometry.camera import camera_axes, project, sample_views, view_rays

from .solids import ball, box, inside_out

SIZE = 64
VIEWS = sample_views("hard", 3, np.random.default_rng(2))
# Half the side of the cube around it, whose diagonal is 1.
RADIUS = 1 / (2 * np.sqrt(3))
BALL = ball(radius=3.0, centre=(1.0, 2.0, 3.0), subdivisions=5)


def test_depth_puts_every_pixel_on_the_surface():
    for view, depth in zip(VIEWS, render_maps("depth", BALL, VIEWS, SIZE), strict=True):
        origin, directions = view_rays(view, SIZE)
        seen = depth > 0
        along = directions[seen] @ camera_axes(view)[2]
        points = origin + directions[seen] * (depth[seen] / DEPTH_STEPS / along)[:, None]
        np.testing.assert_allclose(np.linalg.norm(points, axis=1), RADIUS, atol=2e-3)
        assert depth.dtype == np.uint16
        assert seen.sum() > 100


def test_normals_point_away_from_the_centre_in_the_frame_of_the_camera():
    normals = render_maps("normal", inside_out(BALL), VIEWS, SIZE)
    depths = render_maps("depth", BALL, VIEWS, SIZE)
    for view, normal, depth in zip(VIEWS, normals, depths, strict=True):
        origin, directions = view_rays(view, SIZE)
        seen = depth > 0
        assert np.array_equal(normal[..., 3], np.where(seen, 255, 0))
        right, top, forward = camera_axes(view)
        along = directions[seen] @ forward
        points = origin + directions[seen] * (depth[seen] / DEPTH_STEPS / along)[:, None]
        expected = points / RADIUS @ np.stack([right, top, -forward]).T
        found = normal[seen][:, :3] / 127.5 - 1.0
        assert np.abs(found - expected).max() < 0.05
        assert (found[:, 2] > -0.02).all()


def test_albedo_is_the_colour_without_light_where_the_rendering_is():
    pictures = render_views(BALL, VIEWS, SIZE)
    albedos = render_maps("albedo", BALL, VIEWS, SIZE)
    assert np.array_equal(albedos[..., 3], pictures[..., 3])
    colours = albedos[albedos[..., 3] > 0][:, :3]
    assert (colours == np.rint(255 * np.array(LIGHT_GREY))).all()


@pytest.mark.parametrize("kind", KINDS)
def test_silhouettes_agree_with_the_projection(kind):
    mesh = box((1.0, 0.5, 0.25))
    vertices = mesh.vertices / np.linalg.norm((1.0, 0.5, 0.25))
    for view, picture in zip(VIEWS, render_maps(kind, mesh, VIEWS, 96), strict=True):
        pixels = project(view, vertices, 96)
        seen = picture > 0 if kind == "depth" else picture[..., 3] > 0
        rows, columns = np.nonzero(seen)
        for drawn, projected in ((columns, pixels[:, 0]), (rows, pixels[:, 1])):
            low, high = np.clip([projected.min(), projected.max()], 0, 96)
            assert abs(drawn.min() - low) <= 1.5
            assert abs(drawn.max() + 1 - high) <= 1.5


def test_depth_is_written_in_sixteen_bits(tmp_path):
    depths = render_maps("depth", BALL, VIEWS, SIZE)
    write_renderings(tmp_path / "hard", depths, VIEWS)
    with Image.open(tmp_path / "hard" / "01.png") as image:
        assert np.array_equal(np.asarray(image, np.uint16), depths[1])
    assert depths.max() > 255


def test_sources_with_images_of_their_own_have_no_maps():
    values = {"data": {"source": "pix3d"}, "rendering": {"outputs": ["depth"]}}
    with pytest.raises(ConfigError, match=r"rendering\.outputs must be empty.* pix3d"):
        load_config(values, "test")
