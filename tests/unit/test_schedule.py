import pytest

from list.training.schedule import learning_rate_factor, validated_steps


@pytest.mark.parametrize("shapes", [3, 11, 23, 24, 1000])
def test_epochs_are_passes_over_the_shapes_however_they_fill_batches(shapes):
    steps = validated_steps(100, 1, shapes, 16)[-1]
    assert abs(steps * 16 - 100 * shapes) <= 8


def test_validations_are_as_many_epochs_apart_as_asked_and_at_the_end():
    # Epochs of 1.4375 steps: every third would be 4.3 of them, were each rounded first.
    assert validated_steps(10, 3, 23, 16) == [4, 9, 13, 14]
    # Epochs of a third of a step: no step is validated twice.
    assert validated_steps(10, 1, 5, 15) == [1, 2, 3]
    assert validated_steps(1, 5, 3, 16) == [1]


def test_learning_rate_rises_then_falls_to_zero():
    factors = [learning_rate_factor(step, 100, "cosine", 0.1) for step in range(101)]
    assert factors[0] == pytest.approx(1 / 11)
    assert max(factors) == factors[10] == 1.0
    assert factors[55] == pytest.approx(0.5)
    assert factors[100] == pytest.approx(0.0)
    assert learning_rate_factor(70, 100, "constant", 0.1) == 1.0
