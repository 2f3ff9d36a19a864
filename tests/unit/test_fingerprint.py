import ast
from pathlib import Path

import pytest

from list import fingerprint
from list.fingerprint import code_digest, digest

ROOT = Path(__file__).parents[2]

IMPORTERS = {"import_module", "__import__"}


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A script that imports list.a, which imports list.b; list.c is not imported."""
    monkeypatch.setattr(fingerprint, "SOURCE_ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    fingerprint._read_module.cache_clear()
    folder = tmp_path / "list"
    folder.mkdir()
    (folder / "a.py").write_text("from list.b import two\n\ndef one():\n    return two()\n")
    (folder / "b.py").write_text('"""Module."""\n\ndef two():\n    """Two."""\n    return 2\n')
    (folder / "c.py").write_text("three = 3\n")
    script = tmp_path / "script.py"
    script.write_text("from list.a import one\n\none()\n")
    return script


@pytest.fixture
def remembered(package):
    """Where syntax trees are remembered; every call of it is a new start of Snakemake."""

    def start_again():
        fingerprint._read_module.cache_clear()
        fingerprint._SyntaxTrees.here.cache_clear()
        return package.parent / fingerprint.SYNTAX_TREES

    yield start_again
    start_again()


def digest_after(script: Path, name: str, text: str) -> str:
    (script.parent / "list" / name).write_text(text)
    fingerprint._read_module.cache_clear()
    return code_digest(script)


def test_comments_docstrings_and_formatting_do_not_count(package):
    before = code_digest(package)
    text = '"""Another text."""\ndef two():\n    # why\n    return (2)\n'
    assert digest_after(package, "b.py", text) == before


def test_code_of_an_indirect_import_counts(package):
    before = code_digest(package)
    assert digest_after(package, "b.py", "def two():\n    return 3\n") != before


def test_code_that_is_not_imported_does_not_count(package):
    before = code_digest(package)
    assert digest_after(package, "c.py", "three = 4\n") == before


def test_what_was_parsed_is_not_parsed_again(package, remembered, monkeypatch):
    remembered()
    before = code_digest(package)
    assert remembered().is_file()
    monkeypatch.setattr(fingerprint.ast, "parse", None)
    assert code_digest(package) == before


@pytest.mark.parametrize("text", ["", "{", "[]", "[1]", '{"a": 1}', '[["a", "b"]]', "\x00"])
def test_damaged_memory_of_syntax_trees_changes_nothing(package, remembered, text):
    remembered()
    before = code_digest(package)
    remembered().write_text(text)
    assert code_digest(package) == before


def test_digest_ignores_key_order_but_not_values():
    assert digest({"a": 1, "b": [2, 3]}) == digest({"b": [2, 3], "a": 1})
    assert digest({"a": 1, "b": [2, 3]}) != digest({"a": 1, "b": [3, 2]})


def test_digest_refuses_what_has_no_stable_text():
    with pytest.raises(TypeError):
        digest({"a": object()})


def dynamic_imports(tree: ast.Module) -> list[ast.Call]:
    """Calls that import by a name that is only known when they run, or one of this package."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    importers = [c for c in calls if ast.unparse(c.func).split(".")[-1] in IMPORTERS]
    return [
        call
        for call in importers
        if not (
            isinstance(call.args[0], ast.Constant) and call.args[0].value.split(".")[0] != "list"
        )
    ]


def test_no_code_of_this_package_is_imported_past_the_digests():
    assert dynamic_imports(ast.parse('importlib.import_module(f"list.{name}")'))
    assert dynamic_imports(ast.parse('import_module("list.a")'))
    for folder in ("list", "workflow/scripts"):
        for path in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            assert dynamic_imports(tree) == [], path
            relative = [
                node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level
            ]
            assert relative == [], path
            # The digests follow modules, not packages.
            assert path.name != "__init__.py" or tree.body == [], path
