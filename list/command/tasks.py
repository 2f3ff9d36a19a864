"""Which photos become which meshes, from the arguments of a command line."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from list.command.own_pictures import is_own_picture
from list.data.photos import SUFFIXES
from list.errors import PhotoError

logger = logging.getLogger("list-reconstruct")

MESH_SUFFIXES = (".glb", ".obj", ".ply", ".stl")


@dataclass(frozen=True)
class Task:
    """One photo and where its mesh goes."""

    photo: Path
    mask: Path | None
    mesh: Path

    @property
    def input_file(self) -> Path:
        """Where the preprocessed image goes, if wanted."""
        return self.mesh.with_name(f"{self.mesh.stem}_input.png")

    @property
    def preview_file(self) -> Path:
        """Where the picture of the result goes, if wanted."""
        return self.mesh.with_name(f"{self.mesh.stem}_preview.png")


def plan(
    photos: Sequence[Path], output: Path | None, mask: Path | None, mesh_format: str
) -> list[Task]:
    """Decide which mesh each photo becomes.

    Args:
        photos: Files, and folders of them.
        output: A mesh file, for a single photo, or a folder; by default the current folder.
        mask: A mask file, for a single photo, or a folder of masks named like the photos.
        mesh_format: Suffix of meshes whose name is not given, without the dot.

    Returns:
        One task a photo.

    Raises:
        PhotoError: The arguments contradict each other.
    """
    files = [file for path in photos for file in _photo_files(path)]
    single = len(files) == 1 and not photos[0].is_dir()
    if output is not None and not output.is_dir() and output.suffix:
        if output.suffix.lower() not in MESH_SUFFIXES:
            raise PhotoError(
                f"{output} is no mesh file; known are {', '.join(MESH_SUFFIXES)}, and a name "
                "without a dot is a folder."
            )
        if not single:
            raise PhotoError(
                f"Several photos, or a folder of them, cannot become one mesh {output}; name a "
                "folder."
            )
        meshes = [output]
    else:
        folder = output or Path()
        meshes = [folder / f"{file.stem}.{mesh_format}" for file in files]
        if twice := sorted(mesh.name for mesh, count in Counter(meshes).items() if count > 1):
            raise PhotoError(f"Several photos would become {twice[0]}; rename them.")
    masks = [_mask_of(file, mask, single) for file in files]
    return [Task(*parts) for parts in zip(files, masks, meshes, strict=True)]


def refuse_to_overwrite(tasks: Sequence[Task], save_input: bool, preview: bool) -> None:
    """Check that no photo and no mask lies where something will be written.

    Args:
        tasks: All tasks.
        save_input: Whether the preprocessed images are written.
        preview: Whether the pictures of the results are written.

    Raises:
        PhotoError: Names the first file that would be lost.
    """
    given = {_identity(file) for task in tasks for file in (task.photo, task.mask) if file}
    given.discard(None)
    for task in tasks:
        pictures = [task.input_file] * save_input + [task.preview_file] * preview
        for file in [task.mesh, *pictures]:
            if _identity(file) in given:
                raise PhotoError(
                    f"{file} is one of the photos or masks, and the result of {task.photo.name} "
                    "would be written over it. Name another folder with --output, or rename the "
                    "file."
                )


def _identity(file: Path) -> tuple[int, int] | None:
    """Tell one file by different paths; None where there is no file."""
    if not file.exists():
        return None
    status = file.stat()
    return status.st_dev, status.st_ino


def _photo_files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    shown = sorted(f for f in path.iterdir() if not (f.name.startswith(".") or f.is_dir()))
    images = [file for file in shown if file.suffix.lower() in SUFFIXES]
    _tell_passed_over(path, set(shown) - set(images))
    files = [file for file in images if not is_own_picture(file)]
    if not files:
        raise PhotoError(
            f"The folder {path} holds no image ({', '.join(SUFFIXES)}), or only those that "
            "list-reconstruct wrote; to reconstruct these, name them one by one."
        )
    return files


def _tell_passed_over(folder: Path, files: Iterable[Path]) -> None:
    kinds = Counter(file.suffix.lower() for file in files)
    for left_by_earlier_runs in MESH_SUFFIXES:
        del kinds[left_by_earlier_runs]
    if kinds:
        counts = (f"{kinds[suffix]} {suffix or 'without suffix'}" for suffix in sorted(kinds))
        logger.warning(
            "%s: files that are no images by their suffix are passed over: %s",
            folder,
            ", ".join(counts),
        )


def _mask_of(photo: Path, mask: Path | None, single: bool) -> Path | None:
    if mask is None:
        return None
    if not mask.is_dir():
        if not single:
            raise PhotoError("One mask does not fit several photos; give --mask a folder.")
        return mask
    found = sorted(file for file in mask.iterdir() if file.stem == photo.stem)
    if len(found) != 1:
        raise PhotoError(f"The folder {mask} has {len(found) or 'no'} masks for {photo.name}.")
    return found[0]
