#!/bin/sh
# Finds or installs Chromium for the tests of the report page. Called by make; never fails: those
# tests skip where there is no browser.
set -u

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
        echo "setup: tests use the browser $(command -v "$name")"
        exit 0
    fi
done

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "setup: installing chromium for the tests of the report page"
    install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1; }
    install || { apt-get update -qq >/dev/null 2>&1 && install; } && exit 0
fi

echo "setup: fetching Playwright's Chromium for the tests of the report page"
"$(dirname "$0")/../.venv/bin/python" -m playwright install --only-shell chromium >/dev/null 2>&1 ||
    echo "setup: no browser could be installed; the tests of the report page will skip" >&2
exit 0
