import re
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
import trimesh
from PIL import Image

from list.evaluation.gallery import Example
from list.evaluation.report import ReportContent, write_report
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


def metrics():
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
    return summarise(
        pd.DataFrame(rows), CATEGORIES, {"03001627": 1}, ["chamfer_l2", "iou", "fscore_1"]
    )


@pytest.fixture
def content(tmp_path):
    mesh = trimesh.creation.box(extents=(0.5, 1.0, 0.5))
    truth = Mesh(mesh.vertices, mesh.faces.astype(np.int32))
    points = np.random.default_rng(0).uniform(-0.2, 0.2, (20, 3))
    image = np.full((16, 16, 3), 200, np.uint8)
    figure = tmp_path / "curves.png"
    Image.new("RGB", (20, 10), "white").save(figure)
    return ReportContent(
        title="LIST on boxes",
        facts={"run": {"seed": 7, "network": {"preset": "small"}, "thresholds": [0.01, 0.05]}},
        metrics=metrics(),
        figures={"Curves": figure},
        gallery={
            "chair": [
                Example("best", image, points, truth, truth),
                Example("worst", image, points, None, truth),
            ]
        },
        accounting=pd.DataFrame([{"category": "chair", "listed": 5, "trained": 4, "missing": 1}]),
        quarantine=pd.DataFrame(
            [{"category_id": "1", "shape_id": "a", "stage": "render", "reason": NASTY}]
        ),
    )


def written(content, tmp_path):
    path = tmp_path / "report" / "index.html"
    write_report(path, content)
    return path.read_text(encoding="utf-8")


def test_the_page_loads_nothing_from_anywhere(content, tmp_path):
    text = written(content, tmp_path)
    page = Page(text)
    assert all(source.startswith("data:image/png;base64,") for source in page.sources)
    assert len(page.sources) == 1 + 2 * 4
    assert all(link.startswith("#") for link in page.links)
    assert "link" not in page.tags
    assert not re.search(r"https?://", text)


def test_links_of_the_page_lead_somewhere(content, tmp_path):
    text = written(content, tmp_path)
    assert all(f'id="{link[1:]}"' in text for link in Page(text).links)


def test_the_page_shows_the_numbers_and_their_means(content, tmp_path):
    text = written(content, tmp_path)
    assert "LIST on boxes" in text
    assert ">0.61</td>" in text
    assert ">12.3</td>" in text
    assert 'data-value="nan">-</td>' in text
    body, foot = text.index("<tbody>"), text.index("<tfoot>")
    assert body < text.index(">chair</td>") < foot < text.index(">mean over shapes</td>")
    assert "mean shape 0.42" in text
    assert "2 failed" in text


def test_facts_are_flattened_to_readable_lines(content, tmp_path):
    text = written(content, tmp_path)
    assert "<dt>network.preset</dt><dd>small</dd>" in text
    assert "<dt>thresholds</dt><dd>0.01, 0.05</dd>" in text


def test_text_of_users_is_never_markup(content, tmp_path):
    text = written(content, tmp_path)
    assert NASTY not in text
    assert "&lt;script&gt;" in text


def test_a_missing_surface_is_said(content, tmp_path):
    assert written(content, tmp_path).count("no surface</em>") == 1


def test_the_same_content_gives_the_same_bytes(content, tmp_path):
    assert written(content, tmp_path) == written(content, tmp_path / "again")


def test_a_run_without_test_shapes_still_has_a_page(content, tmp_path):
    empty = ReportContent(
        content.title,
        content.facts,
        content.metrics.iloc[:0],
        {},
        {},
        content.accounting,
        content.quarantine.iloc[:0],
    )
    text = written(empty, tmp_path)
    assert "There is nothing to show." in text
    assert "No shape is in quarantine." in text
