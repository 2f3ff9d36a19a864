"""Draw metrics by category with their intervals, and where reconstructions err."""

from pathlib import Path

from list.data.images import view_name
from list.data.shards import open_shard, stored_mesh
from list.data.stored import StoredMeshes
from list.evaluation.error_maps import ErrorExample, error_maps
from list.evaluation.figures import category_bars
from list.evaluation.gallery import choose_examples
from list.evaluation.metrics import threshold_name
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import FSCORE, read_table
from list.stage import stage

# The best, the median and the worst of each category.
SHOWN = 3

with stage(snakemake):
    params, inputs, output = snakemake.params, snakemake.input, snakemake.output
    metrics, intervals = read_table(Path(inputs.metrics)), read_table(Path(inputs.intervals))
    per_shape = read_table(Path(inputs.per_shape))
    protocol = PROTOCOLS[params.protocol]

    middle = sorted(params.thresholds)[len(params.thresholds) // 2]
    for name, path in (
        ("iou", output.iou),
        (FSCORE + threshold_name(middle), output.fscore),
        ("chamfer_l2", output.chamfer),
    ):
        (metric,) = protocol.metrics_of([name])
        category_bars(metrics, metric, Path(path), intervals)

    truths = StoredMeshes(map(Path, inputs.isosurfaces))
    rows = []
    for path in inputs.reconstructions:
        category = Path(path).stem
        with open_shard(Path(path)) as file:
            row = []
            for choice in choose_examples(per_shape, category, SHOWN):
                group = file[choice.shape_id][view_name(choice.view)]
                row.append(
                    ErrorExample(
                        f"{params.categories[category]}, {choice.rank}: IoU {choice.iou:.2f}",
                        None if group.attrs["failure"] else stored_mesh(group),
                        truths[category, choice.shape_id],
                    )
                )
            rows.append(row)
    error_maps(rows, Path(output.error_maps), threads=snakemake.threads)
