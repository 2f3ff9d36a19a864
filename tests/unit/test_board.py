"""What a training shows while it runs: TensorBoard, and lines of progress."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

from list.geometry.mesh import Mesh, is_watertight, signed_volume
from list.training.board import Board, _in_words
from list.training.pictures import coloured, seen_along_axes

from .trainings import line_loop, list_loop

pytestmark = pytest.mark.usefixtures("one_thread")


def test_a_resumed_training_keeps_what_tensorboard_had(prepared, tmp_path):
    class StoppedError(Exception):
        """Stands for the end of a process."""

    loop = line_loop(prepared, tmp_path, validate_every=2)
    scores = iter([3.0] * 6 + [2.0] * 6)
    loop.task.measure = lambda *_: next(scores, None) or stop()

    def stop():
        raise StoppedError

    with pytest.raises(StoppedError):
        loop.run()
    again = line_loop(prepared, tmp_path, validate_every=2)
    _, history = again.run()
    steps = [row["step"] for row in history]
    assert len(steps) == 3
    events = EventAccumulator(str(tmp_path / "tensorboard")).Reload()
    for name, value in history[0].items():
        shown = events.Scalars(name)
        assert [event.step for event in shown] == steps
        assert shown[0].value == pytest.approx(value)


def test_losses_since_the_last_validation_are_shown_while_it_trains(
    prepared, tmp_path, monkeypatch
):
    monkeypatch.setattr("list.training.loop.SAVE_EVERY_SECONDS", 0.0)
    _, history = line_loop(prepared, tmp_path, epochs=4, batch_size=2, validate_every=2).run()
    shown = EventAccumulator(str(tmp_path / "tensorboard")).Reload().Scalars("train_loss")
    assert [event.step for event in shown] == [*range(1, 13)]
    assert [shown[5].value, shown[11].value] == pytest.approx([r["train_loss"] for r in history])


def test_progress_says_how_long_it_takes(tmp_path, monkeypatch, caplog):
    caplog.set_level("INFO")
    times = iter([100.0, 110.0, 4000.0])
    clock = SimpleNamespace(monotonic=lambda: next(times))
    monkeypatch.setattr("list.training.board.time", clock)
    board = Board(tmp_path, step=20, steps=1000)
    # Five steps in ten seconds; 975 are left.
    board.progress(25, {})
    # 80 in 3,900 seconds; 900 are left.
    board.progress(100, {"step": 90.0, "validation_iou": 0.51236})
    board.close()
    assert [record.getMessage() for record in caplog.records] == [
        "step 25 of 1000, 32 min left; last validation: none yet",
        "step 100 of 1000, 12 h 11 min left; last validation: step 90, validation_iou 0.5124",
    ]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute"),
        (29, "less than a minute"),
        (31, "1 min"),
        (3_569, "59 min"),
        (3_571, "1 h 0 min"),
        (90_060, "25 h 1 min"),
    ],
)
def test_words_for_the_time_left(seconds, words):
    assert _in_words(seconds) == words


def test_validation_pictures_points_and_surfaces_are_in_tensorboard(prepared, tmp_path):
    loop = list_loop(prepared, tmp_path, epochs=1)
    predict = loop.task._predict

    def ball(network, index, points):
        distance = 10.0 * (points.norm(dim=1) - 0.3)
        return predict(network, index, points)._replace(distance=distance[None])

    loop.task._predict = ball
    loop.run()
    events = EventAccumulator(str(tmp_path / "tensorboard"), {"images": 0, "tensors": 0})
    tags = events.Reload().Tags()
    assert {"validation/0", "validation/1"} <= set(tags["images"])
    assert {"train_loss", "validation_iou", "learning_rate"} <= set(tags["scalars"])
    assert {"validation/0_coarse_VERTEX", "validation/0_coarse_COLOR"} <= set(tags["tensors"])
    surface = [
        tensor_util.make_ndarray(events.Tensors(f"validation/0_mesh_{part}")[0].tensor_proto)[0]
        for part in ("VERTEX", "FACE")
    ]
    mesh = Mesh(surface[0], surface[1].astype(np.int32))
    assert is_watertight(mesh)
    assert signed_volume(mesh) == pytest.approx(4 / 3 * np.pi * 0.3**3, rel=0.02)
    picture = events.Images("validation/0")[0]
    # The input, and views of the points inside and of the coarse points along three axes.
    assert (picture.height, picture.width) == (32, 32 * 7)


def test_points_are_seen_along_the_axes():
    positions = torch.tensor([[0.5, 0.0, 0.0], [-0.5, 0.0, 0.0]])
    near_and_far = coloured((positions[:1], (255, 0, 0)), (positions[1:], (0, 0, 255)))
    along_x, along_y, along_z = seen_along_axes(near_and_far, 32).split(32, dim=2)
    assert along_x[:, 15, 16].tolist() == [1, 0, 0]
    for view in (along_y, along_z):
        colours = {tuple(pixel.tolist()) for pixel in view.flatten(1).T}
        assert colours == {(1, 1, 1), (1, 0, 0), (0, 0, 1)}
    # x runs to the right as seen along z.
    assert along_z[:, 15, 31].tolist() == [1, 0, 0]


def test_a_prediction_without_a_surface_is_shown_without_one(prepared, tmp_path):
    task = list_loop(prepared, tmp_path).task
    predict = task._predict

    def nothing(network, index, points):
        return predict(network, index, points)._replace(distance=torch.ones(1, len(points)))

    task._predict = nothing
    assert task.inspect(task.network.eval(), 0).meshes == {}
