"""Render the views of one shard in the layout of the published renderings."""

from pathlib import Path

from list.data.jobs import FolderJob
from list.data.rendering import render_views, seeded_views, write_renderings
from list.data.shards import open_shard, shard_contents, stored_mesh
from list.stage import shapes_job, stage

with stage(snakemake):
    params, settings = snakemake.params, snakemake.params.settings
    category, shard = snakemake.wildcards.category, Path(snakemake.input.shard)

    with open_shard(shard) as meshes:

        def write_views(shape: str, folder: Path) -> None:
            """Write numbered views and their cameras into easy/ or hard/."""
            mesh = stored_mesh(meshes[shape])
            views = seeded_views(
                mesh, settings["style"], settings["views"], params.seed, category, shape
            )
            images = render_views(
                mesh,
                views,
                settings["size"],
                samples_per_side=settings["samples_per_side"],
                threads=snakemake.threads,
            )
            write_renderings(folder / settings["style"], images, views)

        shapes_job(
            FolderJob, snakemake, snakemake.output.images, settings=[settings, params.seed]
        ).run(shard_contents(shard), write_views)
