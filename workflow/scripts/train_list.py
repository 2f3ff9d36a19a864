"""Train LIST from the split coarse checkpoint, keeping the best weights on validation shapes."""

from pathlib import Path

from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.stage import stage
from list.training.checkpoint import Conventions, load_weights, save_weights
from list.training.full import FullTask
from list.training.loop import Loop, LoopPlaces
from list.training.setup import (
    loop_settings,
    prepare_torch,
    state_path,
    training_data,
    write_history,
)

with stage(snakemake):
    params, inputs = snakemake.params, snakemake.input
    training, settings = params.training, NetworkSettings(**params.network)
    device = prepare_torch(params.numerical_threads, params.seed)
    shapes, validation = training_data(inputs, params, settings, training["query_points"], "list")
    network = LIST(settings)
    network.load_coarse(
        load_weights(Path(inputs.encoder), settings), load_weights(Path(inputs.decoder), settings)
    )
    network.freeze_coarse()
    task = FullTask(
        network.to(device),
        validation,
        sdf_scale=training["sdf_scale"],
        distance_limit=training["distance_limit"],
        sdf_weight=training["sdf_weight"],
        occupancy_weight=training["occupancy_weight"],
        occupied_share=training["occupied_share"],
    )
    places = LoopPlaces(
        state=state_path("train_list", params, [*inputs]),
        tensorboard=Path("results/tensorboard/list"),
        workers=0,
    )
    loop = Loop(task, shapes, loop_settings(training, params.seed), places, device)
    weights, history = loop.run()
    conventions = Conventions(training["sdf_scale"], params.recipe["background"])
    save_weights(Path(snakemake.output.weights), weights, settings, conventions)
    write_history(Path(snakemake.output.history), history)
