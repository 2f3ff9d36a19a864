"""The committed bundle of the report page belongs to its sources; `make page` writes both."""

import hashlib
import json
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE, BUNDLE = ROOT / "page", ROOT / "list" / "evaluation" / "page"
DIGESTS = json.loads((BUNDLE / "digests.json").read_text())


def test_the_bundle_was_made_from_these_sources():
    names = ["package.json", "package-lock.json", "build.mjs"]
    names += sorted(f"src/{path.name}" for path in (PAGE / "src").iterdir())
    state = hashlib.sha256()
    for name in names:
        state.update(f"{name}\n".encode() + (PAGE / name).read_bytes() + b"\n")
    assert state.hexdigest() == DIGESTS["sources"], "run `make page`"


def test_the_bundle_is_as_it_was_written():
    assert DIGESTS.keys() == {"sources", "page.js", "page.css"}
    for name in ("page.js", "page.css"):
        assert hashlib.sha256((BUNDLE / name).read_bytes()).hexdigest() == DIGESTS[name]


def test_nothing_in_the_bundle_ends_its_element():
    script = (BUNDLE / "page.js").read_text(encoding="utf-8").lower()
    assert "</script" not in script
    assert "<!--" not in script
    assert "</style" not in (BUNDLE / "page.css").read_text(encoding="utf-8").lower()


def test_the_bundle_carries_the_licences_of_what_is_in_it():
    script = (BUNDLE / "page.js").read_text(encoding="utf-8")
    for name in ("three", "@observablehq/plot", "d3-scale"):
        assert f"\n{name} " in script
    assert script.count("hereby granted") > 5
