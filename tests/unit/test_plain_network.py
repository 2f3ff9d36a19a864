"""A training step of LIST gives the numbers of the release's order of work."""

import copy

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.plain_network import PlainLIST
from list.models.batch_norm import BatchNorm3d
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.models.voxelisation import voxelise
from list.training.losses import distance_loss, occupancy_loss

SETTINGS = NetworkSettings(
    image_size=64,
    image_width=8,
    image_classes=32,
    code=32,
    tree_features=(32, 16, 16, 3),
    tree_degrees=(4, 8, 16),
    tree_support=2,
    voxel_resolution=16,
    voxel_channels=(4, 8, 8),
    point_channels=(16, 32),
    camera_channels=16,
    decoder_channels=(64, 32),
    # Pixels of a small grid have smaller numbers, and so smaller rounding errors.
    pooling_grid=25,
)
# Batch norm over two images would leave next to no gradient behind it.
IMAGES = 8
QUERIES = 40
BATCHES = 5
# Layers before a batch norm: their biases have no effect, so their gradients are rounding errors.
WITHOUT_EFFECT = tuple(f"point_encoder.layers.{i}.0.bias" for i in range(3))


def networks() -> tuple[LIST, PlainLIST]:
    torch.manual_seed(0)
    network = LIST(SETTINGS)
    network.freeze_coarse()
    with torch.no_grad():
        # Untrained, the coarse points would share a voxel and the camera would see one pixel.
        network.point_decoder.levels[-1].narrow.weight.mul_(20)
        network.spatial_transformer.layers[-1].bias.copy_(
            torch.tensor([10, 0, 0.1, 0, 10, 0.1, 0, 0, 0.3, 18, 18, 1.5])
        )
        # Where a ReLU cuts nothing, the batch norm behind it cancels the bias before it.
        network.voxel_encoder.completion[0].bias.fill_(-0.1)
    return network.train(), PlainLIST(copy.deepcopy(network))


def batch(seed: int) -> dict[str, Tensor]:
    """Smooth pictures, and the distances to a ball."""
    generator = torch.Generator().manual_seed(seed)
    rows, columns = torch.meshgrid(*[torch.linspace(0, 1, SETTINGS.image_size)] * 2, indexing="ij")
    centre = torch.rand(2, IMAGES, 3, 1, 1, generator=generator)
    query = torch.rand(IMAGES, QUERIES, 3, generator=generator) - 0.5
    radius = 0.2 + 0.2 * torch.rand(IMAGES, 1, generator=generator)
    directions = torch.randn(IMAGES, 500, 3, generator=generator)
    return {
        "image": torch.exp(-5 * ((rows - centre[0]) ** 2 + (columns - centre[1]) ** 2)),
        "query": query,
        "distance": query.norm(dim=2) - radius,
        "cloud": nn.functional.normalize(directions, dim=2) * radius[..., None],
    }


def loss_and_gradients(
    network: nn.Module, given: dict[str, Tensor]
) -> tuple[float, dict[str, Tensor]]:
    network.zero_grad()
    prediction = network(given["image"], given["query"])
    occupied = voxelise(given["cloud"], SETTINGS.voxel_resolution)
    loss = distance_loss(prediction.distance, given["distance"], 10.0)
    loss = loss + 1000 * occupancy_loss(prediction.occupancy, occupied, 0.9)
    loss.backward()
    named = {name.removeprefix("network."): p for name, p in network.named_parameters()}
    return loss.item(), {n: p.grad for n, p in named.items() if p.grad is not None}


def deviations(
    network: LIST, plain: PlainLIST, given: dict[str, Tensor]
) -> tuple[float, dict[str, float]]:
    """Relative differences of the loss, and of each gradient in units of its norm."""
    loss, gradients = loss_and_gradients(network, given)
    plain_loss, expected = loss_and_gradients(plain, given)
    trained = {n for n, p in network.named_parameters() if p.requires_grad}
    unused = {n for n in trained if n.startswith("voxel_encoder.completion_norms.2.")}
    assert gradients.keys() == expected.keys() == trained - unused
    differences = {
        name: float((gradients[name] - gradient).norm() / gradient.norm())
        for name, gradient in expected.items()
        if name not in WITHOUT_EFFECT
    }
    return abs(loss / plain_loss - 1), differences


def test_the_step_is_the_same_function_in_double_precision():
    network, plain = networks()
    given = {name: tensor.double() for name, tensor in batch(0).items()}
    loss, gradients = deviations(network.double(), plain.double(), given)
    assert loss < 1e-12
    assert max(gradients.values()) < 1e-9, gradients


def test_the_step_has_the_same_numbers_in_single_precision():
    """Gradients jump where rounding carries a value over the kink of a ReLU or the edge of a cell.

    That is rare with few query points; the median over batches leaves it out.
    """
    network, plain = networks()
    measured = [deviations(network, plain, batch(seed)) for seed in range(BATCHES)]
    assert max(loss for loss, _ in measured) < 1e-5
    medians = {n: np.median([gradients[n] for _, gradients in measured]) for n in measured[0][1]}
    assert max(medians.values()) < 1e-4, medians


def test_the_fused_optimiser_takes_the_steps_of_the_plain_one():
    """On a CPU it reads values as they lie in memory: gradients have to lie as their weights do."""
    network, _ = networks()
    twins = {fused: copy.deepcopy(network) for fused in (True, False)}
    for fused, twin in twins.items():
        optimiser = torch.optim.Adam(twin.parameters(), lr=1e-3, fused=fused)
        for step in range(2):
            _, gradients = loss_and_gradients(network, batch(step))
            for name, parameter in twin.named_parameters():
                # As they are taken over from the backward pass.
                parameter.grad = gradients.get(name)
            optimiser.step()
    for ours, expected in zip(*(twin.parameters() for twin in twins.values()), strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-5, atol=1e-6)


def test_statistics_of_features_that_lie_last_are_exact():
    torch.manual_seed(1)
    norm = BatchNorm3d(3)
    nn.init.normal_(norm.weight)
    nn.init.normal_(norm.bias)
    # A small deviation around a large mean, as after a ReLU.
    grid = 1 + 0.05 * torch.randn(2, 3, 24, 24, 24)
    grid = grid.to(memory_format=torch.channels_last_3d)
    wanted = torch.randn(grid.shape)

    def run(norm: nn.Module, grid: Tensor, wanted: Tensor) -> list[Tensor]:
        grid = grid.detach().requires_grad_()
        norm.zero_grad()
        normed = norm(grid)
        (normed * wanted + normed**2 * wanted).sum().backward()
        results = [normed, grid.grad, norm.weight.grad, norm.bias.grad]
        return [tensor.clone() for tensor in (*results, norm.running_mean, norm.running_var)]

    exact = nn.BatchNorm3d(3).double()
    exact.load_state_dict(norm.state_dict())
    mine = run(norm, grid, wanted)
    plain = run(exact, grid.double().contiguous(), wanted.double())
    assert mine[0].is_contiguous(memory_format=torch.channels_last_3d)
    for one, other in zip(mine, plain, strict=True):
        assert (one - other).norm() < 2e-6 * other.norm()
    assert norm.num_batches_tracked == exact.num_batches_tracked == 1
