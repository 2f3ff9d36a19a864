"""LIST as one workflow: from data to `results/metrics.csv`."""

from snakemake.utils import min_version

min_version("9.0")


configfile: "config/config.yaml"


include: "rules/common.smk"
include: "rules/data.smk"
include: "rules/prepare.smk"
include: "rules/train.smk"
include: "rules/evaluate.smk"
include: "rules/report.smk"


rule all:
    default_target: True
    input:
        "results/metrics.csv",
        "results/report/index.html",
        [
            MAPS.format(kind=kind, category=category, shard=shard)
            for kind in settings.rendering.outputs
            for category, shard in index.shards
        ],
