"""Render one kind of map of one shard, from the cameras of its renderings."""

from pathlib import Path

from list.data.jobs import FolderJob
from list.data.maps import render_maps
from list.data.rendering import seeded_views, write_renderings
from list.data.shards import open_shard, shard_contents, stored_mesh
from list.stage import shapes_job, stage

with stage(snakemake):
    params, settings = snakemake.params, snakemake.params.settings
    category, shard = snakemake.wildcards.category, Path(snakemake.input.shard)
    kind = snakemake.wildcards.kind

    with open_shard(shard) as meshes:

        def write_views(shape: str, folder: Path) -> None:
            """Write numbered views and their cameras into easy/ or hard/."""
            mesh = stored_mesh(meshes[shape])
            views = seeded_views(
                mesh, settings["style"], settings["views"], params.seed, category, shape
            )
            images = render_maps(
                kind,
                mesh,
                views,
                settings["size"],
                samples_per_side=settings["samples_per_side"],
                threads=snakemake.threads,
            )
            write_renderings(folder / settings["style"], images, views)

        shapes_job(
            FolderJob,
            snakemake,
            snakemake.output.images,
            settings=[settings, params.seed],
            name=f"render_{kind}",
        ).run(shard_contents(shard), write_views)
