"""Crop the photos of one shard in the layout of the published renderings."""

from pathlib import Path

from list.data.crops import Photo, write_crops
from list.data.jobs import FolderJob
from list.fingerprint import digest
from list.stage import shapes_job, stage

with stage(snakemake):
    params = snakemake.params

    def write_views(shape: str, folder: Path) -> None:
        """Write the numbered crops of a shape into easy/ or hard/."""
        photos = [Photo(*row) for row in params.photos[shape]]
        write_crops(folder, params.style, photos, params.size, params.margin)

    shapes_job(
        FolderJob,
        snakemake,
        snakemake.output.images,
        settings=[params.style, params.size, params.margin],
    ).run({shape: digest(rows) for shape, rows in params.photos.items()}, write_views)
