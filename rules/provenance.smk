"""What the workflow may have written: results whose origin nothing records are refused."""

from snakemake.io import get_wildcard_names, strip_wildcard_constraints

from list.data.download.catalogue import downloads
from list.provenance import mark_origin, refuse_unknown_origin

# The values of the wildcards of any output; category and shard belong together.
WILDCARD_VALUES = [
    *({"category": category, "shard": shard} for category, shard in index.shards),
    *(
        {"kind": kind, "category": category, "shard": shard}
        for kind in settings.rendering.outputs
        for category, shard in index.shards
    ),
    *({"part": part} for part in ("train", "test")),
    *({"network": network} for network in GIVEN),
]


# Used as a module, it sees the rules of the other workflow too, whose files are its own.
OWN_RULES = [r for r in workflow.rules if Path(r.snakefile).parent == SOURCE_ROOT / "rules"]


def possible_paths(patterns):
    """Paths that patterns with wildcards can stand for now."""
    for pattern in sorted({strip_wildcard_constraints(str(pattern)) for pattern in patterns}):
        names = get_wildcard_names(pattern)
        yield from dict.fromkeys(
            pattern.format(**values) for values in WILDCARD_VALUES if names <= values.keys()
        )


# The workflow is read before Snakemake chooses who runs its jobs, or only touches their files.
TOUCHES = not {"--touch", "-t"}.isdisjoint(sys.argv)

PLACES = Path("results"), Path(".snakemake")

# Jobs read the workflow too, while others are being recorded.
if workflow.is_main_process and not TOUCHES:
    try:
        outputs = (pattern for own in OWN_RULES for pattern in own.output)
        refuse_unknown_origin(possible_paths(outputs), *PLACES)
    except ListError as error:
        raise WorkflowError(str(error)) from None


onstart:
    mark_origin(*PLACES)


BENCHMARKS = {str(own.benchmark): own for own in OWN_RULES if own.benchmark}


def gpus_by_stage():
    """GPUs that the profile gives each job of a stage, whatever its rule is called."""
    asked = {path: own.resources.get("gpu") for path, own in BENCHMARKS.items()}
    return {
        Path(path).parts[2].removesuffix(".tsv"): gpus.raw
        for path, gpus in asked.items()
        if gpus is not None and isinstance(gpus.raw, int)
    }


# For results/timings.csv. Not params: other devices or maps make no finished report stale.
config["timings"] = {
    "jobs": [
        *possible_paths(BENCHMARKS),
        *expand("results/benchmarks/download/{dataset}.tsv", dataset=downloads(settings)),
    ],
    "gpus": gpus_by_stage(),
}
