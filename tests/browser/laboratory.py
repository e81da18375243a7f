"""A site whose page does nothing but run a script of ours where the app runs: in a worker.

The scripts are in ``tests/browser/inside``. Each has an async ``main``, which is given a text, and
tells what it finds by ``tell(kind, text)``: when that returns, it has been heard here.
"""

import contextlib
import json
import time
from collections.abc import Iterable
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlencode

from flet_web import get_package_web_dir
from playwright.sync_api import Page

from aftercare.publish.client import client_files, pyodide_info
from aftercare.publish.packing import Package, members, zipped
from tests.browser.site import Site

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
PATIENCE_SECONDS = 60.0
PAGE = b"""<!doctype html><title>Laboratory</title><link rel="icon" href="data:,">
<script>const worker = new Worker("laboratory.js" + location.search, { type: "module" });</script>
"""
OF_PYTEST = tuple(
    Package(name)
    for name in ("pytest", "_pytest", "py", "pluggy", "iniconfig", "packaging", "pygments")
)


class Laboratory(Site):
    """Serves the scripts, the storage and *packages*; ``told`` is all that was told, in order."""

    def __init__(self, packages: tuple[Package, ...] = ()) -> None:
        self.told: list[tuple[str, str]] = []
        self._before = 0
        super().__init__(_files(packages))

    def address(self, script: str, given: str) -> str:
        """Return the address of the page that runs *script* by itself, and gives it *given*."""
        return f"{self.url}?{urlencode({'script': script, 'given': given})}"

    def listens_anew(self) -> None:
        """Forget what was told so far, for all that is waited for."""
        self._before = len(self.told)

    def runs(self, page: Page, script: str, given: str = "") -> None:
        """Let the worker of *page* run *script*; only what is told from now on counts."""
        self.listens_anew()
        page.evaluate("what => worker.postMessage(what)", {"script": script, "given": given})

    def waits_for(self, *kinds: str, seconds: float = PATIENCE_SECONDS) -> str:
        """Return the text of the first of *kinds* that was told since `listens_anew`.

        AssertionError if the script failed, or nothing is told within *seconds*.
        """
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for kind, text in self.told[self._before :]:
                assert kind != "failed" or kind in kinds, text
                if kind in kinds:
                    return text
            time.sleep(0.005)
        raise AssertionError(f"none of {kinds} was told, only {self.told[self._before :]}")

    def heard(self, kind: str) -> int:
        """Return how often *kind* was told, ever."""
        return sum(one == kind for one, _ in self.told)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        told = self.told

        class Handler(super()._handler()):  # type: ignore[misc]
            def handle(self) -> None:
                with contextlib.suppress(ConnectionError):  # the browser was killed
                    super().handle()

            def do_POST(self) -> None:  # noqa: N802 - as the library wants it
                text = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                told.append((self.path.rpartition("/")[2], text))
                self.send_response(204)
                self.end_headers()

        return Handler


def _files(packages: Iterable[Package]) -> dict[str, bytes]:
    script = (HERE / "laboratory.js").read_text("utf-8")
    library = Path(get_package_web_dir(), "pyodide", "python_stdlib.zip")  # pytest needs all of it
    return {
        **{name: one for name, one in _client().items() if name.startswith("pyodide/")},
        "pyodide/python_stdlib.zip": library.read_bytes(),
        "index.html": PAGE,
        "laboratory.js": script.replace("INFO", json.dumps(pyodide_info())).encode(),
        "archive.zip": zipped(_ours() | members((Package("tinydb"), *packages))),
    }


@cache
def _client() -> dict[str, bytes]:
    return client_files()


def _ours() -> dict[str, bytes]:
    """Return the storage, the files of the device and their tests; nothing else of the app."""
    patterns = (
        *("aftercare/__init__.py", "aftercare/storage/*.py", "aftercare/device/*medium.py"),
        *("aftercare/device/__init__.py", "aftercare/device/browser.py", "tests/__init__.py"),
        *("tests/storage/*.py", "tests/browser/__init__.py", "tests/browser/inside/*.py"),
    )
    return {
        path.relative_to(CHECKOUT).as_posix(): path.read_bytes()
        for pattern in patterns
        for path in CHECKOUT.glob(pattern)
    }
