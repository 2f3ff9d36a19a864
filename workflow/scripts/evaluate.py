"""Measure the reconstructions of one category and what they are compared with."""

import logging
from pathlib import Path

import pandas as pd

from list.data.shards import open_shard, stored_mesh
from list.evaluation.metrics import MetricSettings, Truth, failed_metrics
from list.evaluation.table import write_table
from list.seeds import random_generator
from list.stage import stage

with stage(snakemake):
    params, inputs, category = snakemake.params, snakemake.input, snakemake.wildcards.category
    settings = MetricSettings(**params.settings)
    truths = {}
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            truths.update({shape: stored_mesh(group) for shape, group in file.items()})

    rows = []
    with (
        open_shard(Path(inputs.mean_shape)) as mean,
        open_shard(Path(inputs.reconstructions)) as reconstructions,
    ):
        mean_mesh = stored_mesh(mean)
        for number, (shape, views) in enumerate(reconstructions.items(), start=1):
            generator = random_generator(params.seed, "metrics", category, shape)
            truth = Truth(truths[shape], settings, generator, threads=snakemake.threads)
            of_mean = truth.measure_mesh(mean_mesh)
            for view, group in views.items():
                failed = bool(group.attrs["failure"])
                of_list = (
                    failed_metrics(settings.thresholds)
                    if failed
                    else truth.measure_mesh(stored_mesh(group))
                )
                measured = {
                    "LIST": (failed, of_list),
                    "coarse": (False, truth.measure_points(group["coarse_points"][:])),
                    "mean_shape": (False, of_mean),
                }
                rows += [
                    {
                        "category_id": category,
                        "category": params.name,
                        "method": method,
                        "shape_id": shape,
                        "view": int(view),
                        "failed": int(method_failed),
                        **metrics,
                    }
                    for method, (method_failed, metrics) in measured.items()
                ]
            logging.getLogger(__name__).info("%d of %d shapes", number, len(reconstructions))
    write_table(pd.DataFrame(rows), Path(snakemake.output.per_shape))
