"""List all shapes of a source in place, and name every listed shape of which a file is missing."""

import sys

from list.config.load import load_config
from list.data.index import build_index
from list.data.stored_index import FOLDER, MISSING_TABLE, describe, write_stored_index
from list.stage import stage

with stage(snakemake):
    params = snakemake.params
    config = load_config(
        {"seed": params.seed, "data": params.data, "rendering": {"style": params.style}},
        "the configuration of the workflow",
    )
    index = build_index(config, threads=snakemake.threads)
    write_stored_index(index, config)
    sys.stderr.write(f"{describe(index)}\nnamed in {FOLDER / MISSING_TABLE}\n")
