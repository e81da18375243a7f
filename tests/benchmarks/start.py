"""From the command to the first usable screen: ``python -m tests.benchmarks.start [rounds]``.

Starts ``python -m aftercare --demo`` and a bare Flet hello as Flet itself serves it, in turn, each
in a fresh process and a fresh browser context, and prints both medians and their ratio. Usable
means that a button stands in the accessibility tree.
"""

import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

CHECKOUT = Path(__file__).resolve().parents[2]
ALLOWED_RATIO = 1.3
AFTERCARE = (sys.executable, "-m", "aftercare", "--demo", "--no-browser")
HELLO = """
import flet as ft, sys
def main(page):
    page.add(ft.Button("Hello"))
ft.run(main, view=None, host="127.0.0.1", port=int(sys.argv[1]), no_cdn=True)
"""
CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def started(*command: str) -> Iterator[subprocess.Popen[str]]:
    """Run *command* and end it afterwards."""
    environment = os.environ | {"FLET_FORCE_WEB_SERVER": "1"}
    process = subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=10)


def aftercare_seconds(browser: Browser, command: tuple[str, ...] = AFTERCARE) -> float:
    """Return the seconds from starting Aftercare to a usable screen."""
    start = time.perf_counter()
    with started(*command) as process:
        found = re.search(r"http://\S+", process.stdout.readline() if process.stdout else "")
        if not found:
            raise RuntimeError(f"{command} did not say where it runs")
        return _usable(browser, found[0]) - start


def hello_seconds(browser: Browser) -> float:
    """Return the seconds from starting a bare hello to a usable screen."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    start = time.perf_counter()
    with started(sys.executable, "-c", HELLO, str(port)):
        while not _listens(port):
            time.sleep(0.005)
        return _usable(browser, f"http://127.0.0.1:{port}/") - start


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _usable(browser: Browser, url: str) -> float:
    """Return when a button stands in the accessibility tree of *url*."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    try:
        page = context.new_page()
        page.goto(url, wait_until="commit")
        page.wait_for_selector("flt-semantics-placeholder", state="attached")
        page.evaluate("document.querySelector('flt-semantics-placeholder').click()")
        page.get_by_role("button").first.wait_for(state="attached")
        return time.perf_counter()
    finally:
        context.close()


def main(rounds: int = 7, command: tuple[str, ...] = AFTERCARE) -> int:
    """Measure, print and return 0 if the ratio is within ALLOWED_RATIO, else 1."""
    ours, bare = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        for _ in range(rounds + 1):
            bare.append(hello_seconds(browser))
            ours.append(aftercare_seconds(browser, command))
        browser.close()
    # The first round warms the disk and the browser: it is not counted.
    aftercare, hello = statistics.median(ours[1:]), statistics.median(bare[1:])
    ratio = aftercare / hello
    figures = {"aftercare_seconds": aftercare, "hello_seconds": hello, "ratio": ratio}
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))  # noqa: T201
    return 0 if ratio <= ALLOWED_RATIO else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
