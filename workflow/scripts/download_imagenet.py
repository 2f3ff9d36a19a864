"""Download the ImageNet weights that the image encoders start from."""

from pathlib import Path

from list.stage import stage
from list.training.imagenet import download_imagenet

with stage(snakemake):
    download_imagenet(Path(snakemake.output.weights))
