"""Download the ImageNet weights that the image encoders start from."""

from pathlib import Path

from list.data.download.imagenet import PUBLISHED, download_imagenet
from list.stage import stage

with stage(snakemake):
    chosen = snakemake.params.chosen
    published = PUBLISHED[snakemake.params.encoder]
    location = published.address if chosen == "imagenet" else chosen
    download_imagenet(Path(snakemake.output.weights), location, published.sha256)
