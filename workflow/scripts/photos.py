"""Account for every photo of the source: used, unusable or left out, with the reason."""

from pathlib import Path

from list.data.photo_account import PhotoRow, account_photos
from list.data.rows import write_rows
from list.stage import stage

with stage(snakemake):
    rows = [PhotoRow(*row) for row in snakemake.params.rows]
    crops = [Path(path) for path in snakemake.input.images]
    quarantine = [Path(path) for path in snakemake.input.quarantine]
    account = account_photos(rows, crops, quarantine, snakemake.params.style)
    write_rows(Path(snakemake.output.photos), PhotoRow, account)
