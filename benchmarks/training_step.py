"""One training step of LIST: ours against the public release's order of work.

A step is zero_grad, forward, losses, backward and that of the optimiser, in float32, of published
widths. The release's true occupancy comes from a cache and costs its step nothing; ours is made in
the step. Both sides keep the frozen parts in evaluation mode. `plain` is list/models as it reads.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import torch
from torch import Tensor

from benchmarks.release_order import release_order
from list.kernels.accelerate import KERNELS, accelerate
from list.models.full import LIST, Prediction
from list.models.settings import EMBEDDED, RELEASE, NetworkSettings
from list.models.voxelisation import voxelise
from list.training.losses import distance_loss, occupancy_loss

# As in the public release.
SDF_SCALE = 10.0
OCCUPANCY_WEIGHT = 1000.0
OCCUPIED_SHARE = 0.9
LEARNING_RATE = 1e-4
WEIGHT_DECAY = 1e-5
CLOUD_POINTS = 5_000

# Steps that count on each side; the least is taken.
RUNS = 3


@dataclass(frozen=True)
class StepSize:
    """What a step works on.

    Attributes:
        name: Of the widths.
        settings: Sizes of the network.
        images: Images of a batch.
        queries: Query points of an image.
    """

    name: str
    settings: NetworkSettings
    images: int
    queries: int

    def __str__(self) -> str:
        """Describe the size in words."""
        return (
            f"{self.name} widths, {self.images} image{'s' * (self.images > 1)} of "
            f"{self.settings.image_size} px, V {self.settings.voxel_resolution}, "
            f"{self.queries} queries"
        )


SIZES = (
    StepSize("published", RELEASE.changed(voxel_resolution=64), 2, 8_192),
    StepSize("published", RELEASE.changed(image_size=64, voxel_resolution=32), 8, 2_048),
)
EMBEDDED_SIZE = StepSize("embedded", EMBEDDED, 16, 512)


def network(size: StepSize) -> LIST:
    """A network whose coarse parts are frozen.

    Args:
        size: Size of a step.

    Returns:
        The plain network in training mode.
    """
    torch.manual_seed(0)
    result = LIST(size.settings)
    result.freeze_coarse()
    with torch.no_grad():
        # As a trained one, it projects query points all over the image.
        camera = torch.tensor([60, 0, 0.1, 0, 60, 0.1, 0, 0, 0.3, 102, 102, 1.5])
        result.spatial_transformer.layers[-1].bias.copy_(camera)
    return result.train()


def network_of(side: str, size: StepSize) -> LIST:
    """The network of one side.

    Args:
        side: `ours`, `plain`, `release`, or the name of a kernel, which ours then goes without.
        size: Size of a step.

    Returns:
        The network in training mode, with the kernels of the side.
    """
    result = network(size)
    if side not in ("plain", "release"):
        accelerate(result, torch.device("cpu"), without={side} & KERNELS.keys())
    return result


def batch(size: StepSize) -> dict[str, Tensor]:
    """A batch of random values.

    Args:
        size: What to make.

    Returns:
        `image`, `query`, `distance` and `cloud` as the training gets them, and `occupied`, the true
        occupancy that the release reads from its cache.
    """
    generator = torch.Generator().manual_seed(1)
    images = (size.images, 3, size.settings.image_size, size.settings.image_size)
    cloud = torch.rand(size.images, CLOUD_POINTS, 3, generator=generator) - 0.5
    return {
        "image": torch.rand(images, generator=generator),
        "query": torch.rand(size.images, size.queries, 3, generator=generator) - 0.5,
        "distance": 0.1 * torch.randn(size.images, size.queries, generator=generator),
        "cloud": cloud,
        "occupied": voxelise(cloud, size.settings.voxel_resolution),
    }


def loss_of(prediction: Prediction, given: dict[str, Tensor], occupied: Tensor) -> Tensor:
    """The published loss.

    Args:
        prediction: What the network predicted.
        given: The batch.
        occupied: True occupancy (B, V, V, V).

    Returns:
        A scalar.
    """
    occupancy = occupancy_loss(prediction.occupancy, occupied, OCCUPIED_SHARE)
    distance = distance_loss(prediction.distance, given["distance"], SDF_SCALE)
    return distance + OCCUPANCY_WEIGHT * occupancy


def adam(network: LIST, fused: bool) -> torch.optim.Adam:
    """The published optimiser.

    Args:
        network: Its trained parameters are optimised.
        fused: Whether torch's fused implementation is used, as ours does; the release takes the
            default, a loop over parameters.

    Returns:
        The optimiser.
    """
    trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
    return torch.optim.Adam(
        trained, lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, fused=True if fused else None
    )


def batch_loss(network: LIST, given: dict[str, Tensor], side: str) -> Tensor:
    """Loss of a batch; the release reads the true occupancy, the workflow makes it.

    Args:
        network: LIST.
        given: The batch.
        side: `release`, or any other.

    Returns:
        A scalar.
    """
    if side == "release":
        with release_order():
            return loss_of(network(given["image"], given["query"]), given, given["occupied"])
    occupied = voxelise(given["cloud"], network.settings.voxel_resolution)
    return loss_of(network(given["image"], given["query"]), given, occupied)


def step_seconds(
    loss: Callable[[], Tensor], optimiser: torch.optim.Optimizer, runs: int
) -> tuple[float, float]:
    """Least processor time of several steps, after one that is not counted.

    Args:
        loss: Computes the loss.
        optimiser: Its step ends the step.
        runs: Steps that count.

    Returns:
        Seconds before the optimiser's step, and seconds of the optimiser's step.
    """
    times = []
    for _ in range(runs + 1):
        start = time.process_time()
        optimiser.zero_grad(set_to_none=True)
        loss().backward()
        middle = time.process_time()
        optimiser.step()
        times.append((middle - start, time.process_time() - middle))
    counted = times[1:]
    return min(first for first, _ in counted), min(second for _, second in counted)


def side_seconds(side: str, size: StepSize, runs: int) -> tuple[float, float]:
    """Time steps of one side.

    Args:
        side: `ours`, `plain`, `release`, or the name of a kernel, which ours then goes without.
        size: Size of a step.
        runs: Steps that count.

    Returns:
        Seconds before the optimiser's step and of it.
    """
    given, timed = batch(size), network_of(side, size)
    optimiser = adam(timed, fused=side != "release")
    return step_seconds(lambda: batch_loss(timed, given, side), optimiser, runs)


def measure(
    size: StepSize, runs: int, sides: Sequence[str] = ("ours", "release")
) -> dict[str, tuple[float, float]]:
    """Time steps of several sides on the same batch, with the same threads.

    Each side has a process of its own: in one that another has used, memory of the system costs the
    release up to a fifth of its step more.

    Args:
        size: Size of a step.
        runs: Steps that count on each side.
        sides: What to time, as `side_seconds` has it.

    Returns:
        Seconds before the optimiser's step and of it, by side.
    """
    result = {}
    for side in sides:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            result[side] = process.submit(side_seconds, side, size, runs).result()
    return result
