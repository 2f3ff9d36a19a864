import json
import re
import shutil

import pandas as pd
import pytest
import yaml

from list.data.images import view_files
from list.data.splits import read_split_list
from list.geometry.mesh import is_watertight, read_mesh
from list.geometry.view_metadata import parse_metadata

from ..browser.conftest import Opened
from .conftest import ROOT, Workplace, assert_same_bytes, changed

COLUMNS = [
    "category_id",
    "category",
    "method",
    "shapes",
    "failed",
    "quarantined",
    "chamfer_l2",
    "chamfer_l1",
    "iou",
    "fscore_0.5",
    "fscore_1",
    "fscore_5",
    "normal_consistency",
]


def test_the_table_has_a_row_for_every_category_and_method(finished):
    metrics = pd.read_csv(finished.folder / "results/metrics.csv", dtype={"category_id": str})
    assert [*metrics.columns[: len(COLUMNS)]] == COLUMNS
    methods = ["LIST", "coarse", "mean_shape", "retrieval", "oracle", "floor"]
    assert [*metrics["method"].unique()] == methods
    assert set(metrics["category"]) == {"chair", "lamp", "mean over categories", "mean over shapes"}
    chairs = metrics[(metrics["category"] == "chair") & (metrics["method"] == "mean_shape")]
    assert chairs["shapes"].item() == 2
    assert 0 < chairs["iou"].item() < 1
    of_all = metrics[metrics["category"] == "mean over shapes"].set_index("method")
    assert of_all.loc["floor", "iou"] == 1
    assert 0 < of_all.loc["oracle", "iou"] < 1
    # Surfaces, so that whatever compares tables compares what the network made.
    assert of_all.loc["LIST", "failed"] == 0
    assert 0 < of_all.loc["LIST", "iou"] < 1


def reported(results):
    """Path and caption file of every output that the rules wrap for the report."""
    rules = "".join(path.read_text() for path in sorted((ROOT / "rules").glob("*.smk")))
    found = re.findall(
        r'report\(\s*"([^"]+)",\s*caption="../workflow/report/(\w+)\.rst",\s*'
        r'category="(\w+)",\s*labels=\{"what": "([^"]+)"\}',
        rules,
    )
    assert len(found) == rules.count("report(")
    return [path for path in found if (results / path[0]).is_file()]


def test_snakemake_writes_a_report_with_every_figure_and_its_caption(finished, tmp_path):
    page = tmp_path / "report.html"
    result = finished.snakemake("all", "--report", str(page))
    assert result.returncode == 0, result.stderr[-5000:]
    text = page.read_text(encoding="utf-8")
    start = text.index('var results = {"') + len("var results = ")
    shown, _ = json.JSONDecoder().raw_decode(text, start)
    expected = reported(finished.folder)
    for path, caption, category, label in expected:
        assert shown[path]["labels"] == {"what": label}
        words = (ROOT / "workflow/report" / f"{caption}.rst").read_text(encoding="utf-8").split()
        assert " ".join(words[:4]) in " ".join(shown[path]["caption"].split())
        assert category in text
    pictures = {f"results/report/{p.name}" for p in finished.folder.glob("results/report/*.png")}
    assert len(pictures) == 7
    assert pictures < {*shown} == {path for path, *_ in expected}


def test_the_page_of_a_run_loads_alone_and_shows_its_shapes(finished, browser):
    opened = Opened(browser, finished.folder / "results/report/index.html")
    opened.page.locator("#bars svg").wait_for()
    count = opened.page.locator(".panes").count()
    assert count >= 2
    for number in range(count):
        pixels = opened.pixels(opened.panes(number), "truth")
        assert any(pixels[3::4])
    assert opened.complaints == []
    assert len([url for url in opened.requests if not url.startswith("data:")]) == 1
    opened.page.close()


def test_only_training_shapes_are_retrieved(finished):
    per_shape = pd.read_csv(finished.folder / "results/per_shape.csv", dtype=str)
    trained = pd.read_csv(finished.folder / "results/index/train.tsv", sep="\t", dtype=str)
    known = set(trained["category_id"] + "/" + trained["shape_id"])
    for method in ("retrieval", "oracle"):
        assert set(per_shape.loc[per_shape["method"] == method, "neighbour"]) <= known
    others = per_shape[~per_shape["method"].isin(["retrieval", "oracle"])]
    assert others["neighbour"].isna().all()


def test_every_mean_lies_within_its_interval(finished):
    results = finished.folder / "results"
    keys = ["category_id", "category", "method"]
    metrics = pd.read_csv(results / "metrics.csv").set_index(keys)
    intervals = pd.read_csv(results / "intervals.csv").set_index(keys)
    assert intervals.index.equals(metrics.index)
    for name in COLUMNS[6:]:
        low, mean, high = intervals[f"{name}_low"], metrics[name], intervals[f"{name}_high"]
        assert ((low <= mean) & (mean <= high) | mean.isna()).all(), name


def test_no_retrieved_shape_overlaps_better_than_the_oracle(finished):
    per_shape = pd.read_csv(finished.folder / "results/per_shape.csv")
    iou = per_shape.pivot(index=["category_id", "shape_id"], columns="method", values="iou")
    # The oracle is chosen on a coarse grid, and measured on other points.
    assert (iou["oracle"] >= iou["retrieval"] - 0.1).all()
    assert iou["oracle"].mean() >= iou["retrieval"].mean() - 0.02
    assert (iou["oracle"] <= iou["floor"]).all()


def test_every_shape_is_accounted_for(finished):
    accounts = pd.read_csv(finished.folder / "results/accounting.csv")
    assert accounts["listed"].tolist() == [7, 7]
    parts = accounts[["trained", "validated", "tested", "quarantined", "missing", "left_out"]]
    assert (parts.sum(axis=1) == accounts["listed"]).all()
    assert accounts["tested"].tolist() == [2, 2]


def test_the_embedded_data_has_the_published_layouts(finished):
    results = finished.folder / "results"
    names = read_split_list(results / "index/train_lists/03001627_train.lst")
    assert len(names) == 5
    for name in names:
        mesh = results / "download/train-000/isosurface/03001627" / name / "isosurf.obj"
        assert is_watertight(read_mesh(mesh))
        views = results / "images/train-000/03001627" / name / "easy"
        cameras = parse_metadata((views / "rendering_metadata.txt").read_text())
        assert len(view_files(views)) == len(cameras) == 2


def test_the_protocol_and_the_report_stand_beside_the_table(finished):
    results = finished.folder / "results"
    protocol = yaml.safe_load((results / "metrics.yaml").read_text(encoding="utf-8"))
    assert protocol["protocol"] == "list"
    assert protocol["volume_points"] == 5000
    assert protocol["columns"]["chamfer_l1"]["unit"] == "% of box"
    # Every column that holds numbers is explained.
    explained = protocol["columns"].keys() | protocol["columns_of_shapes"].keys()
    identity = {"category_id", "category", "method", "shape_id"}
    for table in ("metrics.csv", "per_shape.csv"):
        columns = pd.read_csv(results / table, nrows=0).columns
        plain = {re.sub(r"_[\d.]+$", "_t", c.removesuffix("_without_failures")) for c in columns}
        assert plain - identity <= explained
    assert "longest side 1" in protocol["frame"]
    page = (results / "report/index.html").read_text()
    assert "chair" in page
    assert "default-src 'none'" in page
    timings = pd.read_csv(results / "timings.csv")
    assert {"train_coarse", "train_list", "sample"} <= set(timings["stage"])


def test_a_second_run_has_nothing_to_do(finished):
    result = finished.snakemake("all")
    assert result.returncode == 0
    assert "Nothing to be done" in result.stdout + result.stderr


def test_another_number_of_cores_gives_the_same_bytes(finished, tmp_path):
    other = Workplace(tmp_path / "workflow")
    result = other.snakemake("results/metrics.csv", cores=1)
    assert result.returncode == 0, result.stderr[-5000:]
    assert_same_bytes(other, finished)


def test_maps_stand_beside_the_renderings_with_the_same_cameras(copied):
    result = copied.snakemake("results/depth/test-000/03001627")
    assert result.returncode == 0, result.stderr[-5000:]
    rendered = copied.folder / "results/images/test-000/03001627"
    files = sorted(path.relative_to(rendered) for path in rendered.rglob("*.*") if path.is_file())
    depths = copied.folder / "results/depth/test-000/03001627"
    assert sorted(p.relative_to(depths) for p in depths.rglob("*.*") if p.is_file()) == files
    for path in (path for path in files if path.name == "rendering_metadata.txt"):
        assert (depths / path).read_text() == (rendered / path).read_text()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"trainin": {}}, "trainin: unknown key. Did you mean 'training'?"),
        (changed(data={"categories": ["chairs"]}), "unknown category 'chairs'"),
        (changed(data={"source": "meshes"}), "there is no folder data/meshes"),
        (changed(network={"voxel_resolution": 17}), "network.voxel_resolution: 17"),
        (changed(network={"pooling": 17}), "network.pooling: unknown key"),
    ],
    ids=["typo", "category", "folder", "size", "network key"],
)
def test_errors_name_the_key_and_show_no_traceback(copied, values, message):
    copied.configure(values)
    result = copied.snakemake("all")
    output = result.stdout + result.stderr
    assert result.returncode != 0
    assert message in output
    assert "Traceback" not in output


def test_code_in_a_configuration_never_runs(copied):
    text = 'seed: !!python/object/apply:os.system ["touch ran"]\n'
    (copied.folder / "config/config.yaml").write_text(text)
    result = copied.snakemake("all", "--dry-run")
    assert result.returncode != 0
    assert "not valid" in result.stdout + result.stderr
    assert not (copied.folder / "ran").exists()


def test_gpus_that_the_profile_gives_are_in_the_timings_and_make_nothing_stale(copied):
    devices = ("--set-resources", "train_list:gpu=2")
    assert copied.planned("all", *devices) == {}
    left = copied.folder / "results/benchmarks/sample/03001627/train-999.tsv"
    shutil.copy(left.with_name("train-000.tsv"), left)
    result = copied.snakemake("results/timings.csv", "--forcerun", "report", *devices)
    assert result.returncode == 0, result.stderr[-5000:]
    timings = pd.read_csv(copied.folder / "results/timings.csv", index_col="stage")
    assert timings.loc["sample", "jobs"] == 4
    given = timings["gpu_seconds"]
    assert given["train_list"] == pytest.approx(2 * timings.loc["train_list", "seconds"])
    assert given.drop("train_list").sum() == 0
