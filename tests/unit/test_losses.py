import math

import pytest
import torch

from list.training.losses import chamfer_loss, distance_loss, occupancy_loss


def test_chamfer_of_clouds_worked_out_by_hand():
    predicted = torch.tensor([[[0.0, 0, 0], [1.0, 0, 0]]])
    true = torch.tensor([[[0.0, 0, 0], [0.0, 2, 0], [1.0, 0, 1]]])
    # predicted > true: 0 and 1, mean 1/2; true > predicted: 0, 4 and 1, mean 5/3.
    assert chamfer_loss(predicted, true).item() == pytest.approx(1 / 2 + 5 / 3)


def test_chamfer_moves_points_towards_their_neighbours():
    predicted = torch.tensor([[[0.1, 0.0, 0.0]]], requires_grad=True)
    chamfer_loss(predicted, torch.zeros(1, 1, 3)).backward()
    # d/dx of 2 x^2 at 0.1
    assert predicted.grad[0, 0].tolist() == pytest.approx([0.4, 0.0, 0.0])


def test_chamfer_is_the_mean_over_the_batch():
    one = torch.rand(3, 20, 3, generator=torch.Generator().manual_seed(0))
    other = torch.rand(3, 30, 3, generator=torch.Generator().manual_seed(1))
    singles = [chamfer_loss(one[i : i + 1], other[i : i + 1]).item() for i in range(3)]
    assert chamfer_loss(one, other).item() == pytest.approx(sum(singles) / 3)


def test_occupancy_loss_worked_out_by_hand():
    probability = torch.tensor([0.5, 0.25]).reshape(1, 2, 1, 1)
    occupied = torch.tensor([1.0, 0.0]).reshape(1, 2, 1, 1)
    expected = -0.9 * math.log(0.5) / 2 - 0.1 * math.log(0.75) / 2
    assert occupancy_loss(probability, occupied, 0.9).item() == pytest.approx(expected, rel=1e-6)


def test_occupancy_loss_is_finite_at_certainty():
    certain = torch.tensor([0.0, 1.0]).reshape(1, 2, 1, 1)
    assert math.isfinite(occupancy_loss(certain, 1 - certain, 0.9).item())


def test_distance_loss_worked_out_by_hand():
    predicted = torch.tensor([[1.0, 2.0], [0.0, 0.0]])
    true = torch.tensor([[0.1, 0.1], [0.2, 0.0]])
    # (1-1)^2 + (1-2)^2 = 1 and (2-0)^2 = 4, mean 2.5
    assert distance_loss(predicted, true, 10.0).item() == pytest.approx(2.5)
    # Limited to 0.1, the third distance counts as 0.1: (1-0)^2 = 1, mean 1
    assert distance_loss(predicted, true, 10.0, limit=0.1).item() == pytest.approx(1.0)
