import shutil

import pandas as pd
import pytest

from .conftest import TINY


def test_two_processes_train_where_there_are_no_test_shapes(copied):
    # Few and small steps, in which rounding does not grow far.
    keys = ("batch_size", "validate_every", "query_points")
    full = {key: TINY["training"]["full"][key] for key in keys} | {"epochs": 2}
    coarse = TINY["training"]["coarse"]
    copied.configure(TINY | {"training": {"coarse": coarse, "full": full}})
    results = copied.folder / "results"
    result = copied.snakemake("results/list/weights.pt")
    assert result.returncode == 0, result.stderr[-5000:]
    tables = {name: results / name / "history.tsv" for name in ("coarse", "list")}
    alone = {name: pd.read_csv(table, sep="\t") for name, table in tables.items()}
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
        together = pd.read_csv(tables[name], sep="\t")
        assert together["step"].tolist() == alone[name]["step"].tolist()
        # Rounding grows from step to step; the exact comparison is in tests/unit.
        assert together["train_loss"].tolist() == pytest.approx(alone[name]["train_loss"], rel=0.02)
