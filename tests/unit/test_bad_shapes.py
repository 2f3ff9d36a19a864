"""Shapes of the published layouts with broken files: rows with the reason, no good one changed."""

import os
import re

from PIL import Image

from .test_shapenet import CHAIR, NAMES, index_of, place


def loop(path):
    path.unlink()
    path.symlink_to(path)


def dangling(path):
    path.unlink()
    path.symlink_to("gone")


def flip_a_bit(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def as_jpeg(path):
    Image.open(path).save(path, "JPEG")


BROKEN_SHAPES = {
    "mesh gone": ("isosurface", "isosurf.obj", os.unlink, "no mesh .*isosurf.obj"),
    "mesh loops": ("isosurface", "isosurf.obj", loop, "isosurf.obj cannot be read: Too many"),
    "mesh dangles": ("isosurface", "isosurf.obj", dangling, "no mesh .*isosurf.obj"),
    "view gone": ("images", "easy/01.png", os.unlink, "1 of 3 views missing, .*01.png"),
    "view empty": ("images", "easy/01.png", lambda p: p.write_text(""), "1 of 3 views .*01.png"),
    "view cut": ("images", "easy/01.png", lambda p: p.write_text("vie"), "or damaged in .*01.png"),
    "view damaged": ("images", "easy/01.png", flip_a_bit, "damaged in .*01.png"),
    "view JPEG": ("images", "easy/01.png", as_jpeg, "damaged in .*01.png"),
    "view loops": ("images", "easy/01.png", loop, "01.png cannot be read: Too many levels"),
    "view dangles": ("images", "easy/01.png", dangling, "no images: .*01.png"),
    "cameras gone": ("images", "easy/rendering_metadata.txt", os.unlink, "no images: .*metadata"),
    "cameras loop": ("images", "easy/rendering_metadata.txt", loop, "metadata.txt cannot be read"),
    "cameras empty": (
        "images",
        "easy/rendering_metadata.txt",
        lambda p: p.write_text("\n"),
        "no cameras in",
    ),
    "more cameras": (
        "images",
        "easy/rendering_metadata.txt",
        lambda p: p.write_text("[0], \n" * 9),
        r"6 of 9 views missing, .*: 03.png, 04.png, 05.png \.\.\.",
    ),
    "id too long": None,
}


def test_broken_shapes_are_rows_and_change_no_good_one(tmp_path):
    good = NAMES
    bad = {case: f"bad{number:02d}" for number, case in enumerate(BROKEN_SHAPES)}
    bad["id too long"] = "x" * 300
    clean = index_of(place(tmp_path / "clean", good[:9], good[9:]))
    placed = [name for case, name in bad.items() if BROKEN_SHAPES[case]]
    folder = place(tmp_path / "dirty", [*good[:9], *placed], good[9:])
    with (folder / "splits" / f"{CHAIR}_train.lst").open("a") as stream:
        stream.write(f"\n{bad['id too long']}")
    for case, broken in BROKEN_SHAPES.items():
        if broken:
            part, file, spoil, _ = broken
            spoil(folder / part / CHAIR / bad[case] / file)
    dirty = index_of(folder)
    reasons = {row.shape_id: row.reason for row in dirty.missing}
    assert reasons.keys() == {*bad.values()}
    for case, broken in BROKEN_SHAPES.items():
        pattern = broken[3] if broken else "its id has more than 200 bytes"
        assert re.search(pattern, reasons[bad[case]])
    assert [(s.shape_id, s.digest) for s in dirty.shapes] == [
        (s.shape_id, s.digest) for s in clean.shapes
    ]


def test_a_shape_without_permission_is_a_row(unprivileged):
    folder = place(unprivileged, NAMES[:9], NAMES[9:])
    (folder / "isosurface" / CHAIR / NAMES[0] / "isosurf.obj").chmod(0)
    (folder / "images" / CHAIR / NAMES[1] / "easy").chmod(0)
    try:
        index = index_of(folder)
    finally:
        (folder / "images" / CHAIR / NAMES[1] / "easy").chmod(0o700)
    reasons = {row.shape_id: row.reason for row in index.missing}
    assert reasons.keys() == {NAMES[0], NAMES[1]}
    assert all("cannot be read: Permission denied" in reason for reason in reasons.values())
