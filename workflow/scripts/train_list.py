"""Train LIST from the split coarse checkpoint, keeping the best weights on validation shapes."""

from pathlib import Path

from list.models.full import LIST
from list.stage import stage
from list.training.checkpoint import Conventions, load_weights
from list.training.full import FullTask
from list.training.setup import TrainingJob

with stage(snakemake):
    job = TrainingJob(snakemake)
    network = LIST(job.settings)
    network.load_coarse(
        load_weights(Path(snakemake.input.encoder), job.settings),
        load_weights(Path(snakemake.input.decoder), job.settings),
    )
    network.freeze_coarse()
    task = FullTask(
        network,
        job.validation,
        sdf_scale=job.training["sdf_scale"],
        distance_limit=job.training["distance_limit"],
        sdf_weight=job.training["sdf_weight"],
        occupancy_weight=job.training["occupancy_weight"],
        occupied_share=job.training["occupied_share"],
        sign_weight=job.training["sign_weight"],
        sign_width=job.training["sign_width"],
    )
    job.run(task, Conventions(**snakemake.params.conventions))
