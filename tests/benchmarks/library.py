"""The stretch library beside a bare list: ``python -m tests.benchmarks.library [rounds]``.

In a bare Flet app two lists are opened: 74 ``ListTile``s, an icon on each, and the library's own 74
rows with their thumbnails. Then the library is opened in the real app, as a person does, with all
that lies around it, and a shelf in it. One Chromium, Python in processes of their own. Shown means
that it stands in the tree for screen readers; of rows it is also told when the first of them had
their pictures. Prints medians and their ratios to the plain tiles, and how many thumbnails were
sent.
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
from aftercare.formats.figure_png import SIGNATURE
from aftercare.formats.stretch_words import name_of
from aftercare.ui.look import Look
from aftercare.ui.parts.stretch_row import use_rows
from aftercare.words.words import load_words
from tests.benchmarks.watch import PICTURED, WATCH
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import CHECKOUT, Program

ALLOWED_RATIO = 1.5
PORT = 8674
BUTTONS = {"plain": "Open the tiles", "rows": "Open the rows"}
say = load_words("en", "GB")
TAB, FIRST = say("app.tab-stretches"), stretches()[0]


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
    """Show the library's rows as it shows them: what is seen first comes first."""
    rows = use_rows(stretches(), say, Look(), (), lambda _: None)
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


def pictured(person: Person) -> float:
    """Return the milliseconds from the last tap until the first drawings were painted."""
    person.waits_until(lambda: person.page.evaluate("window.pictured"), "no drawing came")
    return float(person.page.evaluate("window.pictured"))


def opened(browser: Browser, url: str, outside: str) -> tuple[Person, list[int]]:
    """Open *url* where what is shown can be timed, and count the pictures in what is sent."""
    blank = f"{url}favicon.png"
    person = Person(browser, blank, outside=outside, still=True, listening=False)
    person.page.add_init_script(WATCH + PICTURED)
    pictures: list[int] = []

    def heard(payload: bytes | str) -> None:
        data = payload if isinstance(payload, bytes) else payload.encode()
        pictures.append(data.count(SIGNATURE))

    person.page.on("websocket", lambda socket: socket.on("framereceived", heard))
    person.goes_to(url)
    return person, pictures


def plain(browser: Browser, url: str, outside: str) -> dict[str, float]:
    """Return how long the tiles of the bare app take."""
    person, _ = opened(browser, url, outside)
    took = shown(person, lambda: person.taps(BUTTONS["plain"]), stretches()[0].id)
    person.leaves()
    return {"plain": took}


def rows(browser: Browser, url: str, outside: str) -> tuple[dict[str, float], int]:
    """Return how long the rows of the bare app take, and how many pictures were sent."""
    person, pictures = opened(browser, url, outside)
    took = {"rows": shown(person, lambda: person.taps(BUTTONS["rows"]), name_of(say, FIRST))}
    took["rows with pictures"] = pictured(person)
    person.page.wait_for_timeout(6000)  # until all rows are there
    person.leaves()
    return took, sum(pictures)


def library(browser: Browser, url: str, outside: str) -> dict[str, float]:
    """Return how long the library of the real app takes, and a shelf of it."""
    person, _ = opened(browser, url, outside)
    took = {"tab": shown(person, lambda: person.taps(TAB), say(f"stretch.region-{FIRST.region}"))}
    shelf = say(f"stretch.region-{FIRST.region}")
    took["shelf"] = shown(person, lambda: person.taps(shelf), name_of(say, FIRST))
    took["shelf with pictures"] = pictured(person)
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
        took: list[dict[str, float]] = []
        sent = 0
        for _ in range(rounds):
            found, sent = rows(browser, address, outside.address)
            found |= plain(browser, address, outside.address)
            took.append(found | library(browser, program.url, outside.address))
        program.end()
        outside.close()
        browser.close()
    usual = {name: statistics.median(one[name] for one in took) for name in took[0]}
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
