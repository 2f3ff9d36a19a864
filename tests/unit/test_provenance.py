import errno
import shutil
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


@pytest.mark.parametrize("marked", [False, True], ids=["unmarked", "marked"])
@pytest.mark.parametrize("writes", [0, 1, 2])
def test_a_run_that_cannot_write_its_marks_leaves_results_that_pass(
    places, marked, writes, monkeypatch, caplog
):
    (places[1] / "metadata" / RECORD).touch()
    if marked:
        mark_origin(*places)
    write_text, left = Path.write_text, [*range(writes)]

    def write(path, text):
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left.pop()
        return write_text(path, text)

    monkeypatch.setattr(Path, "write_text", write)
    mark_origin(*places)
    assert "No space left" in caplog.text
    refuse_unknown_origin(OUTPUTS, *places)
    monkeypatch.undo()
    monkeypatch.chdir(places[0].parent)
    mark_origin(*places)
    refuse_unknown_origin(OUTPUTS, *places)


def test_results_of_a_copy_are_known_until_it_runs(places, tmp_path):
    (places[1] / "metadata" / RECORD).touch()
    mark_origin(*places)
    copies = tmp_path / "copy" / "results", tmp_path / "copy" / ".snakemake"
    for place, copy in zip(places, copies, strict=True):
        shutil.copytree(place, copy)
    refuse_unknown_origin(OUTPUTS, copies[0], places[1])
    mark_origin(*copies)
    refuse_unknown_origin(OUTPUTS, *copies)
    for mixed in ((copies[0], places[1]), (places[0], copies[1])):
        with pytest.raises(ListError, match="not those of"):
            refuse_unknown_origin(OUTPUTS, *mixed)
