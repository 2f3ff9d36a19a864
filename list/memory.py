"""How a process takes memory from the system."""

from __future__ import annotations

import ctypes

# Parameters of mallopt (glibc, malloc.h).
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3

# The largest block that glibc may take from its heap (DEFAULT_MMAP_THRESHOLD_MAX); larger ones go
# back to the system at once.
LARGEST_KEPT = 2**25

NEVER = 2**31 - 1


def keep_freed_memory() -> None:
    """Keep memory that is freed for what is taken next, where the C library is glibc.

    By itself glibc gives the end of its heap back and takes it again many times in a training step,
    and each time the system clears every page.
    """
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        library.mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT)
        library.mallopt(M_TRIM_THRESHOLD, NEVER)
