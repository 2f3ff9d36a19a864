"""LIST as one workflow: from data to `results/metrics.csv`."""

from pathlib import Path

from snakemake.utils import min_version

min_version("9.0")


configfile: "config/config.yaml"


include: "rules/common.smk"
include: "rules/data.smk"
include: "rules/prepare.smk"
include: "rules/train.smk"
include: "rules/weights.smk"
include: "rules/evaluate.smk"
include: "rules/report.smk"
include: "rules/provenance.smk"


rule all:
    default_target: True
    input:
        "results/metrics.csv",
        "results/report/index.html",
        "results/report/error_maps.png",
        [
            MAPS.format(kind=kind, category=category, shard=shard)
            for kind in settings.rendering.outputs
            for category, shard in index.shards
        ],


onsuccess:
    # Imported here so that planning does not wait for pandas.
    from list.evaluation.accounting import accounting_text
    from list.evaluation.table import read_table

    accounting = Path("results/accounting.csv")
    if accounting.is_file():
        print(f"What became of every listed shape ({accounting}):", file=sys.stderr)
        print(accounting_text(read_table(accounting)), file=sys.stderr)
