"""Validated configuration, and what any rule needs to name its script and parameters."""

import sys
from pathlib import Path

SOURCE_ROOT = Path(str(workflow.current_basedir)).resolve().parent

sys.path.insert(0, str(SOURCE_ROOT))

from snakemake.exceptions import WorkflowError

from list.config.load import load_config
from list.environment import share_source
from list.errors import ListError
from list.fingerprint import code_digest, digest, script_of as script_file

# Scripts run in processes of their own, perhaps where list/ is not installed.
share_source(SOURCE_ROOT)

try:
    settings = load_config(config, "config/config.yaml and --configfile, --config")
except ListError as error:
    raise WorkflowError(str(error)) from None

# Scripts find every field in `snakemake.config`, those left at their defaults too.
config.update(settings.model_dump(mode="json"))


def script_of(rule):
    """Path of a rule's script, as `script:` wants it."""
    return str(script_file(rule))


def parameters(rule, **values):
    """A rule's params, with digests of its code (its script, and what that imports) and of values.

    The name of the stage is among them, since a workflow that uses this one may rename its rules.
    Snakemake compares the values of params as a set, without their names: one that changed into
    what another is already would go unnoticed.
    """
    fixed = {name: value for name, value in values.items() if not callable(value)}
    code = code_digest(script_file(rule))
    return {**values, "stage": rule, "code": code, "by_name": digest(fixed)}


def section(model, *names):
    """Fields of a configuration section as plain values, in the order of the names."""
    values = model.model_dump(mode="json")
    return {name: values[name] for name in names} if names else values


def growing(amount):
    """Memory or time that grows with each attempt at a job, so that one that lacked it gets it.

    Where it depends on the size of the network, `amount` names one for each preset.
    """
    first = amount[settings.network.preset] if isinstance(amount, dict) else amount
    return lambda wildcards, attempt: attempt * first
