"""Jobs over the shapes of one shard, made shape by shape so that nothing finished is lost.

Each finished shape is kept in a work folder under a key made from all that it was computed from. A
job that was killed takes finished shapes from there, and a shard that gains a shape computes that
shape only. Final files are hard links of the kept ones, so that keeping them costs no space. A bad
shape is a row of the quarantine table beside the output, never a crash.
"""

from __future__ import annotations

import csv
import json
import logging
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import h5py

from list.data.shards import Arrays, content_digest, read_text, write_text
from list.errors import ListError, ShapeError
from list.files import remove, written_whole
from list.fingerprint import digest, file_digest

logger = logging.getLogger(__name__)

# What the files of a kept folder were when they were written, within the folder.
MANIFEST = ".manifest.json"

QUARANTINE_COLUMNS = ("category_id", "shape_id", "stage", "reason")


@dataclass(frozen=True)
class ShapesJob(ABC):
    """One job of one stage: where it writes, and what its results depend on.

    Attributes:
        stage: Name of the stage, for the quarantine table.
        category_id: Category of all shapes of the job.
        output: The file or folder to write.
        quarantine: The quarantine table to write.
        work: Folder for finished shapes; kept between runs.
        key: Digest of everything but the shape that the results depend on.
        maximum_failed_fraction: A larger share of quarantined shapes is an error.
    """

    stage: str
    category_id: str
    output: Path
    quarantine: Path
    work: Path
    key: str
    maximum_failed_fraction: float

    def _run(self, shapes: Mapping[str, str], finish: Callable[[str, str], None]) -> None:
        self.work.mkdir(parents=True, exist_ok=True)
        keys = {shape: digest([self.key, content]) for shape, content in sorted(shapes.items())}
        failures: dict[str, str] = {}
        for number, (shape, key) in enumerate(keys.items(), start=1):
            try:
                if not self._is_finished(shape, key):
                    finish(shape, key)
            except ShapeError as error:
                failures[shape] = str(error)
                logger.warning("%s/%s in quarantine: %s", self.category_id, shape, error)
            logger.info("%s %s: %d of %d shapes", self.stage, self.category_id, number, len(keys))
        self._write_quarantine(failures)
        self._check_failures(failures, len(keys))
        with written_whole(self.output) as temporary:
            self._assemble({s: key for s, key in keys.items() if s not in failures}, temporary)

    @abstractmethod
    def _is_finished(self, shape: str, key: str) -> bool:
        """Tell whether the work folder holds this shape under this key."""

    @abstractmethod
    def _assemble(self, keys: Mapping[str, str], output: Path) -> None:
        """Make the output from finished shapes and tidy the work folder."""

    def _write_quarantine(self, failures: Mapping[str, str]) -> None:
        with written_whole(self.quarantine) as path, path.open("w", newline="") as stream:
            writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
            writer.writerow(QUARANTINE_COLUMNS)
            for shape, reason in failures.items():
                writer.writerow([self.category_id, shape, self.stage, " ".join(reason.split())])

    def _check_failures(self, failures: Mapping[str, str], total: int) -> None:
        if len(failures) > self.maximum_failed_fraction * total:
            reasons = "\n".join(f"  {shape}: {reason}" for shape, reason in failures.items())
            raise ListError(
                f"{len(failures)} of {total} shapes of {self.category_id} failed, more than the "
                f"share data.maximum_failed_fraction = {self.maximum_failed_fraction:g} allows. "
                f"Mend or remove them, or raise the share:\n{reasons}"
            )


class ShardJob(ShapesJob):
    """A job whose output is one HDF5 shard."""

    def run(self, shapes: Mapping[str, str], process: Callable[[str], Arrays]) -> None:
        """Compute every shape that is not finished yet, then write the shard.

        Args:
            shapes: Digest of what each shape is computed from, by shape id.
            process: Computes the arrays of a shape; a ShapeError puts it in quarantine.

        Raises:
            ListError: More shapes failed than the limit allows.
        """

        def finish(shape: str, key: str) -> None:
            arrays = process(shape)
            with written_whole(self._piece(shape)) as path, h5py.File(path, "w") as file:
                group = file.create_group(shape)
                write_text(group, "key", key)
                write_text(group, "content", content_digest(arrays))
                for name, array in arrays.items():
                    group.create_dataset(name, data=array)

        self._run(shapes, finish)

    @property
    def _previous(self) -> Path:
        return self.work / "previous.h5"

    def _piece(self, shape: str) -> Path:
        return self.work / f"shape-{shape}.h5"

    def _is_finished(self, shape: str, key: str) -> bool:
        return self._source(shape, key) is not None

    def _source(self, shape: str, key: str) -> Path | None:
        candidates = (self._previous, self._piece(shape))
        return next((path for path in candidates if _holds_whole(path, shape, key)), None)

    def _assemble(self, keys: Mapping[str, str], output: Path) -> None:
        with h5py.File(output, "w") as file:
            for shape, key in keys.items():
                with h5py.File(self._source(shape, key), "r") as piece:
                    piece.copy(shape, file)
        with written_whole(self._previous) as previous:
            os.link(output, previous)
        for piece in self.work.glob("shape-*.h5"):
            remove(piece)


class FolderJob(ShapesJob):
    """A job whose output is a folder with one sub-folder a shape."""

    def run(self, shapes: Mapping[str, str], process: Callable[[str, Path], None]) -> None:
        """Make the folder of every shape that is not finished yet, then the output folder.

        Args:
            shapes: Digest of what each shape is computed from, by shape id.
            process: Writes the files of a shape into an empty folder; a ShapeError puts it in
                quarantine.

        Raises:
            ListError: More shapes failed than the limit allows.
        """

        def finish(shape: str, key: str) -> None:
            with written_whole(self._piece(shape, key)) as folder:
                folder.mkdir()
                process(shape, folder)
                (folder / MANIFEST).write_text(json.dumps(_digests(folder)), encoding="utf-8")

        self._run(shapes, finish)

    def _piece(self, shape: str, key: str) -> Path:
        return self.work / f"{shape}@{key}"

    def _is_finished(self, shape: str, key: str) -> bool:
        return _is_whole(self._piece(shape, key))

    def _assemble(self, keys: Mapping[str, str], output: Path) -> None:
        output.mkdir()
        kept = {shape: self._piece(shape, key) for shape, key in keys.items()}
        for shape, piece in kept.items():
            for file in _files(piece):
                link = output / shape / file.relative_to(piece)
                link.parent.mkdir(parents=True, exist_ok=True)
                os.link(file, link)
        for stale in set(self.work.iterdir()) - set(kept.values()):
            remove(stale)


def _holds_whole(path: Path, shape: str, key: str) -> bool:
    """Tell whether a file holds this shape under this key, as it was written."""
    if not path.is_file():
        return False
    try:
        with h5py.File(path, "r") as file:
            group = file.get(shape)
            if group is None or read_text(group, "key") != key:
                return False
            arrays = {name: values[()] for name, values in group.items()}
            return read_text(group, "content") == content_digest(arrays)
    # A file cut short or damaged by a full disk or a dying machine is computed again.
    except (OSError, KeyError, RuntimeError, ValueError):
        return False


def _files(folder: Path) -> list[Path]:
    """Files of a kept folder, but for its manifest."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if path != folder / MANIFEST)


def _digests(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): file_digest(path) for path in _files(folder)}


def _is_whole(folder: Path) -> bool:
    """Tell whether a kept folder holds the files that were written, as they were written.

    Final files are links of them, so whatever damaged those damaged these too.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return bool(manifest == _digests(folder))
    except (OSError, ValueError):
        return False
