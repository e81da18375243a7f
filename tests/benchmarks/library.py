"""Opening the stretch library beside a bare list: ``python -m tests.benchmarks.library [rounds]``.

The real app and a bare Flet app with 74 ``ListTile``s, an icon on each, are opened in turn in one
Chromium, each with Python in a process of its own. Painted means that nothing is painted any more
after the tap. Prints medians and their ratios, and how often a thumbnail was sent.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import flet as ft
from playwright.sync_api import Browser, sync_playwright

from aftercare.content.stretch import stretches
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import CHECKOUT, Program

ALLOWED_RATIO = 1.5
PORT = 8674
BUTTON = "Open the list"
QUIET_MS = 700  # nothing is painted for so long: it is there
say = load_words("en", "GB")
COUNTED = """
const ask = window.requestAnimationFrame;
window.painted = [];
window.requestAnimationFrame = (paint) => ask.call(window, (now) => {
  paint(now);
  window.painted.push(performance.now());
});
addEventListener('pointerup', (event) => {
  window.painted = [];
  window.tapped = event.timeStamp;
}, { capture: true });
"""
PAINTED = f"""() => {{
  const last = window.painted.at(-1);
  return last && performance.now() - last > {QUIET_MS} ? last - window.tapped : null;
}}"""


def plain(page: ft.Page) -> None:
    """Show a button that opens a list of as many tiles as the library has stretches."""

    def tiles() -> None:
        column = [
            ft.ListTile(title=one.id, subtitle=one.region, leading=ft.Icons.ACCESSIBILITY)
            for one in stretches()
        ]
        page.clean()
        page.add(ft.ListView(column, expand=True))

    page.add(ft.Button(BUTTON, on_click=tiles))


@contextmanager
def bare() -> Iterator[str]:
    """Run the bare app and give its address."""
    command = (sys.executable, "-m", "tests.benchmarks.library", "--plain")
    around = os.environ | {"FLET_FORCE_WEB_SERVER": "1"}
    with subprocess.Popen(command, cwd=CHECKOUT, env=around) as process:
        try:
            yield f"http://127.0.0.1:{PORT}/"
        finally:
            process.terminate()


def painted(person: Person, tap: Callable[[], None]) -> float:
    """Tap and return the milliseconds until nothing is painted any more."""
    person.page.wait_for_timeout(QUIET_MS)
    tap()
    for _ in range(400):
        found = person.page.evaluate(PAINTED)
        if found is not None:
            return float(found)
        person.page.wait_for_timeout(25)
    raise TimeoutError(person.everything())


def opened(browser: Browser, url: str, outside: str) -> tuple[Person, list[int]]:
    """Open *url* where frames are counted, and pictures in what is sent."""
    blank = f"{url}favicon.png"
    person = Person(browser, blank, outside=outside, still=True, listening=False)
    person.page.add_init_script(COUNTED)
    pictures: list[int] = []

    def heard(payload: bytes | str) -> None:
        data = payload if isinstance(payload, bytes) else payload.encode()
        pictures.append(data.count(b"<svg"))

    person.page.on("websocket", lambda socket: socket.on("framereceived", heard))
    for _ in range(50):
        try:
            person.goes_to(url)
            break
        except Exception:  # noqa: BLE001 - the bare app is not there yet
            person.page.wait_for_timeout(200)
    return person, pictures


def ours(browser: Browser, url: str, outside: str) -> dict[str, float]:
    """Return how long the library, a region and a long list of ours take."""
    person, pictures = opened(browser, url, outside)
    found = {"library": painted(person, lambda: person.taps(say("app.tab-stretches")))}
    region = say("stretch.region-low-back")
    pictures.clear()
    found["region"] = painted(person, lambda: person.taps(region))
    found["pictures of a region"] = sum(pictures)
    person.taps(region)
    person.taps(say("stretch.place-desk"))
    pictures.clear()
    shown = len([one for one in stretches() if one.at_desk])
    found["long list"] = painted(person, lambda: person.taps(say("stretch.all", n=shown)))
    found["rows of the long list"] = shown
    found["pictures of the long list"] = sum(pictures)
    person.leaves()
    return found


def main(rounds: int) -> int:
    """Measure, print and return 0 if the library is painted within ALLOWED_RATIO, else 1."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        bare() as address,
    ):
        browser, outside = open_browser(playwright), Outside()
        program = Program("--demo", log=Path(folder, "log")).start()
        lists: list[float] = []
        figures: list[dict[str, float]] = []
        for _ in range(rounds):
            person, _pictures = opened(browser, address, outside.address)
            lists.append(painted(person, lambda person=person: person.taps(BUTTON)))
            person.leaves()
            figures.append(ours(browser, program.url, outside.address))
        program.end()
        outside.close()
        browser.close()
    usual = statistics.median(lists)
    sys.stdout.write(f"74 plain tiles: {usual:.0f} ms\n")
    for name in figures[0]:
        middle = statistics.median(one[name] for one in figures)
        ratio = "" if name.startswith(("pictures", "rows")) else f" ms, ratio {middle / usual:.2f}"
        sys.stdout.write(f"{name}: {middle:.0f}{ratio}\n")
    slowest = statistics.median(one["library"] for one in figures) / usual
    return 0 if slowest <= ALLOWED_RATIO else 1


if __name__ == "__main__":
    if "--plain" in sys.argv:
        ft.run(plain, host="127.0.0.1", port=PORT, view=ft.AppView.WEB_BROWSER, no_cdn=True)
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
