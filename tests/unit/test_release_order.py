"""A training step of LIST gives the numbers of the release's order of work."""

import copy

import pytest
import torch

from benchmarks.release_order import pool_resized, release_order, voxelise_by_search
from list.models import distance_decoder, full
from list.models.perceptual_pooling import pool
from list.models.voxelisation import voxelise

from .steps import NARROW, assert_same_step, ball_batch, deviations, spread_list, step

pytestmark = pytest.mark.usefixtures("one_thread")


def steps(network, batch):
    """Ours, and the release's."""
    other = copy.deepcopy(network)
    with release_order():
        assert full.voxelise is voxelise_by_search
        assert distance_decoder.pool is pool_resized
        expected = step(other, batch)
    assert full.voxelise is voxelise
    assert distance_decoder.pool is pool
    return step(network, batch), expected


def test_the_step_is_the_same_function_in_double_precision():
    network = spread_list(NARROW).double()
    batch = ball_batch(NARROW, 8, 40, dtype=torch.float64)
    assert_same_step(*steps(network, batch), 1e-9)


def test_the_step_has_the_same_numbers_in_single_precision():
    """Gradients jump where rounding carries a value over the kink of a ReLU: not in all batches."""
    network, measured = spread_list(NARROW), []
    for seed in range(3):
        found, expected = steps(network, ball_batch(NARROW, 8, 40, seed))
        assert abs(found.loss / expected.loss - 1) < 1e-5
        measured.append(deviations(found, expected))
    least = {name: min(found[name] for found in measured) for name in measured[0]}
    assert max(least.values()) < 1e-4, least


def test_every_used_weight_has_a_gradient():
    network = spread_list(NARROW)
    found = step(network, ball_batch(NARROW, 8, 40))
    trained = {name for name, p in network.named_parameters() if p.requires_grad}
    unused = {name for name in trained if name.startswith("voxel_encoder.completion_norms.2.")}
    assert len(unused) == 2
    assert found.gradients.keys() == trained - unused
    assert all(gradient.any() for gradient in found.gradients.values())


def test_voxels_are_found_where_a_search_finds_them():
    points = torch.rand(2, 500, 3, generator=torch.Generator().manual_seed(0)) * 1.4 - 0.7
    found = voxelise(points, 6)
    assert torch.equal(found, voxelise_by_search(points, 6))
    assert 0 < found.sum() < found.numel()
