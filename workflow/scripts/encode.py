"""Encode views of the training shapes of one shard by the network's global encoder."""

from pathlib import Path

import h5py
import torch

from list.data.images import read_view, view_files
from list.data.shards import shard_contents
from list.data.sources import Shape
from list.data.stored import image_folders
from list.evaluation.codes import image_codes
from list.evaluation.views import evaluated_views
from list.files import written_whole
from list.models.settings import NetworkSettings
from list.seeds import random_generator
from list.stage import stage
from list.training.trained import load_list

with stage(snakemake):
    params, inputs, category = snakemake.params, snakemake.input, snakemake.wildcards.category
    torch.set_num_threads(params.numerical_threads)
    settings = NetworkSettings(**params.network)
    # The trained coarse encoder, frozen within LIST, so that given weights have it too.
    encoder = load_list(Path(inputs.weights), settings, params.kernels).global_encoder

    shapes = shard_contents(Path(inputs.isosurfaces))
    folders = image_folders(
        [Shape(*row) for row in params.shapes],
        [Path(folder) for folder in inputs.images],
        params.style,
    )
    views = []
    for shape in sorted(name for name in shapes if (category, name) in folders):
        generator = random_generator(params.seed, "retrieval views", category, shape)
        files = view_files(folders[category, shape])
        key = "evaluation.retrieval_views"
        views += [(shape, file) for file in evaluated_views(files, params.views, generator, key)]

    with written_whole(Path(snakemake.output.shard)) as path, h5py.File(path, "w") as file:
        if views:
            images = (read_view(f, settings.image_size, params.background) for _, f in views)
            file.create_dataset("codes", data=image_codes(encoder, images))
            file.create_dataset("shapes", data=[shape for shape, _ in views])
