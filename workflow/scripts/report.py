"""Write the report page, its figures, and the table of what each stage took and cost."""

from pathlib import Path

import pandas as pd
import yaml

from list.data.images import view_name
from list.data.shards import open_shard, stored_mesh
from list.data.stored import StoredMeshes
from list.evaluation.figures import comparison, loss_curves
from list.evaluation.gallery import RANKS, Example, choose_examples, shown_points
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.report import ReportContent, write_report
from list.evaluation.table import read_table, write_table
from list.evaluation.timings import stage_timings
from list.evaluation.wording import summary
from list.stage import stage

with stage(snakemake):
    params, inputs, output = snakemake.params, snakemake.input, snakemake.output
    metrics, per_shape = read_table(Path(inputs.metrics)), read_table(Path(inputs.per_shape))
    accounting = read_table(Path(inputs.accounting))

    truths = StoredMeshes(map(Path, inputs.isosurfaces))

    gallery, failures = {}, []
    for path in inputs.reconstructions:
        category = Path(path).stem
        name = params.categories[category]
        with open_shard(Path(path)) as file:
            failures += [
                {"category": name, "shape": shape, "view": int(view), "reason": reason}
                for shape, views in file.items()
                for view, group in views.items()
                if (reason := group.attrs["failure"])
            ]
            for choice in choose_examples(per_shape, category, len(RANKS) + params.more_shapes):
                group = file[choice.shape_id][view_name(choice.view)]
                example = Example(
                    title=f"{name}, {choice.rank}: IoU {choice.iou:.2f}",
                    image=group["image"][:],
                    coarse_points=shown_points(group["coarse_points"][:]),
                    predicted=None if group.attrs["failure"] else stored_mesh(group),
                    truth=truths[category, choice.shape_id],
                    rank=choice.rank,
                    name=f"{choice.shape_id}, view {choice.view}",
                    scores=choice.scores,
                )
                gallery.setdefault(name, []).append(example)

    histories = {}
    for name, history, curves in (
        ("the coarse network", inputs.coarse_history, output.coarse_curves),
        ("LIST", inputs.list_history, output.list_curves),
    ):
        # Given weights have no history.
        if history:
            histories[name] = pd.read_csv(history, sep="\t")
            loss_curves(histories[name], Path(curves), name)
    medians = [
        next((example for example in examples if example.rank == "median"), examples[0])
        for examples in gallery.values()
    ]
    comparison(medians, Path(output.examples), threads=snakemake.threads)
    timings = stage_timings(
        Path("results/benchmarks"),
        [Path(path) for path in snakemake.config["timings"]["jobs"]],
        params.core_hour_price,
        params.gpu_hour_price,
        snakemake.config["timings"]["gpus"],
    )
    write_table(timings, Path(output.timings))

    protocol = yaml.safe_load(Path(inputs.protocol).read_text(encoding="utf-8"))
    write_report(
        Path(output.page),
        ReportContent(
            title="Single-view reconstruction with LIST",
            summary=summary(params.facts["source"], accounting, protocol),
            facts={"Run": params.facts, "Protocol": protocol},
            protocol=PROTOCOLS[protocol["protocol"]],
            metrics=metrics,
            intervals=read_table(Path(inputs.intervals)),
            per_shape=per_shape,
            histories=histories,
            gallery=gallery,
            failures=pd.DataFrame(failures),
            accounting=accounting,
            quarantine=pd.read_csv(inputs.quarantine, sep="\t", dtype=str, keep_default_na=False),
        ),
        triangles=params.triangles,
        megabytes=params.megabytes,
        threads=snakemake.threads,
    )
