"""Ours and the bare hello on one web host, each in a browser of its own, and what is seen of them.

Whatever is measured is measured of both in the same way: by the page's own clock, the tree for
screen readers, the bytes that the host sends, and Chromium's own account of a worker's memory.
"""

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from aftercare.publish.web_app import web_app
from aftercare.words.words import load_words
from tests.benchmarks.hello import BUTTON, hello
from tests.benchmarks.watch import WATCH
from tests.browser.needs import CHROMIUM
from tests.browser.page import FLAGS, PHONE, Person
from tests.browser.site import Site, _gzipped

OURS, HELLO = "ours", "hello"
BUTTONS = {OURS: load_words("en", "GB")("today.answer"), HELLO: BUTTON}
"""What can be tapped on the first screen of each."""
NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
PATIENCE_MS = 90_000
SCRIPT = """
addEventListener('flutter-first-frame', () => {
  const look = () => {
    document.querySelector('flt-semantics-placeholder')?.click();
    const buttons = [...document.querySelectorAll('flt-semantics[role=button]')];
    const button = buttons.find((one) => one.textContent.includes('%s'));
    const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
    if (button?.contains(document.elementFromPoint(x + width / 2, y + height / 2))) {
      window.usable = performance.now();
    } else {
      setTimeout(look, 4);
    }
  };
  look();
});
"""
"""Usable is a button that is in the tree and that nothing covers: no splash, no curtain.

The tree is asked for at the first frame, as a screen reader does, of both apps alike.
"""
PREPARED = """async ({ folder, files }) => {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(encodeURIComponent(folder), { create: true });
  for (const [name, content] of Object.entries(files)) {
    const file = await place.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)));
    await stream.close();
  }
}"""
SETTLED = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const names = (await caches.keys()).filter((name) => name.startsWith('picture of'));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return Boolean(registration?.active) && kept.flat().length > 1;
}"""
WATCHED = """() => {
  self.largest = 0;
  const arrays = Object.getPrototypeOf(Uint8Array.prototype);
  for (const name of ['subarray', 'slice']) {
    const original = arrays[name];
    arrays[name] = function (...what) {
      self.largest = Math.max(self.largest, this.buffer.byteLength);
      return original.apply(this, what);
    };
  }
}"""
"""Whatever Python says to the page is taken out of its memory: the largest buffer there is."""
THERE = b"\xaa"
"""Stands before each file that the browser keeps: see ``aftercare/device/browser_medium.py``."""


class Host(Site):
    """Serves both apps, each in its folder; ``sent`` counts bytes by app and by who asked."""

    def __init__(self) -> None:
        self.sent: Counter[tuple[str, str]] = Counter()
        apps = {
            OURS: web_app(load_words("en"), base=f"/{OURS}/", clinic=""),
            HELLO: hello(f"/{HELLO}/"),
        }
        files = {f"{app}/{name}": one for app, all_ in apps.items() for name, one in all_.items()}
        super().__init__(files | {"blank.html": b"<!doctype html>"})
        for content in files.values():
            _gzipped(content)  # beforehand: nobody is to wait for it

    def answer(self, path: str) -> tuple[str, bytes] | None:
        return super().answer(f"{path}index.html" if path.endswith("/") else path)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        sent = self.sent

        class Handler(super()._handler()):  # type: ignore[misc]
            def send_header(self, keyword: str, value: str) -> None:
                super().send_header(keyword, value)
                if keyword == "Content-Length":
                    worker = "/service-worker.js" in self.headers.get("Referer", "")
                    sent[self.path.split("/")[1], "service worker" if worker else "page"] += int(
                        value
                    )

        return Handler


class Visit(Person):
    """Somebody with *app* open in a new tab of *context*."""

    def __init__(self, context: BrowserContext, host: Site, app: str) -> None:
        self.app = app
        self._context, self._origin = context, host.url
        self._url = f"{host.url}{app}/"
        self.page = context.new_page()
        self.page.add_init_script(SCRIPT % BUTTONS[app] + WATCH)

    def starts(self) -> float:
        """Open the app and return the milliseconds until it is usable."""
        self.page.goto(self._url, wait_until="commit")
        return self._number("window.usable")

    def was_quick(self) -> bool:
        """Tell whether ours started from its picture of the memory."""
        return self.app == OURS and bool(self.runs("aftercare.wasQuick()"))

    def settles(self) -> None:
        """Wait until everything is kept that makes later starts quick."""
        if self.app == OURS:
            for _ in range(PATIENCE_MS // 250):
                if self.runs(SETTLED):
                    break
                self.page.wait_for_timeout(250)
        self.page.wait_for_timeout(2000)

    def answers(self, name: str, nth: int, text: str) -> float:
        """Tap *name* and return the milliseconds until *text* is there."""
        button = self.button(name).nth(nth)
        button.wait_for(state="attached")
        self.page.wait_for_timeout(400)  # what moves on the screen comes to rest
        self.page.evaluate("text => watch(text)", text)
        button.click(force=True)
        return self._number("window.took")

    def is_watched(self) -> None:
        """From now on know how large Python's memory is."""
        self.page.workers[0].evaluate(WATCHED)

    def memory(self) -> dict[str, float]:
        """Return what the worker holds after a collection, in megabytes: Python's and JavaScript's.

        The first is WebAssembly's memory, which never shrinks: the worker's highest water. The
        second are the objects and buffers outside of it, the files of Pyodide's own among them.
        """
        python = self.page.workers[0].evaluate("self.largest")
        return {"python": python / 1e6, "script": _script_bytes(self.page) / 1e6}

    def _number(self, script: str) -> float:
        for _ in range(PATIENCE_MS // 20):
            found = self.page.evaluate(script)
            if found:
                return float(found)
            self.page.wait_for_timeout(20)
        raise TimeoutError(f"{script} of {self.app}, only:\n{self.everything()}")


@contextmanager
def profile(playwright: Playwright, folder: Path) -> Iterator[BrowserContext]:
    """Open a browser that keeps what it has in *folder*, as a phone does."""
    context = playwright.chromium.launch_persistent_context(
        folder,
        executable_path=CHROMIUM,
        args=[*FLAGS, NO_NETWORK],
        viewport={"width": PHONE[0], "height": PHONE[1]},
        locale="en-GB",
    )
    try:
        yield context
    finally:
        context.close()


@contextmanager
def fresh(browser: Browser) -> Iterator[BrowserContext]:
    """Open a window that has never been anywhere."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]}, locale="en-GB")
    try:
        yield context
    finally:
        context.close()


def put_diary(context: BrowserContext, host: Site, files: Mapping[str, bytes]) -> None:
    """Put the files of a diary where ours keeps it, while it does not run."""
    page = context.new_page()
    page.goto(f"{host.url}blank.html")
    kept = {name: b64encode(THERE + one).decode() for name, one in files.items()}
    page.evaluate(PREPARED, {"folder": f"aftercare/{OURS}/", "files": kept})
    page.close()


def _script_bytes(page: Page) -> int:
    """Return the bytes of the worker's objects, and of its buffers but for WebAssembly's."""
    with _inside(page) as ask:
        ask("HeapProfiler.collectGarbage")
        heap = ask("Runtime.getHeapUsage")
    return int(heap["usedSize"] + heap["backingStorageSize"])


@contextmanager
def _inside(page: Page) -> Iterator[Callable[..., dict[str, Any]]]:
    """Give what asks Chromium about the page's only worker."""
    session = page.context.new_cdp_session(page)
    workers: list[str] = []
    answers: dict[int, dict[str, Any]] = {}

    def attached(event: dict[str, Any]) -> None:
        if event["targetInfo"]["type"] == "worker":
            workers.append(event["sessionId"])

    def answered(event: dict[str, Any]) -> None:
        message = json.loads(event["message"])
        if "id" in message:
            answers[message["id"]] = message

    def ask(method: str, **given: object) -> dict[str, Any]:
        number = len(answers) + 1
        message = json.dumps({"id": number, "method": method, "params": given})
        session.send("Target.sendMessageToTarget", {"sessionId": workers[0], "message": message})
        for _ in range(PATIENCE_MS // 20):
            if number in answers:
                result: dict[str, Any] = answers[number]["result"]
                return result
            page.wait_for_timeout(20)
        raise TimeoutError(method)

    session.on("Target.attachedToTarget", attached)
    session.on("Target.receivedMessageFromTarget", answered)
    attach = {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False}
    session.send("Target.setAutoAttach", attach)
    page.wait_for_timeout(200)
    yield ask
    session.detach()
