"""What comes before the main workflow: downloads, then the list of all shapes (`make index`)."""


configfile: "config/config.yaml"


include: "../rules/configuration.smk"
include: "../rules/download.smk"


from list.data.stored_index import STORED_SOURCES

FILES = expand("results/download/{dataset}.tsv", dataset=DOWNLOADS)


if settings.data.source in STORED_SOURCES:

    # It has no output, and no benchmark, which would count as one, so it runs whenever it is asked
    # for: files change without telling.
    rule list_shapes:
        default_target: True
        input:
            FILES,
        log:
            "results/logs/list_shapes.log",
        conda:
            "../envs/list.yaml"
        threads: workflow.cores
        resources:
            mem_mb=1000,
            runtime=240,
        params:
            data=section(settings.data),
            seed=settings.seed,
            style=settings.rendering.style,
        message:
            "List the shapes of {settings.data.source}"
        script:
            script_of("list_shapes")

else:

    # Other sources are listed whenever the main workflow is planned.
    rule all:
        default_target: True
        input:
            FILES,
