"""The report: one page, figures, and what each stage cost."""


rule report:
    input:
        metrics=rules.metrics.output.metrics,
        intervals=rules.metrics.output.intervals,
        per_shape=rules.metrics.output.per_shape,
        protocol=rules.metrics.output.protocol,
        quarantine=rules.metrics.output.quarantine,
        accounting=rules.metrics.output.accounting,
        coarse_history=rules.train_coarse.output.history if TRAINS_COARSE else [],
        list_history=rules.train_list.output.history if TRAINS_LIST else [],
        reconstructions=expand(rules.reconstruct.output.shard, category=index.tested_categories),
        isosurfaces=per_shard(ISOSURFACES, "test"),
    output:
        page="results/report/index.html",
        coarse_curves="results/report/coarse_curves.png" if TRAINS_COARSE else [],
        list_curves="results/report/list_curves.png" if TRAINS_LIST else [],
        iou="results/report/iou.png",
        examples="results/report/examples.png",
        timings="results/timings.csv",
    log:
        "results/logs/report.log",
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=2000,
        runtime=30,
    params:
        categories=index.categories,
        gallery_shapes=settings.evaluation.gallery_shapes,
        facts={
            "source": settings.data.source,
            "seed": settings.seed,
            "numerical threads": settings.numerical_threads,
            "network preset": settings.network.preset,
            "image size": network.image_size,
            "given weights": [*map(str, GIVEN.values())],
            "coarse points": network.coarse_points,
            "voxel resolution": network.voxel_resolution,
        },
        code=code_of("report"),
    message:
        "Write the report"
    script:
        script_of("report")


rule figures:
    input:
        metrics=rules.metrics.output.metrics,
        intervals=rules.metrics.output.intervals,
        per_shape=rules.metrics.output.per_shape,
        reconstructions=expand(rules.reconstruct.output.shard, category=index.tested_categories),
        isosurfaces=per_shard(ISOSURFACES, "test"),
    output:
        fscore="results/report/fscore.png",
        chamfer="results/report/chamfer_l2.png",
        error_maps="results/report/error_maps.png",
    log:
        "results/logs/figures.log",
    benchmark:
        "results/benchmarks/figures.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=2000,
        runtime=30,
    params:
        categories=index.categories,
        protocol=settings.evaluation.protocol,
        thresholds=settings.evaluation.thresholds,
        code=code_of("figures"),
    message:
        "Draw the metrics and the errors"
    script:
        script_of("figures")
