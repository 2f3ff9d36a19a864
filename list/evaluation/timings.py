"""What each stage cost: time, processor time and memory, from Snakemake's benchmark files."""

from __future__ import annotations

from pathlib import Path

import pandas as pd


def stage_timings(benchmarks: Path) -> pd.DataFrame:
    """Sum the benchmark files of each stage.

    Args:
        benchmarks: Folder of `<rule>.tsv` and `<rule>/**/*.tsv` as Snakemake writes them.

    Returns:
        One row a stage, the longest first: its jobs, seconds summed over them, seconds of
        processor time, and the largest memory of a job in MB.
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
    return stages.sort_values("seconds", ascending=False, ignore_index=True)
