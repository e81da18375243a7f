"""The stretch library beside a bare list: ``python -m tests.benchmarks.library [rounds]``.

In a bare Flet app two lists are opened: 74 ``ListTile``s, an icon on each, and the library's own 74
rows with their thumbnails. Then the library is opened in the real app, as a person does, with all
that lies around it. One Chromium, Python in processes of their own. Shown means that it stands in
the tree for screen readers, which is brought up to date with each picture. Prints medians and their
ratios to the plain tiles, and how many thumbnails were sent.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import flet as ft
from playwright.sync_api import Browser, sync_playwright

from aftercare.content.stretch import stretches
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import Look
from aftercare.ui.parts.stretch_row import stretch_row
from aftercare.ui.screens.stretches import ROWS_FIRST
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import CHECKOUT, Program

ALLOWED_RATIO = 1.5
PORT = 8674
BUTTONS = {"plain": "Open the tiles", "rows": "Open the rows"}
say = load_words("en", "GB")
TAB, REGION = say("app.tab-stretches"), say("stretch.region-low-back")
WATCHED = """
window.watch = (text) => {
  window.took = null;
  let began = null;
  addEventListener('pointerup', (event) => { began = event.timeStamp; },
    { capture: true, once: true });
  const says = (one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(text);
  const observer = new MutationObserver(() => {
    if (began !== null && [...document.querySelectorAll('flt-semantics')].some(says)) {
      window.took = performance.now() - began;
      observer.disconnect();
    }
  });
  const anything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.body, anything);
};
"""
"""The tree for screen readers is brought up to date with each picture of Flutter's."""


@ft.component
def Bare() -> ft.Control:  # noqa: N802 - a component
    """Show a button for each list of as many as the library has stretches, then that list."""
    name, open_ = ft.use_state("")
    if name == "plain":
        tiles = [
            ft.ListTile(title=one.id, subtitle=one.region, leading=ft.Icons.ACCESSIBILITY)
            for one in stretches()
        ]
        return ft.ListView(tiles, expand=True)
    if name == "rows":
        return Rows()
    return ft.Column(
        [ft.Button(label, on_click=partial(open_, one)) for one, label in BUTTONS.items()]
    )


@ft.component
def Rows() -> ft.Control:  # noqa: N802 - a component
    """Show the library's rows as it shows them: those that are seen first come first."""
    drawn, look = use_gradually(len(stretches()), ROWS_FIRST), Look()
    rows = [stretch_row(one, say, look, (), lambda _: None) for one in stretches()[:drawn]]
    return ft.Column(rows, scroll=ft.ScrollMode.AUTO, expand=True)


@contextmanager
def bare() -> Iterator[str]:
    """Run the bare app and give its address."""
    command = (sys.executable, "-m", "tests.benchmarks.library", "--bare")
    around = os.environ | {"FLET_FORCE_WEB_SERVER": "1"}
    with subprocess.Popen(command, cwd=CHECKOUT, env=around) as process:
        try:
            for _ in range(100):
                with suppress(OSError), socket.create_connection(("127.0.0.1", PORT)):
                    break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{PORT}/"
        finally:
            process.terminate()


def shown(person: Person, tap: Callable[[], None], text: str) -> float:
    """Tap and return the milliseconds until *text* is there."""
    person.page.wait_for_timeout(700)
    person.page.evaluate("text => watch(text)", text)
    tap()
    for _ in range(400):
        found = person.page.evaluate("window.took")
        if found is not None:
            return float(found)
        person.page.wait_for_timeout(25)
    raise TimeoutError(person.everything())


def opened(browser: Browser, url: str, outside: str) -> tuple[Person, list[int]]:
    """Open *url* where what is shown can be timed, and count the pictures in what is sent."""
    blank = f"{url}favicon.png"
    person = Person(browser, blank, outside=outside, still=True, listening=False)
    person.page.add_init_script(WATCHED)
    pictures: list[int] = []

    def heard(payload: bytes | str) -> None:
        data = payload if isinstance(payload, bytes) else payload.encode()
        pictures.append(data.count(b"<svg"))

    person.page.on("websocket", lambda socket: socket.on("framereceived", heard))
    person.goes_to(url)
    return person, pictures


def bare_list(browser: Browser, url: str, outside: str, name: str) -> tuple[float, int]:
    """Return how long a list of the bare app takes, and how many pictures were sent."""
    person, pictures = opened(browser, url, outside)
    first = stretches()[0]
    text = {"plain": first.id, "rows": say(f"stretch-{first.region}.{first.id}")}[name]
    took = shown(person, lambda: person.taps(BUTTONS[name]), text)
    person.page.wait_for_timeout(5000)  # until all rows are there
    person.leaves()
    return took, sum(pictures)


def library(browser: Browser, url: str, outside: str) -> float:
    """Return how long the library of the real app takes."""
    person, _ = opened(browser, url, outside)
    took = shown(person, lambda: person.taps(TAB), REGION)
    person.leaves()
    return took


def main(rounds: int) -> int:
    """Measure, print and return 0 if the rows are shown within ALLOWED_RATIO, else 1."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        bare() as address,
    ):
        browser, outside = open_browser(playwright), Outside()
        program = Program("--demo", log=Path(folder, "log")).start()
        took: dict[str, list[float]] = {"plain": [], "rows": [], "library": []}
        sent = 0
        for _ in range(rounds):
            for name in BUTTONS:
                found, sent = bare_list(browser, address, outside.address, name)
                took[name].append(found)
            took["library"].append(library(browser, program.url, outside.address))
        program.end()
        outside.close()
        browser.close()
    usual = {name: statistics.median(found) for name, found in took.items()}
    for name, middle in usual.items():
        sys.stdout.write(f"{name}: {middle:.0f} ms, ratio {middle / usual['plain']:.2f}\n")
    sys.stdout.write(f"thumbnails sent for {len(stretches())} rows: {sent}\n")
    return 0 if usual["rows"] <= ALLOWED_RATIO * usual["plain"] else 1


if __name__ == "__main__":
    if "--bare" in sys.argv:
        ft.run(
            lambda page: page.render(Bare),
            host="127.0.0.1",
            port=PORT,
            view=ft.AppView.WEB_BROWSER,
            no_cdn=True,
        )
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
