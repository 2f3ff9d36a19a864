import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]

# Packages that conda's channels call otherwise than PyPI does.
CONDA_NAMES = {"pytorch": "torch"}


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return dict(line.lower().split("==") for line in lines if "==" in line)


def test_conda_environments_agree_with_the_pins():
    for path in sorted((ROOT / "envs").glob("*.yaml")):
        environment = yaml.safe_load(path.read_text())
        packages = [p for p in environment["dependencies"] if isinstance(p, str)]
        packages += next(p["pip"] for p in environment["dependencies"] if isinstance(p, dict))
        for package in packages:
            if package in ("pip", "eigen", "cxx-compiler") or package.startswith("python="):
                continue
            name, version = re.split("={1,2}", package.lower(), maxsplit=1)
            assert pins()[CONDA_NAMES.get(name, name)] == version, package


def test_every_direct_dependency_is_pinned():
    text = (ROOT / "pyproject.toml").read_text()
    block = text.split("dependencies = [")[1].split("]")[0]
    for name in re.findall(r'"([A-Za-z0-9_-]+)"', block):
        assert name.lower() in pins(), name
