"""Turn one shard of raw meshes into closed, outward surfaces in the unit box."""

from pathlib import Path

from list.data.jobs import ShardJob
from list.data.shards import Arrays, mesh_arrays
from list.geometry.isosurface import IsosurfaceSettings, load_isosurface, watertight_isosurface
from list.geometry.mesh import read_mesh
from list.stage import shapes_job, stage

with stage(snakemake):
    params = snakemake.params

    def process(shape: str) -> Arrays:
        """Read a published isosurface, or make one of a raw mesh."""
        path = Path(params.meshes[shape][0])
        if params.published:
            return mesh_arrays(load_isosurface(path))
        settings = IsosurfaceSettings(**params.settings)
        return mesh_arrays(watertight_isosurface(read_mesh(path), settings))

    shapes_job(
        ShardJob, snakemake, snakemake.output.shard, settings=[params.published, params.settings]
    ).run({shape: content for shape, (_, content) in params.meshes.items()}, process)
