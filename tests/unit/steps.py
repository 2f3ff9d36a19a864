"""Training steps of LIST whose coarse points and pixels spread out, as those of a trained one."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from benchmarks.training_step import loss_of
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.models.voxelisation import voxelise

# All layers of the network, each with a few values.
NARROW = NetworkSettings(
    image_size=64,
    image_width=8,
    image_classes=32,
    code=32,
    tree_features=(32, 16, 16, 3),
    tree_degrees=(4, 8, 16),
    tree_support=2,
    voxel_resolution=16,
    voxel_channels=(4, 8, 70),
    point_channels=(16, 32),
    camera_channels=16,
    decoder_channels=(64, 32),
    # Pixels of a small grid have smaller numbers, and so smaller rounding errors.
    pooling_grid=25,
)


@dataclass(frozen=True)
class Step:
    """What a step computes.

    Attributes:
        loss: The loss.
        gradients: Of each parameter that has one.
        statistics: Those that batch norms keep.
    """

    loss: float
    gradients: dict[str, Tensor]
    statistics: dict[str, Tensor]


def spread_list(settings: NetworkSettings) -> LIST:
    """A plain network in training mode, its coarse part frozen."""
    torch.manual_seed(0)
    network = LIST(settings)
    network.freeze_coarse()
    pixels = torch.tensor([settings.pooling_grid - 1, settings.pooling_grid - 1, 1.0])
    camera = torch.tensor([[0.44, 0, 0.1], [0, 0.44, 0.1], [0, 0, 0.3], [0.75, 0.75, 1.5]])
    with torch.no_grad():
        # Untrained, the coarse points would share a voxel and the camera would see one pixel.
        network.point_decoder.levels[-1].narrow.weight.mul_(20)
        network.spatial_transformer.layers[-1].bias.copy_((camera * pixels).flatten())
        # Where a ReLU cuts nothing, the batch norm behind it cancels the bias before it.
        network.voxel_encoder.completion[0].bias.fill_(-0.1)
    return network.train()


def ball_batch(
    settings: NetworkSettings,
    images: int,
    queries: int,
    seed: int = 0,
    dtype: torch.dtype = torch.float32,
) -> dict[str, Tensor]:
    """Smooth pictures, and the distances to balls."""
    generator = torch.Generator().manual_seed(seed)
    rows, columns = torch.meshgrid(*[torch.linspace(0, 1, settings.image_size)] * 2, indexing="ij")
    centre = torch.rand(2, images, 3, 1, 1, generator=generator)
    query = torch.rand(images, queries, 3, generator=generator) - 0.5
    radius = 0.2 + 0.2 * torch.rand(images, 1, generator=generator)
    directions = torch.randn(images, 500, 3, generator=generator)
    batch = {
        "image": torch.exp(-5 * ((rows - centre[0]) ** 2 + (columns - centre[1]) ** 2)),
        "query": query,
        "distance": query.norm(dim=2) - radius,
        "cloud": nn.functional.normalize(directions, dim=2) * radius[..., None],
    }
    return {name: tensor.to(dtype) for name, tensor in batch.items()}


def step(network: LIST, batch: dict[str, Tensor]) -> Step:
    """The published loss of a batch, and its gradients; the optimiser takes no step."""
    network.zero_grad()
    prediction = network(batch["image"], batch["query"])
    occupied = voxelise(batch["cloud"], network.settings.voxel_resolution)
    loss = loss_of(prediction, batch, occupied)
    loss.backward()
    named = network.named_parameters()
    counted = ("running_mean", "running_var", "num_batches_tracked")
    return Step(
        loss.item(),
        {name: p.grad.clone() for name, p in named if p.grad is not None},
        {n: b.detach().clone() for n, b in network.named_buffers() if n.endswith(counted)},
    )


def deviations(found: Step, expected: Step) -> dict[str, float]:
    """Differences of gradients in units of their norms, by the names of the parameters."""
    assert found.gradients.keys() == expected.gradients.keys()
    result = {}
    for name, gradient in expected.gradients.items():
        norm = gradient.norm()
        if name.startswith("point_encoder.") and name.endswith(".0.bias"):
            # A batch norm follows: the bias has no effect, and its gradient is a rounding error.
            norm = expected.gradients[name.replace("bias", "weight")].norm()
        result[name] = float((found.gradients[name] - gradient).norm() / norm)
    return result


def assert_same_step(found: Step, expected: Step, tolerance: float) -> None:
    """Loss, gradients and statistics are the same but for rounding."""
    assert abs(found.loss / expected.loss - 1) <= tolerance
    found_deviations = deviations(found, expected)
    assert max(found_deviations.values()) <= tolerance, found_deviations
    assert_same_statistics(found, expected, tolerance)


def assert_same_statistics(found: Step, expected: Step, tolerance: float) -> None:
    """What batch norms keep is the same but for rounding."""
    for name, values in expected.statistics.items():
        difference = (found.statistics[name] - values).abs().max()
        assert difference <= tolerance * values.abs().max(), name
