from pathlib import Path

import numpy as np
import pytest

from list.errors import ShapeError
from list.evaluation.views import evaluated_views

FILES = [Path(f"a1b2/easy/{number:02d}.png") for number in (0, 1, 2, 5, 11)]


def numbers(wanted, seed=0):
    chosen = evaluated_views(FILES, wanted, np.random.default_rng(seed), "evaluation.views")
    return [int(path.stem) for path in chosen]


def test_all_views_and_views_by_number_come_in_the_order_of_their_numbers():
    assert numbers("all") == [0, 1, 2, 5, 11]
    assert numbers([11, 0, 5]) == [0, 5, 11]


def test_seeded_views_are_different_ones_in_order():
    drawn = [numbers(3, seed) for seed in range(50)]
    assert all(len(set(views)) == 3 and views == sorted(views) for views in drawn)
    assert {view for views in drawn for view in views} == {0, 1, 2, 5, 11}
    assert numbers(3, 7) == numbers(3, 7)
    assert numbers(100) == numbers("all")


def test_a_view_that_is_not_there_is_told_with_the_key_and_the_shape():
    with pytest.raises(ShapeError, match=r"evaluation\.views: there is no view 3 in a1b2/easy"):
        numbers([0, 3])
