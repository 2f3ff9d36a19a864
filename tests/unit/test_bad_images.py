"""Broken and unusual images: an error that names the file, or the picture that was meant."""

import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from list.data.crops import Photo, write_crops
from list.data.images import read_view
from list.data.photos import read_photo
from list.errors import PhotoError, ShapeError

SIZE = 8
GREY = np.full((SIZE, SIZE), 100, np.uint8)


def png(folder, pixels=None):
    """A whole picture, as bytes."""
    shades = np.arange(64 * 64 * 3, dtype=np.uint8).reshape(64, 64, 3) if pixels is None else pixels
    path = folder / "whole.png"
    Image.fromarray(shades).save(path)
    return path.read_bytes()


def enlarged(content, width, height):
    """The picture with other sizes in its header, whose checksum is right."""
    header = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + content[24:29]
    return content[:12] + header + zlib.crc32(header).to_bytes(4, "big") + content[33:]


BROKEN = {
    "empty": lambda whole: b"",
    "text": lambda whole: b"not a picture",
    "cut in the header": lambda whole: whole[:20],
    "cut in the data": lambda whole: whole[: len(whole) // 2],
    "damaged data": lambda whole: whole[:60] + bytes(40) + whole[100:],
    "no pixels": lambda whole: enlarged(whole, 0, 0),
    "bomb": lambda whole: enlarged(whole, 60_000, 60_000),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_view_is_named(tmp_path, name):
    path = tmp_path / "03.png"
    path.write_bytes(BROKEN[name](png(tmp_path)))
    with pytest.raises(ShapeError, match=r"the image .*03\.png cannot be read: ."):
        read_view(path, SIZE, 255)
    with pytest.raises(PhotoError, match=r"03\.png"):
        read_photo(path)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (Path.mkdir, "Is a directory"),
        (lambda path: path.symlink_to(path), "Too many levels of symbolic links"),
        (lambda path: path.symlink_to("gone.png"), "No such file"),
        (lambda path: None, "No such file"),
    ],
    ids=["folder", "loop", "dangling", "missing"],
)
def test_what_is_no_file_is_named(tmp_path, make, reason):
    make(tmp_path / "03.png")
    with pytest.raises(ShapeError, match=rf"03\.png cannot be read: .*{reason}"):
        read_view(tmp_path / "03.png", SIZE, 255)


def test_a_view_without_permission_is_named(unprivileged):
    path = unprivileged / "03.png"
    path.write_bytes(png(unprivileged))
    path.chmod(0)
    with pytest.raises(ShapeError, match=r"03\.png cannot be read: .*Permission denied"):
        read_view(path, SIZE, 255)


UNUSUAL = {
    "grey": Image.fromarray(GREY),
    "grey of 16 bits": Image.fromarray(GREY.astype(np.uint16) * 257),
    "grey with alpha": Image.fromarray(np.dstack([GREY, np.full_like(GREY, 255)]), "LA"),
    "colour": Image.fromarray(np.dstack([GREY] * 3)),
    "palette": Image.fromarray(GREY).convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE),
    "one pixel": Image.fromarray(GREY[:1, :1]),
    "one row": Image.fromarray(np.repeat(GREY, 4, axis=1)[:1]),
}


@pytest.mark.filterwarnings("ignore:'mode' parameter:DeprecationWarning")
@pytest.mark.parametrize("name", UNUSUAL)
def test_an_unusual_view_keeps_its_shades(tmp_path, name):
    path = tmp_path / "00.png"
    UNUSUAL[name].save(path)
    assert np.array_equal(read_view(path, SIZE, 255), np.full((SIZE, SIZE, 3), 100))


def test_colour_of_16_bits_keeps_its_shades(tmp_path):
    row = b"\x00" + (25_700).to_bytes(2, "big") * 3 * SIZE
    header = SIZE.to_bytes(4, "big") * 2 + b"\x10\x02\x00\x00\x00"
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(row * SIZE)), (b"IEND", b"")]
    parts = [
        len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
        for kind, data in chunks
    ]
    (tmp_path / "00.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    assert (read_view(tmp_path / "00.png", SIZE, 255) == 100).all()


def test_a_transparent_pixel_shows_the_background(tmp_path):
    Image.new("RGBA", (1, 1), (0, 0, 0, 0)).save(tmp_path / "00.png")
    assert (read_view(tmp_path / "00.png", SIZE, 200) == 200).all()


def photo(folder, number, image, mask, box=(0, 0, 64, 64)):
    paths = [folder / f"{kind}{number}.png" for kind in ("image", "mask")]
    for path, content in zip(paths, (image, mask), strict=True):
        path.write_bytes(content)
    return Photo(number, *map(str, paths), box, "digest")


def test_broken_photos_are_rows_and_change_no_good_one(tmp_path):
    picture, white = png(tmp_path), png(tmp_path, np.full((64, 64), 255, np.uint8))
    black, small = png(tmp_path, np.zeros((64, 64), np.uint8)), png(tmp_path, GREY)
    deep = png(tmp_path, np.full((64, 64), 65_535, np.uint16))
    good = [photo(tmp_path, 0, picture, white), photo(tmp_path, 1, picture, deep)]
    bad = {
        photo(tmp_path, 2, b"", white): "image2.png cannot be read",
        photo(tmp_path, 3, picture, b"text"): "mask3.png cannot be read",
        photo(tmp_path, 4, picture, black): "is empty within the box",
        photo(tmp_path, 5, picture, small): "64 x 64 pixels, its mask",
        photo(tmp_path, 6, picture[: len(picture) // 2], white): "image6.png cannot be read",
        photo(tmp_path, 7, picture, white, (70, 70, 90, 90)): "is empty within the box",
        photo(tmp_path, 8, picture, white, (40, 40, 20, 20)): "is empty within the box",
        photo(tmp_path, 9, picture, white, (-9e9, -9e9, -1, -1)): "is empty within the box",
    }
    for name, photos in (("clean", good), ("dirty", [*bad, *good])):
        (tmp_path / name).mkdir()
        write_crops(tmp_path / name, "easy", photos, 16, 0.1)
    rows = (tmp_path / "dirty/unusable.tsv").read_text().splitlines()[1:]
    assert [int(row.split("\t")[0]) for row in rows] == [p.number for p in bad]
    for row, reason in zip(rows, bad.values(), strict=True):
        assert reason in row
    for name in ("00.png", "01.png"):
        clean = (tmp_path / "clean/easy" / name).read_bytes()
        assert (tmp_path / "dirty/easy" / name).read_bytes() == clean
    assert len([*(tmp_path / "dirty/easy").iterdir()]) == len(good)
    assert np.asarray(Image.open(tmp_path / "clean/easy/01.png"))[8, 8, 3] == 255


def test_a_shape_without_any_usable_photo_says_why(tmp_path):
    with pytest.raises(ShapeError, match="none of its 1 photos can be used: the image"):
        write_crops(tmp_path, "easy", [photo(tmp_path, 0, b"", b"")], 16, 0.1)
