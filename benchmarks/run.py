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
    training_step()
    extraction()
    metrics()
    preparation()


def rendering() -> None:
    """Measure on two cores, one process each."""
    from benchmarks.rendering import measure

    with tempfile.TemporaryDirectory() as folder:
        triangles, processes, rate, seconds = measure(Path(folder))
    print(f"renderings of a mesh of {triangles} triangles, 224 px, 4 samples a pixel, PNG")
    print(f"  {processes} processes, one thread each: {rate:.0f} views a second")
    print(f"  processor time of a view: {1000 * seconds:.1f} ms")


def training_step() -> None:
    """Measure steps of LIST on one core, the same threads on both sides."""
    from benchmarks.training_step import RUNS, SIZES, measure

    for size in SIZES:
        seconds = measure(size, RUNS)
        ours, release = (sum(seconds[side]) for side in ("ours", "release"))
        before, plain_before = (seconds[side][0] for side in ("ours", "release"))
        print(f"one training step, {size}, float32, one thread, processor seconds")
        print(f"  ours     {ours:6.2f} s")
        print(f"  release  {release:6.2f} s")
        print(
            f"  ratio    {release / ours:6.1f}, without the optimisers {plain_before / before:.1f}"
        )


def extraction() -> None:
    """Measure on one core; with a trained network too where there is one."""
    from benchmarks.extraction import report

    report()


def metrics() -> None:
    """Measure all metrics of one shape on two cores."""
    os.sched_setaffinity(0, {*sorted(os.sched_getaffinity(0))[:2]})
    from benchmarks.metrics import measure

    found = measure(threads=2)
    print(f"all metrics of one shape, {found['triangles']} triangles in both meshes, two cores")
    print(f"  ours     {found['ours']:6.2f} s")
    print(f"  release  {found['release']:6.2f} s")
    print(f"  ratio    {found['release'] / found['ours']:6.1f}")
    print(f"  the metrics of both ways differ by at most {found['difference']:.1%}")


def preparation() -> None:
    """Measure the preparation of one shape on one core."""
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
