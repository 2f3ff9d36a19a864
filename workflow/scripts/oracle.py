"""Find the training shape of any category that overlaps each test shape of one category best."""

from pathlib import Path

import h5py
import numpy as np
import pandas as pd

from list.data.shards import open_shard, stored_mesh
from list.evaluation.baselines import inside_grid
from list.evaluation.neighbours import GridIndex, Neighbour
from list.evaluation.table import write_table
from list.stage import stage

with stage(snakemake):
    params, inputs = snakemake.params, snakemake.input
    grids, shapes = [], []
    for path in map(Path, inputs.grids):
        with h5py.File(path, "r") as file:
            if "grids" in file:
                grids.append(file["grids"][:])
                shapes += [Neighbour(path.stem, name) for name in file["shapes"].asstr()]
    training = GridIndex(np.concatenate(grids), shapes)

    rows = []
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            for shape, group in file.items():
                grid = inside_grid(stored_mesh(group), params.resolution, snakemake.threads)
                neighbour, score = training.best(grid)
                rows.append([shape, *neighbour, score])
    columns = ["shape_id", "category_id", "neighbour", "grid_iou"]
    write_table(pd.DataFrame(rows, columns=columns), Path(snakemake.output.table))
