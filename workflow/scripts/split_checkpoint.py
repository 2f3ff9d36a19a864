"""Split the coarse checkpoint into the encoder and the decoder that LIST starts from."""

from pathlib import Path

from list.models.settings import NetworkSettings
from list.stage import stage
from list.training.checkpoint import load_weights, save_weights, split_coarse

with stage(snakemake):
    settings = NetworkSettings(**snakemake.params.network)
    parts = split_coarse(
        load_weights(Path(snakemake.input.weights), settings),
        {"encoder": "image_encoder.", "decoder": "point_decoder."},
    )
    for part, weights in parts.items():
        save_weights(Path(snakemake.output[part]), weights, settings)
