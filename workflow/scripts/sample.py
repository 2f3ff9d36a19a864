"""Draw query points for one shard and compute their signed distances."""

from pathlib import Path

from list.data.jobs import ShardJob
from list.data.samples import SampleSettings, sample_shape
from list.data.shards import Arrays, open_shard, shard_contents, stored_mesh
from list.seeds import random_generator
from list.stage import shapes_job, stage

with stage(snakemake):
    params = snakemake.params
    category, shard = snakemake.wildcards.category, Path(snakemake.input.shard)
    settings = SampleSettings(pools=params.pools, **params.settings)

    with open_shard(shard) as meshes:

        def process(shape: str) -> Arrays:
            """Sample one shape."""
            return sample_shape(
                stored_mesh(meshes[shape]),
                settings,
                random_generator(params.seed, "sample", category, shape),
                random_generator(params.seed, "uniform", category, shape),
                threads=snakemake.threads,
            )

        shapes_job(
            ShardJob,
            snakemake,
            snakemake.output.shard,
            settings=[params.settings, params.pools, params.seed],
        ).run(shard_contents(shard), process)
