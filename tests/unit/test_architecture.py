"""Dependencies run one way: geometry <- data <- training, geometry <- models <- training."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FORBIDDEN = {
    "geometry": {"config", "data", "models", "training", "evaluation", "command", "stage"},
    "models": {"config", "data", "training", "evaluation", "command", "stage"},
    "data": {"models", "training", "evaluation", "command", "stage"},
    "training": {"config", "evaluation", "command", "stage"},
    "evaluation": {"config", "training", "command", "stage"},
    "command": {"stage"},
}

# Rules that need no torch do not wait for its import.
WITHOUT_TORCH = (
    "download",
    "list_shapes",
    "index",
    "generate",
    "isosurface",
    "render",
    "render_maps",
    "crop",
    "photos",
    "sample",
    "farthest",
    "mean_shape",
    "oracle",
    "evaluate",
    "metrics",
    "figures",
)


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names


def closure(path: Path) -> set[str]:
    """Every module that a file imports, through list/ however indirectly."""
    found, pending = set(), [path]
    while pending:
        for name in imported(pending.pop()) - found:
            found.add(name)
            module = ROOT.joinpath(*name.split(".")).with_suffix(".py")
            if name.startswith("list.") and module.is_file():
                pending.append(module)
    return found


@pytest.mark.parametrize("package", FORBIDDEN)
def test_packages_import_only_what_they_stand_on(package):
    for path in (ROOT / "list" / package).rglob("*.py"):
        used = {name.split(".")[1] for name in imported(path) if name.startswith("list.")}
        assert not used & FORBIDDEN[package], path


@pytest.mark.parametrize("rule", WITHOUT_TORCH)
def test_light_rules_do_not_import_torch(rule):
    modules = closure(ROOT / "workflow" / "scripts" / f"{rule}.py")
    assert "list.stage" in modules
    assert not {name.split(".")[0] for name in modules} & {"torch", "torchvision"}


def test_files_stay_short():
    for path in [*(ROOT / "list").rglob("*.py"), *(ROOT / "rules").glob("*.smk")]:
        assert len(path.read_text().splitlines()) <= 300, path
