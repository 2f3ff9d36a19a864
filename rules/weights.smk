"""Weights that are given instead of trained: checkpoints of the public release."""

# A training and an import write the same file; where a checkpoint is given, its import does.
GIVEN = {
    network: path
    for network, path in (("coarse", settings.weights.coarse), ("list", settings.weights.full))
    if path is not None
}

if workflow.is_main_process:
    for key, path in section(settings.weights).items():
        if path is not None and not Path(path).is_file():
            raise WorkflowError(
                f"weights.{key}: there is no file {path}. Give the path of a checkpoint of the "
                "public release, or leave the key empty to train."
            )

if GIVEN:

    ruleorder: import_weights > train_coarse > train_list

    rule import_weights:
        input:
            # Its digest counts, whatever its time stamp says.
            checkpoint=lambda wildcards: ancient(str(GIVEN[wildcards.network])),
        output:
            weights="results/{network}/weights.pt",
        log:
            "results/logs/import_weights/{network}.log",
        benchmark:
            "results/benchmarks/import_weights/{network}.tsv"
        wildcard_constraints:
            network="|".join(GIVEN),
        conda:
            "../envs/list.yaml"
        resources:
            mem_mb=growing(4000),
            runtime=growing(10),
        params:
            **parameters(
                "import_weights",
                network=NETWORK,
                conventions=conventions_of(settings),
                checkpoint=lambda wildcards: given_digest(GIVEN[wildcards.network]),
            ),
        message:
            "Import the weights of {wildcards.network}"
        script:
            script_of("import_weights")
