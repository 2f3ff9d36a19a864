"""`list-weights import|export`: between checkpoints of the public release and weights files."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml
from snakemake.utils import update_config

from list.config.conventions import conventions_of
from list.config.load import load_config
from list.errors import CheckpointError, ConfigError, ListError
from list.models.coarse import CoarseNet
from list.models.full import LIST
from list.models.release import (
    empty_network,
    from_release,
    network_class,
    read_release,
    release_name,
    save_release,
)
from list.models.settings import PRESETS, NetworkSettings
from list.models.weights import load_strictly
from list.training.checkpoint import Conventions, read_weights, save_weights

logger = logging.getLogger("list-weights")

# The workflow reads it first, below every --configfile.
BASE_CONFIGURATION = Path("config/config.yaml")

EXAMPLES = """\
examples:
  list-weights import best_model_test.pt.tar published.pt
  list-weights import best_model_test.pt.tar published.pt --configfile config/shapenet.yaml
  list-weights export results/list/weights.pt best_model_test.pt.tar

A run uses a checkpoint in place of a training without this command: weights.full in the
configuration names it.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Of the command line; the process's own by default.

    Returns:
        The exit code: 0 if the file was written, 1 otherwise.
    """
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr, force=True)
    paths = (options.checkpoint, options.weights)
    source, target = paths if options.task == "import" else paths[::-1]
    try:
        if target.exists() and target.samefile(source):
            raise CheckpointError(f"{source} would be written over; name another file.")
        if options.task == "import":
            chosen = sizes_and_conventions(options.preset, options.configfile)
            network = import_weights(source, target, *chosen)
        else:
            network = export_weights(source, target)
    except (ListError, OSError) as error:
        logger.error("list-weights: %s", error)
        return 1
    tensors = network.state_dict().values()
    logger.info(
        "%s: %s of %s, %d tensors with %s values",
        target,
        type(network).__name__,
        source,
        len(tensors),
        f"{sum(tensor.numel() for tensor in tensors):,}",
    )
    return 0


def import_weights(
    checkpoint: Path, weights: Path, sizes: NetworkSettings, conventions: Conventions
) -> CoarseNet | LIST:
    """Turn a checkpoint of the release into a weights file.

    Args:
        checkpoint: The release's file, of CoarseNet or of LIST.
        weights: The file to write.
        sizes: Sizes of the network.
        conventions: How it was trained to see images and to state distances, which no checkpoint
            of the release says.

    Returns:
        The network that was found, with its weights.

    Raises:
        CheckpointError: The checkpoint cannot be read or does not fit the sizes.
    """
    state = read_release(checkpoint)
    # What belongs to neither network is refused by any of them, with the names of its tensors.
    network = empty_network(network_class(state) or LIST, sizes)
    from_release(network, state, str(checkpoint))
    save_weights(weights, network.state_dict(), sizes, conventions)
    return network


def export_weights(weights: Path, checkpoint: Path) -> CoarseNet | LIST:
    """Turn a weights file into a checkpoint of the release.

    Args:
        weights: Weights of a whole CoarseNet or LIST.
        checkpoint: The file to write.

    Returns:
        The network that was found, with its weights.

    Raises:
        CheckpointError: The weights cannot be read, or are not those of a whole network.
    """
    saved = read_weights(weights)
    kind = network_class(map(release_name, saved.weights))
    if kind is None:
        raise CheckpointError(
            f"{weights} holds weights of neither CoarseNet nor LIST, perhaps of a part of them: "
            f"{', '.join([*saved.weights][:3])} and so on."
        )
    network = empty_network(kind, saved.settings)
    load_strictly(network, saved.weights, f"The weights in {weights}")
    save_release(network, checkpoint)
    return network


def sizes_and_conventions(
    preset: str, files: Sequence[Path]
) -> tuple[NetworkSettings, Conventions]:
    """What a checkpoint leaves open: by preset, or as a run with these configuration files has it.

    Args:
        preset: Name of a preset; does not count where files are given.
        files: Configuration files, each laid over those before it.

    Returns:
        Sizes of the network, and conventions: the release's where no files are given.

    Raises:
        ConfigError: A file is missing or not valid.
    """
    if not files:
        return PRESETS[preset], Conventions()
    values: dict[str, object] = {}
    base = [BASE_CONFIGURATION] if BASE_CONFIGURATION.is_file() else []
    for path in [*base, *files]:
        try:
            update_config(values, yaml.safe_load(path.read_text(encoding="utf-8")) or {})
        except (OSError, ValueError, AttributeError, yaml.YAMLError) as error:
            raise ConfigError(f"The configuration {path} cannot be read: {error}") from None
    config = load_config(values, ", ".join(map(str, [*base, *files])))
    return config.network.settings, Conventions(**conventions_of(config))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="list-weights",
        description="Exchange weights with the public release of LIST, exactly and completely.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tasks = parser.add_subparsers(dest="task", required=True, metavar="import|export")
    into = tasks.add_parser(
        "import",
        help="from a checkpoint of the release to a weights file",
        description="Read a checkpoint of the public release, of CoarseNet or of LIST, and write "
        "a weights file. Every tensor must fit. No code in the checkpoint is run.",
    )
    into.add_argument("checkpoint", type=Path, help="checkpoint of the release (.pt.tar)")
    into.add_argument("weights", type=Path, help="weights file to write (.pt)")
    sizes = into.add_mutually_exclusive_group()
    sizes.add_argument(
        "--preset",
        choices=[*PRESETS],
        default="release",
        help="sizes of the network (default: release, the published ones)",
    )
    sizes.add_argument(
        "--configfile",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="take sizes, background and scale of distances of a run with these files, laid over "
        f"{BASE_CONFIGURATION} (default: black, 10)",
    )
    out = tasks.add_parser(
        "export",
        help="from a weights file to a checkpoint of the release",
        description="Read a weights file, such as results/list/weights.pt or "
        "results/coarse/weights.pt, and write a checkpoint that the public release loads.",
    )
    out.add_argument("weights", type=Path, help="weights file of this project (.pt)")
    out.add_argument("checkpoint", type=Path, help="checkpoint to write (.pt.tar)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
