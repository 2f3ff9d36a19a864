"""Download the ImageNet weights that the image encoders start from."""

from pathlib import Path

from list.data.download.imagenet import ADDRESS, download_imagenet
from list.stage import stage

with stage(snakemake):
    chosen = snakemake.params.chosen
    location = ADDRESS if chosen == "imagenet" else chosen
    download_imagenet(Path(snakemake.output.weights), location)
