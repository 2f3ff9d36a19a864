import shutil

import pandas as pd
import pytest


def test_two_processes_train_where_there_are_no_test_shapes(copied, finished):
    results = copied.folder / "results"
    for place in ("download", "isosurface", "images", "samples", "farthest"):
        for path in [*(results / place).rglob("test-*")]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (results / "index/test.tsv").unlink()
    # Without its state a training begins anew.
    shutil.rmtree(results / "work")
    trainings = ("train_coarse", "train_list")
    result = copied.snakemake(
        "results/list/weights.pt",
        "--forcerun",
        *trainings,
        "--set-resources",
        *(f"{rule}:tasks=2" for rule in trainings),
    )
    assert result.returncode == 0, result.stderr[-5000:]
    assert not [*results.glob("samples/*/test-*")]
    for rule in trainings:
        assert "process 1 of 2" in (results / f"logs/{rule}.process1.log").read_text()
        name = rule.removeprefix("train_")
        table = f"results/{name}/history.tsv"
        together = pd.read_csv(copied.folder / table, sep="\t")
        alone = pd.read_csv(finished.folder / table, sep="\t")
        assert together["step"].tolist() == alone["step"].tolist()
        # Rounding grows from step to step; the exact comparison is in tests/unit.
        assert together["train_loss"].tolist() == pytest.approx(alone["train_loss"], rel=0.02)
