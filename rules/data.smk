"""The index on disk, and the meshes of the embedded data set."""


rule index:
    output:
        shapes="results/index/{part}.tsv",
        splits=directory("results/index/{part}_lists"),
    log:
        "results/logs/index/{part}.log",
    benchmark:
        "results/benchmarks/index/{part}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(500),
        runtime=growing(5),
    params:
        **parameters(
            "index",
            shapes=list_rows,
            missing=lambda wildcards: missing_rows(wildcards.part),
        ),
    message:
        "Write the {wildcards.part} list"
    script:
        script_of("index")


if GENERATED:

    rule generate:
        output:
            meshes=directory(MESHES),
            quarantine="results/quarantine/generate/{category}/{shard}.tsv",
        log:
            "results/logs/generate/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/generate/{category}/{shard}.tsv"
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(1000),
            runtime=growing(30),
        params:
            **parameters(
                "generate",
                shapes=shape_digests,
                seed=settings.data.procedural.seed,
            ),
        message:
            "Generate shapes of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("generate")
