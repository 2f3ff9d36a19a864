"""Results whose origin nothing records are refused while the workflow is read."""

from snakemake.io import get_wildcard_names, strip_wildcard_constraints

from list.provenance import refuse_unrecorded

# The values of the wildcards of any output; category and shard belong together.
WILDCARD_VALUES = [
    *({"category": category, "shard": shard} for category, shard in index.shards),
    *(
        {"kind": kind, "category": category, "shard": shard}
        for kind in settings.rendering.outputs
        for category, shard in index.shards
    ),
    *({"part": part} for part in ("train", "test")),
]


def possible_outputs():
    """Paths of all that the rules of this workflow can write."""
    # Used as a module, it sees the rules of the other workflow too, whose files are its own.
    own = (rule for rule in workflow.rules if Path(rule.snakefile).parent == SOURCE_ROOT / "rules")
    patterns = {str(pattern) for rule in own for pattern in rule.output}
    for pattern in sorted(map(strip_wildcard_constraints, patterns)):
        names = get_wildcard_names(pattern)
        yield from dict.fromkeys(
            pattern.format(**values) for values in WILDCARD_VALUES if names <= values.keys()
        )


# The workflow is read before Snakemake chooses who runs its jobs, or only touches their files.
TOUCHES = not {"--touch", "-t"}.isdisjoint(sys.argv)

# Jobs read the workflow too, while others are being recorded.
if workflow.is_main_process and not TOUCHES:
    try:
        refuse_unrecorded(possible_outputs(), Path(".snakemake"))
    except ListError as error:
        raise WorkflowError(str(error)) from None
