"""Measures speed against the reference methods in one run: `make bench`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Files that belong to a kernel beside the one of its name.
KERNEL_PARTS = {"distance_decoder": ("gather", "stencils")}


def main() -> None:
    """Measure and print rates and ratios."""
    # Before any numerical library starts its threads.
    os.environ["OMP_NUM_THREADS"] = "1"
    rendering()
    training_steps()
    kernels()
    memory()
    loading()
    extraction()
    metrics()
    preparation()
    scale()


def rendering() -> None:
    """Measure on two cores, one process each."""
    from benchmarks.rendering import measure

    with tempfile.TemporaryDirectory() as folder:
        triangles, processes, rate, seconds = measure(Path(folder))
    print(f"renderings of a mesh of {triangles} triangles, 224 px, 4 samples a pixel, PNG")
    print(f"  {processes} processes, one thread each: {rate:.0f} views a second")
    print(f"  processor time of a view: {1000 * seconds:.1f} ms")


def training_steps() -> None:
    """Measure steps of LIST on one core, the same threads on both sides."""
    from benchmarks import loading
    from benchmarks.training_step import RUNS, SIZES, measure

    for size in SIZES:
        seconds = measure(size, RUNS)
        with tempfile.TemporaryDirectory() as folder:
            reading, _ = loading.measure(Path(folder), size.queries, size.settings.voxel_resolution)
        ours, release = (sum(seconds[side]) for side in ("ours", "release"))
        before, release_before = (seconds[side][0] for side in ("ours", "release"))
        print(f"one training step, {size}, float32, one thread, processor seconds")
        print(f"  ours     {ours:6.2f} s")
        print(f"  release  {release:6.2f} s")
        print(
            f"  ratio    {release / ours:6.1f}, without the optimisers "
            f"{release_before / before:.1f}"
        )
        # Ours makes the occupancy within the step.
        read = size.images * reading["points"][0]
        release_read = size.images * sum(part for _, part in reading.values())
        print(
            f"  with the reading of its batch: {ours + read:.2f} and {release + release_read:.2f} "
            f"s, ratio {(release + release_read) / (ours + read):.1f}"
        )


def kernels() -> None:
    """Measure steps of LIST on one core with all kernels, without each one, and without any."""
    from benchmarks.training_step import EMBEDDED_SIZE, RUNS, SIZES, measure
    from list.kernels.accelerate import KERNELS

    sizes = (EMBEDDED_SIZE, *SIZES)
    sides = ("ours", *KERNELS, "plain")
    columns = [
        {side: sum(pair) for side, pair in measure(size, RUNS, sides).items()} for size in sizes
    ]
    print("one training step with and without each kernel, float32, one thread, processor seconds")
    for number, size in enumerate(sizes, start=1):
        print(f"  size {number}: {size}")
    print(f"  {'kernel':18} lines" + "".join(f"   size {n}     " for n in range(1, len(sizes) + 1)))
    for side in sides:
        name = {"ours": "with all", "plain": "with none"}.get(side, f"without {side}")
        shares = "".join(
            f"  {column[side]:5.2f} s {column[side] / column['ours'] - 1:+4.0%}"
            for column in columns
        )
        print(f"  {name:24} {_lines_of(side) if side in KERNELS else '':>5}{shares}")


def _lines_of(kernel: str) -> int:
    """Lines of the files of a kernel."""
    folder = Path(__file__).parents[1] / "list/kernels"
    files = (kernel, *KERNEL_PARTS.get(kernel, ()))
    return sum(len((folder / f"{name}.py").read_text().splitlines()) for name in files)


def memory() -> None:
    """Measure the peak memory of a step of LIST, each side in a process of its own."""
    from benchmarks.memory import SIZE, measure

    print(f"peak memory of one training step, {SIZE}, float32, one thread")
    sides = {side: measure(side) for side in ("ours", "release")}
    for side, found in sides.items():
        print(
            f"  {side:8} {found.own:6d} MiB: {found.start} before the step (weights), {found.step} "
            f"added by it; {found.libraries} of libraries beside it"
        )
    ours, release = sides["ours"], sides["release"]
    print(
        f"  ratio    {release.own / ours.own:6.2f}, without the weights "
        f"{release.step / ours.step:.2f}, with the libraries {release.peak / ours.peak:.2f}"
    )


def loading() -> None:
    """Measure the reading of samples on one core."""
    from benchmarks.loading import QUERIES, measure

    with tempfile.TemporaryDirectory() as folder:
        times, picture = measure(Path(folder))
    ours, release = (sum(pair) for pair in zip(*times.values(), strict=True))
    print(f"reading one training sample of {QUERIES} query points, one core, processor time")
    for name, (our_part, release_part) in times.items():
        print(f"  {name:9} ours {1e3 * our_part:7.2f} ms, release {1e3 * release_part:7.2f} ms")
    print(f"  ratio    {release / ours:6.1f}")
    print(f"  decoding of its picture, alike on both sides: {1e3 * picture:.1f} ms")


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


def scale() -> None:
    """Plan all of ShapeNet, simulated, and prepare one real shard, on one core."""
    from benchmarks import shard

    # The peak memory of children counts what their parent had: this process has long had more.
    subprocess.run([sys.executable, "-m", "benchmarks.scale"], check=True)
    shard.report()


if __name__ == "__main__":
    main()
