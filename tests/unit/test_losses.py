import math
from types import SimpleNamespace

import pytest
import torch

from list.models.full import Prediction
from list.training.coarse import CoarseTask
from list.training.full import FullTask
from list.training.losses import chamfer_loss, distance_loss, occupancy_loss, sign_loss

PREDICTED_DISTANCES = torch.tensor([[1.0, 2.0], [0.0, 0.0]])
TRUE_DISTANCES = torch.tensor([[0.1, 0.1], [0.2, 0.0]])


def test_chamfer_of_clouds_worked_out_by_hand():
    predicted = torch.tensor([[[0.0, 0, 0], [1.0, 0, 0]]])
    true = torch.tensor([[[0.0, 0, 0], [0.0, 2, 0], [1.0, 0, 1]]])
    # predicted > true: 0 and 1, mean 1/2; true > predicted: 0, 4 and 1, mean 5/3.
    assert chamfer_loss(predicted, true).item() == pytest.approx(1 / 2 + 5 / 3)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("wrong", ["predicted", "true"])
def test_chamfer_of_clouds_that_are_not_finite_is_not_finite(value, wrong):
    clouds = {"predicted": torch.rand(1, 4, 3), "true": torch.rand(1, 5, 3)}
    clouds[wrong][0, 2, 1] = value
    assert not math.isfinite(chamfer_loss(**clouds))


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


def test_chamfer_compares_sets():
    cloud = torch.rand(1, 20, 3, generator=torch.Generator().manual_seed(0))
    assert chamfer_loss(cloud, cloud.flip(1)).item() == 0


def test_occupancy_loss_worked_out_by_hand():
    probability = torch.tensor([0.5, 0.25]).reshape(1, 2, 1, 1).requires_grad_()
    occupied = torch.tensor([1.0, 0.0]).reshape(1, 2, 1, 1)
    loss = occupancy_loss(probability, occupied, 0.9)
    # Occupied: 0.9 * 0.6931472 (ln 2), empty: 0.1 * 0.2876821 (ln 4/3); the mean of two voxels.
    assert loss.item() == pytest.approx(0.3263003, rel=1e-6)
    loss.backward()
    # -0.9 / 0.5 / 2 and 0.1 / 0.75 / 2
    assert probability.grad.flatten().tolist() == pytest.approx([-0.9, 0.0666667])


def test_occupancy_loss_of_a_coin_toss():
    """With half of the voxels occupied, 1000 times ln 2 / 2."""
    occupied = torch.zeros(2, 4, 4, 4)
    occupied[:, :2] = 1
    loss = occupancy_loss(torch.full((2, 4, 4, 4), 0.5), occupied, 0.9)
    assert 1000 * loss.item() == pytest.approx(346.5736, rel=1e-6)


def test_occupancy_loss_at_certainty_is_that_of_the_smallest_probability():
    certain = torch.tensor([0.0, 1.0]).reshape(1, 2, 1, 1)
    # -ln 1e-8 = 18.420681; both voxels are wrong: (0.9 + 0.1) * 18.420681 / 2
    assert occupancy_loss(certain, 1 - certain, 0.9).item() == pytest.approx(9.2103404, rel=1e-6)


def test_distance_loss_worked_out_by_hand():
    predicted, true = PREDICTED_DISTANCES, TRUE_DISTANCES
    # (1-1)^2 + (1-2)^2 = 1 and (2-0)^2 = 4, mean 2.5
    assert distance_loss(predicted, true, 10.0).item() == pytest.approx(2.5)
    # Limited to 0.1, the third distance counts as 0.1: (1-0)^2 = 1, mean 1
    assert distance_loss(predicted, true, 10.0, limit=0.1).item() == pytest.approx(1.0)


def test_distance_loss_pulls_towards_the_scaled_distance():
    predicted = PREDICTED_DISTANCES.clone().requires_grad_()
    distance_loss(predicted, TRUE_DISTANCES, 10.0).backward()
    # 2 (predicted - 10 true) over a batch of 2
    assert predicted.grad.tolist() == [[0.0, 1.0], [-2.0, 0.0]]


def test_sign_loss_worked_out_by_hand():
    predicted = torch.tensor([[0.0, 0.0], [1.0, -1.0]], requires_grad=True)
    true = torch.tensor([[-0.3, 0.001], [-0.3, -0.3]])
    loss = sign_loss(predicted, true, sdf_scale=10.0, width=0.1)
    # Undecided twice: 2 ln 2. Inside, with logits -1 and 1: ln(1 + e) + ln(1 + 1 / e).
    expected = (2 * math.log(2) + math.log1p(math.e) + math.log1p(1 / math.e)) / 2
    assert loss.item() == pytest.approx(expected, rel=1e-6)
    loss.backward()
    # Down where inside, up where outside, more where the sign is wrong.
    assert predicted.grad[0].tolist() == pytest.approx([0.25, -0.25])
    assert predicted.grad[1, 0] > predicted.grad[1, 1] > 0


def test_sign_loss_vanishes_where_all_signs_are_clear():
    true = torch.tensor([[-0.2, 0.2, 0.4]])
    assert sign_loss(10 * true, true, sdf_scale=10.0, width=0.01).item() < 1e-8


def fixed(prediction, **settings):
    """A network that always predicts the same."""
    network = torch.nn.Linear(1, 1)
    network.settings = SimpleNamespace(**settings)
    network.forward = lambda *_: prediction
    return network


@pytest.mark.parametrize(
    ("sdf_weight", "occupancy_weight", "total"), [(1.0, 1000.0, 141.12944), (3.0, 10.0, 8.8862944)]
)
def test_the_loss_of_list_is_the_weighted_sum(sdf_weight, occupancy_weight, total):
    # One of eight voxels is occupied: (0.9 / 8 + 0.1 * 7 / 8) ln 2 = 0.13862944.
    prediction = Prediction(
        PREDICTED_DISTANCES, torch.full((2, 2, 2, 2), 0.5), torch.zeros(2, 1, 3)
    )
    task = FullTask(
        fixed(prediction, voxel_resolution=2),
        None,
        sdf_scale=10.0,
        distance_limit=None,
        sdf_weight=sdf_weight,
        occupancy_weight=occupancy_weight,
        occupied_share=0.9,
    )
    batch = {"image": None, "query": None, "distance": TRUE_DISTANCES}
    losses = task.losses(task.network, batch | {"cloud": torch.full((2, 3, 3), 0.4)})
    assert losses["distance_loss"].item() == pytest.approx(2.5)
    assert losses["occupancy_loss"].item() == pytest.approx(0.13862944, rel=1e-6)
    assert losses["loss"].item() == pytest.approx(total, rel=1e-6)


def test_the_sign_counts_where_it_has_a_weight():
    prediction = Prediction(torch.zeros(2, 2), torch.full((2, 2, 2, 2), 0.5), torch.zeros(2, 1, 3))
    batch = {"image": None, "query": None, "distance": TRUE_DISTANCES}
    batch["cloud"] = torch.full((2, 3, 3), 0.4)
    network = fixed(prediction, voxel_resolution=2)
    weights = {"sdf_weight": 0.0, "occupancy_weight": 0.0, "occupied_share": 0.9}
    task = FullTask(network, None, 10.0, None, **weights, sign_weight=0.5)
    losses = task.losses(network, batch)
    # Two undecided points of each image.
    assert losses["sign_loss"].item() == pytest.approx(2 * math.log(2))
    assert losses["loss"].item() == pytest.approx(math.log(2))
    assert "sign_loss" not in FullTask(network, None, 10.0, None, **weights).losses(network, batch)


def test_the_loss_of_coarse_net_is_weighted():
    task = CoarseTask(fixed(torch.zeros(1, 1, 3)), None, 1000.0)
    losses = task.losses(task.network, {"image": None, "cloud": torch.full((1, 1, 3), 0.1)})
    # 3 * 0.1^2 in both directions
    assert losses["loss"].item() == pytest.approx(60.0)


def validation_shapes(**parts):
    """Two validation shapes: what each has by its index, and a view that says which it is."""
    shapes = {name: lambda index, values=values: values[index] for name, values in parts.items()}
    return SimpleNamespace(fixed_view=lambda index: torch.full((3, 2, 2), float(index)), **shapes)


def by_view(*predictions):
    """A network that predicts by the number that fills the view."""
    network = torch.nn.Linear(1, 1)
    network.settings = SimpleNamespace(voxel_resolution=2)
    network.forward = lambda image, *_: predictions[int(image.max())]
    return network


def test_list_is_measured_by_the_iou_of_its_negative_distances():
    distances = ([-1.0, -0.1, 0.1, 0.0, -2.0, 3.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0])
    truth = torch.tensor([True, False, True, False, True, False])
    network = by_view(*(Prediction(torch.tensor([d]), None, None) for d in distances))
    points = torch.zeros(6, 3)
    nothing = torch.zeros(6, dtype=torch.bool)
    validation = validation_shapes(uniform=[(points, truth), (points, nothing)])
    task = FullTask(network, validation, 10.0, None, 1.0, 1.0, 0.9)
    # Inside by prediction: 0, 1, 4; in truth: 0, 2, 4. Two of four are in both.
    assert task.measure(network, 0) == pytest.approx(2 / 4)
    assert task.measure(network, 1) == 0.0
    assert task.higher_is_better


def test_coarse_net_is_measured_by_its_weighted_chamfer_distance():
    network = by_view(torch.tensor([[[0.0, 0, 0], [1.0, 0, 0]]]), torch.zeros(1, 2, 3))
    clouds = [torch.tensor([[0.0, 0, 0], [0.0, 2, 0], [1.0, 0, 1]]), torch.zeros(3, 3)]
    task = CoarseTask(network, validation_shapes(cloud=clouds), 1000.0)
    assert task.measure(network, 0) == pytest.approx(1000 * (1 / 2 + 5 / 3))
    assert task.measure(network, 1) == 0.0
    assert not task.higher_is_better
