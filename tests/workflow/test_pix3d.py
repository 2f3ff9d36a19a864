import copy

import pandas as pd

from list.data.images import view_files

from ..unit.pix3d_archive import tiny_archive
from .conftest import TINY, Workplace


def place_of_photos(folder):
    """A run of the tiny archive that has not begun."""
    place = Workplace(folder)
    tiny_archive(place.folder / "data" / "pix3d")
    values = copy.deepcopy(TINY)
    values["data"] = {
        "source": "pix3d",
        "categories": "all",
        "pix3d": {"splits": "data/pix3d/splits", "protocol": "pix3d_paper"},
        "maximum_failed_fraction": 0.5,
    }
    values["evaluation"]["views"] = "all"
    place.configure(values)
    return place


def test_photos_and_models_run_to_the_metrics(tmp_path):
    place = place_of_photos(tmp_path / "workflow")
    result = place.snakemake("results/metrics.csv")
    assert result.returncode == 0, result.stderr[-5000:]

    results = place.folder / "results"
    # Model 0 is trained by its photos 0 and 1, and tested by 2.
    for shard, photos in (("train-000", ["00", "01"]), ("test-000", ["02"])):
        views = view_files(results / "images" / shard / "chair" / "CHAIR_0.model" / "easy")
        assert [path.stem for path in views] == photos
    per_shape = pd.read_csv(results / "per_shape.csv")
    own = per_shape[per_shape["method"] == "LIST"]
    assert [*zip(own["shape_id"], own["view"], strict=True)] == [
        ("CHAIR_0.model", 2),
        ("CHAIR_2.model", 9),
    ]
    photos = pd.read_csv(results / "photos.tsv", sep="\t")
    assert photos["number"].tolist() == [*range(18)]
    used = [0, 1, 2, 6, 9, 11, 12, 17]
    assert photos[photos["status"] == "used"]["number"].tolist() == used
    assert photos[photos["status"] != "used"]["reason"].str.len().min() > 0

    quarantine = pd.read_csv(results / "quarantine.tsv", sep="\t")
    assert quarantine[["shape_id", "stage"]].values.tolist() == [["CHAIR_3.model", "crop"]]
    accounts = pd.read_csv(results / "accounting.csv").set_index("category")
    parts = ["trained", "validated", "tested", "quarantined", "missing"]
    assert (accounts[parts].sum(axis=1) == accounts["listed"]).all()
    assert accounts.loc["chair", ["listed", "tested", "quarantined"]].tolist() == [5, 2, 1]
    assert accounts.loc["table", ["listed", "tested", "missing"]].tolist() == [4, 0, 1]
    counted = accounts[["photos_used", "photos_unusable", "photos_left_out"]]
    assert (counted.sum(axis=1) == accounts["photos"]).all()
    assert place.planned("results/metrics.csv") == {}
