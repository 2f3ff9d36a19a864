"""Coarse training, the split of its checkpoint, and the training of LIST."""


rule download_imagenet:
    output:
        weights=f"results/download/imagenet/{network.image_encoder}.pth",
    log:
        "results/logs/download_imagenet.log",
    benchmark:
        "results/benchmarks/download_imagenet.tsv"
    retries: 2
    # Computing nodes often reach no network.
    localrule: True
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(1000),
        runtime=growing(30),
    params:
        **parameters(
            "download_imagenet",
            chosen=settings.network.imagenet,
            encoder=network.image_encoder,
        ),
    message:
        "Download ImageNet weights"
    script:
        script_of("download_imagenet")


rule train_coarse:
    input:
        **training_inputs(),
        imagenet=imagenet_weights(),
    output:
        weights=COARSE_WEIGHTS,
        history="results/coarse/history.tsv",
    log:
        "results/logs/train_coarse.log",
    benchmark:
        "results/benchmarks/train_coarse.tsv"
    conda:
        "../envs/list.yaml"
    threads: settings.numerical_threads
    resources:
        mem_mb=growing({"release": 16000, "small": 8000, "embedded": 8000}),
        runtime=growing({"release": 24 * 60, "small": 8 * 60, "embedded": 4 * 60}),
    params:
        **parameters(
            "train_coarse",
            network=NETWORK,
            kernels=settings.network.kernels,
            recipe=SAMPLE_RECIPE,
            training=section(settings.training.coarse),
            imagenet=imagenet_digest,
            style=settings.rendering.style,
            seed=settings.seed,
            numerical_threads=settings.numerical_threads,
        ),
    message:
        "Train CoarseNet"
    script:
        script_of("train_coarse")


rule split_checkpoint:
    input:
        weights=COARSE_WEIGHTS,
    output:
        encoder="results/coarse/encoder.pt",
        decoder="results/coarse/decoder.pt",
    log:
        "results/logs/split_checkpoint.log",
    benchmark:
        "results/benchmarks/split_checkpoint.tsv"
    conda:
        "../envs/list.yaml"
    resources:
        mem_mb=growing(2000),
        runtime=growing(10),
    params:
        **parameters(
            "split_checkpoint",
            network=NETWORK,
        ),
    message:
        "Split the coarse checkpoint into encoder and decoder"
    script:
        script_of("split_checkpoint")


rule train_list:
    input:
        **training_inputs(),
        encoder=rules.split_checkpoint.output.encoder,
        decoder=rules.split_checkpoint.output.decoder,
    output:
        weights=LIST_WEIGHTS,
        history="results/list/history.tsv",
    log:
        "results/logs/train_list.log",
    benchmark:
        "results/benchmarks/train_list.tsv"
    conda:
        "../envs/list.yaml"
    threads: settings.numerical_threads
    resources:
        mem_mb=growing({"release": 16000, "small": 8000, "embedded": 8000}),
        runtime=growing({"release": 48 * 60, "small": 16 * 60, "embedded": 8 * 60}),
    params:
        **parameters(
            "train_list",
            network=NETWORK,
            kernels=settings.network.kernels,
            recipe=SAMPLE_RECIPE,
            training=section(settings.training.full),
            conventions=conventions_of(settings),
            style=settings.rendering.style,
            seed=settings.seed,
            numerical_threads=settings.numerical_threads,
        ),
    message:
        "Train LIST"
    script:
        script_of("train_list")
