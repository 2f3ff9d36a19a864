"""Choose the farthest points of one shard."""

from pathlib import Path

from list.data.farthest import farthest_points
from list.data.jobs import ShardJob
from list.data.sample_layout import SURFACE
from list.data.shards import Arrays, open_shard, shard_contents, stored_dataset
from list.stage import shapes_job, stage

with stage(snakemake):
    shard = Path(snakemake.input.shard)

    with open_shard(shard) as samples:

        def process(shape: str) -> Arrays:
            """Choose the points of one shape."""
            surface = stored_dataset(samples[shape], SURFACE, "float32", (None, 3))
            return farthest_points(surface[:], snakemake.params.points)

        shapes_job(
            ShardJob, snakemake, snakemake.output.shard, settings=snakemake.params.points
        ).run(shard_contents(shard), process)
