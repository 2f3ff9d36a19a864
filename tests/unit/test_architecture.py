"""Dependencies run one way: geometry <- data <- training, geometry <- models <- training.

The network in list/models reads as it is published; what is faster on a processor stands apart from
it in list/kernels.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FORBIDDEN = {
    "geometry": {
        "config",
        "data",
        "models",
        "kernels",
        "training",
        "evaluation",
        "command",
        "stage",
    },
    "models": {"config", "data", "kernels", "training", "evaluation", "command", "stage"},
    "kernels": {"config", "data", "training", "evaluation", "command", "stage"},
    "data": {"models", "kernels", "training", "evaluation", "command", "stage"},
    "training": {"config", "evaluation", "command", "stage"},
    "evaluation": {"config", "training", "command", "stage"},
    "command": {"stage"},
}

# All that exchanges modules of a network for faster ones, beside benchmarks.
ACCELERATING = {
    "list/training/loop.py",
    "list/training/trained.py",
    "list/command/network.py",
}

# Lines of a file, or of all files of a folder.
LONGEST = {
    "list/models": 1_500,
    "list/models/distance_decoder.py": 100,
    "list/kernels": 1_000,
}

MODELS = sorted((ROOT / "list/models").glob("*.py"))

# What a branch would ask to be one thing on one machine and another on the next, or for few values
# and for many.
ASKED_OF_MACHINES = {
    "device",
    "is_cuda",
    "is_available",
    "get_num_threads",
    "get_cpu_capability",
    "numel",
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


def test_nothing_but_trainings_and_trained_networks_asks_for_kernels():
    paths = [path for place in ("list", "workflow") for path in (ROOT / place).rglob("*.py")]
    asking = {
        path.relative_to(ROOT).as_posix()
        for path in paths
        if any(name.startswith("list.kernels") for name in imported(path))
    }
    assert {name for name in asking if not name.startswith("list/kernels/")} == ACCELERATING


def torch_names(tree: ast.AST) -> set[str]:
    """Names by which a file knows torch and its parts."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            module = getattr(node, "module", None) or ""
            names |= {
                alias.asname or alias.name.split(".")[0]
                for alias in node.names
                if (module or alias.name).split(".")[0] == "torch"
            }
    return names


def dotted(node: ast.AST) -> list[str]:
    """The names of `a.b.c`; none where it begins with something else than a name."""
    if isinstance(node, ast.Name):
        return [node.id]
    before = dotted(node.value) if isinstance(node, ast.Attribute) else []
    return [*before, node.attr] if before else []


def machine_bound(source: str) -> list[str]:
    """What makes code depend on more than plain torch and its inputs, each with its line."""
    tree, found = ast.parse(source), []
    torchs = torch_names(tree)
    for node in ast.walk(tree):
        words: list[str] = []
        if isinstance(node, ast.Attribute):
            chain = dotted(node)
            own = any(part.startswith("_") for part in chain[1:])
            if chain and chain[0] in torchs and (own or {"Function", "ops"} & {*chain}):
                words = [".".join(chain)]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "torch":
            parts = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
            words = [part for part in parts if part.startswith("_") or part in ("Function", "ops")]
        elif isinstance(node, ast.Constant) and "cpuinfo" in str(node.value):
            words = ["cpuinfo"]
        elif isinstance(node, ast.If | ast.While | ast.IfExp):
            inner = [*ast.walk(node.test)]
            words = [n.attr for n in inner if isinstance(n, ast.Attribute)]
            words = [word for word in words if word in ASKED_OF_MACHINES]
        found += [f"line {node.lineno}: {word}" for word in words]
    return found


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.name)
def test_the_network_is_plain_torch_on_any_machine(path):
    assert machine_bound(path.read_text()) == []


@pytest.mark.parametrize(
    "source",
    [
        "import torch\nclass A(torch.autograd.Function): pass",
        "from torch.autograd import Function",
        "from torch import autograd\nautograd.Function",
        "import torch\ntorch.ops.mkldnn.linear(a)",
        "import torch\ntorch._C._get()",
        "import torch\ntorch._addmm_activation(a, b, c)",
        "from torch import nn\nnn.modules.batchnorm._NormBase",
        "from torch._dynamo import disable",
        "path = '/proc/cpuinfo'",
        "if values.device.type == 'cpu': pass",
        "while not values.is_cuda: pass",
        "a = b if torch.cuda.is_available() else c",
        "if torch.get_num_threads() > 1: pass",
        "if values.numel() > 2**20: pass",
    ],
)
def test_what_depends_on_a_machine_is_found(source):
    assert len(machine_bound(source)) >= 1


def test_what_depends_on_no_machine_is_let_through():
    source = """
import torch
from torch.nn import functional as F
def forward(self, values):
    device = values.device.type
    with torch.autocast(device, enabled=False):
        if self._skip:
            return F.relu_(values)
    return torch.zeros(3, device=values.device)
"""
    assert machine_bound(source) == []


@pytest.mark.parametrize("place", LONGEST)
def test_the_network_and_its_kernels_stay_short(place):
    path = ROOT / place
    files = path.rglob("*.py") if path.is_dir() else [path]
    assert sum(len(file.read_text().splitlines()) for file in files) <= LONGEST[place]


def test_files_stay_short():
    for path in [*(ROOT / "list").rglob("*.py"), *(ROOT / "rules").glob("*.smk")]:
        assert len(path.read_text().splitlines()) <= 300, path
