"""Image features are read where a query point projects to, as the published code defines it."""

import pytest
import torch
from torch.nn import functional as F

from list.kernels.accelerate import accelerate
from list.models.full import LIST
from list.models.perceptual_pooling import pool, project

from .steps import NARROW, ball_batch

pytestmark = pytest.mark.usefixtures("one_thread")

GRID = 137
CAMERA = torch.tensor([[60.0, 0, 0.1], [0, 60, 0.1], [0, 0, 0.3], [70, 66, 1.5]])


def some_query():
    """Doubled query points; some project outside the image."""
    generator = torch.Generator().manual_seed(0)
    return torch.rand(2, 200, 3, generator=generator, dtype=torch.float64) * 2.6 - 1.3


def resized_and_sampled(maps, pixels, grid):
    """The published definition (B, sum of C, N)."""
    places = 2 * pixels[:, :, None] / (grid - 1) - 1
    resized = [
        F.interpolate(m, size=(grid, grid), mode="bilinear", align_corners=True) for m in maps
    ]
    sampled = [F.grid_sample(m, places, align_corners=True)[..., 0] for m in resized]
    return torch.cat(sampled, dim=1)


# Smaller and larger than the grid, of its size, not square, a single pixel, and several at once.
MAPS = [
    [(4, 4)],
    [(64, 64)],
    [(9, 50)],
    [(137, 137)],
    [(224, 224)],
    [(300, 20)],
    [(273, 273)],
    [(1, 1)],
    [(28, 28), (7, 7), (150, 3)],
]


@pytest.mark.parametrize("sizes", MAPS, ids=str)
def test_pooling_equals_resizing_then_sampling(sizes):
    generator = torch.Generator().manual_seed(0)
    maps = [
        torch.randn(2, 3 + i, *size, generator=generator, dtype=torch.float64).requires_grad_()
        for i, size in enumerate(sizes)
    ]
    camera = CAMERA.double().repeat(2, 1, 1).requires_grad_()
    query = some_query()
    results = []
    for way in (pool, resized_and_sampled):
        values = way(maps, project(camera, query, GRID), GRID)
        loss = (values - 0.3).square().sum()
        # The slope along a resized axis is that of the resized map: a camera learns from it.
        results.append([values, *torch.autograd.grad(loss, [*maps, camera])])
    assert results[0][0].shape == (2, sum(m.shape[1] for m in maps), 200)
    for ours, expected in zip(*results, strict=True):
        assert (ours - expected).abs().max() <= 1e-9 * expected.abs().max()


def test_pixels_are_columns_and_rows_over_depth_within_the_grid():
    camera = torch.tensor([[10.0, 0, 0], [0, 20, 0], [0, 0, 1], [50, 60, 2]])[None]
    query = torch.tensor([[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 2], [-50, 0, 0], [0, 50, 0]])
    expected = [[25, 30], [30, 30], [25, 40], [12.5, 15], [0, 30], [25, 136]]
    pixels = project(camera, query[None], GRID)
    torch.testing.assert_close(pixels, torch.tensor([expected]))


def test_pooling_reads_columns_first():
    rows, columns = torch.meshgrid(torch.arange(5.0), torch.arange(9.0), indexing="ij")
    maps = [torch.stack([rows, columns])[None]]
    pixels = torch.tensor([[[0.0, 0], [16, 0], [0, 16], [4, 8], [15, 3]]])
    found = pool(maps, pixels, 17)[0].t()
    expected = [[0, 0], [0, 8], [4, 0], [2, 2], [0.75, 7.5]]
    torch.testing.assert_close(found, torch.tensor(expected))


def test_projections_keep_all_digits_in_half_precision():
    query = some_query().float()
    camera = CAMERA.repeat(2, 1, 1)
    expected = project(camera, query, GRID)
    with torch.autocast("cpu", torch.bfloat16):
        found = project(camera, query, GRID)
    assert found.dtype == torch.float32
    assert torch.equal(found, expected)


@pytest.mark.parametrize("kernels", ["plain", "auto"])
def test_a_camera_that_is_not_a_number_is_not_passed_over(kernels):
    torch.manual_seed(0)
    network = LIST(NARROW).eval()
    with torch.no_grad():
        network.spatial_transformer.layers[-1].bias[0] = torch.nan
        accelerate(network, torch.device("cpu"), kernels)
        batch = ball_batch(NARROW, 2, 50)
        distance = network(batch["image"], batch["query"]).distance
    assert distance.isnan().all()
