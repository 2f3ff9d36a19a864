"""What kernels are made of, each part against its plain definition."""

import copy

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from list.kernels.features_last import FeaturesLastNorm2d, FeaturesLastNorm3d
from list.kernels.gather import as_table, gather
from list.kernels.point_encoder import FoldedPointEncoder
from list.kernels.stencils import along_axis, along_resized_axis, product
from list.models.point_encoder import PointEncoder
from list.models.settings import NetworkSettings

pytestmark = pytest.mark.usefixtures("one_thread")


def random(*shape, seed=0, dtype=torch.float64):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def dense_matrix(index, weight, rows):
    """The matrix (M, R) that adds up rows; numbers that come twice in a sum count twice."""
    matrix = weight.new_zeros(len(index), rows)
    return matrix.index_put((torch.arange(len(index))[:, None], index.long()), weight, True)


# Few rows, each read by many sums, and more rows than are read.
@pytest.mark.parametrize("rows", [7, 5_000])
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-12), (torch.float32, 1e-5)])
def test_gathering_is_a_product_with_a_sparse_matrix(rows, dtype, tolerance):
    index = torch.randint(rows, (40, 6), generator=torch.Generator().manual_seed(1)).int()
    index[:, 3] = index[:, 0]
    weight = random(40, 6, dtype=dtype).requires_grad_()
    tables = [random(rows, c, seed=c, dtype=dtype).requires_grad_() for c in (5, 1, 16)]
    wanted = [random(40, c, seed=20 + c, dtype=dtype) for c in (5, 1, 16)]

    # Twice, as pieces of queries read the same tables.
    ready = [as_table(table) for table in tables]
    found = [
        torch.cat(parts)
        for parts in zip(
            *(gather(index[part], weight[part], ready) for part in (slice(25), slice(25, 40))),
            strict=True,
        )
    ]
    expected = [dense_matrix(index, weight, rows) @ table for table in tables]
    gradients = [
        torch.autograd.grad(
            sum((sums * factor).sum() for sums, factor in zip(each, wanted, strict=True)),
            [weight, *tables],
        )
        for each in (found, expected)
    ]
    for ours, plain in zip((*found, *gradients[0]), (*expected, *gradients[1]), strict=True):
        assert ours.dtype == dtype
        assert not ours.is_sparse
        torch.testing.assert_close(ours, plain, rtol=tolerance, atol=tolerance)


def test_tables_that_are_not_trained_are_gathered_all_the_same():
    index, weight = torch.tensor([[0, 2], [2, 2]]).int(), random(2, 2).requires_grad_()
    trained, given = random(3, 4, seed=1).requires_grad_(), random(3, 2, seed=2)
    first, second = gather(index, weight, [as_table(trained), as_table(given)])
    (first.sum() + second.sum()).backward()
    matrix = dense_matrix(index, weight.detach(), 3)
    torch.testing.assert_close(second.detach(), matrix @ given)
    torch.testing.assert_close(trained.grad, matrix.sum(dim=0)[:, None].expand(3, 4))
    rows = torch.cat([trained.detach(), given], dim=1).sum(dim=1)
    torch.testing.assert_close(weight.grad, rows[index.long()])


def places(size, count=200):
    """Places (2, count) of an axis: between its points, at them, and beyond its ends."""
    drawn = torch.rand(2, count, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    drawn = (size + 1) * drawn - 1
    drawn[:, :size] = torch.arange(size)[:count]
    return drawn


def blended(stencil, values):
    """Values (P,) of grid points, blended at places (B, M)."""
    return (values[stencil.points.long()] * stencil.weights).sum(dim=0)


@pytest.mark.parametrize("dense", [False, True])
@pytest.mark.parametrize("size", [2, 3, 16])
def test_a_stencil_reproduces_what_is_linear_and_keeps_the_border_outside(size, dense):
    where = places(size)
    stencil = along_axis(where, size, dense)
    ones = torch.ones_like(where)
    torch.testing.assert_close(stencil.weights.sum(dim=0), ones)
    assert (stencil.weights >= 0).all()
    assert stencil.points.min() == 0
    assert stencil.points.max() == size - 1
    values = 3 - 2 * torch.arange(size, dtype=torch.float64)
    torch.testing.assert_close(blended(stencil, values), 3 - 2 * where.clamp(0, size - 1))
    # Between two points nothing else counts.
    kink = torch.zeros(size, dtype=torch.float64)
    kink[1] = 1
    expected = (1 - (where.clamp(0, size - 1) - 1).abs()).clamp(min=0)
    torch.testing.assert_close(blended(stencil, kink), expected)


@pytest.mark.parametrize("dense", [False, True])
# A point, fewer and more points than the resized axis has, as many, and whole multiples of steps.
@pytest.mark.parametrize("size", [1, 2, 5, 11, 15, 21, 41, 43, 59])
def test_a_stencil_of_a_resized_axis_is_resizing_and_then_sampling(size, dense):
    resized, values = 21, random(size, seed=size)
    where = places(resized).clamp(0, resized - 1)
    where[:, resized:] = where[:, resized:].clamp(0.01, resized - 1.01)
    where.requires_grad_()
    found = blended(along_resized_axis(where, size, resized, dense), values)
    axis = F.interpolate(values[None, None], size=resized, mode="linear", align_corners=True)[0, 0]
    first = where.detach().floor().clamp(max=resized - 2)
    low, high = axis[first.long()], axis[first.long() + 1]
    torch.testing.assert_close(found, low + (where - first) * (high - low))
    (slope,) = torch.autograd.grad(found.sum(), where)
    torch.testing.assert_close(slope, high - low)


@pytest.mark.parametrize("dense", [False, True])
def test_a_place_that_is_not_a_number_has_no_value(dense):
    where = torch.tensor([[1.5, torch.nan]])
    stencil = along_resized_axis(where, 9, 21, dense)
    assert stencil.points.min() >= 0
    assert stencil.points.max() < 9
    assert stencil.weights.sum(dim=0).isnan().tolist() == [[False, True]]


def test_axes_are_numbered_with_the_last_one_fastest():
    sizes = (3, 4, 5)
    generator = torch.Generator().manual_seed(5)
    where = [2 * torch.rand(2, 50, generator=generator, dtype=torch.float64) for _ in sizes]
    axes = [along_axis(w, size, size == 4) for w, size in zip(where, sizes, strict=True)]
    stencil = product(*zip(axes, sizes, strict=True))
    assert stencil.points.shape == (2 * 4 * 2, 2, 50)
    grid = torch.meshgrid(*map(torch.arange, sizes), indexing="ij")
    for values, expected in zip(grid, where, strict=True):
        torch.testing.assert_close(blended(stencil, values.flatten().double()), expected)


NORMS = {
    "images": (FeaturesLastNorm2d, nn.BatchNorm2d, (4, 5, 30, 20), torch.channels_last),
    "few places": (FeaturesLastNorm2d, nn.BatchNorm2d, (2, 5, 2, 3), torch.channels_last),
    "volumes": (FeaturesLastNorm3d, nn.BatchNorm3d, (2, 3, 24, 24, 24), torch.channels_last_3d),
    "volumes of one channel": (
        FeaturesLastNorm3d,
        nn.BatchNorm3d,
        (2, 1, 9, 9, 9),
        torch.channels_last_3d,
    ),
}


def norm_results(norm, grid, wanted):
    """Values and gradients of a step, and what the norm keeps."""
    grid = grid.detach().clone(memory_format=torch.preserve_format).requires_grad_()
    norm.zero_grad()
    normed = norm(grid)
    (normed * wanted + normed.square() * wanted).sum().backward()
    results = (normed, grid.grad, norm.weight.grad, norm.bias.grad)
    return [t.detach().clone() for t in (*results, norm.running_mean, norm.running_var)]


def norms_of(case, mean, deviation):
    """The norm, torch's in double precision, and a batch that lies features last."""
    torch.manual_seed(1)
    kind, plain, shape, order = NORMS[case]
    norm, exact = kind(shape[1]), plain(shape[1]).double()
    nn.init.normal_(norm.weight)
    nn.init.normal_(norm.bias)
    exact.load_state_dict(norm.state_dict())
    grid = mean + deviation * torch.randn(shape)
    return norm, exact, grid.to(memory_format=order)


@pytest.mark.parametrize("case", NORMS)
# All rows together, and several pieces.
@pytest.mark.parametrize("piece", [2**17, 1_000])
def test_the_norm_of_features_that_lie_last_is_exact(monkeypatch, case, piece):
    monkeypatch.setattr("list.kernels.features_last.PIECE_VALUES", piece)
    # A small deviation around a large mean, as after a ReLU.
    norm, exact, grid = norms_of(case, 1.0, 0.05)
    wanted = torch.randn(grid.shape)
    ours = norm_results(norm, grid, wanted)
    expected = norm_results(exact, grid.double().contiguous(), wanted.double())
    order = NORMS[case][3]
    assert all(t.is_contiguous(memory_format=order) for t in ours[:2])
    for one, other in zip(ours, expected, strict=True):
        assert one.dtype == torch.float32
        assert (one - other).norm() < 5e-6 * other.norm()
    assert norm.num_batches_tracked == exact.num_batches_tracked == 1


@pytest.mark.parametrize("case", NORMS)
def test_statistics_of_a_mean_that_is_far_from_zero_are_exact(case):
    norm, exact, grid = norms_of(case, 300.0, 1.0)
    norm(grid)
    exact(grid.double())
    for name in ("running_mean", "running_var"):
        found, expected = getattr(norm, name), getattr(exact, name)
        torch.testing.assert_close(found.double(), expected, rtol=1e-6, atol=0)


@pytest.mark.parametrize("case", NORMS)
@pytest.mark.parametrize("way", ["evaluation", "features first", "double", "bf16"])
def test_torchs_own_norm_does_the_rest(case, way):
    norm, _, grid = norms_of(case, 1.0, 0.5)
    plain = copy.deepcopy(norm)
    plain.__class__ = NORMS[case][1]
    for each in (norm, plain):
        each.train(way != "evaluation")
        each.to(torch.float64 if way == "double" else torch.float32)
    if way == "features first":
        grid = grid.contiguous()
    grid = grid.to({"double": torch.float64, "bf16": torch.bfloat16}.get(way, torch.float32))
    wanted = torch.randn(grid.shape).to(grid.dtype)
    ours, expected = norm_results(norm, grid, wanted), norm_results(plain, grid, wanted)
    # Of one channel both orders of memory are one.
    tolerance = 1e-5 if case == "volumes of one channel" and way == "features first" else 0
    for one, other in zip(ours, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("training", [True, False])
# All clouds together, two and one, and one by one.
@pytest.mark.parametrize("group", [2**20, 13_000, 1])
def test_a_folded_point_encoder_describes_clouds_as_the_plain_one(monkeypatch, training, group):
    monkeypatch.setattr("list.kernels.point_encoder.GROUP_VALUES", group)
    torch.manual_seed(4)
    plain = PointEncoder(NetworkSettings(point_channels=(16, 32, 64))).double().train(training)
    for layer in plain.layers:
        # Negative scales turn the order of points around.
        nn.init.uniform_(layer[1].weight, -1, 1)
        nn.init.uniform_(layer[1].bias, -1, 1)
        layer[1].running_mean.normal_()
        layer[1].running_var.uniform_(0.5, 2)
    folded = copy.deepcopy(plain)
    folded.__class__ = FoldedPointEncoder
    clouds = torch.rand(3, 200, 3, dtype=torch.float64) + 1
    wanted = torch.randn(3, 64, dtype=torch.float64)

    def results(encoder):
        given = clouds.clone().requires_grad_()
        described = encoder(given)
        gradients = torch.autograd.grad((described * wanted).sum(), [given, *encoder.parameters()])
        return [described, *gradients, *encoder.buffers()]

    for ours, expected in zip(results(folded), results(plain), strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-8, atol=1e-8)
