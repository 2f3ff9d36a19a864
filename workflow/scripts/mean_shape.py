"""Mean shape of one category: the mean occupancy of its training shapes."""

from pathlib import Path

import h5py
import numpy as np

from list.data.index_files import read_index
from list.data.shards import mesh_arrays, open_shard, stored_mesh
from list.evaluation.baselines import best_threshold, inside_grid, mean_shape
from list.files import written_whole
from list.stage import stage

with stage(snakemake):
    category, resolution = snakemake.wildcards.category, snakemake.params.resolution
    split = {
        s.shape_id: s.split
        for s in read_index(Path(snakemake.input.shapes))
        if s.category_id == category
    }
    grids = {"train": [], "validation": []}
    for shard in snakemake.input.isosurfaces:
        with open_shard(Path(shard)) as file:
            for shape, group in file.items():
                grids[split[shape]].append(inside_grid(stored_mesh(group), resolution))
    mean = np.mean(grids["train"] or grids["validation"], axis=0)
    threshold = best_threshold(mean, grids["validation"])
    with written_whole(Path(snakemake.output.shard)) as path, h5py.File(path, "w") as file:
        file.attrs["threshold"] = threshold
        for name, array in mesh_arrays(mean_shape(mean, threshold)).items():
            file.create_dataset(name, data=array)
