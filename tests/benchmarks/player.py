"""How true the player's time is: ``python -m tests.benchmarks.player [minutes]``.

A plan of several stretches that lasts at least so long (10 minutes if nothing is said) comes by
its link and is led in real time in Chromium, while a second tab keeps every core busy. Prints for
each runtime how much later than planned its end could be read on the screen, counted from when
the browser was told of the tap on "Start".
"""

import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from math import ceil
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from aftercare.content.code import codes
from aftercare.content.stretch import stretch
from aftercare.domain.player.phase import phases_of, seconds_of
from aftercare.domain.player.prescribed import prescribed_exercise
from aftercare.domain.prescription import Dose, Prescription, Sides
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import Program
from tests.browser.site import Site, published

MOST = 0.5  # seconds
MINUTES = 10.0
EACH = 2.5  # minutes for which one more stretch is prescribed
STRETCHES = ("nk1", "ut1", "ca1", "qd1", "wr2", "hp1")
say = load_words("en", "GB")
BUSY = """() => {
  const source = URL.createObjectURL(new Blob(["while (true) {}"]));
  window.busy = [...Array(navigator.hardwareConcurrency)].map(() => new Worker(source));
}"""
TAPPED = """addEventListener('click', () => { window.tapped = performance.now(); },
  {capture: true, once: true})"""
SEEN = """(wanted) => new Promise((tell) => {
  const look = () => document.body.textContent.includes(wanted)
    ? tell(performance.now()) : setTimeout(look, 20);
  look();
})"""


def planned(doses: Sequence[Dose]) -> float:
    """Return how long a set of *doses* takes, in seconds."""
    known = codes().stretch.ids
    return seconds_of(
        phases_of([prescribed_exercise(one, stretch(known[one.stretch])) for one in doses])
    )


def doses_for(minutes: float) -> tuple[Dose, ...]:
    """Return doses that take *minutes* or a little longer: above 0, up to about 40."""
    names = STRETCHES[: max(1, ceil(minutes / EACH))]
    numbers = [codes().stretch.numbers[name] for name in names]
    for hold in count(1):
        doses = tuple(
            Dose(stretch=number, hold_seconds=hold, reps=2, sets=1, times_a_day=2, sides=Sides.BOTH)
            for number in numbers
        )
        if planned(doses) >= minutes * 60:
            return doses
    raise AssertionError  # there is always a longer hold, or Dose refuses it


def link(doses: tuple[Dose, ...]) -> str:
    """Return what an address says that brings *doses*."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    plan = Prescription(id="00c10c4000c10c40", revision=1, issued_at=now, doses=doses)
    return f"#/p/{encode(plan, codes())}"


def late(browser: Browser, url: str, outside: str, doses: tuple[Dose, ...]) -> float:
    """Return how many seconds later than planned the end is seen."""
    person = Person(browser, url + link(doses), outside=outside, patience_seconds=60)
    person.taps(say("plan.use"))
    person.sees(say("plan.today-title"))
    person.goes("/practise/plan")
    person.sees(say("player.ready-minutes", minutes=ceil(planned(doses) / 60)))
    busy = person.opens_second_tab(listening=False)
    busy.page.goto("about:blank")
    busy.page.evaluate(BUSY)
    person.page.bring_to_front()
    person.page.set_default_timeout(0)
    person.page.evaluate(TAPPED)
    person.taps(say("player.start"))
    ended = person.page.evaluate(SEEN, say("player.over-done"))
    begun = person.page.evaluate("window.tapped")
    person.leaves()
    return (ended - begun) / 1000 - planned(doses)


def main(minutes: float) -> int:
    """Measure, print and return how often it was too late, or too early."""
    bad, doses = 0, doses_for(minutes)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser, outside = open_browser(playwright), Outside()
        for runtime in ("process", "web"):
            if runtime == "web":
                started: Program | Site = Site(published()).start(0.0)
            else:
                started = Program("--data", folder, log=Path(folder, "log")).start()
            drift = late(browser, started.url, outside.address, doses)
            bad += abs(drift) > MOST
            sys.stdout.write(
                f"{runtime:8} {len(doses)} stretches: planned {planned(doses):.0f} s, "
                f"the end {drift:+.2f} s (at most {MOST:g})\n"
            )
            sys.stdout.flush()
            started.end()
        outside.close()
        browser.close()
    return bad


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES))
