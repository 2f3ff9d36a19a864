"""What each stage took and cost, from the benchmark files of Snakemake."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

SECONDS_PER_HOUR = 3600


def stage_timings(benchmarks: Path, core_hour_price: float) -> pd.DataFrame:
    """Sum the benchmark files of each stage.

    Args:
        benchmarks: Folder of `<rule>.tsv` and `<rule>/**/*.tsv` as Snakemake writes them.
        core_hour_price: Price of an hour of one busy core.

    Returns:
        One row a stage, the longest first: its jobs, seconds summed over them, seconds of
        processor time, the largest memory of a job in MB, and the cost of the processor time.
    """
    rows = []
    for path in sorted(benchmarks.rglob("*.tsv")):
        rule = path.relative_to(benchmarks).parts[0].removesuffix(".tsv")
        for row in pd.read_csv(path, sep="\t", na_values="-").to_dict("records"):
            rows.append(
                {
                    "stage": rule,
                    "seconds": row["s"],
                    "cpu_seconds": row["cpu_time"],
                    "memory_mb": row["max_rss"],
                }
            )
    table = pd.DataFrame(rows, columns=["stage", "seconds", "cpu_seconds", "memory_mb"])
    stages = table.groupby("stage", as_index=False).agg(
        jobs=("seconds", "size"),
        seconds=("seconds", "sum"),
        cpu_seconds=("cpu_seconds", "sum"),
        memory_mb=("memory_mb", "max"),
    )
    stages["cost"] = stages["cpu_seconds"] / SECONDS_PER_HOUR * core_hour_price
    return stages.sort_values("seconds", ascending=False, ignore_index=True)
