"""A tiny training of LIST, in this process or in one of its own that can be killed."""

import multiprocessing
import os
import resource
import sys
from pathlib import Path

import torch
from torch import nn

from list.data.dataset import SampleRecipe, TrainingShapes
from list.errors import ListError
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.training import loop as training_loop
from list.training.checkpoint import load, save, split_coarse
from list.training.full import FullTask
from list.training.loop import Loop, LoopPlaces, LoopSettings
from list.training.pictures import Inspection
from list.training.processes import start_processes

NETWORK = NetworkSettings(
    image_size=32,
    image_width=4,
    image_classes=16,
    code=16,
    tree_features=(16, 8, 8, 3),
    tree_degrees=(2, 4, 8),
    tree_support=2,
    voxel_resolution=16,
    voxel_channels=(2, 4, 4),
    point_channels=(8, 16),
    camera_channels=16,
    decoder_channels=(32, 16),
)


def settings(**changes):
    values = {
        "epochs": 6,
        "batch_size": 2,
        "accumulation": 1,
        "learning_rate": 3e-3,
        "betas": (0.9, 0.999),
        "weight_decay": 1e-5,
        "schedule": "cosine",
        "warmup_fraction": 0.1,
        "gradient_clip": 1.0,
        "average_decay": 0.9,
        "validate_every": 2,
        "patience": None,
        "precision": "float32",
        "kernels": "auto",
        "seed": 0,
    }
    return LoopSettings(**(values | changes))


def list_loop(prepared, folder, processes=1, network_settings=NETWORK, **changes):
    torch.manual_seed(0)
    size = network_settings.image_size
    recipe = SampleRecipe(size, 255, 64, [(0.01, 0.5), (0.1, 0.5)], 0.0, (0.1, 0.0, 0.0, 0.0))
    training = TrainingShapes(prepared[:4], recipe, 0, "list")
    validation = TrainingShapes(prepared[4:], recipe, 0, "list")
    coarse, network = CoarseNet(network_settings), LIST(network_settings)
    with torch.no_grad():
        # Untrained, all points would lie where voxels meet, and rounding would choose theirs.
        coarse.point_decoder.levels[-1].narrow.weight.mul_(20)
    parts = {"encoder": "image_encoder.", "decoder": "point_decoder."}
    split = split_coarse(coarse.state_dict(), parts)
    network.load_coarse(split["encoder"], split["decoder"])
    network.freeze_coarse()
    task = FullTask(network, validation, 10.0, None, 1.0, 10.0, 0.9)
    places = LoopPlaces(folder / "state.pt", folder / "tensorboard", workers=0)
    values = settings(**changes)
    return Loop(
        task, training, values, places, start_processes(values.precision, {"tasks": processes})
    )


# Its server has imported torch already, so that a process of its own starts in no time.
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])


def start(prepared, folder, result, environment=None, largest_file=None, **changes):
    """Start a training in a process of its own, which saves its state after every step.

    Weights and history go to `result`; the message of an error to the same name with .error.
    """
    arguments = (prepared, folder, result, environment or {}, largest_file, changes)
    process = PROCESSES.Process(target=_train, args=arguments)
    process.start()
    return process


def finish(*arguments, **changes):
    """Train in a process of its own, to the end."""
    process = start(*arguments, **changes)
    process.join()
    assert process.exitcode == 0
    return load(arguments[2])


def _train(prepared, folder, result: Path, environment, largest_file, changes):
    os.environ.update(environment)
    torch.set_num_threads(1)
    training_loop.SAVE_EVERY_SECONDS = 0.0
    if largest_file is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    try:
        weights, history = list_loop(prepared, folder, **changes).run()
    except ListError as error:
        result.with_suffix(".error").write_text(str(error))
        sys.exit(1)
    save(result, {"weights": weights, "history": history})


class LineTask:
    """Fits each shape's mean image by one linear map: no batch norm, so pieces add up exactly."""

    selection = "error"
    higher_is_better = False

    def __init__(self, validation):
        torch.manual_seed(0)
        self.network = nn.Linear(3, 3)
        self.validation = validation

    def losses(self, network, batch):
        means = batch["image"].mean(dim=(2, 3))
        return {"loss": (network(means) - batch["cloud"].mean(dim=1)).square().mean()}

    def measure(self, network, index):
        return float(network(self.validation.fixed_view(index).mean(dim=(1, 2))).square().mean())

    def inspect(self, network, index):
        return Inspection(self.validation.fixed_view(index), {})


def line_shapes(prepared):
    return TrainingShapes(prepared, SampleRecipe(32, 255, 0, [], 0.5, (0.2, 0, 0, 0)), 0, "line")


def line_loop(prepared, folder, **changes):
    shapes = line_shapes(prepared)
    places = LoopPlaces(folder / "state.pt", folder / "tensorboard", workers=0)
    values = settings(**{"batch_size": 4, "gradient_clip": 0.1} | changes)
    return Loop(LineTask(shapes), shapes, values, places, start_processes("float32", {}))


def noted_losses(loop):
    """Losses of the steps that a loop takes from here on, in a list that grows as it runs."""
    noted, losses_of = [], loop.task.losses

    def losses(network, batch):
        found = losses_of(network, batch)
        noted.append(found["loss"].item())
        return found

    loop.task.losses = losses
    return noted
