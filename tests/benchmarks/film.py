"""How smoothly a stretch moves: ``python -m tests.benchmarks.film [id…]``.

The real stretch screen in Chromium, with Python in a process and then in the page. A frame is one
that Flutter paints: while a figure goes, one for each picture, and none while it rests. Prints for
each runtime how many pictures a second were seen on the way between start and hold, the longest
time that one stood, and what else was painted.
"""

import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import Program
from tests.browser.site import Site, published

LEAST = {"process": 20.0, "web": 15.0}
USUAL = ("qd1", "lb3", "hp1")
SECONDS = 15  # two rounds and more
RESTS = 6  # that a figure takes in that time at most: in the hold and at the start
RESTING_MS = 350  # a longer gap between two frames is a rest, not a step of the way
ONE_MS = 20  # frames so close show one picture: the new one comes, the old one goes
COUNTED = """
const ask = window.requestAnimationFrame;
window.painted = [];
window.requestAnimationFrame = (paint) => ask.call(window, (now) => {
  window.painted.push(performance.now());
  paint(now);
});
"""


def gaps(person: Person, name: str) -> list[float]:
    """Return the milliseconds between the frames of the moving figure."""
    person.goes(f"/stretch/{name}")
    person.page.wait_for_timeout(2000)  # all pictures are drawn; it still holds
    person.page.evaluate("window.painted = []")
    person.page.wait_for_timeout(SECONDS * 1000)
    frames = [0.0]
    for painted in person.page.evaluate("window.painted"):
        if painted - frames[-1] > ONE_MS:
            frames.append(painted)
    return [later - before for before, later in pairwise(frames[1:])]


def measured(browser: Browser, url: str, outside: str, ids: tuple[str, ...]) -> list[list[float]]:
    """Return the gaps of some stretches, seen by somebody who wants them to move."""
    person = Person(
        browser, f"{url}favicon.png", outside=outside, patience_seconds=60, listening=False
    )
    person.page.add_init_script(COUNTED)
    person.goes_to(url)
    found = [gaps(person, name) for name in ids]
    person.leaves()
    return found


def line(runtime: str, name: str, found: list[float]) -> tuple[bool, str]:
    """Return whether it is smooth enough, and what was seen of one stretch."""
    moving = [gap for gap in found if gap < RESTING_MS]
    if not moving:
        return False, f"{runtime:8} {name}: nothing moved"
    speed, rests = 1000 * len(moving) / sum(moving), len(found) - len(moving)
    stalls = max(0, rests - RESTS)
    good = speed >= LEAST[runtime] and not stalls
    return good, (
        f"{runtime:8} {name}: {speed:.1f} pictures a second (at least {LEAST[runtime]:g}), the "
        f"longest stood {max(moving):.0f} ms; {len(moving)} steps, {rests} rests, {stalls} stalls"
    )


def main(ids: tuple[str, ...]) -> int:
    """Measure, print and return how many were not smooth enough."""
    bad = 0
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser, outside = open_browser(playwright), Outside()
        for runtime in LEAST:
            if runtime == "web":
                started: Program | Site = Site(published(), query="demo").start(0.0)
            else:
                started = Program("--demo", log=Path(folder, "log")).start()
            for name, found in zip(
                ids, measured(browser, started.url, outside.address, ids), strict=True
            ):
                smooth, told = line(runtime, name, found)
                bad += not smooth
                sys.stdout.write(f"{told}\n")
            started.end()
        outside.close()
        browser.close()
    return bad


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or USUAL))
