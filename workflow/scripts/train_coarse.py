"""Train CoarseNet and keep the weights that are best on the validation shapes."""

from pathlib import Path

from list.models.coarse import CoarseNet
from list.models.settings import NetworkSettings
from list.stage import stage
from list.training.checkpoint import load, save_weights
from list.training.coarse import CoarseTask
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
    settings = NetworkSettings(**params.network)
    device = prepare_torch(params.numerical_threads, params.seed)
    shapes, validation = training_data(inputs, params, settings, 0, "coarse")
    network = CoarseNet(settings)
    if inputs.imagenet:
        network.image_encoder.load_imagenet(load(Path(str(inputs.imagenet))))
    task = CoarseTask(network.to(device), validation, params.training["chamfer_weight"])
    places = LoopPlaces(
        state=state_path("train_coarse", params, [*inputs]),
        tensorboard=Path("results/tensorboard/coarse"),
        workers=0,
    )
    loop = Loop(task, shapes, loop_settings(params.training, params.seed), places, device)
    weights, history = loop.run()
    save_weights(Path(snakemake.output.weights), weights, settings)
    write_history(Path(snakemake.output.history), history)
