"""A process keeps the memory that it freed."""

import subprocess
import sys

import pytest

# Takes and frees 50 MB twenty times, and prints how many new pages the system gave for them.
PROGRAM = """
import resource, sys
import torch
from list.memory import keep_freed_memory

torch.set_num_threads(1)
if sys.argv[1] == "kept":
    keep_freed_memory()
pages = []
for _ in range(20):
    blocks = [torch.ones(25_000) for _ in range(500)]
    del blocks
    pages.append(resource.getrusage(resource.RUSAGE_SELF).ru_minflt)
print(pages[-1] - pages[4])
"""


def new_pages(mode: str) -> int:
    command = [sys.executable, "-c", PROGRAM, mode]
    return int(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries keep memory as they like")
def test_memory_that_was_freed_is_taken_again():
    by_itself, kept = new_pages("by itself"), new_pages("kept")
    if by_itself < 1_000:
        pytest.skip(f"this C library keeps freed memory by itself: {by_itself} new pages")
    assert kept < by_itself / 20
