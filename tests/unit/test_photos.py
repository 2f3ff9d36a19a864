import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from list.command.photos import prepare
from list.command.tasks import Task
from list.data.cutout import border_reach, cut_out
from list.data.framing import CROPPED_DROP, RENDERED_DROP, RENDERED_SHARE, cropped_share
from list.data.images import read_view
from list.data.photos import (
    framed,
    has_transparency,
    object_box,
    read_mask,
    read_photo,
    touched_sides,
)
from list.data.rendering import render_views
from list.errors import PhotoError
from list.geometry.camera import sample_views
from tests.unit.conftest import solid

REAL_DATA = os.environ.get("LIST_REAL_DATA")
RENDERED = RENDERED_SHARE, RENDERED_DROP

# Four colours, one a corner: any turn or mirror image shows.
CORNERS = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 0]]], np.uint8)


def big(pixels, factor=8):
    return pixels.repeat(factor, axis=0).repeat(factor, axis=1)


def disc(height=120, width=160, centre=(50, 90), radius=30):
    rows, columns = np.mgrid[:height, :width]
    return np.hypot(rows - centre[0], columns - centre[1]) < radius


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_undone(tmp_path, orientation):
    upright = Image.fromarray(big(CORNERS))
    # What a camera held that way would have stored.
    stored = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    image = upright if stored is None else upright.transpose(stored)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(tmp_path / "photo.png", exif=exif)
    pixels = read_photo(tmp_path / "photo.png")
    np.testing.assert_array_equal(pixels[::8, ::8, :3], CORNERS)
    assert not has_transparency(pixels)


GREY = np.linspace(0, 255, 64, dtype=np.uint8).reshape(8, 8)


@pytest.mark.parametrize(
    ("name", "image"),
    [
        ("grey.png", Image.fromarray(GREY)),
        ("grey16.png", Image.fromarray(GREY.astype(np.uint16) * 257)),
        ("grey16.tif", Image.fromarray(GREY.astype(np.uint16) * 257)),
        ("grey32.tif", Image.fromarray(GREY.astype(np.int32) * 257)),
        ("float.tif", Image.fromarray(GREY.astype(np.float32) / 255)),
        ("palette.png", Image.fromarray(GREY).convert("P")),
        ("palette.gif", Image.fromarray(GREY).convert("P")),
        ("cmyk.tif", Image.fromarray(GREY).convert("RGB").convert("CMYK")),
        ("colour.bmp", Image.fromarray(GREY).convert("RGB")),
    ],
)
def test_modes_become_eight_bits_of_colour(tmp_path, name, image):
    image.save(tmp_path / name)
    pixels = read_photo(tmp_path / name)
    np.testing.assert_array_equal(pixels[..., 3], 255)
    for channel in range(3):
        np.testing.assert_allclose(pixels[..., channel].astype(int), GREY, atol=1)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparency_is_kept(tmp_path, mode):
    alpha = Image.fromarray(np.where(disc(), 255, 0).astype(np.uint8))
    image = Image.new("RGB", alpha.size, (90, 90, 90))
    image.putalpha(alpha)
    image.convert(mode).save(tmp_path / "photo.png")
    pixels = read_photo(tmp_path / "photo.png")
    assert has_transparency(pixels)
    np.testing.assert_array_equal(pixels[..., 3] > 127, disc())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "No such file"),
        (b"not an image", "cannot identify"),
        (b"", "cannot identify"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 30, "image"),
    ],
)
def test_what_is_no_image_is_told(tmp_path, content, message):
    path = tmp_path / "photo.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PhotoError, match=message):
        read_photo(path)


def test_a_truncated_image_and_a_folder_are_told(tmp_path):
    path = tmp_path / "photo.png"
    Image.fromarray(big(CORNERS, 100)).save(path)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(PhotoError, match="cannot be read"):
        read_photo(path)
    with pytest.raises(PhotoError, match="Is a directory"):
        read_photo(tmp_path)


@pytest.mark.parametrize("name", ["photo.png", "photo.webp"])
def test_a_damaged_orientation_is_told(tmp_path, name):
    Image.fromarray(big(CORNERS)).save(tmp_path / name, exif=b"Exif\0\0II*\0")
    with pytest.raises(PhotoError, match=rf"{name} cannot be read"):
        read_photo(tmp_path / name)


def test_mask_is_read_by_brightness_or_transparency_at_the_photos_size(tmp_path):
    bright = Image.fromarray(np.where(disc(), 255, 0).astype(np.uint8))
    bright.save(tmp_path / "bright.png")
    bright.resize((80, 60)).save(tmp_path / "half.png")
    cut = Image.new("RGB", bright.size)
    cut.putalpha(bright)
    cut.save(tmp_path / "cut.png")
    for name in ("bright.png", "cut.png"):
        np.testing.assert_array_equal(read_mask(tmp_path / name, (120, 160)), disc())
    half = read_mask(tmp_path / "half.png", (120, 160)) >= 0.5
    assert (half & disc()).sum() / (half | disc()).sum() > 0.93


def test_mask_of_another_shape_is_refused(tmp_path):
    Image.new("L", (100, 160)).save(tmp_path / "mask.png")
    with pytest.raises(PhotoError, match=r"100 x 160 .* photo's 160 x 120"):
        read_mask(tmp_path / "mask.png", (120, 160))


def test_an_empty_mask_is_told():
    with pytest.raises(PhotoError, match="mask is empty"):
        object_box(np.zeros((50, 50)))
    with pytest.raises(PhotoError, match="mask is empty"):
        framed(np.zeros((50, 50, 3), np.uint8), np.full((50, 50), 0.1), 32, 255, *RENDERED)


@pytest.mark.parametrize(
    ("centre", "sides"),
    [((50, 90), []), ((20, 90), ["top"]), ((50, 150), ["right"]), ((110, 10), ["left", "bottom"])],
)
def test_sides_that_cut_the_object_are_named(centre, sides):
    assert touched_sides(disc(centre=centre)) == sides


@pytest.mark.parametrize(
    ("share", "drop"),
    [RENDERED, (cropped_share(0.1), CROPPED_DROP)],
    ids=["rendering", "crop"],
)
@pytest.mark.parametrize("scale", [1, 7])
@pytest.mark.parametrize("centre", [(50, 90), (60, 80), (10, 150)])
def test_object_takes_its_share_of_the_frame_in_its_place(scale, centre, share, drop):
    mask = big(disc(centre=centre), scale)
    pixels = np.where(mask[..., None], np.uint8([200, 40, 40]), np.uint8([10, 60, 200]))
    image = framed(pixels, mask, 64, 255, share, drop)
    assert image.shape == (64, 64, 3)
    red = (image[..., 0] > 160) & (image[..., 1] < 150)
    left, top, right, bottom = object_box(red)
    assert max(right - left, bottom - top) == pytest.approx(64 * share, abs=1.5)
    assert (left + right) / 2 == pytest.approx(32, abs=1)
    assert (top + bottom) / 2 == pytest.approx(64 * (0.5 + drop), abs=1)
    # Nothing of the photo's own background is left.
    assert image[: int(64 * (0.5 + drop - share / 2)) - 3].min() == 255
    assert (image[..., 2] <= image[..., 0].astype(int) + 8).all()


def test_a_rendering_as_in_training_changes_only_in_its_margin(tmp_path):
    view = sample_views("easy", 6, np.random.default_rng(3))[2]
    rendering = render_views(solid(0), [view], 200)[0]
    Image.fromarray(rendering).save(tmp_path / "00.png")
    expected = read_view(tmp_path / "00.png", 64, 255)
    pixels = read_photo(tmp_path / "00.png")
    box = object_box(expected[..., 0] < 250)
    share = max(box[2] - box[0], box[3] - box[1]) / 64
    image = framed(pixels, pixels[..., 3] / 255, 64, 255, *RENDERED)
    middle, true_middle = (np.median(i[28:40, 28:36]) for i in (image, expected))
    assert middle == pytest.approx(true_middle, abs=12)
    assert 0.4 < share < 0.95
    assert (image < 250).mean() / (expected < 250).mean() == pytest.approx(
        (RENDERED_SHARE / share) ** 2, rel=0.08
    )


def scenes():
    """An object in colour before backgrounds that are not plain."""
    generator = np.random.default_rng(0)
    view = sample_views("easy", 5, generator)[1]
    sprite = render_views(solid(2), [view], 300, colour=(0.8, 0.35, 0.2))[0]
    rows, columns = np.mgrid[:300, :300] / 300
    shade = (1 - 0.4 * ((rows - 0.5) ** 2 + (columns - 0.4) ** 2))[..., None]
    backgrounds = {
        "white": np.full((300, 300, 3), 250.0),
        "shaded": np.array([150, 170, 190]) * shade,
        "wall and floor": np.where((rows < 0.6)[..., None], [220, 215, 200], [120, 100, 90]),
    }
    alpha = sprite[..., 3:] / 255
    for name, background in backgrounds.items():
        noisy = background + generator.normal(0, 3, (300, 300, 3))
        photo = sprite[..., :3] * alpha + noisy * (1 - alpha)
        yield pytest.param(np.clip(photo, 0, 255).astype(np.uint8), alpha[..., 0] > 0.5, id=name)


@pytest.mark.parametrize(("photo", "truth"), scenes())
def test_object_is_cut_out_without_help(photo, truth):
    found = cut_out(photo) >= 0.5
    assert (found & truth).sum() / (found | truth).sum() > 0.93
    np.testing.assert_array_equal(cut_out(photo) >= 0.5, found)


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize(("centre", "sides"), [((60, 50), []), ((60, 67), ["right"])])
def test_a_cut_out_object_that_reaches_the_border_is_told(scale, centre, sides):
    mask = big(disc(height=120, width=100, centre=centre), scale)
    photo = np.where(mask[..., None], np.uint8([200, 40, 40]), np.uint8([240, 240, 240]))
    alpha = cut_out(photo)
    assert not touched_sides(alpha)
    assert touched_sides(alpha, border_reach(*mask.shape)) == sides


@pytest.mark.parametrize("shape", [(1, 1), (3, 200), (64, 64), (300, 40)])
def test_a_photo_of_nothing_has_an_empty_mask(shape):
    noise = np.random.default_rng(0).normal(200, 2, (*shape, 3)).clip(0, 255).astype(np.uint8)
    alpha = cut_out(noise)
    assert alpha.shape == shape
    assert not alpha.any()


@pytest.mark.skipif(not REAL_DATA, reason="LIST_REAL_DATA names no folder of real data")
def test_a_published_rendering_is_prepared(caplog):
    with caplog.at_level("INFO"):
        pixels, alpha = prepare(Task(Path(REAL_DATA, "photos/chair_render.png"), None, Path()))
    assert alpha.shape == pixels.shape[:2]
    assert 0.05 < (alpha >= 0.5).mean() < 0.8
    image = framed(pixels, alpha, 128, 255, *RENDERED)
    left, top, right, bottom = object_box(image.min(axis=-1) < 250)
    assert max(right - left, bottom - top) == pytest.approx(128 * RENDERED_SHARE, abs=4)
    assert "cut out by" in caplog.text
    assert "touches the border" not in caplog.text
