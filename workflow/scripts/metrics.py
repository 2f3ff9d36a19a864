"""Collect the metrics of all categories, the quarantine, and the account of every shape."""

from pathlib import Path

import pandas as pd
import yaml

from list.data.index_files import read_index
from list.data.jobs import QUARANTINE_COLUMNS
from list.data.stored import find_shapes
from list.evaluation.accounting import account, photo_counts
from list.evaluation.intervals import bootstrap_intervals
from list.evaluation.metrics import metric_names
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.table import read_tables, summarise, write_table
from list.evaluation.wording import protocol_record
from list.files import written_whole
from list.stage import stage


def read_rows(path: str) -> pd.DataFrame:
    """Read a table of text."""
    return pd.read_csv(path, sep="\t", dtype=str, keep_default_na=False)


with stage(snakemake):
    params, inputs, output = snakemake.params, snakemake.input, snakemake.output
    per_shape = read_tables([*map(Path, inputs.per_shape)])
    write_table(per_shape, Path(output.per_shape))

    tables = [
        read_rows(path).assign(part=Path(path).stem.split("-")[0]) for path in inputs.quarantine
    ]
    quarantine = pd.concat(tables).sort_values([*QUARANTINE_COLUMNS])
    with written_whole(Path(output.quarantine)) as path:
        quarantine[[*QUARANTINE_COLUMNS]].to_csv(path, sep="\t", index=False, lineterminator="\n")

    shapes = read_index(Path(inputs.train)) + read_index(Path(inputs.test))
    used = {("test", *names) for names in per_shape[["category_id", "shape_id"]].to_numpy()}
    if params.trains:
        prepared = [[Path(path) for path in inputs[kind]] for kind in ("samples", "farthest")]
        views = [Path(path) for path in inputs.images]
        for split in ("train", "validation"):
            found = find_shapes(shapes, split, *prepared, views, params.style)
            used |= {("train", shape.category_id, shape.shape_id) for shape in found}
    bad = set(quarantine[["part", "category_id", "shape_id"]].itertuples(index=False, name=None))
    listed = dict(params.categories)
    photos = read_rows(inputs.photos) if inputs.photos else None
    if photos is not None and "" in photos["category_id"].to_list():
        listed[""] = "unreadable records"
    accounts = account(shapes, bad, used, params.trains, params.missing, listed)
    if photos is not None:
        accounts = pd.concat([accounts, photo_counts(photos, [*listed])], axis=1)
    write_table(accounts, Path(output.accounting))

    names = metric_names(params.evaluation["thresholds"])
    pooled = PROTOCOLS[params.evaluation["protocol"]].pooled_fscores
    tested_bad = [
        s.category_id
        for s in shapes
        if s.split == "test" and ("test", s.category_id, s.shape_id) in bad
    ]
    metrics = summarise(
        per_shape,
        params.categories,
        {identifier: tested_bad.count(identifier) for identifier in params.categories},
        names,
        pooled,
    )
    write_table(metrics, Path(output.metrics))
    draws = params.evaluation["bootstrap_draws"]
    intervals = bootstrap_intervals(per_shape, params.categories, names, draws, params.seed, pooled)
    write_table(intervals, Path(output.intervals))
    record = protocol_record(params.evaluation, params.seed)
    with written_whole(Path(output.protocol)) as path:
        text = yaml.safe_dump(record, sort_keys=False, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
