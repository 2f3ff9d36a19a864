"""A whole run over good meshes and every broken one: the good come out as without the broken."""

import copy
import html
import re
from pathlib import Path

import h5py
import pandas as pd
import pytest

from list.data.sources import held_out

from ..unit.broken_meshes import BOX, BROKEN, obj, write
from .conftest import TINY, Workplace, copy_of

# Two names that a shell or a page would act upon; they are held out.
ODD = ["good0; touch hacked", "<b>good"]
NAMES = [*(f"good{number}" for number in range(5)), *ODD]
GOOD = {name: (1.0, 0.3 + 0.1 * number, 0.5) for number, name in enumerate(NAMES)}

TEST_FRACTION = 0.1

CONFIGURATION = copy.deepcopy(TINY) | {"isosurface": {"resolution": 32}}
CONFIGURATION["data"] |= {
    "source": "meshes",
    "categories": "all",
    "meshes": {"test_fraction": TEST_FRACTION},
    "maximum_failed_fraction": 1.0,
}


def workplace(folder, files):
    place = Workplace(folder)
    thing = place.folder / "data/meshes/thing"
    thing.mkdir(parents=True)
    for name, size in GOOD.items():
        write(thing / f"{name}.obj", obj(BOX.vertices * size, BOX.faces))
    for name, content, _ in files:
        write(thing / name, content)
    place.configure(CONFIGURATION)
    return place


def run(place, *targets):
    result = place.snakemake(*targets)
    assert result.returncode == 0, result.stderr[-5000:]
    assert "Traceback" not in result.stdout + result.stderr
    return place


def test_a_category_without_training_shapes_is_measured(tmp_path):
    others = [("thing", name) for name in GOOD]
    lone = next(
        name
        for name in map("lone{}".format, range(100))
        if ("single", name) in held_out([*others, ("single", name)], TEST_FRACTION, TINY["seed"])
    )
    place = workplace(tmp_path / "workflow", [])
    (place.folder / "data/meshes/single").mkdir()
    write(place.folder / "data/meshes/single" / f"{lone}.obj", obj(BOX.vertices, BOX.faces))
    table = run(place, "results/metrics.csv").folder / "results/metrics.csv"
    rows = pd.read_csv(table).set_index(["category", "method"])
    assert rows.loc[("single", "mean_shape"), "failed"] == 1
    assert rows.loc[("single", "mean_shape"), "iou"] == 0
    assert rows.loc[("single", "floor"), ["failed", "iou"]].to_list() == [0, 1]
    assert rows.loc[("thing", "mean_shape"), "failed"] == 0


def test_a_truncated_shard_stops_the_run_with_what_to_do(clean, tmp_path):
    place = copy_of(clean, tmp_path / "workflow")
    expected = prepared(place)
    shard, target = "results/samples/thing/train-000.h5", "results/farthest/thing/train-000.h5"
    # In place, so that the copy that is kept for later runs, a hard link, is damaged as well.
    with (place.folder / shard).open("r+b") as stream:
        stream.truncate((place.folder / shard).stat().st_size // 2)
    failed = place.snakemake(target)
    output = failed.stdout + failed.stderr
    assert failed.returncode != 0
    assert re.search(rf"farthest: The shard {shard} cannot be read .* Delete it and run", output)
    assert "Traceback" not in output
    (place.folder / shard).unlink()
    assert prepared(run(place, target)) == expected


@pytest.fixture(scope="module")
def dirty(tmp_path_factory):
    return run(workplace(tmp_path_factory.mktemp("dirty") / "workflow", BROKEN), "all")


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    place = workplace(tmp_path_factory.mktemp("clean") / "workflow", [])
    return run(place, "--until", "render", "farthest")


def prepared(place):
    """Bytes of all that the stages made of each shape, by shape, stage and name."""
    results = place.folder / "results"
    found = {}
    for stage in ("isosurface", "samples", "farthest"):
        for path in results.glob(f"{stage}/thing/*.h5"):
            with h5py.File(path) as file:
                for shape, group in file.items():
                    for name, values in group.items():
                        found[shape, stage, name] = values[:].tobytes()
    for path in results.glob("images/*/thing/*/easy/*"):
        found[path.parent.parent.name, "images", path.name] = path.read_bytes()
    return found


def test_good_shapes_come_out_as_the_same_bytes(clean, dirty):
    expected = prepared(clean)
    assert {shape for shape, *_ in expected} == GOOD.keys()
    assert {stage for _, stage, _ in expected} == {"isosurface", "samples", "farthest", "images"}
    assert prepared(dirty) == expected


def test_every_broken_mesh_is_a_row_with_its_reason(dirty):
    table = pd.read_csv(dirty.folder / "results/quarantine.tsv", sep="\t", keep_default_na=False)
    reasons = dict(zip(table["shape_id"], table["reason"], strict=True))
    assert len(table) == len(BROKEN)
    for name, _, reason in BROKEN:
        assert re.search(reason, reasons[Path(name).stem]), name


def test_every_shape_is_accounted_for(dirty):
    account = pd.read_csv(dirty.folder / "results/accounting.csv").iloc[0]
    assert account["listed"] == len(GOOD) + len(BROKEN)
    assert account["quarantined"] == len(BROKEN)
    assert account[["trained", "validated", "tested"]].sum() == len(GOOD)


def test_no_name_is_run_by_a_shell_or_by_the_page(dirty):
    assert [path for path in dirty.folder.rglob("*hacked*") if path.name.startswith("hacked")] == []
    results = dirty.folder / "results"
    per_shape = pd.read_csv(results / "per_shape.csv", keep_default_na=False)
    assert {*ODD} <= {*per_shape["shape_id"]}
    for name in ODD:
        assert [*results.glob(f"images/test-000/thing/{name}/easy/00.png")]
    page = (results / "report/index.html").read_text()
    for name in ("<b>name", *ODD):
        assert html.escape(name) in page
        assert name not in page or name == html.escape(name)
