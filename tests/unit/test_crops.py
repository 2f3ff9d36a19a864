from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from list.data.crops import Photo, crop_photo, read_unusable, write_crops
from list.data.images import read_view, view_files, view_name
from list.data.photo_account import PhotoRow, account_photos
from list.data.rows import write_rows
from list.errors import ListError, ShapeError
from list.evaluation.accounting import photo_counts

from .pix3d_archive import OBJECT, OBJECT_COLOUR, SIZE, rectangle


def photo_of(folder, number=0, size=SIZE, box=OBJECT, listed=None):
    picture, mask = rectangle(size, box)
    paths = folder / f"{number}.png", folder / f"{number}-mask.png"
    for path, array in zip(paths, (picture, mask), strict=True):
        Image.fromarray(array).save(path)
    return Photo(number, str(paths[0]), str(paths[1]), tuple(listed or box), "")


@pytest.mark.parametrize(
    "box",
    [(10, 8, 34, 32), (4, 15, 54, 25), (0, 0, 12, 40), (40, 20, 60, 40)],
    ids=["square", "wide", "at the left border", "in the corner"],
)
def test_the_object_is_in_the_middle_and_fills_the_crop_up_to_the_margin(tmp_path, box):
    size, margin = 120, 0.1
    crop = crop_photo(photo_of(tmp_path, box=box), size, margin)
    assert crop.shape == (size, size, 4)
    rows, columns = np.nonzero(crop[..., 3] > 127)
    width, height = box[2] - box[0], box[3] - box[1]
    pixel = size / (max(width, height) * (1 + 2 * margin))
    assert np.ptp(columns) + 1 == pytest.approx(width * pixel, abs=pixel)
    assert np.ptp(rows) + 1 == pytest.approx(height * pixel, abs=pixel)
    for found in (columns, rows):
        assert (found.min() + found.max() + 1) / 2 == pytest.approx(size / 2, abs=pixel)


def test_no_wall_shows_through_the_edge(tmp_path):
    crop = crop_photo(photo_of(tmp_path), 97, 0.1)
    # Colours that were divided by a small alpha are off by its rounding.
    seen = crop[crop[..., 3] > 64][:, :3].astype(int)
    assert np.abs(seen - OBJECT_COLOUR).max() <= 3
    assert crop[0, 0, 3] == 0


def test_the_background_is_that_of_the_configuration(tmp_path):
    write_crops(tmp_path, "easy", [photo_of(tmp_path)], 32, 0.2)
    path = tmp_path / "easy" / "00.png"
    for grey in (0, 255):
        assert (read_view(path, 32, grey)[0] == grey).all()
    assert (read_view(path, 32, 255)[16, 16] == OBJECT_COLOUR).all()


def test_another_object_outside_of_the_box_is_cut_away(tmp_path):
    photo = photo_of(tmp_path)
    mask = np.asarray(Image.open(photo.mask)).copy()
    mask[:, 50:] = 255
    Image.fromarray(mask).save(photo.mask)
    expected = crop_photo(photo_of(tmp_path, number=1), 64, 0.1)
    assert np.array_equal(crop_photo(photo, 64, 0.1), expected)


def test_a_box_larger_than_the_mask_does_not_shrink_the_object(tmp_path):
    loose = photo_of(tmp_path, listed=(-3.5, 0, 80, 40.5))
    expected = crop_photo(photo_of(tmp_path, number=1), 64, 0.1)
    assert np.array_equal(crop_photo(loose, 64, 0.1), expected)


def test_a_picture_is_turned_as_its_camera_noted_if_that_fits_its_mask(tmp_path):
    photo = photo_of(tmp_path)
    with Image.open(photo.image) as upright:
        lying = upright.transpose(Image.Transpose.ROTATE_90)
    orientation = Image.Exif()
    orientation[0x0112] = 6
    lying.save(photo.image, exif=orientation)
    expected = crop_photo(photo_of(tmp_path, number=1), 64, 0.1)
    assert np.array_equal(crop_photo(photo, 64, 0.1), expected)


def test_unusable_photos_say_why(tmp_path):
    other_size = photo_of(tmp_path)
    Image.fromarray(rectangle((50, 40), OBJECT)[1]).save(other_size.mask)
    empty = photo_of(tmp_path, number=1, listed=(40, 33, 60, 40))
    broken = photo_of(tmp_path, number=2)
    with Path(broken.image).open("r+b") as file:
        file.truncate(60)
    absent = Photo(3, str(tmp_path / "no.png"), other_size.mask, OBJECT, "")
    backwards = photo_of(tmp_path, number=4, listed=(34, 32, 10, 8))
    for photo, message in (
        (other_size, r"0\.png has 60 x 40 pixels, its mask .* 50 x 40"),
        (empty, "is empty within the box 40 x 33 x 60 x 40"),
        (broken, r"2\.png cannot be read"),
        (absent, r"no\.png cannot be read"),
        (backwards, "is empty within the box"),
    ):
        with pytest.raises(ShapeError, match=message):
            crop_photo(photo, 64, 0.1)


def test_views_are_named_by_the_number_of_their_photo_and_sorted_by_it(tmp_path):
    photos = [photo_of(tmp_path, number) for number in (7, 99, 100, 1234)]
    folder = tmp_path / "shape"
    folder.mkdir()
    write_crops(folder, "hard", photos, 16, 0.1)
    names = [path.name for path in view_files(folder / "hard")]
    assert names == ["07.png", "99.png", "100.png", "1234.png"]
    assert [view_name(number) for number in (0, 35, 100)] == ["00", "35", "100"]


def test_a_shape_without_any_usable_photo_is_refused(tmp_path):
    gone = Photo(5, "gone.png", "gone-mask.png", OBJECT, "")
    with pytest.raises(ShapeError, match=r"none of its 1 photos can be used: .*gone-mask\.png"):
        write_crops(tmp_path, "easy", [gone], 16, 0.1)


@pytest.fixture
def cropped(tmp_path):
    """Photos 0 and 1 of shape a, of which 1 is broken; shape b in quarantine."""
    shape = tmp_path / "train-000" / "chair" / "a"
    shape.mkdir(parents=True)
    broken = Photo(1, "gone.png", "gone-mask.png", OBJECT, "")
    write_crops(shape, "easy", [photo_of(tmp_path), broken], 16, 0.1)
    table = tmp_path / "chair" / "train-000.tsv"
    table.parent.mkdir()
    table.write_text("category_id\tshape_id\tstage\treason\nchair\tb\tcrop\tall bad\n")
    return [shape.parent], [table]


def row(number, shape="a", status="", reason=""):
    return PhotoRow(number, f"{number}.png", "chair", shape, "train", status, reason)


def test_every_photo_is_accounted_for(cropped, tmp_path):
    rows = [row(0), row(1), row(2, "b"), row(3, "c", "left out", "in neither list")]
    account = account_photos(rows, *cropped, "easy")
    assert [r.status for r in account] == ["used", "unusable", "unusable", "left out"]
    assert account[1].reason == read_unusable(cropped[0][0] / "a")[1]
    assert account[2].reason == "all bad"
    write_rows(tmp_path / "photos.tsv", PhotoRow, account)
    table = pd.read_csv(tmp_path / "photos.tsv", sep="\t", dtype=str)
    counts = photo_counts(table, ["chair", "table"])
    assert counts.to_dict("list") == {
        "photos": [4, 0],
        "photos_used": [1, 0],
        "photos_unusable": [2, 0],
        "photos_left_out": [1, 0],
    }


def test_a_photo_that_was_lost_is_an_error(cropped):
    with pytest.raises(ListError, match=r"photo 9 \(9\.png\) is unaccounted for"):
        account_photos([row(9)], *cropped, "easy")
