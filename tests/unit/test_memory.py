"""A process keeps the memory that it freed."""

import ctypes
import subprocess
import sys

import pytest

# Takes 50 MB from the C library and frees it, twenty times; prints how many new pages that took.
PROGRAM = """
import ctypes, resource, sys
from list.memory import keep_freed_memory

if sys.argv[1] == "kept":
    keep_freed_memory()
library = ctypes.CDLL(None)
library.malloc.restype, library.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
blocks, pages = [None] * 500, [0] * 20
for time in range(20):
    for number in range(500):
        blocks[number] = library.malloc(100_000)
        ctypes.memset(blocks[number], 1, 100_000)
    for block in blocks:
        library.free(block)
    pages[time] = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
print(pages[-1] - pages[4])
"""


def new_pages(mode: str) -> int:
    command = [sys.executable, "-c", PROGRAM, mode]
    return int(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallopt"), reason="not the C library of GNU")
def test_memory_that_was_freed_is_taken_again():
    by_itself, kept = new_pages("by itself"), new_pages("kept")
    assert by_itself > 1_000
    assert kept < by_itself / 20
