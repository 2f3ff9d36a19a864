"""Grids of the training shapes of one category, and its mean shape: their mean occupancy."""

import logging
from collections import Counter
from pathlib import Path

import h5py
import numpy as np

from list.data.shards import mesh_arrays, open_shard, stored_mesh
from list.errors import ShapeError
from list.evaluation.baselines import best_threshold, inside_grid, mean_shape
from list.evaluation.neighbours import packed, unpacked
from list.files import written_whole
from list.stage import stage

with stage(snakemake):
    category, resolution = snakemake.wildcards.category, snakemake.params.resolution
    split = snakemake.params.splits
    # Packed, and summed one by one: all grids of a large category would not fit.
    grids = {}
    sums = {part: np.zeros((resolution,) * 3, np.int64) for part in ("train", "validation")}
    for shard in snakemake.input.isosurfaces:
        with open_shard(Path(shard)) as file:
            for shape, group in file.items():
                grid = inside_grid(stored_mesh(group), resolution, snakemake.threads)
                sums[split[shape]] += grid
                grids[shape] = packed(grid)
    with written_whole(Path(snakemake.output.grids)) as path, h5py.File(path, "w") as file:
        if grids:
            rows = file.create_dataset("grids", (len(grids), *packed(grid).shape), np.uint64)
            for number, row in enumerate(grids.values()):
                rows[number] = row
            file.create_dataset("shapes", data=[*grids])

    counts = Counter(split[shape] for shape in grids)
    validation = [grid for shape, grid in grids.items() if split[shape] == "validation"]
    with written_whole(Path(snakemake.output.shard)) as path, h5py.File(path, "w") as file:
        file.attrs["failure"] = ""
        try:
            if not grids:
                raise ShapeError("the category has no training shape")
            part = "train" if counts["train"] else "validation"
            mean = sums[part] / counts[part]
            file.attrs["threshold"] = best_threshold(
                mean, (unpacked(grid, resolution) for grid in validation)
            )
            mesh = mean_shape(mean, file.attrs["threshold"])
            for name, array in mesh_arrays(mesh).items():
                file.create_dataset(name, data=array)
        # It counts as failed for each test shape of the category.
        except ShapeError as error:
            file.attrs["failure"] = str(error)
            logging.getLogger(__name__).warning("no mean shape of %s: %s", category, error)
