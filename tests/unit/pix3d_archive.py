"""A tiny data set in the published layout of Pix3D, with what such data has in store."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from PIL import Image

from list.geometry.mesh import Mesh, write_mesh

from .solids import ball, box

SIZE = (60, 40)
OBJECT = (10, 8, 34, 32)
OBJECT_COLOUR = (200, 60, 20)
WALL_COLOUR = (20, 90, 200)


class Archive:
    """The unpacked archive; records are added one by one and written at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records: list[dict[str, object]] = []

    def model(self, category: str, name: str, mesh: Mesh) -> str:
        path = f"model/{category}/{name}/model.obj"
        write_mesh(mesh, self.folder / path)
        return path

    def photo(self, model: str, *, files=True, size=SIZE, box=OBJECT, **fields) -> int:
        """Add a record of a rectangle before a wall; return its number."""
        number, category = len(self.records), model.split("/")[1]
        record = {
            "img": f"img/{category}/{number:04d}.png",
            "mask": f"mask/{category}/{number:04d}.png",
            "model": model,
            "category": category,
            "bbox": [*box],
            "img_size": [*size],
            "truncated": False,
            "occluded": False,
            "slightly_occluded": False,
            "focal_length": 35.0,
        }
        self.records.append(record | fields)
        if files:
            picture, mask = rectangle(size, box)
            for name, array in (("img", picture), ("mask", mask)):
                path = self.folder / str(record[name])
                path.parent.mkdir(parents=True, exist_ok=True)
                Image.fromarray(array).save(path)
        return number

    def path(self, number: int, name: str) -> Path:
        return self.folder / str(self.records[number][name])

    def write(self, **lists) -> None:
        """Write pix3d.json, and lists of samples in the published manner."""
        (self.folder / "pix3d.json").write_text(json.dumps(self.records))
        for part, numbers in lists.items():
            names = [f"./data/pix3d/train_test_data/{number}.pkl" for number in numbers]
            (self.folder / "splits").mkdir(exist_ok=True)
            (self.folder / "splits" / f"{part}.json").write_text(json.dumps(names))


def rectangle(size, box) -> tuple[np.ndarray, np.ndarray]:
    left, top, right, bottom = box
    mask = np.zeros(size[::-1], np.uint8)
    mask[top:bottom, left:right] = 255
    picture = np.where(mask[..., None] > 0, OBJECT_COLOUR, WALL_COLOUR).astype(np.uint8)
    return picture, mask


def tiny_archive(folder: Path) -> Archive:
    """Two categories with four models each; photos 0 to 17, described where they are made."""
    archive = Archive(folder)
    chairs = [archive.model("chair", f"CHAIR_{n}", box((1, 0.4 + 0.1 * n, 0.6))) for n in range(4)]
    tables = [archive.model("table", f"TABLE_{n}", ball(subdivisions=2)) for n in range(3)]
    # Chair 0 stands in both lists: 0 and 1 train, 2 to 5 test.
    for flag in (None, None, None, "truncated", "occluded", "slightly_occluded"):
        archive.photo(chairs[0], **({flag: True} if flag else {}))
    # Chair 1 trains by one photo of three: one has no file, one is broken.
    archive.photo(chairs[1])
    archive.photo(chairs[1], files=False)
    archive.path(archive.photo(chairs[1]), "img").write_bytes(b"not an image")
    # Chair 2 is tested whole, chair 3 has one photo, which is broken.
    archive.photo(chairs[2])
    archive.path(archive.photo(chairs[3]), "img").write_bytes(b"\x89PNG\r\n\x1a\n cut short")
    # Tables train, but for one photo that is tested; 13 stands in no list.
    for table in (tables[0], tables[1], tables[0], tables[2]):
        archive.photo(table)
    # The file of this model is not there, and this record is not as published.
    archive.photo("model/table/GONE/model.obj")
    archive.photo(tables[2], bbox=[1, 2, 3])
    archive.photo(tables[2])
    archive.write(train=[0, 1, 6, 7, 8, 10, 11, 12, 15, 17], test=[2, 3, 4, 5, 9, 14])
    mirrored = folder / "splits" / "train.json"
    names = json.loads(mirrored.read_text())
    mirrored.write_text(json.dumps([*names, "./data/pix3d/train_test_data/13_flipped.pkl"]))
    return archive
