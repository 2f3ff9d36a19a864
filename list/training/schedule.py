"""The learning rate over a training."""

from __future__ import annotations

import math


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
