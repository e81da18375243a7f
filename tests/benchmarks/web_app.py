"""The web app beside a bare hello, as ratios within one run.

    python -m tests.benchmarks.web_app [rounds]

Both are served by one host and taken in turn, so that a slow moment of the machine hits both; the
ratio is that of the medians, and behind it stands that of the quickest of each, for a machine that
has other things to do. A start counts from the navigation until a button can be tapped: ours is on
Today, where the patient of the demo was treated yesterday.

- Warm: the browser itself is opened anew, with the profile in which the app was used before. Ours
  has its service worker and its picture of the memory, hello the browser's cache; Flutter's own
  service worker, which comes with it, only removes itself.
- Cold: a window that has never been anywhere. Ours loads Flutter and Python at once, hello one
  after the other: with two cores that gains little, with more it gains much.
- Bytes: gzipped, without the headers. What our service worker fetches beside and after the start
  is told apart: the browser has most of it already and only asks whether it has changed.
- Tap: from the finger's leaving until the answer stands in the tree for screen readers. Ours has
  then been written and flushed: that comes before it is shown.
- Memory: WebAssembly's and what JavaScript holds besides, of the worker alone. Not the renderer's
  as the system sees it: in that is Flutter, which is the same in both.
"""

import gzip
import statistics
import sys
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright

from aftercare.publish.packing import APP, zipped
from aftercare.publish.web_app import ARCHIVE, SCRIPTS
from aftercare.words.words import load_words
from tests.benchmarks.hello import BUTTON
from tests.benchmarks.today import remember
from tests.benchmarks.two_apps import HELLO, OURS, Host, Visit, fresh, profile, put_diary
from tests.browser.page import open_browser

WARM, COLD, LOAD, OWN, TAP = 0.45, 0.9, 1.0, 600.0, 2.0
MEMORY = 1.3
ENTRIES = 3000
ROUTES = ("/diary", "/warning", "/treatments", "/settings", "/settings/about", "/")
TAPS = 3
PAGES = ("index.html", "manifest.json", "service-worker.js", "favicon.png", "aftercare.json")

say = load_words("en", "GB")
Samples = dict[tuple[str, str], list[float]]


class Measuring:
    """Takes both apps in turn and keeps what it finds in ``samples``, by what and by whom."""

    def __init__(self, playwright: Playwright, host: Host, folder: Path) -> None:
        self.samples: Samples = defaultdict(list)
        self.quick = 0  # how many of our warm starts were from the picture of the memory
        self._playwright, self._host, self._folder = playwright, host, folder

    def cold(self, rounds: int) -> None:
        """First starts, and the bytes that they take."""
        browser, sent = open_browser(self._playwright), self._host.sent
        for turn in range(rounds):
            for app in (HELLO, OURS):
                with fresh(browser) as context:
                    if app == OURS:
                        put_diary(context, self._host, diary(0))
                    sent.clear()
                    visit = Visit(context, self._host, app)
                    self._keep("cold", app, visit.starts())
                    loaded = sent[app, "page"]
                    self._keep("load", app, loaded / 1000)
                    if turn == 0:
                        visit.settles()
                        self._keep("beside", app, sent[app, "service worker"] / 1000)
                        self._keep("later", app, (sent[app, "page"] - loaded) / 1000)
        browser.close()

    def warm(self, rounds: int) -> None:
        """Later starts, and taps; the first three are not counted: caches are filled by them."""
        for turn in range(rounds + 3):
            for app in (HELLO, OURS):
                with profile(self._playwright, self._folder / app) as context:
                    if turn == 0 and app == OURS:
                        put_diary(context, self._host, diary(0))
                    visit = Visit(context, self._host, app)
                    start = visit.starts()
                    visit.settles()
                    taps = [_tap(visit, number) for number in range(TAPS)]
                    if turn < 3:
                        continue
                    self._keep("warm", app, start)
                    self.quick += visit.was_quick()
                    for took in taps:
                        self._keep("tap", app, took)

    def memory(self, rounds: int) -> None:
        """A day's use; ours with the demo's few entries, and with so many more."""
        for _ in range(rounds):
            for kind, app, more in (("day", HELLO, 0), ("few", OURS, 0), ("day", OURS, ENTRIES)):
                with profile(self._playwright, self._folder / app) as context:
                    if app == OURS:
                        put_diary(context, self._host, diary(more))
                    visit = Visit(context, self._host, app)
                    visit.starts()
                    visit.is_watched()
                    for number in range(TAPS * 2):
                        _tap(visit, number)
                    for route in ROUTES if app == OURS else ():
                        visit.goes_and_waits(route)
                    visit.settles()
                    for part, size in visit.memory().items():
                        self._keep(f"{kind} {part}", app, size)
                    both = (
                        self.samples[f"{kind} {part}", app][-1] for part in ("python", "script")
                    )
                    self._keep(kind, app, sum(both))

    def _keep(self, what: str, app: str, found: float) -> None:
        self.samples[what, app].append(found)


def diary(entries: int) -> dict[str, bytes]:
    """Return the files of a diary with so many *entries* more than the demo's."""
    with tempfile.TemporaryDirectory() as name:
        remember(Path(name), entries)
        return {one.name: one.read_bytes() for one in Path(name).iterdir() if one.name != "lock"}


def _tap(visit: Visit, number: int) -> float:
    """Return what one answer takes: the counter's, or that of a check-in, which is left again."""
    if visit.app == HELLO:
        return visit.answers(BUTTON, 0, f"Counted {number + 1}")
    visit.taps(say("today.answer"))
    took = visit.answers(say("scale.of-ten", number=3), 0, say("checkin.saved"))
    visit.taps(say("app.done"))
    return took


def own_kilobytes(host: Host) -> float:
    """Return how much of the load is ours: code, words, content, page, scripts and icons."""
    with zipfile.ZipFile(BytesIO(gzip.decompress(host.files[f"{OURS}/{ARCHIVE}"]))) as packed:
        names = [name for name in packed.namelist() if name.startswith(f"{APP.name}/")]
        app = zipped({name: packed.read(name) for name in names})
    names = [f"{OURS}/{name}" for name in (*SCRIPTS, *PAGES)]
    names += [name for name in host.files if name.startswith(f"{OURS}/icons/")]
    parts = (gzip.compress(one) for one in (app, *(host.files[name] for name in names)))
    return sum(map(len, parts)) / 1000


def report(samples: Samples, own: float) -> None:
    """Print the figures, the ratios, and what is wanted of them."""
    _say(f"{'':25} {'ours':>26} {'hello':>26}  ratio (of the best)  at most")
    _compare("warm start, ms", samples["warm", OURS], samples["warm", HELLO], WARM)
    _compare("cold start, ms", samples["cold", OURS], samples["cold", HELLO], COLD)
    _compare("first load, kB", samples["load", OURS], samples["load", HELLO], LOAD)
    _say(f"  of it our own, kB      {own:25,.0f} {'':26} {'':23}{OWN:.0f}")
    _compare("  service worker's, kB", samples["beside", OURS], samples["beside", HELLO])
    _compare("  after it, kB", samples["later", OURS], samples["later", HELLO])
    _compare("tap to answer, ms", samples["tap", OURS], samples["tap", HELLO], TAP)
    _compare("memory, 3,000 entries, MB", samples["day", OURS], samples["day", HELLO], MEMORY)
    for part in ("python", "script"):
        _compare(f"  of it {part}", samples[f"day {part}", OURS], samples[f"day {part}", HELLO])
    _compare("memory, few entries, MB", samples["few", OURS], samples["day", HELLO])


def _compare(
    what: str, ours: Sequence[float], hello: Sequence[float], most: float | None = None
) -> None:
    ratio = best = ""
    if ours and hello and min(hello):
        ratio = f"{statistics.median(ours) / statistics.median(hello):.2f}"
        best = f"({min(ours) / min(hello):.2f})"
    wanted = "" if most is None else f"{most:.2f}"
    _say(f"{what:25} {_spread(ours):>26} {_spread(hello):>26}  {ratio:>5} {best:>13}  {wanted:>7}")


def _spread(found: Sequence[float]) -> str:
    if not found:
        return ""
    middle, low, high = statistics.median(found), min(found), max(found)
    places = 0 if middle >= 100 else 1
    return f"{middle:,.{places}f} ({low:,.{places}f} to {high:,.{places}f})"


def _say(line: str) -> None:
    sys.stdout.write(line.rstrip() + "\n")


def main(rounds: int = 5) -> None:
    """Measure everything and print it."""
    host = Host()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        measuring = Measuring(playwright, host, Path(folder))
        measuring.cold(rounds)
        measuring.warm(rounds)
        measuring.memory(1)
        report(measuring.samples, own_kilobytes(host))
        _say(f"{measuring.quick} of {rounds} warm starts were from the picture of the memory")
    host.end()


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
