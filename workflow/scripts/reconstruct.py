"""Reconstruct the test shapes of one category, each from its evaluated views."""

import logging
from pathlib import Path

import h5py
import torch

from list.data.images import read_view, view_files, view_name
from list.data.shards import mesh_arrays, shard_contents
from list.data.sources import Shape
from list.data.stored import image_folders
from list.data.tensors import image_tensor
from list.evaluation.codes import image_codes
from list.evaluation.reconstruct import reconstruct
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
    network = load_list(Path(inputs.weights), settings, params.kernels)

    rows = [Shape(*row) for row in params.shapes]
    folders = image_folders(rows, [Path(path) for path in inputs.images], params.style)
    prepared = {shape for shard in inputs.samples for shape in shard_contents(Path(shard))}
    shapes = sorted(prepared & {shape for _, shape in folders})

    with written_whole(Path(snakemake.output.shard)) as path, h5py.File(path, "w") as file:
        for number, shape in enumerate(shapes, start=1):
            generator = random_generator(params.seed, "views", category, shape)
            files = view_files(folders[category, shape])
            wanted = params.settings["views"]
            for view in evaluated_views(files, wanted, generator, "evaluation.views"):
                image = read_view(view, settings.image_size, params.background)
                result = reconstruct(
                    network,
                    image_tensor(image),
                    params.settings["resolution"],
                    params.sdf_scale,
                    params.settings["precision"],
                )
                group = file.create_group(f"{shape}/{view_name(int(view.stem))}")
                group.create_dataset("image", data=image)
                group.create_dataset("coarse_points", data=result.coarse_points)
                # The frozen global encoder is the trained coarse encoder.
                group.create_dataset("code", data=image_codes(network.global_encoder, [image])[0])
                group.attrs["failure"] = result.failure
                if result.mesh is not None:
                    for name, array in mesh_arrays(result.mesh).items():
                        group.create_dataset(name, data=array)
            logging.getLogger(__name__).info("%d of %d shapes", number, len(shapes))
