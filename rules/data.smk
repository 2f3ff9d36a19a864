"""The index on disk, and the meshes of the embedded data set."""


def shape_rows(shapes):
    """Shapes as plain values, so that Snakemake notices every change."""
    return [
        [s.category_id, s.shape_id, s.split, s.mesh, s.images, s.digest] for s in shapes
    ]


rule index:
    output:
        shapes="results/index/{part}.tsv",
        splits=directory("results/index/{part}_lists"),
    log:
        "results/logs/index/{part}.log",
    benchmark:
        "results/benchmarks/index/{part}.tsv"
    params:
        shapes=lambda wildcards: shape_rows(index.part(wildcards.part)),
        missing=lambda wildcards: [
            [m.category_id, m.shape_id, m.split, m.reason]
            for m in index.missing
            if m.split == wildcards.part
        ],
        code=code_of("index"),
    resources:
        mem_mb=500,
        runtime=5,
    message:
        "Write the {wildcards.part} list"
    script:
        script_of("index")


if settings.data.source == "procedural":

    rule generate:
        output:
            meshes=directory("results/download/{shard}/isosurface/{category}"),
            quarantine="results/quarantine/generate/{category}/{shard}.tsv",
        log:
            "results/logs/generate/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/generate/{category}/{shard}.tsv"
        params:
            shapes=lambda w: {
                s.shape_id: s.digest for s in index.by_shard[w.category, w.shard]
            },
            seed=settings.data.procedural.seed,
            maximum_failed_fraction=settings.data.maximum_failed_fraction,
            code=code_of("generate"),
        resources:
            mem_mb=1000,
            runtime=30,
        message:
            "Generate shapes of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("generate")
