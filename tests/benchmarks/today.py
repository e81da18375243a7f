"""Today with years of a diary and with a new one: ``python -m tests.benchmarks.today [rounds]``.

Two programs, one with 10,000 entries and one with 10, are reloaded in turn in one Chromium; usable
means that the button of the check-in stands in the accessibility tree. Prints both medians and
their ratio.
"""

import json
import statistics
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import sync_playwright

from aftercare.app import launch
from aftercare.demo import fill
from aftercare.domain.diary import Entry
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import Person, open_browser
from tests.browser.process import Program

ALLOWED_RATIO = 1.3
FEW, MANY = 10, 10_000
BUTTON = load_words("en", "GB")("today.answer")
USABLE = """
addEventListener('flutter-first-frame', () => {
  const look = () => {
    const door = document.querySelector('flt-semantics-placeholder');
    if (door) { door.click(); }
    const buttons = [...document.querySelectorAll('flt-semantics[role=button]')];
    if (buttons.some((button) => button.textContent.includes('%s'))) {
      window.usable = performance.now();
    } else {
      setTimeout(look, 4);
    }
  };
  look();
});
"""


def remember(place: Path, entries: int) -> None:
    """Write a diary of the demo patient with so many *entries* more, an hour apart."""
    app = launch(data=place)
    library = app.library
    if library is None:
        raise RuntimeError(f"{place} is damaged")
    around = library.around
    now = around.clock.now()
    fill(library.treatments, library.diary, library.settings, around.ids, now, library.plans)
    first = library.treatments.all()[0].at
    for number in range(entries):
        at = first - timedelta(hours=number + 1)
        note = f"Entry {number}, as long as such a note is as a rule."
        name = around.ids.new()
        library.diary.put(
            Entry(id=name, occurred_at=at, recorded_at=at, soreness=number % 8, note=note)
        )
    app.close()


def milliseconds(person: Person) -> float:
    """Return the milliseconds from a reload to a usable button."""
    person.page.reload()
    for _ in range(3000):
        usable = person.page.evaluate("window.usable")
        if usable:
            return float(usable)
        person.page.wait_for_timeout(10)
    raise TimeoutError("Today did not come")


def main(rounds: int = 9) -> int:
    """Measure, print and return 0 if the ratio is within ALLOWED_RATIO, else 1."""
    found: dict[int, list[float]] = {FEW: [], MANY: []}
    outside = Outside()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = open_browser(playwright)
        programs, persons = [], {}
        for count in found:
            place = Path(folder) / str(count)
            place.mkdir()
            remember(place, count)
            program = Program("--data", str(place), log=place / "log").start()
            programs.append(program)
            persons[count] = Person(browser, program.url, outside=outside.address)
            persons[count].page.add_init_script(USABLE % BUTTON)
        for _ in range(rounds + 1):
            for count, person in persons.items():
                found[count].append(milliseconds(person))
        for person in persons.values():
            person.leaves()
        browser.close()
        for program in programs:
            program.end()
    outside.close()
    # The first round warms the disk and the browser: it is not counted.
    few, many = (statistics.median(found[count][1:]) for count in (FEW, MANY))
    ratio = many / few
    figures = {"few_ms": few, "many_ms": many, "ratio": ratio}
    sys.stdout.write(json.dumps({name: round(value, 3) for name, value in figures.items()}) + "\n")
    return 0 if ratio <= ALLOWED_RATIO else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
