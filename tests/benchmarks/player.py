"""How true the player's time is: ``python -m tests.benchmarks.player [id]``.

A whole set in real time in Chromium, from the tap on "Start" to its end as it can be read on the
screen, while a second tab keeps every core busy. Prints for each runtime how much later than
planned the end was seen; the set is the longest of the library unless another one is named.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from aftercare.content.stretch import stretch, stretches
from aftercare.domain.player.exercise import usual_exercise
from aftercare.domain.player.phase import phases_of, seconds_of
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import Program
from tests.browser.site import Site, published

MOST = 0.5  # seconds
say = load_words("en", "GB")
BUSY = """() => {
  const source = URL.createObjectURL(new Blob(["while (true) {}"]));
  window.busy = [...Array(navigator.hardwareConcurrency)].map(() => new Worker(source));
}"""
SEEN = """(wanted) => new Promise((tell) => {
  const look = () => document.body.textContent.includes(wanted)
    ? tell(performance.now()) : setTimeout(look, 20);
  look();
})"""


def planned(name: str) -> float:
    """Return how long the usual set of a stretch takes, in seconds."""
    return seconds_of(phases_of([usual_exercise(stretch(name))]))


def longest() -> str:
    """Return the stretch whose usual set takes longest."""
    return max((one.id for one in stretches()), key=planned)


def late(browser: Browser, url: str, outside: str, name: str) -> float:
    """Return how many seconds later than planned the end is seen."""
    person = Person(browser, url, outside=outside, patience_seconds=60)
    busy = person.opens_second_tab(listening=False)
    busy.page.goto("about:blank")
    busy.page.evaluate(BUSY)
    person.page.bring_to_front()
    person.goes(f"/practise/{name}")
    person.sees(say("player.start"))
    person.page.set_default_timeout(0)
    begun = person.page.evaluate("performance.now()")
    person.taps(say("player.start"))
    ended = person.page.evaluate(SEEN, say("player.over-done"))
    person.leaves()
    return (ended - begun) / 1000 - planned(name)


def main(name: str) -> int:
    """Measure, print and return how often it was too late, or too early."""
    bad = 0
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser, outside = open_browser(playwright), Outside()
        for runtime in ("process", "web"):
            if runtime == "web":
                started: Program | Site = Site(published(), query="demo").start(0.0)
            else:
                started = Program("--demo", log=Path(folder, "log")).start()
            drift = late(browser, started.url, outside.address, name)
            bad += abs(drift) > MOST
            sys.stdout.write(
                f"{runtime:8} {name}: planned {planned(name):.0f} s, the end {drift:+.2f} s "
                f"(at most {MOST:g})\n"
            )
            sys.stdout.flush()
            started.end()
        outside.close()
        browser.close()
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else longest()))
