"""Render one kind of map of one shard, from the cameras of its renderings."""

from pathlib import Path

from list.data.jobs import FolderJob
from list.data.maps import render_maps
from list.data.ray_scene import diagonal_one
from list.data.rendering import write_renderings
from list.data.shards import open_shard, shard_contents, stored_mesh
from list.geometry.camera import sample_views
from list.seeds import random_generator
from list.stage import shapes_job, stage

with stage(snakemake):
    params, settings = snakemake.params, snakemake.params.settings
    category, shard = snakemake.wildcards.category, Path(snakemake.input.shard)
    kind = snakemake.wildcards.kind

    with open_shard(shard) as meshes:

        def write_views(shape: str, folder: Path) -> None:
            """Write numbered views and their cameras into easy/ or hard/."""
            generator = random_generator(params.seed, "render", category, shape)
            mesh = stored_mesh(meshes[shape])
            points = diagonal_one(mesh.vertices)
            views = sample_views(settings["style"], settings["views"], generator, points)
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
