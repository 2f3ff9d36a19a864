"""Coarse training, the split of its checkpoint, and the training of LIST."""

import dataclasses

NETWORK = dataclasses.asdict(network)

RENDERED = settings.data.source != "shapenet"


def training_inputs(part):
    """Everything that a reader of training or test samples opens."""
    return {
        "shapes": f"results/index/{part}.tsv",
        "samples": per_shard(rules.sample.output.shard, part),
        "farthest": per_shard(rules.farthest.output.shard, part),
        "images": per_shard(rules.render.output.images, part) if RENDERED else [],
    }


SAMPLE_RECIPE = {
    "background": settings.training.background,
    "pools": [[pool.sigma, pool.fraction] for pool in settings.sampling.pools],
    "random_flip": settings.training.random_flip,
    "jitter": [*section(settings.training.colour_jitter).values()],
}


rule train_coarse:
    input:
        **training_inputs("train"),
        imagenet=str(settings.network.imagenet) if settings.network.imagenet else [],
    output:
        weights="results/coarse/weights.pt",
        history="results/coarse/history.tsv",
    log:
        "results/logs/train_coarse.log",
    benchmark:
        "results/benchmarks/train_coarse.tsv"
    params:
        network=NETWORK,
        recipe=SAMPLE_RECIPE,
        training=section(settings.training.coarse),
        style=settings.rendering.style,
        seed=settings.seed,
        numerical_threads=settings.numerical_threads,
        code=code_of("train_coarse"),
    threads: workflow.cores
    resources:
        mem_mb=8000,
        runtime=24 * 60,
    message:
        "Train CoarseNet"
    script:
        script_of("train_coarse")


rule split_checkpoint:
    input:
        weights=rules.train_coarse.output.weights,
    output:
        encoder="results/coarse/encoder.pt",
        decoder="results/coarse/decoder.pt",
    log:
        "results/logs/split_checkpoint.log",
    benchmark:
        "results/benchmarks/split_checkpoint.tsv"
    params:
        network=NETWORK,
        code=code_of("split_checkpoint"),
    resources:
        mem_mb=2000,
        runtime=10,
    message:
        "Split the coarse checkpoint into encoder and decoder"
    script:
        script_of("split_checkpoint")


rule train_list:
    input:
        **training_inputs("train"),
        encoder=rules.split_checkpoint.output.encoder,
        decoder=rules.split_checkpoint.output.decoder,
    output:
        weights="results/list/weights.pt",
        history="results/list/history.tsv",
    log:
        "results/logs/train_list.log",
    benchmark:
        "results/benchmarks/train_list.tsv"
    params:
        network=NETWORK,
        recipe=SAMPLE_RECIPE,
        training=section(settings.training.full),
        style=settings.rendering.style,
        seed=settings.seed,
        numerical_threads=settings.numerical_threads,
        code=code_of("train_list"),
    threads: workflow.cores
    resources:
        mem_mb=8000,
        runtime=48 * 60,
    message:
        "Train LIST"
    script:
        script_of("train_list")
