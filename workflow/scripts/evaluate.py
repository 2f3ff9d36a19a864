"""Measure the reconstructions of one category and what they are compared with."""

import logging
from pathlib import Path

import pandas as pd

from list.data.shards import open_shard, stored_mesh
from list.data.stored import StoredMeshes
from list.evaluation.measure import Comparison, ReconstructedView, shape_rows
from list.evaluation.metrics import MetricSettings
from list.evaluation.neighbours import ImageIndex, Neighbour, stored_rows
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import write_table
from list.seeds import random_generator
from list.stage import stage

with stage(snakemake):
    params, inputs, category = snakemake.params, snakemake.input, snakemake.wildcards.category
    settings = MetricSettings(**params.settings)
    protocol = PROTOCOLS[params.protocol]
    worst = protocol.failed(settings.thresholds)
    truths = StoredMeshes(map(Path, inputs.isosurfaces))
    training = StoredMeshes(map(Path, inputs.training))
    oracles = pd.read_csv(inputs.oracle, dtype=str, keep_default_na=False).set_index("shape_id")

    rows = []
    with (
        open_shard(Path(inputs.mean_shape)) as mean,
        open_shard(Path(inputs.reconstructions)) as reconstructions,
    ):
        mean_mesh = None if mean.attrs["failure"] else stored_mesh(mean)
        if len(reconstructions):
            codes = {path: path.parent.name for path in map(Path, inputs.codes)}
            images = ImageIndex(*stored_rows(codes, "codes"))
        for number, (shape, views) in enumerate(reconstructions.items(), start=1):
            generator = random_generator(params.seed, "metrics", category, shape)
            true_mesh = truths[category, shape]
            rows += shape_rows(
                shape,
                true_mesh,
                protocol.truth(true_mesh, settings, generator, snakemake.threads),
                {
                    int(view): ReconstructedView(
                        None if group.attrs["failure"] else stored_mesh(group),
                        group["coarse_points"][:],
                        images.nearest(group["code"][:]),
                    )
                    for view, group in views.items()
                },
                Comparison(
                    mean_mesh,
                    Neighbour(*oracles.loc[shape, ["category_id", "neighbour"]]),
                    training.__getitem__,
                ),
                protocol,
                worst,
            )
            logging.getLogger(__name__).info("%d of %d shapes", number, len(reconstructions))
    # Named, for a category of which every shape is in quarantine.
    columns = ["method", "shape_id", "view", "failed", *worst, "neighbour"]
    table = pd.DataFrame(rows, columns=columns)
    table.insert(0, "category_id", category)
    table.insert(1, "category", params.name)
    write_table(table, Path(snakemake.output.per_shape))
