import pytest

from list.errors import ListError
from list.provenance import refuse_unrecorded


def test_results_with_a_record_or_in_the_making_pass(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "results").mkdir()
    (tmp_path / "results/a").touch()
    state = tmp_path / ".snakemake"
    for kind in ("metadata", "incomplete"):
        (state / kind).mkdir(parents=True)
    outputs = ["results/a", "results/not-made-yet"]
    with pytest.raises(ListError, match=r"1 of the results .* example results/a\."):
        refuse_unrecorded(outputs, state)
    # Base64 of the path, as Snakemake names its records.
    (state / "metadata" / "cmVzdWx0cy9h").touch()
    refuse_unrecorded(outputs, state)
    (state / "metadata" / "cmVzdWx0cy9h").rename(state / "incomplete" / "cmVzdWx0cy9h")
    refuse_unrecorded(outputs, state)


def test_without_any_state_every_result_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    refuse_unrecorded(["a", "b"], tmp_path / ".snakemake")
    (tmp_path / "a").touch()
    with pytest.raises(ListError, match=r"cp -a results \.snakemake"):
        refuse_unrecorded(["a", "b"], tmp_path / ".snakemake")
