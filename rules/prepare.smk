"""From raw meshes to training data, one job a shard and stage."""


rule isosurface:
    input:
        # Meshes on disk are tracked by their digests below, not as thousands of inputs.
        MESHES if GENERATED else [],
    output:
        shard=ISOSURFACES,
        quarantine="results/quarantine/isosurface/{category}/{shard}.tsv",
    log:
        "results/logs/isosurface/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/isosurface/{category}/{shard}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(4000),
        runtime=growing(240),
    params:
        **parameters(
            "isosurface",
            meshes=mesh_rows,
            published=not RAW_MESHES,
            settings=section(settings.isosurface) if RAW_MESHES else {},
        ),
    message:
        "Isosurfaces of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("isosurface")


if RENDERED:

    rule render:
        input:
            shard=rules.isosurface.output.shard,
        output:
            images=directory(IMAGES),
            quarantine="results/quarantine/render/{category}/{shard}.tsv",
        log:
            "results/logs/render/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/render/{category}/{shard}.tsv"
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(2000),
            runtime=growing(240),
        params:
            **parameters(
                "render",
                settings=section(settings.rendering, "style", "views", "size", "samples_per_side"),
                seed=settings.seed,
            ),
        message:
            "Render views of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("render")

    rule render_maps:
        input:
            shard=rules.isosurface.output.shard,
        output:
            images=directory(MAPS),
            quarantine="results/quarantine/render_{kind}/{category}/{shard}.tsv",
        log:
            "results/logs/render_{kind}/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/render_{kind}/{category}/{shard}.tsv"
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(2000),
            runtime=growing(240),
        params:
            **parameters(
                "render_maps",
                settings=section(settings.rendering, "style", "views", "size", "samples_per_side"),
                seed=settings.seed,
            ),
        message:
            "Render {wildcards.kind} of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("render_maps")


if CROPPED:

    rule crop:
        output:
            images=directory(IMAGES),
            quarantine="results/quarantine/crop/{category}/{shard}.tsv",
        log:
            "results/logs/crop/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/crop/{category}/{shard}.tsv"
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(2000),
            runtime=growing(240),
        params:
            **parameters(
                "crop",
                # Files on disk are tracked by their digests, not as thousands of inputs.
                photos=photo_rows,
                size=network.image_size,
                margin=settings.data.pix3d.margin,
                style=settings.rendering.style,
            ),
        message:
            "Crop photos of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("crop")

    rule photos:
        input:
            images=per_shard(IMAGES, ""),
            quarantine=per_shard(rules.crop.output.quarantine, ""),
        output:
            photos="results/photos.tsv",
        log:
            "results/logs/photos.log",
        benchmark:
            "results/benchmarks/photos.tsv"
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(1000),
            runtime=growing(10),
        params:
            **parameters(
                "photos",
                rows=[[*dataclasses.astuple(row)] for row in index.photo_rows],
                style=settings.rendering.style,
            ),
        message:
            "Account for every photo"
        script:
            script_of("photos")


rule sample:
    input:
        shard=rules.isosurface.output.shard,
    output:
        shard=SAMPLES,
        quarantine="results/quarantine/sample/{category}/{shard}.tsv",
    log:
        "results/logs/sample/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/sample/{category}/{shard}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(2000),
        runtime=growing(240),
    params:
        **parameters(
            "sample",
            settings=section(
                settings.sampling,
                "surface_points",
                "uniform_points",
                "checked_points",
                "minimum_sign_agreement",
            ),
            # The shares of the pools belong to training: changing them samples nothing again.
            pools=[[pool.sigma, pool.points] for pool in settings.sampling.pools],
            seed=settings.seed,
        ),
    message:
        "Signed distances of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("sample")


rule farthest:
    input:
        shard=rules.sample.output.shard,
    output:
        shard=FARTHEST,
        quarantine="results/quarantine/farthest/{category}/{shard}.tsv",
    log:
        "results/logs/farthest/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/farthest/{category}/{shard}.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(1000),
        runtime=growing(60),
    params:
        **parameters(
            "farthest",
            points=settings.sampling.farthest_points,
        ),
    message:
        "Farthest points of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("farthest")
