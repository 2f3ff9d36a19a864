"""The report: one page, figures, and what each stage cost."""

from list.fingerprint import file_digest

# The page is made of these besides the code; it is written again where one changes.
PAGE_FILES = [
    path
    for folder in ("templates", "page")
    for path in sorted((SOURCE_ROOT / "list" / "evaluation" / folder).iterdir())
]


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
        page=report(
            "results/report/index.html",
            caption="../workflow/report/page.rst",
            category="Results",
            labels={"what": "page with shapes that turn"},
        ),
        coarse_curves=(
            report(
                "results/report/coarse_curves.png",
                caption="../workflow/report/coarse_curves.rst",
                category="Training",
                labels={"what": "coarse network"},
            )
            if TRAINS_COARSE
            else []
        ),
        list_curves=(
            report(
                "results/report/list_curves.png",
                caption="../workflow/report/list_curves.rst",
                category="Training",
                labels={"what": "LIST"},
            )
            if TRAINS_LIST
            else []
        ),
        examples=report(
            "results/report/examples.png",
            caption="../workflow/report/examples.rst",
            category="Results",
            labels={"what": "median reconstructions"},
        ),
        timings=report(
            "results/timings.csv",
            caption="../workflow/report/timings.rst",
            category="Run",
            labels={"what": "time and memory"},
        ),
    log:
        "results/logs/report.log",
    benchmark:
        "results/benchmarks/report.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(2000),
        runtime=growing(30),
    params:
        **parameters(
            "report",
            **section(settings.report),
            categories=index.categories,
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
            page=[file_digest(path) for path in PAGE_FILES],
        ),
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
        iou=report(
            "results/report/iou.png",
            caption="../workflow/report/iou.rst",
            category="Results",
            labels={"what": "IoU by category"},
        ),
        fscore=report(
            "results/report/fscore.png",
            caption="../workflow/report/fscore.rst",
            category="Results",
            labels={"what": "F-score by category"},
        ),
        chamfer=report(
            "results/report/chamfer_l2.png",
            caption="../workflow/report/chamfer_l2.rst",
            category="Results",
            labels={"what": "Chamfer distance by category"},
        ),
        error_maps=report(
            "results/report/error_maps.png",
            caption="../workflow/report/error_maps.rst",
            category="Results",
            labels={"what": "where reconstructions err"},
        ),
    log:
        "results/logs/figures.log",
    benchmark:
        "results/benchmarks/figures.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(2000),
        runtime=growing(30),
    params:
        **parameters(
            "figures",
            categories=index.categories,
            protocol=settings.evaluation.protocol,
            thresholds=settings.evaluation.thresholds,
        ),
    message:
        "Draw the metrics and the errors"
    script:
        script_of("figures")
