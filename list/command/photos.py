"""`list-reconstruct photo.jpg -o mesh.glb`: from a photo to a mesh.

Libraries that take seconds to import are imported where they are needed, so that a wrong argument
is told at once.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from list.command.own_pictures import save_own_picture
from list.command.tasks import MESH_SUFFIXES, Task, plan, refuse_to_overwrite
from list.data.photos import (
    framed,
    has_transparency,
    object_box,
    read_mask,
    read_photo,
    touched_sides,
)
from list.errors import CheckpointError, ListError, PhotoError

if TYPE_CHECKING:
    from list.command.network import TrainedNetwork

logger = logging.getLogger("list-reconstruct")

DEFAULT_WEIGHTS = Path("results/list/weights.pt")
HOW_TO_GET_WEIGHTS = (
    f"Train the network with `make metrics`, which writes {DEFAULT_WEIGHTS}, or name another file "
    "with --weights. A checkpoint of the public release is imported by `list-weights import`."
)

# As in the published evaluation; the surface is found coarse to fine, so it is cheap.
DEFAULT_RESOLUTION = 128
RESOLUTIONS = (8, 512)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Of the command line; the process's own by default.

    Returns:
        The exit code: 0 if every photo has its mesh, 2 for wrong arguments, 1 otherwise.
    """
    options = _parser().parse_args(arguments)
    level = logging.WARNING if options.quiet else logging.INFO
    logging.basicConfig(level=level, format="%(message)s", stream=sys.stderr, force=True)
    try:
        tasks = plan(options.photos, options.output, options.mask, options.format)
        refuse_to_overwrite(tasks, options.save_input, options.preview)
        return _run(tasks, options)
    except (ListError, OSError) as error:
        logger.error("list-reconstruct: %s", error)
        # What is wrong with one photo of good arguments has been told with that photo.
        return 2 if isinstance(error, PhotoError) else 1


def prepare(task: Task) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Read a photo and find the object in it.

    Args:
        task: The photo, and its mask where there is one.

    Returns:
        Pixels (H, W, 4) uint8 and alpha (H, W) from 0 to 1.

    Raises:
        PhotoError: The photo or the mask cannot be used.
    """
    pixels, reach = read_photo(task.photo), 1
    if task.mask is not None:
        how, alpha = f"mask {task.mask.name}", read_mask(task.mask, pixels.shape[:2])
    elif has_transparency(pixels):
        how, alpha = "transparency", (pixels[..., 3] / 255).astype(np.float32)
    else:
        from list.data.cutout import border_reach, cut_out

        reach = border_reach(*pixels.shape[:2])
        how, alpha = "what stands out from the border", cut_out(pixels)
    left, top, right, bottom = object_box(alpha)
    logger.info(
        "%s: %d x %d pixels; object of %d x %d, cut out by %s",
        task.photo.name,
        *pixels.shape[1::-1],
        right - left,
        bottom - top,
        how,
    )
    if sides := touched_sides(alpha, reach):
        logger.warning(
            "%s: the object touches the border (%s) and may be cut off; what is not in the photo "
            "is guessed",
            task.photo.name,
            ", ".join(sides),
        )
    return pixels, alpha


def _run(tasks: Sequence[Task], options: argparse.Namespace) -> int:
    if not options.weights.is_file():
        raise CheckpointError(
            f"There are no trained weights at {options.weights}. {HOW_TO_GET_WEIGHTS}"
        )
    for folder in {task.mesh.parent for task in tasks}:
        _check_writable(folder)
    trained, failures = None, 0
    for number, task in enumerate(tasks, start=1):
        place = f" ({number} of {len(tasks)})" if len(tasks) > 1 else ""
        start = time.perf_counter()
        try:
            pixels, alpha = prepare(task)
            # A photo that cannot be used is told before seconds of imports.
            trained = trained or _load(options)
            _reconstruct(task, pixels, alpha, trained, options)
        except PhotoError as error:
            failures += 1
            logger.error("list-reconstruct: %s: %s%s", task.photo.name, error, place)
        else:
            logger.info("%s: %.1f s%s", task.mesh, time.perf_counter() - start, place)
    if failures and len(tasks) > 1:
        logger.error("list-reconstruct: %d of %d photos failed", failures, len(tasks))
    return 1 if failures else 0


def _check_writable(folder: Path) -> None:
    """Tell before the work, not after it, that its result cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ListError(f"Nothing can be written to {folder}: {error.strerror}.") from None


def _load(options: argparse.Namespace) -> TrainedNetwork:
    import torch

    from list.command.network import load_network
    from list.device import best_device

    if options.device == "cuda" and not torch.cuda.is_available():
        raise ListError("--device cuda: there is no GPU that torch can use here.")
    device = torch.device("cpu") if options.device == "cpu" else best_device()
    logger.info("network from %s on %s", options.weights, device)
    try:
        return load_network(options.weights, device)
    except CheckpointError as error:
        raise CheckpointError(f"{error}\n{HOW_TO_GET_WEIGHTS}") from None


def _reconstruct(
    task: Task,
    pixels: NDArray[np.uint8],
    alpha: NDArray[np.float32],
    trained: TrainedNetwork,
    options: argparse.Namespace,
) -> None:
    from list.data.tensors import image_tensor
    from list.evaluation.reconstruct import reconstruct
    from list.geometry.mesh import write_mesh

    network, conventions = trained.network, trained.conventions
    image = framed(
        pixels,
        alpha,
        network.settings.image_size,
        conventions.background,
        conventions.object_share,
        conventions.object_drop,
    )
    if options.save_input:
        save_own_picture(Image.fromarray(image), task.input_file)
    result = reconstruct(
        network,
        image_tensor(image),
        options.resolution,
        conventions.sdf_scale,
        options.precision,
    )
    if result.mesh is None:
        raise PhotoError(f"the network gives no mesh ({result.failure})")
    write_mesh(result.mesh, task.mesh)
    logger.info(
        "%s: %d vertices, %d triangles",
        task.mesh,
        len(result.mesh.vertices),
        len(result.mesh.faces),
    )
    if options.preview:
        from list.evaluation.preview import preview

        save_own_picture(preview(image, result.mesh), task.preview_file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="list-reconstruct",
        description="Reconstruct a 3D mesh from a photo of one object.",
    )
    add = parser.add_argument
    add("photos", nargs="+", type=Path, metavar="photo", help="image file, or folder of them")
    add("-o", "--output", type=Path, help="mesh file (.glb, .obj, .ply, .stl) or folder")
    add(
        "--format",
        choices=[suffix[1:] for suffix in MESH_SUFFIXES],
        default="glb",
        help="format of meshes in a folder (default: glb)",
    )
    add("--mask", type=Path, help="image that is bright where the object is; a folder for several")
    add(
        "--weights",
        type=Path,
        default=DEFAULT_WEIGHTS,
        help=f"trained network (default: {DEFAULT_WEIGHTS})",
    )
    add(
        "--resolution",
        type=_resolution,
        default=DEFAULT_RESOLUTION,
        metavar="V",
        help=f"grid nodes along each axis (default: {DEFAULT_RESOLUTION})",
    )
    add("--device", choices=["auto", "cpu", "cuda"], default="auto", help="default: auto")
    add(
        "--precision",
        choices=["float32", "bf16"],
        default="float32",
        help="of the network (default: float32)",
    )
    add("--save-input", action="store_true", help="write what the network sees beside the mesh")
    add("--preview", action="store_true", help="write a picture of the result beside the mesh")
    add("--quiet", action="store_true", help="only warnings and errors")
    return parser


def _resolution(text: str) -> int:
    low, high = RESOLUTIONS
    if not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"must be a number from {low} to {high}, found {text!r}")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
