"""Downloads that the configuration turns on; none by default."""

import dataclasses

from list.config.download import DownloadConfig
from list.data.download.catalogue import downloads

DOWNLOADS = downloads(settings)


# Snakemake knows the table of what came; where the data itself is gone, the table is of no use.
if workflow.is_main_process:
    for dataset, (wanted, _) in DOWNLOADS.items():
        if wanted.absent():
            Path(f"results/download/{dataset}.tsv").unlink(missing_ok=True)


if DOWNLOADS:

    # Data lies outside of results/, so that `make clean` keeps it; this is the table of its files.
    rule download:
        output:
            files="results/download/{dataset}.tsv",
        log:
            "results/logs/download/{dataset}.log",
        benchmark:
            "results/benchmarks/download/{dataset}.tsv"
        wildcard_constraints:
            dataset="|".join(DOWNLOADS),
        # Computing nodes often reach no network.
        localrule: True
        conda:
            "../envs/list.yaml"
        params:
            download=lambda w: dataclasses.asdict(DOWNLOADS[w.dataset][0]),
            options=lambda w: section(DOWNLOADS[w.dataset][1], *DownloadConfig.model_fields),
        message:
            "Download {wildcards.dataset}"
        script:
            script_of("download")
