"""What a test needs of the machine: where it is not there the test skips, unless it must not.

`LIST_REQUIRED` names what must be there, separated by commas, or `all` of it. A test that lacks
something named there fails.
"""

import os
from typing import NoReturn

import pytest

# Mounting a file system in memory, a Chromium, and the programs of Slurm.
NEEDS = {"mount", "browser", "slurm"}


def unavailable(need: str, reason: str) -> NoReturn:
    """Skip the test, or fail it where `LIST_REQUIRED` names what it needs.

    Args:
        need: One of `NEEDS`.
        reason: What is missing here.
    """
    assert need in NEEDS
    required = {name.strip() for name in os.environ.get("LIST_REQUIRED", "").split(",")} - {""}
    if unknown := required - NEEDS - {"all"}:
        pytest.fail(f"LIST_REQUIRED names {sorted(unknown)}; it may name {sorted(NEEDS)} or all")
    if required & {need, "all"}:
        pytest.fail(f"{need} is required: {reason}")
    pytest.skip(reason)
