"""Train CoarseNet and keep the weights that are best on the validation shapes."""

from pathlib import Path

from list.models.coarse import CoarseNet
from list.stage import stage
from list.training.checkpoint import load
from list.training.coarse import CoarseTask
from list.training.setup import TrainingJob

with stage(snakemake):
    job = TrainingJob(snakemake)
    network = CoarseNet(job.settings)
    if snakemake.input.imagenet:
        network.image_encoder.load_imagenet(load(Path(str(snakemake.input.imagenet))))
    job.run(CoarseTask(network, job.validation, job.training["chamfer_weight"]))
