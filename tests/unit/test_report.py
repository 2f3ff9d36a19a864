import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
import trimesh

from list.errors import ListError
from list.evaluation.gallery import Example
from list.evaluation.intervals import bootstrap_intervals
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.report import ReportContent, json_text, write_report
from list.evaluation.table import summarise
from list.geometry.mesh import Mesh

CATEGORIES = {"03001627": "chair", "02958343": "car"}
NASTY = "<script>alert('x')</script>"


class Page(HTMLParser):
    """Collects what a browser would load and what tables show."""

    def __init__(self, text):
        super().__init__()
        self.sources, self.links, self.tags, self.open = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.append(tag)
        self.sources += [values[name] for name in ("src", "srcset") if name in values]
        self.links += [values["href"]] if "href" in values else []


def per_shape():
    rows = [
        {
            "category_id": identifier,
            "category": name,
            "method": method,
            "shape_id": shape,
            "view": 0,
            "failed": int(method == "LIST" and shape == "b"),
            "chamfer_l2": 12.345,
            "iou": iou,
            "fscore_1": 0.5,
        }
        for identifier, name in CATEGORIES.items()
        for shape in "ab"
        for method, iou in (("LIST", 0.61), ("coarse", np.nan), ("mean_shape", 0.42))
    ]
    return pd.DataFrame(rows)


NAMES = ["chamfer_l2", "iou", "fscore_1"]


def metrics():
    return summarise(per_shape(), CATEGORIES, {"03001627": 1}, NAMES)


@pytest.fixture
def content():
    mesh = trimesh.creation.box(extents=(0.5, 1.0, 0.5))
    truth = Mesh(mesh.vertices, mesh.faces.astype(np.int32))
    points = np.random.default_rng(0).uniform(-0.2, 0.2, (20, 3))
    image = np.full((16, 16, 3), 200, np.uint8)
    return ReportContent(
        title="LIST on boxes",
        summary=["Data: boxes."],
        facts={"run": {"seed": 7, "network": {"preset": "small"}, "thresholds": [0.01, 0.05]}},
        protocol=PROTOCOLS["list"],
        metrics=metrics(),
        intervals=bootstrap_intervals(per_shape(), CATEGORIES, NAMES, 100, 0),
        per_shape=per_shape(),
        histories={"LIST": pd.DataFrame({"step": [1.0], "train_loss": [2.0]})},
        gallery={
            "chair": [
                Example("a", image, points, truth, truth, "best", "shape a", {"iou": 0.61}),
                Example("b", image, points, None, truth, "worst", NASTY, {"iou": 0.0}),
            ]
        },
        failures=pd.DataFrame([{"category": "chair", "shape": "b", "reason": "no zero crossing"}]),
        accounting=pd.DataFrame([{"category": "chair", "listed": 5, "trained": 4, "missing": 1}]),
        quarantine=pd.DataFrame(
            [{"category_id": "1", "shape_id": "a", "stage": "render", "reason": NASTY}]
        ),
    )


def written(content, tmp_path):
    path = tmp_path / "report" / "index.html"
    write_report(path, content)
    return path.read_text(encoding="utf-8")


def without_elements(text):
    """The page without the content of its scripts and styles."""
    return re.sub(r"<(script|style)([^>]*)>.*?</\1>", r"<\1\2></\1>", text, flags=re.DOTALL)


def test_the_page_loads_nothing_from_anywhere(content, tmp_path):
    text = written(content, tmp_path)
    page = Page(without_elements(text))
    assert all(source.startswith("data:image/webp;base64,") for source in page.sources)
    assert len(page.sources) == 2 * 4
    assert all(link.startswith("#") for link in page.links)
    assert "link" not in page.tags
    assert not re.search(r"https?://", without_elements(text))


def test_only_the_script_of_the_page_may_run(content, tmp_path):
    text = written(content, tmp_path)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    script = re.findall(r"<script>(.*?)</script>", text, flags=re.DOTALL)
    assert len(script) == 1
    digest = base64.b64encode(hashlib.sha256(script[0].encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"script-src 'sha256-{digest}';" in policy


def test_links_of_the_page_lead_somewhere(content, tmp_path):
    text = without_elements(written(content, tmp_path))
    assert all(f'id="{link[1:]}"' in text for link in Page(text).links)


def test_the_page_shows_the_numbers_and_their_means(content, tmp_path):
    text = written(content, tmp_path)
    assert "LIST on boxes" in text
    assert ">0.61</td>" in text
    assert ">12.3</td>" in text
    assert re.search(r'data-value="nan"[^>]*>-</td>', text)
    body, foot = text.index("<tbody>"), text.index("<tfoot>")
    assert body < text.index(">chair</th>") < foot < text.index(">mean over shapes</th>")
    assert "mean shape 0.42" in text
    assert "2 failed" in text


def test_facts_are_flattened_to_readable_lines(content, tmp_path):
    text = written(content, tmp_path)
    assert "<dt>network.preset</dt><dd>small</dd>" in text
    assert "<dt>thresholds</dt><dd>0.01, 0.05</dd>" in text


def test_numbers_without_failures_stand_behind_those_with_them(content, tmp_path):
    text = written(content, tmp_path)
    assert 'data-value-without="0.61"' in text
    assert "count-failures" in without_elements(text)
    none = per_shape().assign(failed=0)
    table = summarise(none, CATEGORIES, {}, NAMES)
    text = written(replace(content, metrics=table, per_shape=none), tmp_path)
    assert "count-failures" not in without_elements(text)


def test_units_and_frame_are_those_of_the_protocol(content, tmp_path):
    text = without_elements(written(content, tmp_path))
    assert "<small>10⁻⁴ box² ↓</small>" in text
    assert "longest side 1" in text
    assert "Each counts with chamfer_l2 30,000" in text
    disn = replace(content, protocol=PROTOCOLS["disn"])
    text = without_elements(written(disn, tmp_path))
    assert "<small>10⁻³ radius² ↓</small>" in text
    assert "<small>0 to 1 at 1 % of 2.5 radii ↑</small>" in text
    assert "farthest point at distance 1" in text
    assert "Each counts with chamfer_l2 8,000" in text
    assert "box" not in re.sub(r"LIST on boxes|Data: boxes|checkbox", "", text)


def test_failures_of_the_mean_shape_alone_can_be_left_out(content, tmp_path):
    rows = per_shape()
    rows = rows.assign(failed=(rows["method"] == "mean_shape").astype(int))
    table = summarise(rows, CATEGORIES, {}, NAMES)
    text = written(replace(content, metrics=table, per_shape=rows), tmp_path)
    assert "count-failures" in without_elements(text)


def test_text_of_users_is_never_markup(content, tmp_path):
    text = written(content, tmp_path)
    assert NASTY not in text
    assert text.count("&lt;script&gt;") >= 2


@pytest.mark.parametrize("text", [NASTY, "</script>", "<!--", "&amp;", "\u2028", "]]>"])
def test_no_text_breaks_out_of_embedded_json(text):
    embedded = json_text({text: [text]})
    assert not set("<>&\u2028") & set(embedded)
    assert json.loads(embedded) == {text: [text]}


def test_a_missing_surface_is_said(content, tmp_path):
    text = written(content, tmp_path)
    assert text.count("no surface</em>") == 1
    assert "no zero crossing" in text


def test_meshes_get_coarser_before_the_page_gets_too_large(content, tmp_path):
    sphere = trimesh.creation.icosphere(6)
    fine = Mesh(0.5 * sphere.vertices, sphere.faces.astype(np.int32))
    best = replace(content.gallery["chair"][0], predicted=fine, truth=fine)
    content = replace(content, gallery={"chair": [best] * 12})
    path = tmp_path / "index.html"
    write_report(path, content, triangles=10_000, megabytes=2)
    assert 1_200_000 < path.stat().st_size <= 2_000_000


def test_a_page_that_cannot_be_small_enough_is_refused(content, tmp_path):
    with pytest.raises(ListError, match=r"report\.megabytes leaves no room"):
        write_report(tmp_path / "index.html", content, megabytes=0)
    assert not (tmp_path / "index.html").exists()


def test_the_same_content_gives_the_same_bytes(content, tmp_path):
    assert written(content, tmp_path) == written(content, tmp_path / "again")


def test_a_run_without_test_shapes_still_has_a_page(content, tmp_path):
    nothing = per_shape().iloc[:0]
    empty = replace(
        content,
        metrics=summarise(nothing, CATEGORIES, {"03001627": 2}, NAMES),
        intervals=bootstrap_intervals(nothing, CATEGORIES, NAMES, 100, 0),
        per_shape=nothing,
        gallery={},
        failures=pd.DataFrame([]),
        quarantine=content.quarantine.iloc[:0],
    )
    text = written(empty, tmp_path)
    assert "There is nothing to show." in text
    assert "0 failed · 2 in quarantine" in text
    assert "No shape is in quarantine." in text
    assert "Every reconstruction has a surface." in text
