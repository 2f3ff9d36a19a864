import pytest
import torch

from list.data.dataset import SampleRecipe, TrainingShapes
from list.errors import CheckpointError
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.settings import NetworkSettings
from list.training.checkpoint import load, load_weights, save, save_weights, split_coarse
from list.training.coarse import CoarseTask
from list.training.full import FullTask
from list.training.loop import Loop, LoopPlaces, LoopSettings, learning_rate_factor

from .conftest import SIGMAS

NETWORK = NetworkSettings(
    image_size=32,
    image_width=4,
    image_classes=16,
    code=16,
    tree_features=(16, 8, 8, 3),
    tree_degrees=(2, 4, 8),
    tree_support=2,
    voxel_resolution=16,
    voxel_channels=(2, 4, 4),
    point_channels=(8, 16),
    camera_channels=16,
    decoder_channels=(32, 16),
)


def settings(**changes):
    values = {
        "epochs": 6,
        "batch_size": 2,
        "learning_rate": 3e-3,
        "betas": (0.9, 0.999),
        "weight_decay": 1e-5,
        "schedule": "cosine",
        "warmup_fraction": 0.1,
        "gradient_clip": 1.0,
        "average_decay": 0.9,
        "validate_every": 2,
        "precision": "float32",
        "seed": 0,
    }
    return LoopSettings(**(values | changes))


def list_loop(prepared, folder, **changes):
    torch.manual_seed(0)
    recipe = SampleRecipe(32, 255, 64, [(s, 0.5) for s in SIGMAS], 0.0, (0.1, 0.0, 0.0, 0.0))
    training = TrainingShapes(prepared[:4], recipe, 0, "list")
    validation = TrainingShapes(prepared[4:], recipe, 0, "list")
    coarse, network = CoarseNet(NETWORK), LIST(NETWORK)
    parts = {"encoder": "image_encoder.", "decoder": "point_decoder."}
    split = split_coarse(coarse.state_dict(), parts)
    network.load_coarse(split["encoder"], split["decoder"])
    network.freeze_coarse()
    task = FullTask(network, validation, 10.0, None, 1.0, 10.0, 0.9)
    places = LoopPlaces(folder / "state.pt", folder / "tensorboard", workers=0)
    return Loop(task, training, settings(**changes), places, torch.device("cpu"))


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


class KilledError(Exception):
    pass


def test_a_killed_training_goes_on_and_ends_with_the_same_bits(prepared, tmp_path, monkeypatch):
    straight, straight_history = list_loop(prepared, tmp_path / "straight").run()
    # A state after every step, and a kill in the middle of the second epoch.
    monkeypatch.setattr("list.training.loop.SAVE_EVERY_SECONDS", 0.0)
    loop = list_loop(prepared, tmp_path / "killed")
    train = loop._train

    def dies(batch):
        if loop.step == 3:
            raise KilledError
        return train(batch)

    monkeypatch.setattr(loop, "_train", dies)
    with pytest.raises(KilledError):
        loop.run()
    resumed = list_loop(prepared, tmp_path / "killed")
    weights, history = resumed.run()
    assert history == straight_history
    for name, tensor in straight.items():
        assert torch.equal(tensor, weights[name]), name


def test_the_best_weights_are_those_of_the_best_validation(prepared, tmp_path):
    loop = list_loop(prepared, tmp_path)
    scores = iter([0.1, 0.5, 0.2])
    seen = []

    def validate(network):
        seen.append({k: v.clone() for k, v in network.state_dict().items()})
        return {"iou": next(scores)}

    loop.task.validate = validate
    weights, history = loop.run()
    assert [row["validation_iou"] for row in history] == [0.1, 0.5, 0.2]
    for name, tensor in seen[1].items():
        assert torch.equal(tensor, weights[name])


def test_coarse_training_fits_clouds(prepared, tmp_path):
    torch.manual_seed(0)
    recipe = SampleRecipe(32, 255, 0, [], 0.0, (0.0, 0.0, 0.0, 0.0))
    shapes = TrainingShapes(prepared[:2], recipe, 0, "coarse")
    task = CoarseTask(CoarseNet(NETWORK), shapes, 1000.0)
    places = LoopPlaces(tmp_path / "state.pt", tmp_path / "tensorboard", workers=0)
    loop = Loop(task, shapes, settings(epochs=60, validate_every=30), places, torch.device("cpu"))
    _, history = loop.run()
    assert history[-1]["train_loss"] < 0.5 * history[0]["train_loss"]


def test_learning_rate_rises_then_falls_to_zero():
    schedule = settings(schedule="cosine", warmup_fraction=0.1)
    factors = [learning_rate_factor(step, 100, schedule) for step in range(101)]
    assert factors[0] == pytest.approx(1 / 11)
    assert max(factors) == factors[10] == 1.0
    assert factors[55] == pytest.approx(0.5)
    assert factors[100] == pytest.approx(0.0)
    assert learning_rate_factor(70, 100, settings(schedule="constant")) == 1.0


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
