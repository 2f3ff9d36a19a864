"""What Snakemake's catalogue of workflows shows of this one is true of it."""

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]


def usage():
    return yaml.safe_load((ROOT / ".snakemake-workflow-catalog.yml").read_text())["usage"]


def test_commands_and_folders_that_it_names_are_there():
    named = re.findall(r"`([^`]+)`", usage()["mandatory-flags"]["desc"])
    makefile = (ROOT / "Makefile").read_text()
    targets = [name.removeprefix("make ") for name in named if name.startswith("make ")]
    assert targets
    assert all(f"\n{target}:" in makefile for target in targets)
    folders = [name for name in named if name.startswith("profiles/")]
    assert folders
    assert all((ROOT / folder / "config.yaml").is_file() for folder in folders)
    wanted = [word for name in named for word in name.split() if word.startswith("results/")]
    snakefile = (ROOT / "Snakefile").read_text()
    assert all(f'"{path}"' in snakefile for path in wanted)


def test_the_standard_layout_and_what_it_promises_are_there():
    # The catalogue takes a workflow for a standardised one by this file, a Snakefile and a config/.
    assert (ROOT / "Snakefile").is_file()
    assert (ROOT / "config/config.yaml").is_file()
    promised = usage()
    rules = "".join(path.read_text() for path in (ROOT / "rules").glob("*.smk"))
    environments = set(re.findall(r'"\.\./(envs/.*?)"', rules))
    assert promised["software-stack-deployment"]["conda"] is True
    assert environments
    assert all((ROOT / environment).is_file() for environment in environments)
    assert promised["software-stack-deployment"]["apptainer"] is ("container:" in rules)
    captions = re.findall(r'caption="\.\./(.*?)"', rules)
    assert promised["report"] is bool(captions)
    assert all((ROOT / caption).is_file() for caption in captions)
    assert promised["mandatory-flags"]["flags"] == ""
