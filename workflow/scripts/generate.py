"""Generate one shard of the embedded data set in the layout of published isosurfaces."""

from pathlib import Path

from list.data.jobs import FolderJob
from list.data.solids.catalogue import generate_shape
from list.geometry.mesh import write_mesh
from list.stage import shapes_job, stage

with stage(snakemake):
    category = snakemake.wildcards.category

    def write_shape(shape: str, folder: Path) -> None:
        """Write a shape as published: isosurf.obj in a folder of its own."""
        write_mesh(generate_shape(category, shape), folder / "isosurf.obj")

    shapes_job(FolderJob, snakemake, snakemake.output.meshes, settings=snakemake.params.seed).run(
        snakemake.params.shapes, write_shape
    )
