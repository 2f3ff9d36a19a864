import numpy as np
import pytest
from PIL import Image

from list.evaluation.error_maps import COLOURS, ErrorExample, error_maps, error_pictures

from .solids import ball, box


def hue(picture):
    """Share of red, grey and blue among the visible pixels."""
    seen = picture[picture[..., 3] == 255].astype(int)
    excess = seen[:, 0] - seen[:, 2]
    return np.array([(excess > 40).mean(), (np.abs(excess) <= 40).mean(), (excess < -40).mean()])


def test_the_colours_run_from_blue_to_red():
    assert COLOURS(0.0)[2] > COLOURS(0.0)[0]
    assert COLOURS(1.0)[0] > COLOURS(1.0)[2]


@pytest.mark.parametrize(("predicted", "shown"), [(ball(0.45), 0), (ball(0.4), 1), (ball(0.35), 2)])
def test_too_much_is_red_and_too_little_is_blue_on_both_surfaces(predicted, shown):
    for picture in error_pictures(ErrorExample("", predicted, ball(0.4)), 48):
        assert hue(picture)[shown] > 0.95


def test_distances_are_those_at_each_sample_however_large_the_faces():
    # The box has two triangles a side; only the corner within the ball is not blue or red.
    example = ErrorExample("", ball(0.2, (0.4, 0.2, 0.4)), box((0.8, 0.4, 0.8)))
    _, truth = error_pictures(example, 64)
    red, grey, blue = hue(truth)
    assert blue > 0.5
    assert red > 0.02
    assert grey > 0.005


def test_both_pictures_share_one_camera_and_fit():
    prediction, truth = error_pictures(ErrorExample("", ball(0.2), ball(0.4)), 64)
    areas = [np.count_nonzero(picture[..., 3]) for picture in (prediction, truth)]
    assert areas[0] / areas[1] == pytest.approx(0.25, abs=0.05)
    assert not truth[[0, -1]].any()
    assert not truth[:, [0, -1]].any()


def test_threads_do_not_change_a_picture():
    example = ErrorExample("", ball(0.3), box((0.6, 0.5, 0.6)))
    for one, two in zip(error_pictures(example, 32), error_pictures(example, 32, 2), strict=True):
        np.testing.assert_array_equal(one, two)


def test_a_figure_has_room_for_failures_and_short_rows(tmp_path):
    good, bad = ErrorExample("a", ball(0.3), ball(0.4)), ErrorExample("b", None, ball(0.4))
    error_maps([[good, bad], [good], []], tmp_path / "a.png", size=24)
    error_maps([[good, bad], [good], []], tmp_path / "b.png", size=24, threads=2)
    picture = np.asarray(Image.open(tmp_path / "a.png").convert("RGB")).astype(int)
    assert ((picture[..., 2] - picture[..., 0]) > 60).sum() > 100
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
