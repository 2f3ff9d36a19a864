"""Fast sampling equals its plain definition, in values and gradients."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from list.models import first_layer
from list.models.blending import Table, blend
from list.models.feature_grids import ImageMap, Points, VoxelGrid, displacements
from list.models.interpolation import Taps
from list.models.perceptual_pooling import project
from list.models.sdf_decoder import DistanceDecoder
from list.models.settings import NetworkSettings
from list.models.tables import tabulate
from list.models.voxel_encoder import _convolve_one_channel, _rectified_convolution

CAMERA = torch.tensor([[60.0, 0, 0.1], [0, 60, 0.1], [0, 0, 0.3], [70, 66, 1.5]])


def plain_pooling(feature_map: Tensor, camera: Tensor, query: Tensor, grid: int) -> Tensor:
    """The published definition: resize to the grid, project, sample (B, N, C)."""
    size = (grid, grid)
    resized = F.interpolate(feature_map, size=size, mode="bilinear", align_corners=True)
    projected = query @ camera[:, :3] + camera[:, 3:]
    pixels = (projected[..., :2] / (projected[..., 2:] + 1e-8)).clamp(0, grid - 1)
    places = 2 * pixels[:, :, None] / (grid - 1) - 1
    sampled = F.grid_sample(resized, places, mode="bilinear", align_corners=True)
    return sampled[..., 0].transpose(1, 2)


def plain_voxels(grid: Tensor, places: Tensor) -> Tensor:
    """The published definition: trilinear samples (B, N, places, C) of (B, N, places, 3)."""
    sampled = F.grid_sample(grid, places[:, :, :, None], padding_mode="border", align_corners=True)
    return sampled[..., 0].permute(0, 2, 3, 1)


def assert_same(actual: list[Tensor], expected: list[Tensor], tolerance: float) -> None:
    for mine, plain in zip(actual, expected, strict=True):
        assert mine.shape == plain.shape
        assert (mine - plain).abs().max() <= tolerance * plain.abs().max()


def some_query(generator: torch.Generator) -> Tensor:
    """Doubled query points; some project outside the image or lie outside the volume."""
    return torch.rand(2, 200, 3, generator=generator) * 2.6 - 1.3


def blended(rows: Tensor, taps: Taps, dense: bool = False) -> Tensor:
    if dense:
        return taps.weight.movedim(0, -1) @ rows
    return blend([Table(rows)], taps)[0]


MAPS = [(4, 4), (64, 64), (9, 50), (137, 137), (224, 224), (300, 20)]


@pytest.mark.parametrize(
    ("size", "dense"), [*((m, False) for m in MAPS), *((m, True) for m in MAPS[:3])]
)
def test_pooling_equals_resizing_then_sampling(size, dense):
    generator = torch.Generator().manual_seed(0)
    feature_map = torch.randn(2, 5, *size, generator=generator)
    query, wanted = some_query(generator), torch.randn(2, 200, 5, generator=generator)

    def loss_and_gradients(pool) -> tuple[float, list[Tensor]]:
        features = feature_map.clone().requires_grad_()
        camera = CAMERA.repeat(2, 1, 1).requires_grad_()
        loss = (pool(features, camera) - wanted).square().sum()
        return loss.item(), [*torch.autograd.grad(loss, [features, camera])]

    def fast(features: Tensor, camera: Tensor) -> Tensor:
        points = Points(query, query, project(camera, query, 137))
        taps = ImageMap(*size, 137).node_taps(points, dense)
        rows = features.flatten(2).transpose(1, 2).contiguous()
        return blended(rows, taps, dense)

    loss, gradients = loss_and_gradients(fast)
    plain_loss, plain_gradients = loss_and_gradients(lambda f, c: plain_pooling(f, c, query, 137))
    assert loss == pytest.approx(plain_loss, rel=1e-5)
    assert_same(gradients, plain_gradients, 1e-4)


DISPLACEMENT = 0.0722


def points_around(query: Tensor, displacement: float) -> Points:
    places = query[:, :, None] + displacement * displacements(1).to(query)
    return Points(query, places.flatten(1, 2), query[..., :2])


@pytest.mark.parametrize(
    ("size", "dense"), [(1, True), (2, True), (4, True), (2, False), (7, False), (32, False)]
)
def test_voxel_sampling_equals_grid_sample(size, dense):
    generator = torch.Generator().manual_seed(1)
    grid = torch.randn(2, 3, size, size, size, generator=generator).requires_grad_()
    query, wanted = some_query(generator), torch.randn(2, 200, 7, 3, generator=generator)
    points = points_around(query, DISPLACEMENT)
    taps = VoxelGrid(size, DISPLACEMENT).node_taps(points, dense)
    rows = grid.flatten(2).transpose(1, 2).contiguous()
    mine = blended(rows, taps, dense).unflatten(1, (200, 7))
    plain = plain_voxels(grid, points.around.unflatten(1, (200, 7)))
    assert_same([mine], [plain], 1e-5)
    assert_same(
        [*torch.autograd.grad((mine * wanted).sum(), grid)],
        [*torch.autograd.grad((plain * wanted).sum(), grid)],
        1e-5,
    )


# A displacement of half a cell and one of a whole cell, where knots meet, and of more than a cell.
@pytest.mark.parametrize("displacement", [DISPLACEMENT, 1 / 3, 2 / 3, 0.9])
@pytest.mark.parametrize("size", [2, 4, 7])
def test_tables_hold_what_a_layer_makes_of_all_places(size, displacement):
    generator = torch.Generator().manual_seed(2)
    grid = torch.randn(2, 3, size, size, size, generator=generator, dtype=torch.float64)
    weight = torch.randn(5, 7, 3, generator=generator, dtype=torch.float64)
    query = some_query(generator).double()
    wanted = torch.randn(2, 200, 5, generator=generator, dtype=torch.float64)
    given = [grid.requires_grad_(), weight.requires_grad_(), query.requires_grad_()]

    voxels = VoxelGrid(size, displacement)
    nodes = grid.flatten(2).transpose(1, 2)
    table = tabulate(voxels.outputs(nodes, weight.transpose(0, 1)))
    assert table.shape == (2, voxels.rows, 5)
    points = points_around(query, displacement)
    mine = blended(table, voxels.table_taps(points))
    samples = plain_voxels(grid, points.around.unflatten(1, (200, 7)))
    plain = torch.einsum("bnpc,opc->bno", samples, weight)

    assert_same([mine], [plain], 1e-12)
    assert_same(
        [*torch.autograd.grad((mine * wanted).sum(), given)],
        [*torch.autograd.grad((plain * wanted).sum(), given)],
        1e-12,
    )


@pytest.mark.parametrize("tabulated", [True, False])
def test_decoder_equals_joining_all_samples_before_the_first_layer(tabulated, monkeypatch):
    if not tabulated:
        monkeypatch.setattr(first_layer, "SHARE_OF_POINTS", 0)
    settings = NetworkSettings(
        image_width=8, voxel_channels=(4, 20, 70), decoder_channels=(16, 12), pooling_grid=37
    )
    torch.manual_seed(2)
    decoder = DistanceDecoder(settings)
    query = some_query(torch.Generator().manual_seed(3))
    camera = (CAMERA * 0.25).repeat(2, 1, 1)
    # Few and many nodes, with few and many features.
    voxels = [torch.randn(2, c, n, n, n) for c, n in ((5, 8), (20, 3), (70, 2))]
    maps = [torch.randn(2, c, n, n) for c, n in ((8, 20), (8, 10), (16, 5), (32, 3), (64, 5))]

    def last(features: Tensor) -> Tensor:
        return features.movedim(1, -1).contiguous()

    places = query[:, :, None] + decoder.places
    # The published order is feature first and place second.
    local = [plain_voxels(v, places).transpose(2, 3).flatten(2) for v in voxels]
    pooled = [plain_pooling(m, camera, query, 37) for m in maps]
    plain = torch.cat([*local, *pooled, query], dim=2).transpose(1, 2)
    for layer in (decoder.first, *decoder.hidden):
        plain = F.relu(layer(plain))
    plain = decoder.last(plain)[:, 0]

    orders = set()
    tables_of = first_layer._tables_of
    monkeypatch.setattr(
        first_layer,
        "_tables_of",
        lambda part, nodes: orders.add(part.order.name) or tables_of(part, nodes),
    )
    mine = decoder([last(v) for v in voxels], [last(m) for m in maps], camera, query)
    assert orders == {"FEATURES", "NODES"} | ({"OUTPUTS"} if tabulated else set())
    assert_same([mine], [plain], 1e-5)
    weights = [*decoder.parameters()]
    assert_same(
        [*torch.autograd.grad(mine.square().sum(), weights)],
        [*torch.autograd.grad(plain.square().sum(), weights)],
        1e-4,
    )


def test_one_channel_convolution_equals_torchs():
    torch.manual_seed(4)
    convolution = torch.nn.Conv3d(1, 1, kernel_size=3, padding=1)
    grid = torch.randn(2, 1, 6, 5, 4)
    parameters = [*convolution.parameters()]
    mine, plain = _convolve_one_channel(grid, convolution), convolution(grid)
    assert_same([mine], [plain], 1e-5)
    assert_same(
        [*torch.autograd.grad(mine.square().sum(), parameters)],
        [*torch.autograd.grad(plain.square().sum(), parameters)],
        1e-5,
    )


def test_rectified_convolution_from_one_channel_equals_torchs():
    torch.manual_seed(5)
    convolution = torch.nn.Conv3d(1, 7, kernel_size=3, padding=1)
    grid = torch.randn(2, 1, 6, 5, 4, requires_grad=True)
    given = [grid, *convolution.parameters()]
    mine, plain = _rectified_convolution(grid, convolution), convolution(grid).relu()
    assert mine.is_contiguous(memory_format=torch.channels_last_3d)
    assert_same([mine], [plain], 1e-5)
    assert_same(
        [*torch.autograd.grad(mine.square().sum(), given)],
        [*torch.autograd.grad(plain.square().sum(), given)],
        1e-5,
    )
