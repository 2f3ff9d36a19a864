"""What each stage took and cost, from the benchmark files of Snakemake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

SECONDS_PER_HOUR = 3600


def stage_timings(
    benchmarks: Path,
    jobs: Iterable[Path],
    core_hour_price: float,
    gpu_hour_price: float,
    gpus: Mapping[str, int],
) -> pd.DataFrame:
    """Sum the benchmark files of each stage.

    Args:
        benchmarks: Folder of `<stage>.tsv` and `<stage>/**/*.tsv` as Snakemake writes them.
        jobs: Files in it of the jobs that the workflow has now; others are left from before. Some
            may not be there.
        core_hour_price: Price of an hour of one busy core.
        gpu_hour_price: Price of an hour of one GPU, busy or not.
        gpus: GPUs of a job of each stage; a stage that is absent has none.

    Returns:
        One row a stage, the longest first: its jobs, seconds summed over them, seconds of
        processor time, the largest memory of a job in MB, seconds of GPUs, and the cost of
        processor time and GPUs.
    """
    rows = []
    for path in sorted({path for path in jobs if path.is_file()}):
        stage = path.relative_to(benchmarks).parts[0].removesuffix(".tsv")
        for row in pd.read_csv(path, sep="\t", na_values="-").to_dict("records"):
            rows.append(
                {
                    "stage": stage,
                    "seconds": row["s"],
                    "cpu_seconds": row["cpu_time"],
                    "memory_mb": row["max_rss"],
                    "gpu_seconds": row["s"] * gpus.get(stage, 0),
                }
            )
    columns = ["stage", "seconds", "cpu_seconds", "memory_mb", "gpu_seconds"]
    stages = (
        pd.DataFrame(rows, columns=columns)
        .groupby("stage", as_index=False)
        .agg(
            jobs=("seconds", "size"),
            seconds=("seconds", "sum"),
            cpu_seconds=("cpu_seconds", "sum"),
            memory_mb=("memory_mb", "max"),
            gpu_seconds=("gpu_seconds", "sum"),
        )
    )
    cost = stages["cpu_seconds"] * core_hour_price + stages["gpu_seconds"] * gpu_hour_price
    stages["cost"] = cost / SECONDS_PER_HOUR
    return stages.sort_values("seconds", ascending=False, ignore_index=True)
