"""Measures speed against the reference methods in one run: `make bench`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def main() -> None:
    """Measure and print rates and ratios."""
    # Before any numerical library starts its threads.
    os.environ["OMP_NUM_THREADS"] = "1"
    rendering()
    preparation()


def rendering() -> None:
    """Measure on two cores, one process each."""
    from benchmarks.rendering import measure

    with tempfile.TemporaryDirectory() as folder:
        triangles, processes, rate, seconds = measure(Path(folder))
    print(f"renderings of a mesh of {triangles} triangles, 224 px, 4 samples a pixel, PNG")
    print(f"  {processes} processes, one thread each: {rate:.0f} views a second")
    print(f"  processor time of a view: {1000 * seconds:.1f} ms")


def preparation() -> None:
    """Measure on one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from benchmarks.preparation import measure

    with tempfile.TemporaryDirectory() as folder:
        triangles, ours, release = measure(Path(folder))
    print(f"preparation of one shape of {triangles} triangles, one core")
    print(f"  ours     {ours:6.2f} s")
    print(f"  release  {release:6.2f} s")
    print(f"  ratio    {release / ours:6.1f}")


if __name__ == "__main__":
    main()
