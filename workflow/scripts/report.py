"""Write the report page, its figures, and the table of what each stage cost."""

from pathlib import Path

import pandas as pd
import yaml

from list.data.images import view_name
from list.data.shards import open_shard, stored_mesh
from list.evaluation.figures import category_bars, comparison, loss_curves
from list.evaluation.gallery import Example, choose_examples
from list.evaluation.report import ReportContent, write_report
from list.evaluation.table import read_table, write_table
from list.evaluation.timings import stage_timings
from list.stage import stage

with stage(snakemake):
    params, inputs, output = snakemake.params, snakemake.input, snakemake.output
    metrics, per_shape = read_table(Path(inputs.metrics)), read_table(Path(inputs.per_shape))

    truths = {}
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            category = Path(shard).parent.name
            truths.update({(category, shape): stored_mesh(group) for shape, group in file.items()})

    gallery = {}
    for path in inputs.reconstructions:
        category = Path(path).stem
        name = params.categories[category]
        with open_shard(Path(path)) as file:
            for choice in choose_examples(per_shape, category, params.gallery_shapes):
                group = file[choice.shape_id][view_name(choice.view)]
                example = Example(
                    title=f"{name}, {choice.rank}: IoU {choice.iou:.2f}",
                    image=group["image"][:],
                    coarse_points=group["coarse_points"][:],
                    predicted=None if group.attrs["failure"] else stored_mesh(group),
                    truth=truths[category, choice.shape_id],
                )
                gallery.setdefault(name, []).append(example)

    category_bars(metrics, "iou", Path(output.iou), read_table(Path(inputs.intervals)))
    figures = {"IoU by category": Path(output.iou)}
    for name, history, curves in (
        ("CoarseNet", inputs.coarse_history, output.coarse_curves),
        ("LIST", inputs.list_history, output.list_curves),
    ):
        # Given weights have no history.
        if history:
            loss_curves(pd.read_csv(history, sep="\t"), Path(curves), name)
            figures[f"Training of {name}"] = Path(curves)
    medians = [examples[len(examples) // 2] for examples in gallery.values()]
    comparison(medians, Path(output.examples), threads=snakemake.threads)

    timings = stage_timings(Path("results/benchmarks"))
    write_table(timings, Path(output.timings))
    minutes = {row.stage: f"{row.seconds / 60:.1f} min" for row in timings.itertuples()}
    write_report(
        Path(output.page),
        ReportContent(
            title="Single-view reconstruction with LIST",
            facts={
                "Run": params.facts,
                "Protocol": yaml.safe_load(Path(inputs.protocol).read_text()),
                "Time of each stage": minutes,
            },
            metrics=metrics,
            figures=figures,
            gallery=gallery,
            accounting=read_table(Path(inputs.accounting)),
            quarantine=pd.read_csv(inputs.quarantine, sep="\t", dtype=str),
        ),
        threads=snakemake.threads,
    )
