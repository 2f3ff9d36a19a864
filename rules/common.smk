"""Validated configuration, shape index, paths and parameters shared by all rules."""

import os
import sys
from pathlib import Path

SOURCE_ROOT = Path(str(workflow.current_basedir)).resolve().parent

# Scripts run in processes of their own, perhaps where list/ is not installed.
sys.path.insert(0, str(SOURCE_ROOT))
os.environ["PYTHONPATH"] = os.pathsep.join(
    dict.fromkeys([str(SOURCE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
)

from snakemake.exceptions import WorkflowError

from list.config.load import load_config
from list.config.network import network_settings
from list.data.index import build_index
from list.errors import ListError
from list.fingerprint import code_digest

try:
    settings = load_config(config, "config/config.yaml and --configfile, --config")
    network = network_settings(settings.network)
    index = build_index(settings)
except ListError as error:
    raise WorkflowError(str(error)) from None


wildcard_constraints:
    category=r"[A-Za-z0-9][A-Za-z0-9._+-]*",
    shard=r"(train|test)-\d{3}",
    part="train|test",
    network="coarse|list",


def script_of(rule):
    """Path of a rule's script, as `script:` wants it."""
    return str(SOURCE_ROOT / "workflow" / "scripts" / f"{rule}.py")


def code_of(rule):
    """Digest of the code behind a rule: its script and what that imports from list/."""
    return code_digest(Path(script_of(rule)))


def section(model, *names):
    """Fields of a configuration section as plain values, in the order of the names."""
    values = model.model_dump(mode="json")
    return {name: values[name] for name in names} if names else values


def per_shard(pattern, part):
    """Paths of a shard-wise output, over all shards of training or test shapes."""
    return [
        pattern.format(category=category, shard=shard)
        for category, shard in index.shards
        if shard.startswith(part)
    ]


def per_category(pattern, part):
    """Input function: paths of a shard-wise output, over the shards of one category."""
    return lambda wildcards: [
        pattern.format(category=category, shard=shard)
        for category, shard in index.shards
        if shard.startswith(part) and category == wildcards.category
    ]
