"""Write the list of training or test shapes, and the split lists in the published layout."""

import logging
from pathlib import Path

from list.data.index_files import write_index
from list.data.sources import MISSING, Missing, Shape
from list.data.splits import write_split_list
from list.stage import stage

logger = logging.getLogger(__name__)

with stage(snakemake):
    shapes = [Shape(*row) for row in snakemake.params.shapes]
    missing = [m for m in (Missing(*r) for r in snakemake.params.missing) if m.kind == MISSING]
    for row in missing:
        logger.info("%s/%s is missing: %s", row.category_id, row.shape_id, row.reason)
    if missing:
        logger.warning(
            "%d listed shapes are missing; %s names each", len(missing), snakemake.log[0]
        )
    write_index(Path(snakemake.output.shapes), shapes)
    lists = Path(snakemake.output.splits)
    for category in sorted({item.category_id for item in (*shapes, *missing)}):
        write_split_list(
            lists / f"{category}_{snakemake.wildcards.part}.lst",
            sorted(s.shape_id for s in (*shapes, *missing) if s.category_id == category),
        )
