"""Measure the reconstructions of one category and what they are compared with."""

import logging
from pathlib import Path

import h5py
import numpy as np
import pandas as pd

from list.data.shards import open_shard, stored_mesh
from list.evaluation.metrics import MetricSettings
from list.evaluation.neighbours import ImageIndex, Neighbour, TrainingMeshes
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import write_table
from list.seeds import random_generator
from list.stage import stage

with stage(snakemake):
    params, inputs, category = snakemake.params, snakemake.input, snakemake.wildcards.category
    settings = MetricSettings(**params.settings)
    protocol = PROTOCOLS[params.protocol]
    no_mesh = protocol.failed(settings.thresholds)
    truths = {}
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            truths.update({shape: stored_mesh(group) for shape, group in file.items()})

    codes, shown = [], []
    for path in map(Path, inputs.codes):
        with h5py.File(path, "r") as file:
            if "codes" in file:
                codes.append(file["codes"][:])
                shown += [Neighbour(path.parent.name, name) for name in file["shapes"].asstr()]
    images = ImageIndex(np.concatenate(codes), shown)
    oracles = pd.read_csv(inputs.oracle, dtype=str, keep_default_na=False).set_index("shape_id")
    training = TrainingMeshes(map(Path, inputs.training))

    rows = []
    with (
        open_shard(Path(inputs.mean_shape)) as mean,
        open_shard(Path(inputs.reconstructions)) as reconstructions,
    ):
        no_mean = bool(mean.attrs["failure"])
        mean_mesh = None if no_mean else stored_mesh(mean)
        for number, (shape, views) in enumerate(reconstructions.items(), start=1):
            generator = random_generator(params.seed, "metrics", category, shape)
            truth = protocol.truth(truths[shape], settings, generator, snakemake.threads)
            best = Neighbour(*oracles.loc[shape, ["category_id", "neighbour"]])
            stays = {
                "mean_shape": ("", no_mesh if mean_mesh is None else truth.measure_mesh(mean_mesh)),
                "oracle": (str(best), truth.measure_mesh(training[best])),
                "floor": ("", truth.measure_mesh(truths[shape])),
            }
            retrieved = {best: stays["oracle"][1]}
            for view, group in views.items():
                failed = bool(group.attrs["failure"])
                of_list = (
                    no_mesh if failed else truth.measure_mesh(protocol.place(stored_mesh(group)))
                )
                nearest = images.nearest(group["code"][:])
                if nearest not in retrieved:
                    retrieved[nearest] = truth.measure_mesh(training[nearest])
                measured = {
                    "LIST": ("", of_list),
                    "coarse": ("", truth.measure_points(group["coarse_points"][:])),
                    "retrieval": (str(nearest), retrieved[nearest]),
                    **stays,
                }
                rows += [
                    {
                        "category_id": category,
                        "category": params.name,
                        "method": method,
                        "shape_id": shape,
                        "view": int(view),
                        "failed": int({"LIST": failed, "mean_shape": no_mean}.get(method, False)),
                        **metrics,
                        "neighbour": neighbour,
                    }
                    for method, (neighbour, metrics) in measured.items()
                ]
            logging.getLogger(__name__).info("%d of %d shapes", number, len(reconstructions))
    # Named, for a category of which every shape is in quarantine.
    columns = ["category_id", "category", "method", "shape_id", "view", "failed", *no_mesh]
    table = pd.DataFrame(rows, columns=[*columns, "neighbour"])
    write_table(table, Path(snakemake.output.per_shape))
