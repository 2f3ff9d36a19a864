"""From raw meshes to training data, one job a shard and stage."""


def raw_meshes(wildcards):
    """What the isosurface stage waits for: generated meshes, or nothing for meshes on disk."""
    if settings.data.source == "procedural":
        return rules.generate.output.meshes.format(**wildcards)
    return []


def mesh_rows(wildcards):
    """Path and digest of each raw mesh of a shard."""
    generated = Path("results/download", wildcards.shard, "isosurface", wildcards.category)
    return {
        s.shape_id: [s.mesh or str(generated / s.shape_id / "isosurf.obj"), s.digest]
        for s in index.by_shard[wildcards.category, wildcards.shard]
    }


rule isosurface:
    input:
        raw_meshes,
    output:
        shard="results/isosurface/{category}/{shard}.h5",
        quarantine="results/quarantine/isosurface/{category}/{shard}.tsv",
    log:
        "results/logs/isosurface/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/isosurface/{category}/{shard}.tsv"
    params:
        meshes=mesh_rows,
        # Published isosurfaces are closed already; other meshes are made so.
        published=settings.data.source != "meshes",
        settings=section(settings.isosurface) if settings.data.source == "meshes" else {},
        maximum_failed_fraction=settings.data.maximum_failed_fraction,
        code=code_of("isosurface"),
    resources:
        mem_mb=4000,
        runtime=240,
    message:
        "Isosurfaces of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("isosurface")


if settings.data.source != "shapenet":

    rule render:
        input:
            shard=rules.isosurface.output.shard,
        output:
            images=directory("results/images/{shard}/{category}"),
            quarantine="results/quarantine/render/{category}/{shard}.tsv",
        log:
            "results/logs/render/{category}/{shard}.log",
        benchmark:
            "results/benchmarks/render/{category}/{shard}.tsv"
        params:
            settings=section(settings.rendering),
            seed=settings.seed,
            maximum_failed_fraction=settings.data.maximum_failed_fraction,
            code=code_of("render"),
        resources:
            mem_mb=2000,
            runtime=240,
        message:
            "Render views of {wildcards.category}, {wildcards.shard}"
        script:
            script_of("render")


rule sample:
    input:
        shard=rules.isosurface.output.shard,
    output:
        shard="results/samples/{category}/{shard}.h5",
        quarantine="results/quarantine/sample/{category}/{shard}.tsv",
    log:
        "results/logs/sample/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/sample/{category}/{shard}.tsv"
    params:
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
        maximum_failed_fraction=settings.data.maximum_failed_fraction,
        code=code_of("sample"),
    resources:
        mem_mb=2000,
        runtime=240,
    message:
        "Signed distances of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("sample")


rule farthest:
    input:
        shard=rules.sample.output.shard,
    output:
        shard="results/farthest/{category}/{shard}.h5",
        quarantine="results/quarantine/farthest/{category}/{shard}.tsv",
    log:
        "results/logs/farthest/{category}/{shard}.log",
    benchmark:
        "results/benchmarks/farthest/{category}/{shard}.tsv"
    params:
        points=settings.sampling.farthest_points,
        maximum_failed_fraction=settings.data.maximum_failed_fraction,
        code=code_of("farthest"),
    resources:
        mem_mb=1000,
        runtime=60,
    message:
        "Farthest points of {wildcards.category}, {wildcards.shard}"
    script:
        script_of("farthest")
