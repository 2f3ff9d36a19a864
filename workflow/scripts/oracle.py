"""Find the training shape of any category that overlaps each test shape of one category best."""

from pathlib import Path

import pandas as pd

from list.data.shards import open_shard, stored_mesh
from list.evaluation.baselines import inside_grid
from list.evaluation.neighbours import GridIndex, stored_rows
from list.evaluation.table import write_table
from list.stage import stage

with stage(snakemake):
    params, inputs = snakemake.params, snakemake.input
    grids = {path: path.stem for path in map(Path, inputs.grids)}
    training = GridIndex(*stored_rows(grids, "grids"))

    rows = []
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            for shape, group in file.items():
                grid = inside_grid(stored_mesh(group), params.resolution, snakemake.threads)
                neighbour, score = training.best(grid)
                rows.append([shape, *neighbour, score])
    columns = ["shape_id", "category_id", "neighbour", "grid_iou"]
    write_table(pd.DataFrame(rows, columns=columns), Path(snakemake.output.table))
