"""Reconstruction of the test shapes, what they are compared with, their metrics, and the table."""

TRAINED_CATEGORIES = sorted({c for c, shard in index.shards if shard.startswith("train")})


rule reconstruct:
    input:
        weights=LIST_WEIGHTS,
        images=per_category(IMAGES, "test") if OWN_VIEWS else [],
        samples=per_category(SAMPLES, "test"),
    output:
        shard="results/reconstruct/{category}.h5",
    log:
        "results/logs/reconstruct/{category}.log",
    benchmark:
        "results/benchmarks/reconstruct/{category}.tsv"
    conda:
        "../envs/list.yaml"
    threads: settings.numerical_threads
    resources:
        mem_mb=growing({"release": 6000, "small": 3000, "embedded": 3000}),
        runtime=growing({"release": 240, "small": 120, "embedded": 60}),
    params:
        **parameters(
            "reconstruct",
            shapes=test_rows,
            network=NETWORK,
            kernels=settings.network.kernels,
            background=settings.training.background,
            sdf_scale=settings.training.full.sdf_scale,
            style=settings.rendering.style,
            settings=section(settings.evaluation, "views", "resolution", "precision"),
            seed=settings.seed,
            numerical_threads=settings.numerical_threads,
        ),
    message:
        "Reconstruct the test shapes of {wildcards.category}"
    script:
        script_of("reconstruct")


rule mean_shape:
    input:
        isosurfaces=per_category(ISOSURFACES, "train"),
    output:
        shard="results/mean_shape/{category}.h5",
        grids="results/occupancy/{category}.h5",
    log:
        "results/logs/mean_shape/{category}.log",
    benchmark:
        "results/benchmarks/mean_shape/{category}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(4000),
        runtime=growing(120),
    params:
        **parameters(
            "mean_shape",
            splits=training_splits,
            resolution=settings.evaluation.baseline_resolution,
        ),
    message:
        "Mean shape of {wildcards.category}"
    script:
        script_of("mean_shape")


rule oracle:
    input:
        grids=expand(rules.mean_shape.output.grids, category=TRAINED_CATEGORIES),
        isosurfaces=per_category(ISOSURFACES, "test"),
    output:
        table="results/oracle/{category}.csv",
    log:
        "results/logs/oracle/{category}.log",
    benchmark:
        "results/benchmarks/oracle/{category}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(4000),
        runtime=growing(120),
    params:
        **parameters(
            "oracle",
            resolution=settings.evaluation.baseline_resolution,
        ),
    message:
        "Find the best training shapes for {wildcards.category}"
    script:
        script_of("oracle")


rule encode:
    input:
        isosurfaces=ISOSURFACES,
        images=[IMAGES] if OWN_VIEWS else [],
        weights=LIST_WEIGHTS,
    output:
        shard="results/codes/{category}/{shard}.h5",
    log:
        "results/logs/encode/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/encode/{category}/{shard}.tsv"
    conda:
        "../envs/list.yaml"
    threads: settings.numerical_threads
    resources:
        mem_mb=growing({"release": 4000, "small": 2000, "embedded": 2000}),
        runtime=growing({"release": 120, "small": 60, "embedded": 30}),
    params:
        **parameters(
            "encode",
            shapes=shard_rows,
            network=NETWORK,
            kernels=settings.network.kernels,
            background=settings.training.background,
            style=settings.rendering.style,
            views=settings.evaluation.retrieval_views,
            seed=settings.seed,
            numerical_threads=settings.numerical_threads,
        ),
    message:
        "Encode the training images of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("encode")


rule evaluate:
    input:
        isosurfaces=per_category(ISOSURFACES, "test"),
        reconstructions=rules.reconstruct.output.shard,
        mean_shape=rules.mean_shape.output.shard,
        oracle=rules.oracle.output.table,
        codes=per_shard(rules.encode.output.shard, "train"),
        training=per_shard(ISOSURFACES, "train"),
    output:
        per_shape="results/evaluate/{category}.csv",
    log:
        "results/logs/evaluate/{category}.log",
    benchmark:
        "results/benchmarks/evaluate/{category}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(4000),
        runtime=growing(240),
    params:
        **parameters(
            "evaluate",
            name=lambda w: index.categories[w.category],
            protocol=settings.evaluation.protocol,
            settings=section(settings.evaluation, "surface_points", "volume_points", "thresholds"),
            seed=settings.seed,
        ),
    message:
        "Measure the reconstructions of {wildcards.category}"
    script:
        script_of("evaluate")


rule metrics:
    input:
        per_shape=expand(rules.evaluate.output.per_shape, category=index.tested_categories),
        quarantine=quarantine_tables(),
        train="results/index/train.tsv",
        test="results/index/test.tsv",
        photos="results/photos.tsv" if CROPPED else [],
        # What was trained on, to account for every shape.
        samples=per_shard(SAMPLES, "train") if TRAINS_LIST else [],
        farthest=per_shard(FARTHEST, "train") if TRAINS_LIST else [],
        images=per_shard(IMAGES, "train") if TRAINS_LIST and OWN_VIEWS else [],
    output:
        metrics=report(
            "results/metrics.csv",
            caption="../workflow/report/metrics.rst",
            category="Results",
            labels={"what": "table of metrics"},
        ),
        intervals="results/intervals.csv",
        per_shape="results/per_shape.csv",
        protocol="results/metrics.yaml",
        quarantine=report(
            "results/quarantine.tsv",
            caption="../workflow/report/quarantine.rst",
            category="Run",
            labels={"what": "quarantine"},
        ),
        accounting=report(
            "results/accounting.csv",
            caption="../workflow/report/accounting.rst",
            category="Run",
            labels={"what": "every shape"},
        ),
    log:
        "results/logs/metrics.log",
    benchmark:
        "results/benchmarks/metrics.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(1000),
        runtime=growing(10),
    params:
        **parameters(
            "metrics",
            categories=index.categories,
            evaluation=section(
                settings.evaluation,
                "protocol",
                "views",
                "resolution",
                "precision",
                "surface_points",
                "volume_points",
                "thresholds",
                "baseline_resolution",
                "retrieval_views",
                "bootstrap_draws",
            ),
            missing=missing_rows(),
            trains=TRAINS_LIST,
            style=settings.rendering.style,
            seed=settings.seed,
        ),
    message:
        "Collect the metrics of all categories"
    script:
        script_of("metrics")
