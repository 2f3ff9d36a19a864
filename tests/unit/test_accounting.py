import pytest

from list.data.sources import LEFT_OUT, MISSING, Shape
from list.errors import ListError
from list.evaluation.accounting import PARTS, account, accounting_text

CHAIR, LAMP = "03001627", "03636649"
SHAPES = [
    Shape(CHAIR, name, split, "", "", "")
    for name, split in [("a", "train"), ("b", "train"), ("c", "validation"), ("d", "test")]
]
UNUSED = [
    [CHAIR, "e", "train", "no mesh", MISSING],
    [LAMP, "f", "test", "no images", MISSING],
    [CHAIR, "g", "train", "beyond the cap", LEFT_OUT],
]
USED = {
    ("train", CHAIR, "a"),
    ("train", CHAIR, "c"),
    ("test", CHAIR, "d"),
}
NAMES = {CHAIR: "chair", LAMP: "lamp"}


def test_every_listed_shape_is_in_one_part():
    table = account(SHAPES, {("train", CHAIR, "b")}, USED, True, UNUSED, NAMES).set_index(
        "category"
    )
    chairs = dict(table.loc["chair", ["listed", *PARTS]])
    assert chairs == {
        "listed": 6,
        "trained": 1,
        "validated": 1,
        "tested": 1,
        "quarantined": 1,
        "missing": 1,
        "left_out": 1,
    }
    assert table.loc["lamp", "listed"] == table.loc["lamp", "missing"] == 1


def test_a_shape_in_no_part_stops_the_run():
    with pytest.raises(ListError, match="unaccounted"):
        account(
            SHAPES[:1], set(), USED, True, [[CHAIR, "e", "train", "reason", "forgotten"]], NAMES
        )


def test_a_shape_that_is_neither_used_nor_in_quarantine_stops_the_run():
    with pytest.raises(ListError, match=r"1 shapes were lost, .*: train/03001627/b$"):
        account(SHAPES, set(), USED, True, UNUSED, NAMES)


def test_with_given_weights_no_shape_is_trained_on():
    table = account(SHAPES, set(), {("test", CHAIR, "d")}, False, UNUSED, NAMES)
    chairs = dict(table.set_index("category").loc["chair", ["listed", *PARTS]])
    assert (chairs["listed"], chairs["tested"], chairs["missing"]) == (6, 1, 1)
    assert (chairs["trained"], chairs["validated"], chairs["left_out"]) == (0, 0, 4)


def test_a_person_reads_one_sum_a_category():
    text = accounting_text(account(SHAPES, {("train", CHAIR, "b")}, USED, True, UNUSED, NAMES))
    assert text.splitlines() == [
        "  chair: 6 listed = 1 trained + 1 validated + 1 tested + 1 quarantined + 1 missing"
        " + 1 left out",
        "  lamp: 1 listed = 1 missing",
        "  all: 7 listed = 1 trained + 1 validated + 1 tested + 1 quarantined + 2 missing"
        " + 1 left out",
    ]
