"""Plans a simulated catalogue of ShapeNet's size: jobs, seconds and memory of index and plan."""

from __future__ import annotations

import hashlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from list.fingerprint import SOURCE_ROOT

# Lines of DISN's training and test lists by category, as `wc -l` counts them.
PUBLISHED = {
    "02691156": (3171, 795),
    "02828884": (1445, 363),
    "02933112": (1228, 315),
    "02958343": (2464, 627),
    "03001627": (5257, 1310),
    "03211117": (874, 219),
    "03636649": (1852, 464),
    "03691459": (1274, 320),
    "04090263": (1887, 475),
    "04256520": (2528, 631),
    "04379243": (6705, 1679),
    "04401088": (346, 216),
    "04530566": (1474, 377),
}

# No cap on training shapes: the whole catalogue is planned.
WHOLE = "data: {shapenet: {training_shapes_per_category: null}}\n"

# What planning the whole of it may take.
MOST_JOBS, MOST_SECONDS, MOST_MEGABYTES = 1000, 20.0, 500.0


def place_catalogue(folder: Path) -> int:
    """Place lists and, for each shape, a mesh, one view and its camera of a few bytes.

    Args:
        folder: Where to; becomes data/shapenet of a workflow folder.

    Returns:
        The number of shapes.
    """
    for category, counts in PUBLISHED.items():
        for mesh in place_category(folder, category, counts):
            mesh.write_text(mesh.parent.name)
    return sum(map(sum, PUBLISHED.values()))


def place_category(folder: Path, category: str, counts: tuple[int, int]) -> Iterator[Path]:
    """Place the lists of a category and, for each shape, one view and its camera of a few bytes.

    Args:
        folder: Where to; becomes data/shapenet of a workflow folder.
        category: Its id.
        counts: Training and test shapes.

    Yields:
        The path of each shape's mesh, which is the caller's to place.
    """
    (folder / "splits").mkdir(parents=True, exist_ok=True)
    for split, count in zip(("train", "test"), counts, strict=True):
        names = [
            hashlib.md5(f"{category} {split} {number}".encode()).hexdigest()
            for number in range(count)
        ]
        (folder / "splits" / f"{category}_{split}.lst").write_text("\n".join(names))
        for name in names:
            mesh = folder / "isosurface" / category / name / "isosurf.obj"
            views = folder / "images" / category / name / "easy"
            mesh.parent.mkdir(parents=True)
            views.mkdir(parents=True)
            note = PngInfo()
            note.add_text("Title", name)
            Image.new("L", (1, 1)).save(views / "00.png", pnginfo=note)
            (views / "rendering_metadata.txt").write_text("[0, 25, 0, 0.8, 35, 32, 1.75]\n")
            yield mesh


@dataclass(frozen=True)
class Run:
    """What one call of Snakemake printed and took."""

    output: str
    seconds: float
    processor_seconds: float

    def __str__(self) -> str:
        """Seconds for a person."""
        return f"{self.seconds:8.1f} s ({self.processor_seconds:.1f} s of processor)"


def snakemake(folder: Path, changes: str, *arguments: str) -> Run:
    """Run Snakemake on one core in a folder with the configuration of ShapeNet.

    Args:
        folder: The working folder.
        changes: A configuration to lay over it.
        arguments: More arguments.

    Returns:
        What it printed and took.
    """
    overlay = folder / "changes.yaml"
    overlay.write_text(changes)
    configurations = [str(SOURCE_ROOT / "config" / "shapenet.yaml"), str(overlay)]
    command = [sys.executable, "-m", "snakemake", "--cores", "1", "--directory", str(folder)]
    command += [*arguments, "--configfile", *configurations]
    started, before = time.monotonic(), processor_seconds()
    result = subprocess.run(command, cwd=SOURCE_ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        sys.exit(result.stdout + result.stderr)
    output = result.stdout + result.stderr
    return Run(output, time.monotonic() - started, processor_seconds() - before)


def processor_seconds() -> float:
    """Processor time of all finished children, with theirs."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def report() -> None:
    """Make the catalogue, index it twice, plan it, and print what that took."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(SOURCE_ROOT / "config", folder / "config")
        shapes = place_catalogue(folder / "data" / "shapenet")
        print(f"plan of a simulated catalogue of {shapes} shapes, {len(PUBLISHED)} categories")
        for name in ("first index", "second index"):
            index = snakemake(folder, WHOLE, "--snakefile", "workflow/index.smk")
            print(f"  {name:<14}{index}", flush=True)
        plan = snakemake(folder, WHOLE, "all", "--dry-run", "--quiet", "rules")
        found = re.search(r"^total\s+(\d+)", plan.output, re.MULTILINE)
        if found is None:
            sys.exit(plan.output)
        # The largest of all children; indexing takes no more than planning.
        megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
        print(f"  {'plan':<14}{plan}; {MOST_SECONDS:g} s allowed")
        print(f"  {'jobs':<14}{int(found.group(1)):8d}; {MOST_JOBS} allowed")
        print(f"  {'peak memory':<14}{megabytes:8.0f} MB; {MOST_MEGABYTES:g} allowed")


if __name__ == "__main__":
    report()
