"""Examples of the documentation do what they say."""

import re
from pathlib import Path

import h5py
import numpy as np

DOCS = Path(__file__).parents[2] / "docs"


def example(page: str) -> str:
    return re.search(r"```python\n(.*?)```", (DOCS / page).read_text(), re.DOTALL)[1]


def test_shards_are_read_as_the_page_on_samples_shows(tmp_path, monkeypatch):
    surface = np.arange(30, dtype=np.float32).reshape(10, 3)
    arrays = {
        "samples": {"surface": surface, "query_points_sigma_0.01": np.ones((4, 4), np.float32)},
        "farthest": {"farthest": np.array([7, 2], np.int32)},
    }
    for part, datasets in arrays.items():
        path = tmp_path / "results" / part / "03001627" / "train-000.h5"
        path.parent.mkdir(parents=True)
        with h5py.File(path, "w") as file:
            for name, values in datasets.items():
                file[f"chair/{name}"] = values
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    exec(example("sample.md"), names)
    assert np.array_equal(names["surface"], surface)
    assert [*names["pools"]] == ["query_points_sigma_0.01"]
    assert np.array_equal(names["farthest_points"], surface[[7, 2]])
