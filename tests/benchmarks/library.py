"""The stretch library beside a bare list: ``python -m tests.benchmarks.library [rounds]``.

In a bare Flet app two lists of 74 are opened, in windows of one size: plain ``ListTile``s, an icon
on each, and the library's own rows with their thumbnails. Then the library is opened in the real
app, as a person does, with all that lies around it, and a shelf in it. One Chromium, Python in
processes of their own. Opened means that everything that is seen without scrolling is there: names
stand in the tree for screen readers, pictures are painted. Which those are is found in an opening
that is not timed; as in the app, pictures have been drawn ahead of the tap. Prints medians, those
of the ratios to the plain tiles of the same round, and how many thumbnails were sent. "Work" is
what the page's main thread has done until then: a busy machine does not change it.
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
from aftercare.ui.parts.long_list import LongList
from aftercare.ui.parts.stretch_row import stretch_row
from aftercare.words.words import load_words
from tests.benchmarks.watch import PICTURED, SEEN, WATCH
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import CHECKOUT, Program

ALLOWED_RATIO = 1.5
PORT = 8674
SETTLED = 6000  # milliseconds: until all rows are there
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
    look = Look()
    rows = LongList(stretches(), lambda one: stretch_row(one, say, look, (), lambda _: None))
    return ft.Column([rows], scroll=ft.ScrollMode.AUTO, expand=True)


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


def shown(person: Person, tap: Callable[[], None], texts: list[str], pictures: int = 0) -> float:
    """Tap and return the milliseconds until all of *texts* are there."""
    person.page.wait_for_timeout(700)
    person.page.evaluate("([texts, pictures]) => watch(texts, pictures)", [texts, pictures])
    tap()
    return told(person, "took")


def told(person: Person, name: str) -> float:
    """Return what the page has found, as soon as it has."""
    for _ in range(1200):
        found = person.page.evaluate(f"window.{name}")
        if found is not None:
            return float(found)
        person.page.wait_for_timeout(25)
    raise TimeoutError(person.everything())


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


def seen(browser: Browser, url: str, outside: str, name: str, texts: list[str]) -> list[str]:
    """Return which of *texts* are seen without scrolling when a list of the bare app is open."""
    person, _ = opened(browser, url, outside)
    shown(person, lambda: person.taps(BUTTONS[name]), texts[:1])
    person.page.wait_for_timeout(SETTLED)
    found: list[str] = person.page.evaluate(SEEN, texts)
    person.leaves()
    return found


def worked(person: Person) -> Callable[[], float]:
    """Return what tells how many milliseconds the page's main thread has worked from now on."""
    asked = person.page.context.new_cdp_session(person.page)
    asked.send("Performance.enable", {"timeDomain": "threadTicks"})

    def milliseconds() -> float:
        metrics = asked.send("Performance.getMetrics")["metrics"]
        return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")

    before = milliseconds()
    return lambda: milliseconds() - before


def plain(browser: Browser, url: str, outside: str, texts: list[str]) -> dict[str, float]:
    """Return how long the tiles of the bare app take."""
    person, _ = opened(browser, url, outside)
    work = worked(person)
    took = {"plain": shown(person, lambda: person.taps(BUTTONS["plain"]), texts)}
    took["plain, work"] = work()
    person.leaves()
    return took


def rows(
    browser: Browser, url: str, outside: str, texts: list[str]
) -> tuple[dict[str, float], int]:
    """Return how long the rows of the bare app take, and how many pictures were sent."""
    person, pictures = opened(browser, url, outside)
    tap, work = partial(person.taps, BUTTONS["rows"]), worked(person)
    took = {"rows": shown(person, tap, texts, len(texts))}
    took["rows with pictures"] = told(person, "pictured")
    took["rows with pictures, work"] = work()
    person.page.wait_for_timeout(SETTLED)
    person.leaves()
    return took, sum(pictures)


def library(browser: Browser, url: str, outside: str) -> dict[str, float]:
    """Return how long the library of the real app takes, and a shelf of it."""
    person, _ = opened(browser, url, outside)
    shelf = say(f"stretch.region-{FIRST.region}")
    own = [name_of(say, one) for one in stretches() if one.region == FIRST.region]
    took = {"tab": shown(person, lambda: person.taps(TAB), [shelf])}
    person.page.wait_for_timeout(SETTLED)  # somebody looks, and pictures are drawn meanwhile
    took["shelf"] = shown(person, lambda: person.taps(shelf), own, len(own))
    took["shelf with pictures"] = told(person, "pictured")
    person.leaves()
    return took


def main(rounds: int) -> int:
    """Measure, print and return 0 if the rows are painted within ALLOWED_RATIO, else 1."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        bare() as address,
    ):
        browser, outside = open_browser(playwright), Outside()
        program = Program("--demo", log=Path(folder, "log")).start()
        at = browser, address, outside.address
        names = seen(*at, "rows", [name_of(say, one) for one in stretches()])
        ids = seen(*at, "plain", [one.id for one in stretches()])
        took: list[dict[str, float]] = []
        sent = 0
        for _ in range(rounds):
            found, sent = rows(*at, names)
            found |= plain(*at, ids)
            took.append(found | library(browser, program.url, outside.address))
        program.end()
        outside.close()
        browser.close()
    ratios = {}
    for name in took[0]:
        beside = "plain, work" if name.endswith("work") else "plain"
        ratios[name] = statistics.median(one[name] / one[beside] for one in took)
        middle = statistics.median(one[name] for one in took)
        sys.stdout.write(f"{name}: {middle:.0f} ms, ratio {ratios[name]:.2f}\n")
    sys.stdout.write(f"seen at once: {len(names)} rows, {len(ids)} tiles\n")
    sys.stdout.write(f"thumbnails sent for {len(stretches())} rows: {sent}\n")
    return 0 if ratios["rows with pictures"] <= ALLOWED_RATIO else 1


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
