"""The published web app on a web host of its own, which can be looked over the shoulder."""

import contextlib
import gzip
import threading
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from aftercare.publish import web_app as publishing
from aftercare.words.words import load_words
from tests.sharing import made_once

KINDS = {
    "html": "text/html; charset=utf-8",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "json": "application/json",
    "wasm": "application/wasm",
    "png": "image/png",
    "wav": "audio/wav",
}
LARGE = 20_000_000
"""Bytes from which on a file goes as it is: packing a picture of the memory takes seconds."""
BEGINNING = b"""from datetime import timedelta
from urllib.parse import parse_qs, urlsplit
"""
LATER = """

_now = SystemClock.now


def _later(self):
    try:
        from aftercare_js import begun
    except ImportError:  # a picture of the memory is made
        return _now(self)
    hours = parse_qs(urlsplit(str(begun.url)).query).get("hours_later", ["0"])[0]
    return (_now(self) + timedelta(hours=float(hours))).astimezone()


SystemClock.now = _later
"""
"""What is added to the clock of the published app: it can be put on, as that of the program."""
ASKED = b"""

_begin = begin


def begin():
    import js
    from pyodide.code import eval_code_async
    from pyodide.ffi import create_proxy

    js.python = create_proxy(lambda code: eval_code_async(code, {}))
    _begin()
"""
"""What is added to the beginning of the published app: a test can run Python in the worker."""


def published(base: str = "/", clinic: str = "", *, sources: bool = False) -> dict[str, bytes]:
    """Return the web app as it is published, but with a clock that can be put on, and more Python.

    With *sources* it is as a computer publishes it that cannot compile for the browser's Python.
    """
    return dict(_published(base, clinic, sources))


@cache
def _published(base: str, clinic: str, sources: bool) -> Mapping[str, bytes]:  # noqa: FBT001 - cached
    name = f"web app {base} {clinic} {sources}"
    return made_once(name, lambda: _made(base, clinic, sources=sources))


def _made(base: str, clinic: str, *, sources: bool) -> dict[str, bytes]:
    original, compiled = publishing.members, publishing.compiled

    def members(*args: object) -> dict[str, bytes]:
        files = original(*args)
        clock = "aftercare/device/native.py"
        files[clock] = files[clock].replace(b'"""\n', b'"""\n' + BEGINNING, 1) + LATER.encode()
        files["aftercare/in_browser.py"] += ASKED
        return files

    publishing.members = members
    if sources:
        publishing.compiled = dict
    try:
        return publishing.web_app(load_words("en"), base=base, clinic=clinic)
    finally:
        publishing.members, publishing.compiled = original, compiled


@lru_cache(maxsize=400)
def _gzipped(content: bytes) -> bytes:
    """Return *content* packed, once for all sites: of a published app it takes two seconds."""
    return gzip.compress(content, 6)


class Site:
    """Serves *files* at *base* of 127.0.0.1, on any free port; ``asked`` lists what for.

    *query* says more in the address: "demo", "hours_later=26".
    """

    def __init__(self, files: Mapping[str, bytes], *, base: str = "/", query: str = "") -> None:
        self.files = dict(files)
        self.asked: list[str] = []
        self.sent_bytes = 0
        self.given: dict[str, bytes] = {}
        """What was posted, by its path."""
        self.dark = False
        """Whether nobody gets an answer any more."""
        self._base, self._query = base, query
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.start()

    def start(self, hours_later: float = 0.0) -> "Site":
        """Put the clock *hours_later* for whoever opens ``url`` from now on."""
        parts = [self._query, f"hours_later={hours_later}" if hours_later else ""]
        query = "&".join(part for part in parts if part)
        port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{port}{self._base}{'?' * bool(query)}{query}"
        return self

    start_again = start

    def end(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def log(self) -> str:
        """Return nothing: the app does not run here."""
        return ""

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Return kind and content of what is at *path*, None if nothing is."""
        name = path.removeprefix(self._base) or "index.html"
        if not path.startswith(self._base) or name not in self.files:
            return None
        return KINDS.get(name.rsplit(".", 1)[-1], "application/octet-stream"), self.files[name]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle(self) -> None:
                with contextlib.suppress(ConnectionError):  # the page was closed meanwhile
                    super().handle()

            def do_GET(self) -> None:
                if site.dark:
                    self.close_connection = True
                    return
                path = urlsplit(self.path).path
                site.asked.append(path)
                found = site.answer(path)
                if found is None:
                    self.send_error(404)
                    return
                kind, content = found
                tag = f'"{hash(content) & 0xFFFFFFFFFFFF:x}"'
                if self.headers.get("If-None-Match") == tag:
                    self.send_response(304)
                    self.send_header("ETag", tag)
                    self.end_headers()
                    return
                # A browser wants sounds as they are: it may ask for parts of them.
                packs = "gzip" in self.headers.get("Accept-Encoding", "")
                packs = packs and len(content) < LARGE
                body = _gzipped(content) if packs else content
                site.sent_bytes += len(body)
                self.send_response(200)
                self.send_header("Content-Type", kind)
                if packs:
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-cache")
                self.send_header("ETag", tag)
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                site.given[urlsplit(self.path).path] = body
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        return Handler


class SlowSite(Site):
    """Keeps the files *held* back until they are let through: of a slow network, the worst."""

    def __init__(self, files: Mapping[str, bytes], held: Iterable[str]) -> None:
        self._gates = {name: threading.Event() for name in held}
        super().__init__(files)

    def lets_through(self, *names: str) -> None:
        """Answer whoever waits for one of *names*, and from now on at once."""
        for name in names:
            self._gates[name].set()

    def end(self) -> None:
        """Let everything go, and stop serving."""
        self.lets_through(*self._gates)
        super().end()

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Return what is at *path*, as soon as it may be known."""
        if gate := self._gates.get(path.removeprefix("/")):
            gate.wait()
        return super().answer(path)
