"""Files that are written on a disk with too little room: whole, or not there."""

import hashlib
import os
import subprocess
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import h5py
import numpy as np
import pytest
import torch
from PIL import Image

from list.data.download import http, transfer
from list.data.download.http import HttpFile
from list.data.download.imagenet import download_imagenet
from list.data.download.transfer import Patience
from list.data.jobs import FolderJob, ShardJob
from list.errors import DownloadError
from list.files import is_out_of_space, written_whole
from list.training.checkpoint import load, save
from tests.small_disk import SmallDisk

# Memory pages: the smallest part of such a disk.
PAGE = 4096
PAGES = 64

PATIENCE = Patience(retries=0, first_wait=0.0, timeout=5.0)


@pytest.fixture
def disk(tmp_path):
    """An empty file system of `PAGES` pages."""
    made = SmallDisk(tmp_path / "disk", PAGES * PAGE)
    yield made.folder
    made.remove()


def leave(disk, pages):
    with (disk / "filler").open("wb") as stream:
        free = os.statvfs(disk).f_bavail
        if free > pages:
            os.posix_fallocate(stream.fileno(), 0, (free - pages) * PAGE)


def shapes_job(kind, folder, work):
    return kind(
        stage="stage",
        category_id="chair",
        output=folder / "output",
        quarantine=folder / "quarantine.tsv",
        work=work,
        key="key",
        maximum_failed_fraction=0.0,
    )


SHAPES = dict.fromkeys("abc", "1")


def arrays(shape):
    return {"values": np.full(3 * PAGE, ord(shape), np.uint8), "few": np.arange(3)}


def pictures(shape, folder):
    pixels = np.random.default_rng(ord(shape)).integers(0, 255, (60, 60, 3), np.uint8)
    Image.fromarray(pixels).save(folder / "00.png")


def contents(folder):
    if folder.is_file():
        with h5py.File(folder) as file:
            return {name: file[name]["values"][:].tobytes() for name in file}
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.png")}


def write_with_little_room(disk, tmp_path, kind, process):
    """Run a job with every amount of room; the number of times that it failed."""
    whole = shapes_job(kind, tmp_path, tmp_path / "work")
    whole.run(SHAPES, process)
    failures = 0
    for pages in range(1, PAGES - 2):
        folder = disk / "job"
        job = shapes_job(kind, folder, folder / "work")
        leave(disk, pages)
        try:
            job.run(SHAPES, process)
        except Exception as error:
            failures += 1
            assert is_out_of_space(error), error
            assert not job.output.exists()
            assert [*folder.rglob(".*.*.*")] == []
            (disk / "filler").unlink()
            job.run(SHAPES, process)
        assert contents(job.output) == contents(whole.output)
        subprocess.run(["rm", "-rf", str(folder)], check=True)
    return failures


@pytest.mark.parametrize(("kind", "process"), [(ShardJob, arrays), (FolderJob, pictures)])
def test_a_job_writes_its_output_whole_or_not_at_all(disk, tmp_path, kind, process):
    # In a process of its own, as every job of a run: after a file that it could not write to its
    # end, the HDF5 library may crash in any later use.
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        failures = pool.submit(write_with_little_room, disk, tmp_path, kind, process).result()
    assert 3 < failures < PAGES - 3


def test_a_checkpoint_is_written_whole_or_stays_what_it_was(disk):
    path = disk / "state.pt"
    failures = 0
    for pages in range(1, 12):
        leave(disk, PAGES)
        save(path, {"step": 1})
        leave(disk, pages)
        try:
            save(path, {"step": 2, "weights": torch.zeros(4 * PAGE // 4)})
        except Exception as error:
            failures += 1
            assert is_out_of_space(error), error
            assert load(path)["step"] == 1
        else:
            assert load(path)["step"] == 2
        assert [p.name for p in disk.glob(".*")] == []
        path.unlink()
    assert 0 < failures < 11


def test_a_table_is_written_whole_or_stays_what_it_was(disk):
    path = disk / "table.csv"
    leave(disk, PAGES)
    path.write_text("before")
    leave(disk, 2)
    with pytest.raises(OSError, match="No space left"), written_whole(path) as temporary:
        temporary.write_text("after" * PAGE)
    assert path.read_text() == "before"


DOWNLOADED = bytes(range(256)) * (32 * PAGE // 256)


def test_a_download_that_will_not_fit_is_not_begun(disk, web):
    web.files["/a.bin"] = DOWNLOADED
    leave(disk, 2)
    with pytest.raises(DownloadError, match=r"131\.1 kB are needed but 8\.2 kB are free"):
        HttpFile("a.bin", web.url("/a.bin")).fetch(disk / "a.bin", PATIENCE)
    assert sorted(path.name for path in disk.iterdir()) == ["filler"]


def test_a_download_that_fills_the_disk_goes_on_with_more_room(disk, web, monkeypatch):
    # Another program may take the room that was there when the download began.
    monkeypatch.setattr(transfer, "SPARE_BYTES", -len(DOWNLOADED))
    monkeypatch.setattr(transfer, "CHUNK_BYTES", PAGE)
    monkeypatch.setattr(http, "CHUNK_BYTES", PAGE)
    web.files["/a.bin"] = DOWNLOADED
    leave(disk, 16)
    file = HttpFile("a.bin", web.url("/a.bin"))
    with pytest.raises(OSError, match="No space left"):
        file.fetch(disk / "a.bin", PATIENCE)
    assert not (disk / "a.bin").exists()
    begun = (disk / "a.bin.part").stat().st_size
    assert 0 < begun < len(DOWNLOADED)
    leave(disk, PAGES)
    path = file.fetch(disk / "a.bin", PATIENCE)
    assert path.read_bytes() == DOWNLOADED
    assert web.requests[-1] == ("/a.bin", f"bytes={begun}-")


def test_imagenet_weights_are_written_whole_or_not_at_all(disk, tmp_path):
    published = tmp_path / "published.pth"
    published.write_bytes(DOWNLOADED)
    checksum = hashlib.sha256(DOWNLOADED).hexdigest()
    target = disk / "resnet18.pth"
    leave(disk, 16)
    with pytest.raises(OSError, match="No space left"):
        download_imagenet(target, published.as_uri(), checksum)
    assert [path.name for path in disk.iterdir()] == ["filler"]
    leave(disk, PAGES)
    download_imagenet(target, published.as_uri(), checksum)
    assert target.read_bytes() == DOWNLOADED


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(28, "No space left on device"), True),
        (OSError(122, "Disk quota exceeded"), True),
        (RuntimeError("file write failed: errno = 28, 'No space left on device'"), True),
        (OSError(13, "Permission denied"), False),
        (ValueError("other"), False),
    ],
    ids=str,
)
def test_a_full_disk_is_told_from_other_errors(error, expected):
    assert is_out_of_space(error) is expected
    outer = RuntimeError("library failed")
    outer.__context__ = error
    assert is_out_of_space(outer) is expected
