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
PARSED = {"default-resources", "set-resources", "set-threads", "rerun-triggers"}

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
    limit = PROFILES["default"]["max-checksum-file-size"]
    assert found.max_checksum_file_size == limit
    triggers = {trigger.name.lower().replace("_", "-") for trigger in found.rerun_triggers}
    assert triggers == {*PROFILES["default"]["rerun-triggers"]}


# What a GPU rule asks for beside its own memory and time.
GPU_JOB = {
    "kubernetes": {"gpu": 1, "gpu_manufacturer": "nvidia"},
    # Started once: it starts the processes of its GPUs by itself.
    "slurm": {"slurm_partition": "gpu", "gpu": 1, "tasks": 0},
}

OTHER_JOB = {
    # A scale of 0 makes memory and GPUs limits, which Kubernetes wants for GPUs.
    "kubernetes": {"mem_mb": 2000, "disk_mb": 1000, "scale": 0},
    "slurm": {"slurm_partition": "cpu", "mem_mb": 2000, "runtime": 60},
}


def read(resources):
    """Values as jobs get them; a text may be an expression, so Snakemake reads it late."""
    # What expressions may use; those here use nothing.
    context = {"input": [], "attempt": 1, "threads": 1, "rulename": "", "async_run": None}
    return {name: resource.evaluate(None, **context).value for name, resource in resources.items()}


@pytest.mark.parametrize("name", CHOSEN)
def test_snakemake_reads_what_jobs_ask_for(name, arguments):
    found = arguments(name)
    asked = {rule: read(resources) for rule, resources in found.set_resources.items()}
    assert asked == dict.fromkeys(GPU_RULES, GPU_JOB[name])
    assert read(found.default_resources).items() >= OTHER_JOB[name].items()
    assert found.set_threads == {"train_coarse": 8, "train_list": 8}


@pytest.mark.parametrize("name", CHOSEN)
def test_only_rules_that_exist_are_given_resources(name):
    text = "".join(path.read_text() for path in (ROOT / "rules").glob("*.smk"))
    rules = {*re.findall(r"^ *rule (\w+):", text, re.MULTILINE)}
    profile = PROFILES[name]
    assert profile["set-resources"].keys() == GPU_RULES
    assert profile["set-threads"].keys() <= GPU_RULES <= rules


def test_slurm_starts_no_lost_job_by_itself(arguments):
    found = arguments("slurm")
    assert found.slurm_no_requeue is True
    # Asked of the scheduler, which every cluster has; an accounting database few have.
    assert found.slurm_status_command == "squeue"


def test_a_finished_run_has_nothing_to_do_through_another_profile(copied):
    assert copied.planned("all", "--profile", "profiles/slurm").keys() <= {"all"}
