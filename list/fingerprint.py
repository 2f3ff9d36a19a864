"""Digests of values and of code, so that a stage re-runs exactly when its meaning changes."""

from __future__ import annotations

import ast
import hashlib
import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

DIGEST_LENGTH = 16

SOURCE_ROOT = Path(__file__).resolve().parents[1]


def digest(value: Any) -> str:
    """Digest of plain values (numbers, text, lists, dicts), independent of key order.

    Args:
        value: Anything that JSON can hold.

    Returns:
        A short hexadecimal digest.
    """
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST_LENGTH]


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
    names = {path: os.path.relpath(path, SOURCE_ROOT) for path in found}
    return digest(sorted((names[path], value) for path, value in found.items()))


@cache
def _read_module(path: Path) -> tuple[str, tuple[Path, ...]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = tuple(dict.fromkeys(_imported_files(tree)))
    _strip_docstrings(tree)
    return hashlib.sha256(ast.dump(tree).encode()).hexdigest(), imported


def _imported_files(tree: ast.Module) -> Iterator[Path]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            if name.split(".")[0] == "list":
                path = SOURCE_ROOT.joinpath(*name.split(".")).with_suffix(".py")
                if path.is_file():
                    yield path


def _strip_docstrings(tree: ast.Module) -> None:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, documented) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
