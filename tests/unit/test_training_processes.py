"""Trainings in real processes: killed, with a full disk, and several that share a batch."""

import random
import signal
import socket
import time
from types import SimpleNamespace

import pytest
import torch

from list.errors import ListError
from list.stage import stage
from list.training.checkpoint import load
from list.training.processes import start_processes

from .trainings import finish, start


def assert_same_bits(one, other):
    assert one["history"] == other["history"]
    assert one["weights"].keys() == other["weights"].keys()
    for name, tensor in one["weights"].items():
        assert torch.equal(tensor, other["weights"][name]), name


# So many steps of two an epoch that no machine ends them between the kills.
EPOCHS, STEPS = 12, 24


@pytest.fixture(scope="module")
def straight(prepared, tmp_path_factory):
    """What a training gives that nothing disturbs: a validation after every fourth step."""
    folder = tmp_path_factory.mktemp("straight")
    return finish(prepared, folder, folder / "result.pt", epochs=EPOCHS)


def wait_for_saves(state, count, process):
    """Wait until the state was replaced a number of times."""
    seen = set()
    while len(seen) <= count and process.is_alive():
        if state.exists():
            seen.add(state.stat().st_mtime_ns)
        time.sleep(0.001)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_killed_training_goes_on_and_ends_with_the_same_bits(prepared, tmp_path, straight, seed):
    moments = random.Random(seed)
    for _ in range(3):
        process = start(prepared, tmp_path, tmp_path / "result.pt", epochs=EPOCHS)
        wait_for_saves(tmp_path / "state.pt", moments.randrange(3), process)
        # Anywhere in a step: while it computes, validates, or writes its state.
        time.sleep(moments.uniform(0.0, 0.05))
        process.kill()
        process.join()
        assert process.exitcode == -signal.SIGKILL
    assert 0 < load(tmp_path / "state.pt")["step"] < STEPS
    resumed = finish(prepared, tmp_path, tmp_path / "result.pt", epochs=EPOCHS)
    assert_same_bits(resumed, straight)


def test_a_full_disk_leaves_the_previous_state(prepared, tmp_path, straight):
    result = tmp_path / "result.pt"
    process = start(prepared, tmp_path, result, epochs=EPOCHS)
    wait_for_saves(tmp_path / "state.pt", 1, process)
    process.kill()
    process.join()
    before = load(tmp_path / "state.pt")
    size = (tmp_path / "state.pt").stat().st_size
    process = start(prepared, tmp_path, result, largest_file=size // 2, epochs=EPOCHS)
    process.join()
    assert process.exitcode == 1
    message = result.with_suffix(".error").read_text()
    assert "state.pt cannot be written ([Errno 27] File too large)" in message
    assert load(tmp_path / "state.pt")["step"] == before["step"]
    assert [path.name for path in tmp_path.glob(".*")] == []
    assert_same_bits(finish(prepared, tmp_path, result, epochs=EPOCHS), straight)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start_two(prepared, folder, **changes):
    """Start two processes that train together; each has a folder and a result by its rank."""
    shared = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
    return [
        start(
            prepared,
            folder / f"rank{rank}",
            folder / f"rank{rank}.pt",
            shared | {"LOCAL_RANK": str(rank)},
            processes=2,
            **changes,
        )
        for rank in range(2)
    ]


def exit_codes(processes):
    for process in processes:
        process.join()
    return [process.exitcode for process in processes]


def test_processes_that_see_different_states_stop(prepared, tmp_path):
    values = {"batch_size": 4, "epochs": 2}
    # The second process has no state, as if its node did not see the file yet.
    finish(prepared, tmp_path / "rank0", tmp_path / "done.pt", **values)
    assert exit_codes(start_two(prepared, tmp_path, **values)) == [1, 1]
    for rank in range(2):
        message = (tmp_path / f"rank{rank}.error").read_text()
        assert f"from different steps (0, 2): not all of them see the newest {tmp_path}" in message


@pytest.mark.parametrize("accumulation", [1, 2])
def test_two_processes_follow_the_curve_of_one(prepared, tmp_path, accumulation):
    values = {
        # Of fewer than four images to normalise by, rounding errors would grow too large.
        "batch_size": 4 * accumulation,
        "accumulation": accumulation,
        "validate_every": 1,
        # As published: rounding errors grow with it from step to step.
        "learning_rate": 1e-4,
    }
    one = finish(prepared, tmp_path / "one", tmp_path / "one.pt", **values)
    assert exit_codes(start_two(prepared, tmp_path, **values)) == [0, 0]
    first, second = load(tmp_path / "rank0.pt"), load(tmp_path / "rank1.pt")
    assert_same_bits(first, second)
    for alone, together in zip(one["history"], first["history"], strict=True):
        for name in ("train_loss", "train_distance_loss", "train_occupancy_loss"):
            assert together[name] == pytest.approx(alone[name], rel=1e-5), alone["step"]
        assert together["validation_iou"] == pytest.approx(alone["validation_iou"], abs=0.01)
    # Only the first process writes.
    assert (tmp_path / "rank0" / "state.pt").exists()
    assert not (tmp_path / "rank1").exists()


class ReplacedError(Exception):
    """Stands for the process being replaced by srun."""


def test_on_several_nodes_slurm_starts_every_process(monkeypatch):
    def replaced(_, command):
        raise ReplacedError(command)

    monkeypatch.setattr("os.execvp", replaced)
    monkeypatch.setenv("SLURM_JOB_ID", "7")
    sizes = r"srun.*--nodes=2.*--ntasks=4.*--ntasks-per-node=2.*--cpus-per-task=3"
    with pytest.raises(ReplacedError, match=sizes):
        start_processes("float32", {"tasks": 4, "nodes": 2}, threads=3)
    with pytest.raises(ListError, match="3 processes cannot be divided evenly over 2 nodes"):
        start_processes("float32", {"tasks": 3, "nodes": 2})
    monkeypatch.delenv("SLURM_JOB_ID")
    with pytest.raises(ListError, match="needs Slurm"):
        start_processes("float32", {"tasks": 2, "nodes": 2})


@pytest.mark.parametrize(
    ("precision", "instructions", "chosen"),
    [
        ("auto", {"avx2": True, "avx512_bf16": False}, "32-true"),
        ("auto", {"avx2": True, "avx512_bf16": True}, "bf16-mixed"),
        ("auto", {"bf16": True}, "bf16-mixed"),
        ("float32", {"avx512_bf16": True}, "32-true"),
        ("bf16", {"avx2": True}, "bf16-mixed"),
    ],
)
def test_bf16_is_chosen_where_the_processor_has_it(
    monkeypatch, caplog, precision, instructions, chosen
):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: instructions)
    assert start_processes(precision, {}).strategy.precision.precision == chosen
    slow = precision == "bf16"
    assert ("has no bf16" in caplog.text) == slow


def test_a_gpu_that_is_asked_for_and_not_there_is_missed_in_the_log(tmp_path, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    job = SimpleNamespace(rule="train_list", params={}, log=[str(tmp_path / "train_list.log")])

    def log(resources):
        with stage(job):
            assert start_processes("float32", resources).device.type == "cpu"
        return (tmp_path / "train_list.log").read_text()

    assert "WARNING The job asks for a GPU and none is visible: it trains on the CPU" in log(
        {"gpu": 1}
    )
    assert "WARNING" not in log({"gpu": 0})


def test_float16_needs_a_gpu(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ListError, match="float16 needs a GPU"):
        start_processes("float16", {})
