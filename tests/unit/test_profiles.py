"""Profiles give Snakemake what they say, beside profiles/default, which is loaded with each."""

import re
from pathlib import Path

import pytest
import yaml
from snakemake.cli import parse_args

ROOT = Path(__file__).parents[2]

PROFILES = {
    path.parent.name: yaml.safe_load(path.read_text())
    for path in sorted((ROOT / "profiles").glob("*/config.yaml"))
}

CHOSEN = sorted(PROFILES.keys() - {"default"})

# Values that Snakemake reads into objects of its own, compared apart.
PARSED = {"default-resources", "set-resources", "set-threads", "shared-fs-usage", "rerun-triggers"}

GPU_RULES = {"train_coarse", "train_list", "reconstruct", "encode"}


@pytest.fixture
def arguments(monkeypatch):
    """What Snakemake makes of `--profile` in the workflow's folder."""
    monkeypatch.chdir(ROOT)
    return lambda profile: parse_args(["--profile", f"profiles/{profile}"])[1]


def test_there_is_one_for_slurm_and_one_for_kubernetes():
    assert CHOSEN == ["kubernetes", "slurm"]


@pytest.mark.parametrize("name", CHOSEN)
def test_no_key_stands_in_the_default_profile_too_which_would_win(name):
    assert not PROFILES[name].keys() & PROFILES["default"].keys()


@pytest.mark.parametrize("name", CHOSEN)
def test_snakemake_takes_the_values_of_the_profile_and_of_the_default_one(name, arguments):
    found = arguments(name)
    for key, value in PROFILES[name].items():
        if key not in PARSED:
            assert getattr(found, key.replace("-", "_")) == value, key
    for key in ("default-resources", "set-resources", "set-threads"):
        assert getattr(found, key.replace("-", "_")).keys() >= PROFILES[name][key].keys()
    limit = PROFILES["default"]["max-checksum-file-size"]
    assert found.max_checksum_file_size == limit
    triggers = {trigger.name.lower().replace("_", "-") for trigger in found.rerun_triggers}
    assert triggers == {*PROFILES["default"]["rerun-triggers"]}


@pytest.mark.parametrize("name", CHOSEN)
def test_only_rules_that_exist_are_given_resources(name):
    text = "".join(path.read_text() for path in (ROOT / "rules").glob("*.smk"))
    rules = {*re.findall(r"^ *rule (\w+):", text, re.MULTILINE)}
    profile = PROFILES[name]
    assert profile["set-resources"].keys() == GPU_RULES
    assert profile["set-threads"].keys() <= GPU_RULES <= rules


def test_slurm_starts_a_gpu_script_once_and_no_lost_job_by_itself(arguments):
    found = arguments("slurm")
    for rule in GPU_RULES:
        resources = found.set_resources[rule]
        assert (resources["gpu"].value, resources["tasks"].value) == (1, 0)
    assert found.slurm_no_requeue is True
    # Asked of the scheduler, which every cluster has; an accounting database few have.
    assert found.slurm_status_command == "squeue"
