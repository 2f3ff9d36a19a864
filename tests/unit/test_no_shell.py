"""No shell ever sees a name or a path: rules run scripts, and programs get lists of arguments."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYTHON = sorted([*ROOT.glob("list/**/*.py"), *ROOT.glob("workflow/scripts/*.py")])
RULES = sorted([ROOT / "Snakefile", *ROOT.glob("rules/*.smk"), *ROOT.glob("workflow/*.smk")])

# What gives a string to a shell, or runs a string as code.
SHELLS = {
    "os.system",
    "os.popen",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
    "asyncio.create_subprocess_shell",
    "pty.spawn",
    "eval",
    "exec",
}

# What starts a program: the program, or the program and its arguments, must be a list.
STARTS = {"run", "call", "check_call", "check_output", "Popen"}

# Programs that are started at all, with lists of arguments: a training on several nodes.
STARTED = {("list/training/processes.py", "os.execvp")}

# Of rules: `shell:` takes a string, and so do the functions of the same name.
SHELL_OF_RULES = re.compile(r"^\s*shell\s*:|\bshell\s*\(|os\.system|os\.popen|subprocess", re.M)


def dotted(node):
    """Name of what is called, such as `os.system`; empty where it has none."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def offences(text, place):
    """What a source does that it must not, by line."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module in ("os", "subprocess", "pty"):
            names = {alias.name for alias in node.names}
            if names & (STARTS | {name.split(".")[-1] for name in SHELLS} | {"execvp"}):
                found.append(f"{node.lineno}: imports {sorted(names)} without their module")
        if not isinstance(node, ast.Call):
            continue
        name = dotted(node.func)
        if name in SHELLS or any(keyword.arg == "shell" for keyword in node.keywords):
            found.append(f"{node.lineno}: {name} by a shell")
        elif name.startswith(("os.exec", "os.spawn", "os.posix_spawn")):
            lists = any(isinstance(argument, ast.List) for argument in node.args)
            if (place, name) not in STARTED or not lists:
                found.append(f"{node.lineno}: {name}")
        elif name.startswith("subprocess.") and name.split(".")[-1] in STARTS:
            found.append(f"{node.lineno}: {name}")
    return found


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_code_of_the_workflow_gives_a_string_to_a_shell(path):
    assert offences(path.read_text(), str(path.relative_to(ROOT))) == []


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_rule_has_a_shell(path):
    assert SHELL_OF_RULES.findall(path.read_text()) == []


@pytest.mark.parametrize(
    "text",
    [
        "import os\nos.system(f'rm {name}')",
        "import subprocess\nsubprocess.run(f'rm {name}', shell=True)",
        "import subprocess\nsubprocess.run(['rm', name])",
        "import subprocess\nsubprocess.Popen(command, shell=shell)",
        "from subprocess import run\nrun('rm')",
        "from os import system\nsystem('rm')",
        "import os\nos.execvp('sh', ['sh', '-c', name])",
        "eval(name)",
    ],
)
def test_the_guard_sees_a_shell(text):
    assert len(offences(text, "list/other.py")) == 1


@pytest.mark.parametrize(
    "text", ["    shell:\n        'rm {x}'", "shell('rm')", "import subprocess", "shell: 'x'"]
)
def test_the_guard_sees_a_shell_of_a_rule(text):
    assert SHELL_OF_RULES.search(text)
