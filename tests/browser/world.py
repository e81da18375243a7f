"""What a browser test may ask for: programs to start, persons to open them, and a fair end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.outside import Outside
from tests.browser.page import Person, Profile, open_browser
from tests.browser.picture import pictured
from tests.browser.process import Program, zone_where_it_is
from tests.browser.site import Site

IN_A_PROCESS = pytest.mark.parametrize("runtime", ["process"])
"""For what there is only where Python runs as a program of this machine."""
IN_THE_PAGE = pytest.mark.parametrize("runtime", ["web"])
"""For what there is only where Python runs in the page."""
AFTERNOON = 14
BROWSERS_OWN = ("content-autofill.googleapis.com", "accounts.google.com", "update.googleapis.com")
"""Asked by Chromium itself: about each field of any page, and when one starts that keeps all."""


class World:
    """Starts programs and opens windows; at the end nothing may have gone wrong unseen.

    *runtime* is where the app's Python runs: in a "process" of this machine, or in the "web" page.
    """

    def __init__(self, browser: Browser, outside: Outside, folder: Path, runtime: str) -> None:
        self.runtime = runtime
        self.browser, self.outside, self._folder = browser, outside, folder
        self.zone = zone_where_it_is(AFTERNOON)
        self._programs: list[Program | Site] = []
        self._persons: list[Person] = []

    def starts(self, *options: str, hours_later: float = 0.0) -> Program | Site:
        """Start the program; without options on a data folder of this test's own."""
        if self.runtime == "web":
            query = "&".join(option.removeprefix("--") for option in options)
            return self.serves(Site(self.web_app(), query=query).start(hours_later))
        log = self._folder / f"log-{len(self._programs)}"
        options = options or ("--data", str(self._folder / "diary"))
        program = Program(*options, log=log, zone=self.zone)
        self._programs.append(program)
        return program.start(hours_later)

    def web_app(self) -> dict[str, bytes]:
        """Return the web app as it starts from the second time on, without its service worker."""
        return pictured(self.browser, self.outside.address)

    def serves(self, site: Site) -> Site:
        """Take over *site*: it is ended with everything else."""
        self._programs.append(site)
        return site

    def opens(
        self,
        url: str,
        *,
        size: tuple[int, int] = (390, 844),
        dark: bool = False,
        text_scale: float = 1.0,
        profile: Path | None = None,
        listening: bool = True,
        still: bool = True,
        fineness: float = 1.0,
        idle: bool = False,
    ) -> Person:
        """Open *url* in a new window, by somebody who wants no motion: what fades is not tapped.

        With a *profile* it is a browser that keeps all in that folder, else a private window.
        """
        person = Person(
            Profile(self.browser, profile) if profile else self.browser,
            url,
            outside=self.outside.address,
            size=size,
            dark=dark,
            text_scale=text_scale,
            zone=self.zone,
            still=still,
            listening=listening,
            fineness=fineness,
            idle=idle,
        )
        self._persons.append(person)
        return person

    def cuts_the_power(self, program: Program | Site, person: Person) -> None:
        """Kill what runs the app, and let *person* open it again."""
        if isinstance(program, Site):
            person.crashes()
        else:
            program.kill()
            person.waits_until(person.ended, "the page does not say that the program has ended")
            program.start()
        person.goes_to(program.url)
        person.forgives_the_silence()

    def complaints(self) -> list[str]:
        """Return everything that went wrong: in the pages, in the logs, and who asked outside."""
        found = [complaint for person in self._persons for complaint in person.complaints]
        found += [
            f"left this machine: {line}"
            for line in self.outside.asked
            if not any(host in line for host in BROWSERS_OWN)
        ]
        logs = [program.log() for program in self._programs]
        return found + [log for log in logs if "Traceback" in log or "Error" in log]

    def ends(self) -> None:
        """Close all windows, then all programs."""
        for person in self._persons:
            person.leaves()
        for program in self._programs:
            program.end()
        self.outside.asked.clear()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:  # ended with the package: its loop is in others' way
        chromium = open_browser(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def outside() -> Iterator[Outside]:
    world = Outside()
    yield world
    world.close()


@pytest.fixture(params=["process", "web"])
def runtime(request: pytest.FixtureRequest) -> str:
    """Where the app's Python runs: every test goes both ways but for those marked as above."""
    return str(request.param)


@pytest.fixture
def world(browser: Browser, outside: Outside, tmp_path: Path, runtime: str) -> Iterator[World]:
    started = World(browser, outside, tmp_path, runtime)
    yield started
    complaints = started.complaints()
    started.ends()

    assert not complaints, "\n".join(complaints)
