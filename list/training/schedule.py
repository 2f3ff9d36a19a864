"""The steps of a training: how many, after which is validated, and their learning rate."""

from __future__ import annotations

import math


def validated_steps(epochs: int, validate_every: int, shapes: int, batch_size: int) -> list[int]:
    """Steps after which a training is validated.

    Batches run on over the ends of epochs, so an epoch need not be a whole number of steps. Each
    number of steps is rounded by itself, so that over many epochs nothing adds up.

    Args:
        epochs: Passes over the training shapes.
        validate_every: Epochs between validations.
        shapes: Training shapes.
        batch_size: Shapes of a step.

    Returns:
        Numbers of steps done, growing; the last is the end of the training, after at least one.
    """
    validated = [*range(validate_every, epochs, validate_every), epochs]
    return sorted({max(1, round(epoch * shapes / batch_size)) for epoch in validated})


def learning_rate_factor(step: int, steps: int, schedule: str, warmup_fraction: float) -> float:
    """Factor of the learning rate at a step.

    Args:
        step: The step, from 0.
        steps: All steps of the training.
        schedule: `constant` or `cosine`.
        warmup_fraction: Share of all steps over which the factor rises.

    Returns:
        A linear rise during warm-up, then 1 or a half cosine down to 0 (Loshchilov and Hutter,
        SGDR, ICLR 2017).
    """
    warmup = warmup_fraction * steps
    if step < warmup:
        return (step + 1) / (warmup + 1)
    if schedule == "constant":
        return 1.0
    progress = (step - warmup) / max(1.0, steps - warmup)
    return 0.5 * (1.0 + math.cos(math.pi * progress))
