"""Draw metrics by category with their intervals, and where reconstructions err."""

from pathlib import Path

from list.data.shards import open_shard, stored_mesh
from list.evaluation.error_maps import ErrorExample, error_maps
from list.evaluation.figures import category_bars
from list.evaluation.gallery import choose_examples
from list.evaluation.metrics import threshold_name
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import read_table
from list.stage import stage

# The best, the median and the worst of each category.
SHOWN = 3

with stage(snakemake):
    params, inputs, output = snakemake.params, snakemake.input, snakemake.output
    metrics, intervals = read_table(Path(inputs.metrics)), read_table(Path(inputs.intervals))
    per_shape = read_table(Path(inputs.per_shape))
    protocol = PROTOCOLS[params.protocol]

    middle = sorted(params.thresholds)[len(params.thresholds) // 2]
    for metric, path in (
        (f"fscore_{threshold_name(middle)}", output.fscore),
        ("chamfer_l2", output.chamfer),
    ):
        category_bars(metrics, metric, Path(path), intervals, protocol.column(metric))

    truths = {}
    for shard in inputs.isosurfaces:
        with open_shard(Path(shard)) as file:
            category = Path(shard).parent.name
            truths.update({(category, shape): stored_mesh(group) for shape, group in file.items()})

    rows = []
    for path in inputs.reconstructions:
        category = Path(path).stem
        with open_shard(Path(path)) as file:
            row = []
            for choice in choose_examples(per_shape, category, SHOWN):
                views = {int(view): group for view, group in file[choice.shape_id].items()}
                group = views[choice.view]
                row.append(
                    ErrorExample(
                        f"{params.categories[category]}, {choice.rank}: IoU {choice.iou:.2f}",
                        None if group.attrs["failure"] else stored_mesh(group),
                        truths[category, choice.shape_id],
                    )
                )
            rows.append(row)
    error_maps(rows, Path(output.error_maps), threads=snakemake.threads)
