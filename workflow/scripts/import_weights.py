"""Turn a checkpoint of the public release into the weights that a training would have written."""

from pathlib import Path

from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import empty_network, load_release
from list.models.settings import NetworkSettings
from list.stage import stage
from list.training.checkpoint import Conventions, save_weights

with stage(snakemake):
    kind = {"coarse": CoarseNet, "list": LIST}[snakemake.wildcards.network]
    settings = NetworkSettings(**snakemake.params.network)
    network = empty_network(kind, settings)
    load_release(network, Path(snakemake.input.checkpoint))
    conventions = Conventions(**snakemake.params.conventions)
    save_weights(Path(snakemake.output.weights), network.state_dict(), settings, conventions)
