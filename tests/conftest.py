"""A headless Chromium with WebGL in software; a process can have one."""

import shutil
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# Software rendering: the tests must not need a graphics card.
FLAGS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]


@pytest.fixture(scope="session")
def browser():
    """Chromium from the system or from Playwright; without one the tests skip."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
        if found is None and not Path(driver.chromium.executable_path).exists():
            pytest.skip("no Chromium is installed: `apt-get install chromium` as root")
        with driver.chromium.launch(executable_path=found, args=FLAGS) as chromium:
            yield chromium
