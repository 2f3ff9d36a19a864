"""Reconstruction of the test shapes, their metrics, and the table of all."""


def test_shards(pattern):
    """Input function: the test shards of a category."""
    return per_category(pattern, "test")


rule reconstruct:
    input:
        shapes="results/index/test.tsv",
        weights=rules.train_list.output.weights,
        images=test_shards(rules.render.output.images) if RENDERED else [],
        samples=test_shards(rules.sample.output.shard),
    output:
        shard="results/reconstruct/{category}.h5",
    log:
        "results/logs/reconstruct/{category}.log",
    benchmark:
        "results/benchmarks/reconstruct/{category}.tsv"
    params:
        network=NETWORK,
        background=settings.training.background,
        sdf_scale=settings.training.full.sdf_scale,
        style=settings.rendering.style,
        settings=section(settings.evaluation, "views", "resolution"),
        seed=settings.seed,
        numerical_threads=settings.numerical_threads,
        code=code_of("reconstruct"),
    resources:
        mem_mb=6000,
        runtime=240,
    message:
        "Reconstruct the test shapes of {wildcards.category}"
    script:
        script_of("reconstruct")


rule mean_shape:
    input:
        shapes="results/index/train.tsv",
        isosurfaces=per_category(rules.isosurface.output.shard, "train"),
    output:
        shard="results/mean_shape/{category}.h5",
    log:
        "results/logs/mean_shape/{category}.log",
    benchmark:
        "results/benchmarks/mean_shape/{category}.tsv"
    params:
        resolution=settings.evaluation.baseline_resolution,
        code=code_of("mean_shape"),
    resources:
        mem_mb=4000,
        runtime=120,
    message:
        "Mean shape of {wildcards.category}"
    script:
        script_of("mean_shape")


rule evaluate:
    input:
        isosurfaces=test_shards(rules.isosurface.output.shard),
        reconstructions=rules.reconstruct.output.shard,
        mean_shape=rules.mean_shape.output.shard,
    output:
        per_shape="results/evaluate/{category}.csv",
    log:
        "results/logs/evaluate/{category}.log",
    benchmark:
        "results/benchmarks/evaluate/{category}.tsv"
    params:
        name=lambda w: index.categories[w.category],
        settings=section(settings.evaluation, "surface_points", "volume_points", "thresholds"),
        seed=settings.seed,
        code=code_of("evaluate"),
    resources:
        mem_mb=4000,
        runtime=240,
    message:
        "Measure the reconstructions of {wildcards.category}"
    script:
        script_of("evaluate")


def quarantine_tables(part):
    """Quarantine tables of all stages over the shards of training or test shapes."""
    stages = ["isosurface", "sample", "farthest"]
    stages += ["generate"] if settings.data.source == "procedural" else []
    stages += ["render"] if RENDERED else []
    return [
        path
        for stage in stages
        for path in per_shard(f"results/quarantine/{stage}/{{category}}/{{shard}}.tsv", part)
    ]


rule metrics:
    input:
        per_shape=expand(rules.evaluate.output.per_shape, category=index.tested_categories),
        quarantine=quarantine_tables("train") + quarantine_tables("test"),
        train="results/index/train.tsv",
        test="results/index/test.tsv",
    output:
        metrics="results/metrics.csv",
        per_shape="results/per_shape.csv",
        protocol="results/metrics.yaml",
        quarantine="results/quarantine.tsv",
        accounting="results/accounting.csv",
    log:
        "results/logs/metrics.log",
    benchmark:
        "results/benchmarks/metrics.tsv"
    params:
        categories=index.categories,
        evaluation=section(settings.evaluation),
        missing=[[m.category_id, m.shape_id, m.split, m.reason] for m in index.missing],
        seed=settings.seed,
        code=code_of("metrics"),
    resources:
        mem_mb=1000,
        runtime=10,
    message:
        "Collect the metrics of all categories"
    script:
        script_of("metrics")
