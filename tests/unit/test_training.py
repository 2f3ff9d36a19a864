import random

import numpy as np
import pytest
import torch
from torch import nn

from list.data.dataset import EpochSampler, SampleRecipe, TrainingShapes
from list.errors import CheckpointError, ConfigError, ListError
from list.models.coarse import CoarseNet
from list.models.distance_decoder import DistanceDecoder
from list.models.settings import NetworkSettings
from list.training.batches import BatchParts, load_batches
from list.training.checkpoint import load, load_weights, save, save_weights, split_coarse
from list.training.coarse import CoarseTask
from list.training.loop import Loop, LoopPlaces
from list.training.processes import start_processes
from list.training.schedule import learning_rate_factor

from .trainings import NETWORK, LineTask, line_loop, line_shapes, list_loop, noted_losses, settings

pytestmark = pytest.mark.usefixtures("one_thread")


def test_training_lowers_the_loss_and_leaves_frozen_parts_alone(prepared, tmp_path):
    loop = list_loop(prepared, tmp_path, epochs=30)
    before = {k: v.clone() for k, v in loop.task.network.state_dict().items()}
    weights, history = loop.run()
    assert history[-1]["train_loss"] < 0.8 * history[0]["train_loss"]
    for name, tensor in before.items():
        frozen = name.startswith(("global_encoder.", "point_decoder."))
        if frozen:
            assert torch.equal(tensor, weights[name]), name
    assert not torch.equal(
        before["local_encoder.conv1.weight"], weights["local_encoder.conv1.weight"]
    )


def test_half_precision_follows_the_losses_of_full_precision(prepared, tmp_path):
    _, full = list_loop(prepared, tmp_path / "full").run()
    loop = list_loop(prepared, tmp_path / "half", precision="bf16")
    weights, half = loop.run()
    assert half != full
    for one, other in zip(half, full, strict=True):
        assert one["train_loss"] == pytest.approx(other["train_loss"], rel=0.05)
    assert all(
        p.grad.dtype == torch.float32 for p in loop.task.network.parameters() if p.grad is not None
    )
    assert all(tensor.dtype != torch.bfloat16 for tensor in weights.values())


@pytest.mark.parametrize(("higher_is_better", "best"), [(True, 0), (False, 1)])
def test_the_best_weights_are_those_of_the_best_validation(
    prepared, tmp_path, higher_is_better, best
):
    loop = line_loop(prepared, tmp_path)
    loop.task.higher_is_better = higher_is_better
    scores = iter([0.5, 0.1, 0.2])
    seen = []

    def measure(network, index):
        if index == 0:
            seen.append({k: v.clone() for k, v in network.state_dict().items()})
            return 6 * next(scores)
        return 0.0

    loop.task.measure = measure
    weights, history = loop.run()
    assert [row["validation_error"] for row in history] == pytest.approx([0.5, 0.1, 0.2])
    for name, tensor in seen[best].items():
        assert torch.equal(tensor, weights[name])


@pytest.mark.parametrize(("kernels", "exchanged"), [("auto", True), ("plain", False)])
def test_a_network_and_its_running_average_take_the_kernels_that_are_asked_for(
    prepared, tmp_path, kernels, exchanged
):
    loop = list_loop(prepared, tmp_path, kernels=kernels)
    for network in (loop.task.network, loop.average.module):
        assert (type(network.distance_decoder) is not DistanceDecoder) == exchanged


def test_kernels_change_the_losses_by_rounding_alone(prepared, tmp_path):
    weights, ours = list_loop(prepared, tmp_path / "auto", epochs=2, validate_every=1).run()
    other = list_loop(prepared, tmp_path / "plain", epochs=2, validate_every=1, kernels="plain")
    plain_weights, plain = other.run()
    assert weights.keys() == plain_weights.keys()
    for one, another in zip(ours, plain, strict=True):
        assert one["train_loss"] == pytest.approx(another["train_loss"], rel=1e-3)


def test_training_ends_when_validations_no_longer_improve(prepared, tmp_path):
    loop = list_loop(prepared, tmp_path, epochs=12, validate_every=1, patience=3)
    scores = iter([0.1, 0.5, 0.4, 0.3, 0.2, 0.9])
    loop.task.measure = lambda network, index: next(scores) if index == 0 else 0.0
    _, history = loop.run()
    assert len(history) == 5
    again = list_loop(prepared, tmp_path, epochs=12, validate_every=1, patience=3)
    assert again.run()[1] == history
    assert again.step == loop.step == 10


def test_training_draws_nothing_from_shared_generators(prepared, tmp_path):
    # All draws belong to (seed, epoch, shape): that is why no generator is in the saved state.
    loop = list_loop(prepared, tmp_path, epochs=1)
    before = torch.get_rng_state(), np.random.get_state()[1], random.getstate()  # noqa: NPY002
    loop.run()
    assert torch.equal(torch.get_rng_state(), before[0])
    assert (np.random.get_state()[1] == before[1]).all()  # noqa: NPY002
    assert random.getstate() == before[2]


def test_a_loss_that_is_not_finite_ends_the_training(prepared, tmp_path):
    loop = list_loop(prepared, tmp_path, epochs=6, learning_rate=1e30, gradient_clip=None)
    with pytest.raises(ListError, match=r"not finite at step \d+ of 12: lower learning_rate"):
        loop.run()


def test_a_coarse_net_that_diverges_ends_with_the_same_message(prepared, tmp_path):
    loop = coarse_loop(prepared, tmp_path, epochs=6, learning_rate=1e30, gradient_clip=None)
    with pytest.raises(ListError, match=r"The loss is not finite at step \d of 6: lower"):
        loop.run()


def test_weights_that_are_not_finite_are_never_saved(prepared, tmp_path):
    loop = line_loop(prepared, tmp_path, epochs=4, validate_every=1)

    def losses(network, batch):
        # At 0 the slope of the root is infinite, and the root itself is 0.
        steep = (network(batch["image"].mean(dim=(2, 3))) * float(loop.step != 3)).square().sum()
        return {"loss": steep.sqrt()}

    loop.task.losses = losses
    with pytest.raises(ListError, match="The sum of the weights is not finite at step 4 of 6"):
        loop.run()
    assert all(
        tensor.isfinite().all() for tensor in load(tmp_path / "state.pt")["network"].values()
    )


def test_accumulated_gradients_are_those_of_the_whole_batch(prepared, tmp_path):
    whole, whole_history = line_loop(prepared, tmp_path / "whole").run()
    parts, parts_history = line_loop(prepared, tmp_path / "parts", accumulation=4).run()
    for name, tensor in whole.items():
        torch.testing.assert_close(parts[name], tensor, rtol=1e-5, atol=1e-7)
    assert [row["train_loss"] for row in parts_history] == pytest.approx(
        [row["train_loss"] for row in whole_history], rel=1e-5
    )


def trained_plainly(prepared, values):
    """The running average of the weights after each epoch, by a loop that is only a loop."""
    shapes = line_shapes(prepared)
    task = LineTask(shapes)
    optimiser = torch.optim.Adam(
        task.network.parameters(), betas=values.betas, weight_decay=values.weight_decay
    )
    steps = values.epochs * 3
    order = EpochSampler(len(shapes), values.batch_size, steps, 0, values.seed)
    average, after_epochs, rates = [], [], []
    for step, batch in enumerate(order):
        optimiser.zero_grad()
        for start in range(0, len(batch), len(batch) // values.accumulation):
            part = [shapes[key] for key in batch[start:][: len(batch) // values.accumulation]]
            loss = task.losses(task.network, torch.utils.data.default_collate(part))["loss"]
            (loss / values.accumulation).backward()
        if values.gradient_clip is not None:
            nn.utils.clip_grad_norm_(task.network.parameters(), values.gradient_clip)
        factor = learning_rate_factor(step, steps, values.schedule, values.warmup_fraction)
        rates.append(values.learning_rate * factor)
        optimiser.param_groups[0]["lr"] = rates[-1]
        optimiser.step()
        weights = [p.detach().clone() for p in task.network.parameters()]
        decay = values.average_decay
        average = [
            decay * old + (1 - decay) * new
            for old, new in zip(average or weights, weights, strict=True)
        ]
        if (step + 1) % 3 == 0:
            after_epochs.append(average)
    return after_epochs, rates[2::3]


@pytest.mark.parametrize("accumulation", [1, 2])
@pytest.mark.parametrize("gradient_clip", [None, 0.1])
def test_every_setting_of_the_optimiser_counts(prepared, tmp_path, accumulation, gradient_clip):
    changes = {
        "epochs": 4,
        "batch_size": 2,
        "accumulation": accumulation,
        "learning_rate": 0.05,
        "betas": (0.7, 0.8),
        "weight_decay": 0.1,
        "gradient_clip": gradient_clip,
        "validate_every": 1,
    }
    expected, rates = trained_plainly(prepared, settings(**changes))
    loop = line_loop(prepared, tmp_path, **changes)
    validated = []

    def measure(network, index):
        if index == 0:
            validated.append([p.detach().clone() for p in network.parameters()])
        return 0.0

    loop.task.measure = measure
    _, history = loop.run()
    assert [row["learning_rate"] for row in history] == pytest.approx(rates)
    assert len(validated) == len(expected) == 4
    for found, wanted in zip(validated, expected, strict=True):
        for one, other in zip(found, wanted, strict=True):
            torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-6)


def test_parts_of_batches_hold_each_sample_once_on_any_number_of_processes():
    batches = EpochSampler(10, 8, steps=3, first_step=1, seed=0)

    def piece(processes, number):
        parts = [[*BatchParts(batches, 2, rank, processes)] for rank in range(processes)]
        assert {len(part) for part in parts} == {len(BatchParts(batches, 2, 0, processes))} == {4}
        return [sample for part in parts for sample in part[number]]

    for number in range(4):
        assert piece(1, number) == piece(2, number) == piece(4, number)
    assert next(iter(batches)) == piece(1, 0) + piece(1, 1)
    with pytest.raises(ConfigError, match=r"8 images cannot be divided evenly into 2 .* on 3"):
        BatchParts(batches, 2, 0, 3)


def test_reading_ahead_changes_no_sample(prepared):
    recipe = SampleRecipe(32, 255, 64, [(0.01, 0.5), (0.1, 0.5)], 0.5, (0.1, 0.0, 0.0, 0.0))

    def batches(workers):
        shapes = TrainingShapes(prepared, recipe, 0, "list")
        parts = BatchParts(EpochSampler(len(shapes), 2, 4, 0, 0), 1, 0, 1)
        return [*load_batches(shapes, parts, workers)]

    for here, ahead in zip(batches(0), batches(2), strict=True):
        for name, tensor in here.items():
            assert torch.equal(tensor, ahead[name]), name


def coarse_loop(prepared, folder, **changes):
    torch.manual_seed(0)
    recipe = SampleRecipe(32, 255, 0, [], 0.0, (0.0, 0.0, 0.0, 0.0))
    shapes = TrainingShapes(prepared[:2], recipe, 0, "coarse")
    task = CoarseTask(CoarseNet(NETWORK), shapes, 1000.0)
    places = LoopPlaces(folder / "state.pt", folder / "tensorboard", workers=0)
    return Loop(task, shapes, settings(**changes), places, start_processes("float32", {}))


def test_coarse_training_fits_clouds(prepared, tmp_path):
    _, history = coarse_loop(prepared, tmp_path, epochs=60, validate_every=30).run()
    assert history[-1]["train_loss"] < 0.5 * history[0]["train_loss"]


def test_losses_are_means_of_the_steps_since_the_last_validation(prepared, tmp_path):
    # Six shapes in batches of four: epochs of 1.5 steps, validated after one step or two.
    loop = line_loop(prepared, tmp_path, validate_every=1)
    seen = noted_losses(loop)
    _, history = loop.run()
    steps = [int(row["step"]) for row in history]
    assert steps == [2, 3, 4, 6, 8, 9]
    means = [np.mean(seen[start:end]) for start, end in zip([0, *steps], steps, strict=False)]
    assert [row["train_loss"] for row in history] == pytest.approx(means)


def test_weights_of_another_network_are_refused_by_name(tmp_path):
    path = tmp_path / "weights.pt"
    save_weights(path, CoarseNet(NETWORK).state_dict(), NETWORK)
    assert load_weights(path, NETWORK).keys() == CoarseNet(NETWORK).state_dict().keys()
    with pytest.raises(CheckpointError, match=r"image_size: 32 in the file, 224 configured"):
        load_weights(path, NetworkSettings())


def test_a_truncated_checkpoint_is_named(tmp_path):
    path = tmp_path / "weights.pt"
    save(path, {"a": torch.zeros(1000)})
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(CheckpointError, match=r"weights\.pt cannot be loaded"):
        load(path)


def test_the_split_gives_every_weight_to_one_part():
    state = CoarseNet(NETWORK).state_dict()
    parts = split_coarse(state, {"encoder": "image_encoder.", "decoder": "point_decoder."})
    assert sum(len(part) for part in parts.values()) == len(state)
    with pytest.raises(CheckpointError, match="belongs to none"):
        split_coarse({"other": torch.zeros(1)}, {"encoder": "image_encoder."})
