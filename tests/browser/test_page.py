from dataclasses import replace

import numpy as np
import pytest

from list.evaluation.report import write_report

from .synthetic import report_content

COLUMNS = ("coarse points", "prediction", "truth")
SIZES = [(390, 844), (1440, 900)]
NASTY = "</script><script>window.broken = true</script><img src=x onerror=alert(1)>"

WITHOUT_WEBGL = """
const original = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...others) {
  return kind.startsWith("webgl") ? null : original.call(this, kind, ...others);
};
"""

# What an image element shows, at the size of a canvas beside it.
STILL_PIXELS = """pane => {
  const still = pane.querySelector("img"), live = pane.querySelector("canvas");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [live.width, live.height];
  const context = canvas.getContext("2d");
  context.drawImage(still, 0, 0, canvas.width, canvas.height);
  return [...context.getImageData(0, 0, canvas.width, canvas.height).data];
}"""


def seen(pixels):
    """Which pixels show a shape."""
    return np.array(pixels).reshape(-1, 4)[:, 3] > 127


def column(opened, number):
    """Texts of a column of the body of the table of metrics."""
    cells = opened.page.locator(f"#metrics-table tbody tr > :nth-child({number})")
    return [text.strip() for text in cells.all_text_contents()]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_loads_alone_and_fits_its_window(opened, width, height, scheme):
    page = opened(width=width, height=height, scheme=scheme)
    page.page.locator("#bars svg").wait_for()
    for number in range(page.page.locator(".panes").count()):
        page.panes(number)
    assert page.complaints == []
    assert len([url for url in page.requests if not url.startswith("data:")]) == 1
    assert page.page.evaluate("document.documentElement.scrollWidth") == width


def test_every_view_shows_what_its_still_picture_shows(opened):
    page = opened()
    panes = page.panes()
    for name in COLUMNS:
        live = page.pixels(panes, name)
        still = panes.locator(f'[data-column="{name}"]').evaluate(STILL_PIXELS)
        assert 0.03 < seen(live).mean() < 0.9
        if name != "coarse points":
            both, either = seen(live) & seen(still), seen(live) | seen(still)
            assert both.sum() > 0.93 * either.sum()
            colours = [np.array(pixels).reshape(-1, 4)[both, :3] for pixels in (live, still)]
            assert np.abs(colours[0].mean(axis=0) - colours[1].mean(axis=0)).max() < 8


def test_dragging_turns_all_views_of_a_shape_and_no_other(opened):
    page = opened(height=1600)
    panes, other = page.panes(0), page.panes(1)
    before = {name: page.pixels(panes, name) for name in COLUMNS}
    untouched = page.pixels(other, "truth")
    box = panes.locator('[data-column="prediction"]').bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 90, y + 10, steps=4)
    page.page.mouse.up()
    page.frames()
    for name in COLUMNS:
        after = page.pixels(panes, name)
        assert (seen(before[name]) != seen(after)).mean() > 0.01
        assert seen(after).any()
    assert page.pixels(other, "truth") == untouched


def test_keys_turn_zoom_and_return(opened):
    page = opened()
    panes = page.panes()
    start = page.pixels(panes, "truth")
    panes.focus()
    shares = {}
    for key in ("ArrowLeft", "+", "0"):
        page.page.keyboard.press(key)
        page.frames()
        shares[key] = page.pixels(panes, "truth")
    assert shares["ArrowLeft"] != start
    assert seen(shares["+"]).sum() > seen(shares["ArrowLeft"]).sum()
    assert (seen(shares["0"]) != seen(start)).mean() < 0.001


def test_the_wheel_scrolls_the_page_unless_ctrl_is_held(opened):
    page = opened()
    panes = page.panes()
    start = page.pixels(panes, "truth")
    box = panes.bounding_box()
    page.page.mouse.move(box["x"] + 40, box["y"] + 40)
    place = page.page.evaluate("scrollY")
    page.page.mouse.wheel(0, 120)
    page.page.wait_for_function("place => scrollY > place", arg=place)
    page.frames()
    assert page.pixels(panes, "truth") == start
    panes.scroll_into_view_if_needed()
    box = panes.bounding_box()
    page.page.mouse.move(box["x"] + 40, box["y"] + 40)
    place = page.page.evaluate("scrollY")
    page.page.keyboard.down("Control")
    page.page.mouse.wheel(0, -120)
    page.page.keyboard.up("Control")
    page.frames()
    assert seen(page.pixels(panes, "truth")).sum() > seen(start).sum()
    assert page.page.evaluate("scrollY") == place


def test_a_shape_comes_back_after_it_was_scrolled_away(opened):
    page = opened(width=390, height=500)
    first = page.pixels(page.panes(0), "truth")
    page.panes(page.page.locator(".panes").count() - 1)
    assert page.pixels(page.panes(0), "truth") == first


def test_a_failed_reconstruction_is_said_where_its_surface_would_be(opened):
    page = opened()
    failed = page.page.locator(".example.failed")
    assert failed.count() == 1
    assert failed.locator("em").inner_text() == "no surface"
    number = page.page.locator(".example").evaluate_all(
        "all => all.findIndex(each => each.classList.contains('failed'))"
    )
    panes = page.panes(number)
    assert panes.locator('[data-column="prediction"] canvas').count() == 0
    assert seen(page.pixels(panes, "truth")).any()
    assert "no zero crossing" in page.page.locator("section:has(#failed)").inner_text()


def test_headings_sort_and_what_was_not_measured_comes_last(opened):
    page = opened()
    heading = page.page.get_by_role("button", name="IoU")
    number = 8
    for order in ("ascending", "descending"):
        heading.click()
        header = page.page.locator(f"#metrics-table thead th:nth-child({number})")
        assert header.get_attribute("aria-sort") == order
        texts = column(page, number)
        values = [float(text) for text in texts if text != "-"]
        assert values == sorted(values, reverse=order == "descending")
        assert texts[len(values) :] == ["-"] * 2
    page.page.get_by_role("button", name="Category").press("Enter")
    assert column(page, 1) == ["chair"] * 3 + ["lamp"] * 3


def test_rows_can_be_chosen_and_failures_left_out(opened):
    page = opened()
    page.page.get_by_text("mean_shape", exact=True).and_(page.page.locator("label span")).click()
    shown = page.page.locator("#metrics-table tr[data-method]:visible")
    assert {*shown.locator(":nth-child(2)").all_inner_texts()} == {"mean_shape"}
    page.page.locator("label span", has_text="LIST").click()
    counted = column(page, 8)
    page.page.get_by_label("Failed shapes count").uncheck()
    left_out = column(page, 8)
    assert left_out[0] > counted[0]
    assert left_out[1:] == counted[1:]
    page.page.get_by_label("Failed shapes count").check()
    assert column(page, 8) == counted


def test_charts_are_drawn_for_every_metric(opened):
    page = opened()
    options = page.page.locator("#measure option").evaluate_all("all => all.map(o => o.value)")
    assert options == ["chamfer_l2", "chamfer_l1", "iou", "fscore_1", "normal_consistency"]
    for chart in ("#bars", "#histogram"):
        pictures = set()
        for option in options:
            page.page.locator("#measure").select_option(option)
            marks = page.page.locator(f"{chart} svg rect").evaluate_all(
                "all => all.filter(o => o.getBBox().width > 0 && o.getBBox().height > 0).length"
            )
            assert marks > 0, (chart, option)
            pictures.add(page.page.locator(f"{chart} svg").inner_html())
            assert "NaN" not in page.page.locator(".charts").inner_html()
        assert len(pictures) == len(options)
    assert page.page.locator("[data-training] svg").count() == 5
    assert "failed and left out: 1 of LIST" in page.page.locator("#bars-note").inner_text()
    assert page.complaints == []


def test_without_webgl_the_still_pictures_stay_and_the_page_says_why(opened):
    page = opened(script=WITHOUT_WEBGL)
    page.page.locator("#bars svg").wait_for()
    assert page.page.get_by_text("no WebGL").is_visible()
    assert page.page.locator(".panes canvas").count() == 0
    still = page.page.locator('.pane[data-column="truth"] img').first
    still.scroll_into_view_if_needed()
    assert still.is_visible()
    assert page.complaints == []


def test_names_cannot_become_markup_or_script(opened, tmp_path):
    content = report_content(categories={"03001627": "chair"}, shapes=3, resolution=16)
    examples = [replace(each, name=NASTY, rank=NASTY) for each in content.gallery["chair"][:1]]
    named = {"chair": NASTY}
    content = replace(
        content,
        title=NASTY,
        gallery={NASTY: examples},
        metrics=content.metrics.replace({"category": named}),
        per_shape=content.per_shape.replace({"category": named}),
        histories={NASTY: content.histories["LIST"]},
        facts={NASTY: {NASTY: NASTY}},
        failures=content.failures.assign(reason=NASTY),
    )
    path = tmp_path / "index.html"
    write_report(path, content, triangles=200)
    page = opened(path)
    page.panes()
    assert page.page.evaluate("window.broken") is None
    assert page.page.locator("h1").inner_text() == NASTY
    assert page.page.locator("#bars svg").inner_html().count("&lt;/script&gt;") >= 1
    assert page.page.locator("img[src=x]").count() == 0
    assert page.complaints == []
