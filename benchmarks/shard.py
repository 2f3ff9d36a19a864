"""One real shard through the real rules, and what that means for all of ShapeNet.

The shapes are copies of a closed surface of about 230,000 triangles, as large as a published
isosurface, sampled with the published sizes. A projection to more cores counts on shards being
independent jobs of one thread, and on a disk that is fast enough for all of them.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pandas as pd

from benchmarks.preparation import blobs
from benchmarks.scale import PUBLISHED, place_category, snakemake
from list.fingerprint import SOURCE_ROOT
from list.geometry.mesh import write_mesh

CATEGORY, SHARD = "03001627", "train-000"
TRAINING_SHAPES, TEST_SHAPES = 32, 2
STAGES = ("isosurface", "sample", "farthest")
CORES = (1, 16, 64)

CHANGES = f"data: {{categories: ['{CATEGORY}'], shards: 1}}\n"


def place_shapes(folder: Path) -> None:
    """Place the shapes, all of one mesh.

    Args:
        folder: Where to; becomes data/shapenet of a workflow folder.
    """
    original = folder / "isosurf.obj"
    write_mesh(blobs(), original)
    for mesh in place_category(folder, CATEGORY, (TRAINING_SHAPES, TEST_SHAPES)):
        os.link(original, mesh)


def measure() -> tuple[dict[str, float], float]:
    """Prepare the shard on one core.

    Returns:
        Seconds of each stage for the whole shard, and its size in megabytes.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(SOURCE_ROOT / "config", folder / "config")
        place_shapes(folder / "data" / "shapenet")
        snakemake(folder, CHANGES, "--snakefile", "workflow/index.smk")
        snakemake(folder, CHANGES, f"results/farthest/{CATEGORY}/{SHARD}.h5")
        results, tail = folder / "results", f"{CATEGORY}/{SHARD}"
        seconds = {
            stage: float(pd.read_csv(results / f"benchmarks/{stage}/{tail}.tsv", sep="\t")["s"][0])
            for stage in STAGES
        }
        size = sum(
            (results / stage / f"{tail}.h5").stat().st_size for stage in ("samples", "farthest")
        )
    return seconds, size / 1e6


def report() -> None:
    """Print the times and the projection."""
    seconds, megabytes = measure()
    total = sum(map(sum, PUBLISHED.values()))
    shape = sum(seconds.values()) / TRAINING_SHAPES
    print(f"one shard of {TRAINING_SHAPES} shapes by the rules, one core")
    for stage, taken in seconds.items():
        print(f"  {stage:<14}{taken:8.1f} s")
    print(f"  a shape       {shape:8.2f} s, {megabytes / TRAINING_SHAPES:.2f} MB of samples")
    print(f"projection: {total} shapes x {shape:.2f} s / cores")
    for cores in CORES:
        print(f"  {cores:3d} cores     {total * shape / cores / 3600:8.1f} h")
