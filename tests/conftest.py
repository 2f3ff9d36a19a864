"""A headless Chromium with WebGL in software; a process can have one."""

import shutil
from pathlib import Path

import pytest

from tests.required import unavailable

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# Software rendering: the tests must not need a graphics card.
FLAGS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]


def find_browser(driver):
    """Path of the system's Chromium or of Playwright's, or None."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    own = driver.chromium.executable_path
    return found or (own if Path(own).exists() else None)


@pytest.fixture(scope="session")
def browser():
    """Chromium; without one the tests skip, unless it is required."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        found = find_browser(driver)
        if found is None:
            unavailable("browser", "no Chromium is installed: `apt-get install chromium` as root")
        with driver.chromium.launch(executable_path=found, args=FLAGS) as chromium:
            yield chromium
