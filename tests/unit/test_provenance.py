import errno
from pathlib import Path

import pytest

from list.errors import ListError
from list.provenance import mark_origin, refuse_unknown_origin

# Base64 of `results/a`, as Snakemake names its record.
RECORD = "cmVzdWx0cy9h"


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A folder with one result and a folder of records."""
    monkeypatch.chdir(tmp_path)
    results, state = tmp_path / "results", tmp_path / ".snakemake"
    results.mkdir()
    (results / "a").touch()
    for kind in ("metadata", "incomplete"):
        (state / kind).mkdir(parents=True)
    return results, state


OUTPUTS = ["results/a", "results/not-made-yet"]


def test_results_with_a_record_or_in_the_making_pass(places):
    _, state = places
    with pytest.raises(ListError, match=r"1 of the results .* example results/a\."):
        refuse_unknown_origin(OUTPUTS, *places)
    (state / "metadata" / RECORD).touch()
    refuse_unknown_origin(OUTPUTS, *places)
    (state / "metadata" / RECORD).rename(state / "incomplete" / RECORD)
    refuse_unknown_origin(OUTPUTS, *places)


def test_without_any_state_every_result_is_refused(places):
    refuse_unknown_origin(["results/b"], places[0], places[0] / "absent")
    with pytest.raises(ListError, match=r"cp -a results \.snakemake"):
        refuse_unknown_origin(OUTPUTS, places[0], places[0] / "absent")


@pytest.mark.parametrize("place", [0, 1], ids=["results", "records"])
@pytest.mark.parametrize("spoil", ["other", None])
def test_results_that_are_not_those_of_the_records_are_refused(places, place, spoil):
    (places[1] / "metadata" / RECORD).touch()
    mark_origin(*places)
    refuse_unknown_origin(OUTPUTS, *places)
    mark = places[place] / "origin.txt"
    mark.write_text(spoil) if spoil else mark.unlink()
    with pytest.raises(ListError, match="not those of"):
        refuse_unknown_origin(OUTPUTS, *places)
    # Where nothing is left of the results, there is nothing to mistake.
    refuse_unknown_origin(["results/not-made-yet"], *places)
    # Vouched for, they get a new mark.
    mark_origin(*places)
    refuse_unknown_origin(OUTPUTS, *places)


@pytest.mark.parametrize("full", [0, 1], ids=["results", "records"])
def test_where_one_mark_cannot_be_written_there_is_none(places, full, monkeypatch, caplog):
    write_text = Path.write_text

    def write(path, text):
        if path.is_relative_to(places[full]):
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_text(path, text)

    monkeypatch.setattr(Path, "write_text", write)
    mark_origin(*places)
    assert "No space left" in caplog.text
    assert not [*places[0].glob("*origin*"), *places[1].glob("*origin*")]
    (places[1] / "metadata" / RECORD).touch()
    refuse_unknown_origin(OUTPUTS, *places)


def test_a_mark_stays_and_no_two_are_alike(places, tmp_path):
    mark_origin(*places)
    first = (places[0] / "origin.txt").read_text()
    mark_origin(*places)
    assert (places[0] / "origin.txt").read_text() == first
    others = tmp_path / "other", tmp_path / "state"
    mark_origin(*others)
    assert (others[0] / "origin.txt").read_text() != first
