"""Checkpoints in the form of the public release take the place of trainings."""

import os
import shutil

import pandas as pd
import torch

from list.command.weights import main
from list.training.checkpoint import Conventions, read_weights

from .conftest import TINY, Workplace
from .test_invalidation import WEIGHTS, WORDS


def exported(finished, network):
    """The weights that the finished run trained, as a checkpoint of the release."""
    path = finished.folder / f"{network}.pt.tar"
    if not path.exists():
        assert (
            main(["export", str(finished.folder / f"results/{network}/weights.pt"), str(path)]) == 0
        )
    return path


def test_given_weights_of_list_are_measured_without_any_training(finished, copied):
    shutil.copy(exported(finished, "list"), copied.folder / "published.pt.tar")
    for trained in ("coarse", "list"):
        shutil.rmtree(copied.folder / "results" / trained)
    copied.configure(TINY | {"weights": {"full": "published.pt.tar"}})
    assert copied.planned("all").keys() - {"all"} == WORDS[WEIGHTS["weights.full"]]
    result = copied.snakemake("all")
    assert result.returncode == 0, result.stderr[-5000:]
    for name in ("metrics.csv", "per_shape.csv"):
        expected = (finished.folder / "results" / name).read_bytes()
        assert (copied.folder / "results" / name).read_bytes() == expected
    # What was trained with another background or scale than the release's says so here, too.
    used = [place.folder / "results/list/weights.pt" for place in (finished, copied)]
    assert [read_weights(path).conventions for path in used] == [Conventions(10.0, 255)] * 2
    accounting = pd.read_csv(copied.folder / "results/accounting.csv")
    assert accounting["left_out"].to_list() == [5, 5]
    measured = pd.read_csv(copied.folder / "results/metrics.csv")
    assert (measured["method"] == "LIST").sum() == 4
    page = (copied.folder / "results/report/index.html").read_text()
    assert "published.pt.tar" in page
    assert "Training of" not in page
    assert copied.planned("all") == {}
    # Without the key the training takes its place again.
    copied.configure(TINY)
    assert {"train_coarse", "train_list"} <= copied.planned("all").keys()


def test_given_weights_of_list_need_no_training_data(finished, tmp_path):
    place = Workplace(tmp_path / "workflow")
    weights = str(exported(finished, "list"))
    place.configure(TINY | {"weights": {"full": weights}})
    planned = place.planned("all")
    # Two categories; the mean shape and retrieval want training shapes and their images.
    assert {planned[rule] for rule in ("generate", "isosurface", "render")} == {4}
    assert {planned[rule] for rule in ("sample", "farthest")} == {2}
    assert not planned.keys() & {"train_coarse", "split_checkpoint", "train_list"}


def test_list_is_trained_from_given_weights_of_coarse_net(finished, copied):
    shutil.copy(exported(finished, "coarse"), copied.folder / "coarse.pt.tar")
    copied.configure(TINY | {"weights": {"coarse": "coarse.pt.tar"}})
    planned = copied.planned("all")
    assert planned.keys() - {"all"} == WORDS[WEIGHTS["weights.coarse"]]
    parts = [f"results/coarse/{part}.pt" for part in ("encoder", "decoder")]
    result = copied.snakemake(*parts)
    assert result.returncode == 0, result.stderr[-5000:]
    for part in parts:
        expected = torch.load(finished.folder / part, weights_only=True)["weights"]
        weights = torch.load(copied.folder / part, weights_only=True)["weights"]
        assert weights.keys() == expected.keys()
        assert all(torch.equal(weights[name], tensor) for name, tensor in expected.items())
    checkpoint = copied.folder / "coarse.pt.tar"
    checkpoint.touch()
    assert copied.planned(*parts) == {}
    # Another one in its place, older than what was made of the first.
    shutil.copy(exported(finished, "list"), checkpoint)
    os.utime(checkpoint, (0, 0))
    assert copied.planned(*parts) == {"import_weights": 1, "split_checkpoint": 1}


def test_a_checkpoint_that_cannot_be_used_is_an_error_without_a_traceback(finished, copied):
    shutil.copy(exported(finished, "list"), copied.folder / "list.pt.tar")
    for weights, targets, message in (
        ({"full": "absent.pt.tar"}, ["-n"], "weights.full: there is no file absent.pt.tar"),
        (
            {"coarse": "list.pt.tar"},
            ["results/coarse/weights.pt"],
            "list.pt.tar is a checkpoint of LIST, and CoarseNet is wanted",
        ),
    ):
        copied.configure(TINY | {"weights": weights})
        result = copied.snakemake(*targets)
        output = result.stdout + result.stderr
        assert result.returncode != 0
        assert message in output
        assert "Traceback" not in output
