"""Pages of reports in the browser."""

import pytest

from list.evaluation.report import write_report

from .synthetic import report_content

# Milliseconds that a busy machine may take; nothing is asserted about them.
PATIENCE = 120_000


@pytest.fixture(scope="session")
def report_page(tmp_path_factory):
    """The page of a small report."""
    path = tmp_path_factory.mktemp("report") / "index.html"
    write_report(path, report_content(), triangles=2000)
    return path


class Opened:
    """A page in the browser, and what went wrong in it."""

    def __init__(self, browser, path, width=1440, height=900, scheme="light", script=None):
        self.page = browser.new_page(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        self.page.set_default_timeout(PATIENCE)
        self.complaints, self.requests = [], []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        if script:
            self.page.add_init_script(script)
        self.page.goto(path.as_uri())

    def panes(self, number=0):
        """The views of an example, scrolled to and drawn."""
        panes = self.page.locator(".panes").nth(number)
        panes.scroll_into_view_if_needed()
        panes.locator(".drawn").last.wait_for()
        self.frames()
        return panes

    def frames(self):
        """Wait until what was asked for is drawn."""
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def pixels(self, panes, column):
        """Red, green, blue and opacity of each pixel of a view, as a flat list."""
        canvas = panes.locator(f'[data-column="{column}"] canvas')
        return canvas.evaluate(
            "c => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
        )


@pytest.fixture
def opened(browser, report_page):
    """Opens the page of the small report, or another one."""
    pages = []

    def open_page(path=report_page, **options):
        pages.append(Opened(browser, path, **options))
        return pages[-1]

    yield open_page
    for each in pages:
        each.page.close()
