"""Digests of values and of code, so that a stage re-runs exactly when its meaning changes."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from list.files import written_whole

DIGEST_LENGTH = 16

SOURCE_ROOT = Path(__file__).resolve().parents[1]

# In the folder where Snakemake keeps its own records of a working directory.
SYNTAX_TREES = Path(".snakemake", "list_syntax_trees.json")


def digest(value: Any) -> str:
    """Digest of plain values (numbers, text, lists, dicts), independent of key order.

    Args:
        value: Anything that JSON can hold.

    Returns:
        A short hexadecimal digest.
    """
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, allow_nan=False)
    return bytes_digest(text.encode())


def bytes_digest(content: bytes) -> str:
    """Digest of bytes.

    Args:
        content: The bytes.

    Returns:
        A short hexadecimal digest.
    """
    return hashlib.sha256(content).hexdigest()[:DIGEST_LENGTH]


def file_digest(path: Path) -> str:
    """Digest of a file's content.

    Args:
        path: The file.

    Returns:
        A short hexadecimal digest.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()[:DIGEST_LENGTH]


def file_stamp(path: Path) -> list[int]:
    """What tells a changed file without reading it.

    Args:
        path: The file.

    Returns:
        Its size in bytes and the time of its last change in nanoseconds.
    """
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]


def script_of(stage: str) -> Path:
    """Script that a rule runs, named like its stage.

    Args:
        stage: Name of the stage.

    Returns:
        The Python file.
    """
    return SOURCE_ROOT / "workflow" / "scripts" / f"{stage}.py"


def code_digest(script: Path) -> str:
    """Digest of a script and of every module of this package that it imports, however indirectly.

    Comments, formatting and docstrings do not count: the digest is taken of the syntax tree.

    Args:
        script: A Python file.

    Returns:
        A short hexadecimal digest.
    """
    pending, found = [script.resolve()], {}
    while pending:
        path = pending.pop()
        if path not in found:
            tree_digest, imported = _read_module(path)
            found[path] = tree_digest
            pending.extend(imported)
    _SyntaxTrees.here().save()
    names = {path: os.path.relpath(path, SOURCE_ROOT) for path in found}
    return digest(sorted((names[path], value) for path, value in found.items()))


@cache
def _read_module(path: Path) -> tuple[str, tuple[Path, ...]]:
    tree_digest, names = _SyntaxTrees.here().read(path.read_bytes())
    files = (SOURCE_ROOT.joinpath(*name.split(".")).with_suffix(".py") for name in names)
    return tree_digest, tuple(file for file in files if file.is_file())


class _SyntaxTrees:
    """What was found in the text of modules, kept in a file by digests of that text.

    To parse all of them takes a fifth of the start of each Snakemake.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, tuple[str, list[str]]] = {}
        self._saved = True
        # It can be made anew, so a damaged or missing file is none.
        with suppress(OSError, ValueError, TypeError):
            self._known = {key: (tree, names) for key, tree, names in json.loads(path.read_text())}

    @classmethod
    @cache
    def here(cls) -> _SyntaxTrees:
        """Those of the working directory."""
        return cls(SYNTAX_TREES)

    def read(self, text: bytes) -> tuple[str, list[str]]:
        """Digest of a module's syntax tree, and the names in this package that it may import."""
        # Versions of Python differ in the trees that they make.
        key = hashlib.sha256(sys.version.encode() + text).hexdigest()
        if key not in self._known:
            tree = ast.parse(text)
            names = [*dict.fromkeys(_imported_names(tree))]
            _strip_docstrings(tree)
            self._known[key] = hashlib.sha256(ast.dump(tree).encode()).hexdigest(), names
            self._saved = False
        return self._known[key]

    def save(self) -> None:
        """Write the file if something was found since."""
        if self._saved:
            return
        self._saved = True
        rows = [[key, *found] for key, found in self._known.items()]
        with suppress(OSError), written_whole(self._path) as temporary:
            temporary.write_text(json.dumps(rows))


def _imported_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name for name in names if name.split(".")[0] == "list")


def _strip_docstrings(tree: ast.Module) -> None:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, documented) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
