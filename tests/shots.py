"""Photograph every screen: ``python -m tests.shots OUT [name…]``; without names, all of them.

Each in light and dark, at normal and double text size, on a phone and on a tablet, and once as a
whole. ``OUT/index.html`` shows them side by side. They are for looking at: nothing is compared.
"""

import html
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from aftercare.content.code import codes
from aftercare.demo import fill
from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.native import RandomIds, SystemClock
from aftercare.domain.prescription import Prescription
from aftercare.domain.reduced import reduced
from aftercare.formats.prescription_link import decode, encode
from aftercare.formats.report_link import encode as encode_report
from aftercare.storage.database import open_database
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.migration import MIGRATIONS
from aftercare.storage.plan import PlanRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository
from aftercare.words.words import load_words
from tests.browser.outside import Outside
from tests.browser.page import PHONE, TABLET, Person, open_browser
from tests.browser.process import Program, zone_where_it_is
from tests.formats.plans import USUAL
from tests.formats.reports import USUAL as REPORT
from tests.storage.test_refused import of_tomorrow

say = load_words("en", "GB")
LONG = (390, 2600)
SIZES = {"phone": PHONE, "tablet": TABLET, "long": LONG}
ZONE = zone_where_it_is(14)
MOST_LOOKS, STILL_LOOKS = 14, 2


@dataclass(frozen=True)
class Shot:
    """A screen by its name, where it is, what is tapped there and what is then seen."""

    name: str
    route: str
    seen: str
    taps: tuple[str, ...] = ()
    narrow: bool = False  # there is such a state only where the screen is narrow


def newer_demo_plan() -> Prescription:
    """Return a newer revision of the plan of the demo, with one stretch and one answer changed."""
    database = open_database(MemoryMedium())
    repositories = (TreatmentRepository(database), DiaryRepository(database))
    plans = PlanRepository(database)
    now = SystemClock().now()
    fill(*repositories, SettingsRepository(database), RandomIds(), now, plans)
    plan = decode(plans.all()[0].receipts[-1].payload, codes())
    first, *rest = plan.doses
    return replace(
        plan, revision=2, doses=(replace(first, reps=5), *rest[1:]), advice=plan.advice[1:]
    )


DEMO = (
    Shot("today", "/", say("today.ask-title")),
    Shot("today-unfolded", "/", say("today.fold"), (say("today.unfold"),)),
    Shot("diary", "/diary", say("diary.new")),
    Shot("diary-table", "/diary", say("diary.as-picture"), (say("diary.as-table"),)),
    Shot("diary-treatments", "/diary/treatments", say("look-back.compared-axis")),
    Shot("diary-pain", "/diary/pain", say("look-back.pain-axis-days")),
    Shot("diary-pain-all", "/diary/pain", say("diary.as-table"), (say("look-back.range-all"),)),
    Shot("diary-stretches", "/diary/stretches", say("look-back.month-back")),
    Shot("diary-find", "/diary/find", say("look-back.find-tag")),
    Shot("stretches", "/stretches", say("stretch.intro")),
    Shot("stretches-open", "/stretches", say("stretch-neck.nk1"), (say("stretch.region-neck"),)),
    Shot("stretch", "/stretch/nk1", say("stretch-neck.nk1-step-1")),
    Shot("stretch-lying", "/stretch/lb3", say("stretch-low-back.lb3-step-1")),
    Shot("conditions", "/stretches/conditions", say("condition.stenosis")),
    Shot("reminders", "/reminders", say("reminder.intro")),
    Shot("reminder-settings", "/settings/reminders", say("reminder.quiet-title")),
    Shot("treated", "/treated", say("treatment.start")),
    Shot("treated-list", "/treated", say("treatment.as-map"), (say("treatment.as-list"),)),
    Shot("treatments", "/treatments", say("treatment.add")),
    Shot("warning", "/warning", say("warning.e1-title")),
    Shot("sign-emergency", "/warning/e1", say("warning.e1-act")),
    Shot("sign-doctor", "/warning/d1", say("warning.d1-act")),
    Shot("sign-physiotherapist", "/warning/p1", say("warning.p1-act")),
    Shot("sign-usual", "/warning/h1", say("warning.h1-act")),
    Shot("settings", "/settings", say("settings.country")),
    Shot("country", "/settings/country", say("settings.country-intro")),
    Shot("clinic", "/settings/clinic", say("settings.clinic-intro")),
    Shot("person", "/settings/person", say("settings.person-intro")),
    Shot(
        "treated-closer",
        "/treated",
        say("treatment.closer-whole"),
        (say("treatment.closer-hands"),),
    ),
    Shot("flags", "/settings/flags", say("flag.diabetes")),
    Shot("backup", "/settings/backup", say("backup.save")),
    Shot("plan", f"/p/{encode(USUAL, codes())}", say("plan.use-another")),
    Shot("plan-newer", f"/p/{encode(newer_demo_plan(), codes())}", say("plan.use-newer")),
    Shot("plan-kept", "/plan", say("plan.put-away-note")),
    Shot("plan-paste", "/plan/paste", say("plan.paste-open")),
    Shot("plan-paste-refused", "/plan/paste", say("plan.no-link"), (say("plan.paste-open"),)),
    Shot("plan-set", "/practise/plan", say("player.ready-gentle")),
    Shot("stretch-prescribed", "/stretch/nk2", say("plan.prescribed")),
    Shot("visits", "/visits", say("visit.add")),
    Shot("visit-new", "/visits/new", say("visit.save")),
    Shot("visits-calendar", "/visits/calendar", say("visit.file-save")),
    Shot("report", "/report", say("report.says")),
    Shot("report-code", "/report/code", say("report.fhir")),
    Shot(
        "report-read", f"/r/{encode_report(reduced(REPORT), codes())}", say("report-read.i-treat")
    ),
    Shot("report-refused", "/r/broken", say("report-read.refused-title")),
    Shot("plan-refused", "/p/broken", say("plan.not-opened")),
    Shot("deletion", "/settings/delete", say("settings.gone-title")),
    Shot("about", "/settings/about", say("about.tagline")),
    Shot("learn", "/learn", say("learn.often")),
    Shot("article", "/learn/lung", say("learn.links")),
    Shot("article-listed", "/learn/used-for", say("learn.uses")),
    Shot("passage", "/learn/tingling/1", say("learn.whole")),
    Shot("words-explained", "/learn/words", say("term.qi")),
    Shot("learn-region", "/learn/region/shoulder", say("learn.region-uses")),
    Shot("safety-file", "/settings/safety", say("hazard.purpose-title")),
    Shot("sources", "/settings/sources", say("about.sources-intro")),
    Shot("not-found", "/nowhere", say("app.not-found-title")),
    Shot("check-in", "/check-in", say("checkin.ask-sore")),
)
WORSE = (say("checkin.worse-said"), say("scale.of-ten", number=9))
ANSWERED = (
    Shot("concern", "/check-in", say("concern.severe-title"), WORSE),
    Shot("today-concern", "/", say("concern.severe-title")),
)
WELCOME = (
    Shot("welcome", "/", say("welcome.title")),
    Shot("warning-before-welcome", "/warning", say("warning.e1-title")),
)
EMPTY = (
    Shot("today-empty", "/", say("today.empty-title")),
    Shot("diary-empty", "/diary", say("diary.empty-title")),
    Shot("treatments-empty", "/treatments", say("treatment.all-empty-title")),
)
BEYOND = (
    Shot("today-beyond", "/", say("phase.beyond-usual")),
    Shot("diary-beyond", "/diary", say("diary.new")),
)
OLD = (Shot("today-old", "/", say("today.treated")),)
TROUBLE = (
    Shot(
        "trouble", "/check-in", say("saving.retry"), (say("scale.of-ten", number=4).split(",")[0],)
    ),
)
RESCUE = (Shot("rescue", "/", say("rescue.title")),)
REFUSAL = (
    Shot("refusal", "/", say("refusal.newer-title")),
    Shot("refusal-again", "/", say("refusal.newer-title"), taps=(say("refusal.again"),)),
)


class Camera:
    """Takes pictures of those *shots* that are wanted and keeps them in *out*."""

    def __init__(self, browser: Browser, outside: Outside, out: Path, wanted: set[str]) -> None:
        self._browser, self._outside, self._out = browser, outside, out
        self._wanted = wanted
        self.taken: list[str] = []
        self.missed: list[str] = []
        self._last = b""

    def wants(self, *series: Shot) -> list[Shot]:
        """Return those of *series* that are wanted."""
        return [shot for shot in series if not self._wanted or shot.name in self._wanted]

    def takes(self, program: Program, series: list[Shot]) -> None:
        """Photograph *series* in every way; the person's data may be changed by its taps."""
        if not series:
            return
        for large in (False, True):
            person = Person(
                self._browser,
                program.url,
                outside=self._outside.address,
                text_scale=2.0 if large else 1.0,
                zone=ZONE,
                still=True,
                patience_seconds=5.0,
            )
            for size, dark in product(SIZES, (False, True)):
                if size == "long" and (dark or large):
                    continue
                width, height = SIZES[size]
                person.page.set_viewport_size({"width": width, "height": height})
                person.page.emulate_media(color_scheme="dark" if dark else "light")
                for shot in series:
                    if shot.narrow and size == "tablet":
                        continue
                    self._take(person, shot, f"{size}{'-dark' * dark}{'-large' * large}")
            self.missed += person.complaints
            person.leaves()
        if "Traceback" in program.log():
            self.missed.append(program.log())

    def _take(self, person: Person, shot: Shot, way: str) -> None:
        name = f"{shot.name}.{way}.png"
        try:
            if shot.taps:  # what an earlier picture has opened is closed again by leaving
                person.goes("/settings/sources")
                person.sees(say("about.sources-intro"))
            person.goes(shot.route)
            for one in shot.taps:
                person.taps(one)
            person.sees(shot.seen)
        except AssertionError as error:
            self.missed.append(f"{name}: {str(error).splitlines()[0]}")
        self._last = _settled(person, self._last)
        (self._out / name).write_bytes(self._last)
        self.taken.append(name)


def _settled(person: Person, last: bytes) -> bytes:
    """Return a picture that has stopped to change and is not the *last* one still."""
    person.page.mouse.move(1, 1)  # nothing shall look hovered over
    before, same = b"", 0
    for _ in range(MOST_LOOKS):
        person.page.wait_for_timeout(80)
        picture = person.page.screenshot()
        same = same + 1 if picture == before else 0
        before = picture
        if same == STILL_LOOKS and picture != last:
            break
    return before


def _states(camera: Camera, folder: Path) -> Iterator[tuple[Program, list[Shot]]]:
    """Yield programs in the states that are wanted, each with its shots."""

    def program(name: str, *options: str) -> Program:
        return Program(*options, log=folder / f"{name}.log", zone=ZONE).start()

    patient = ("--patient-hours-ago", "0")
    data = ("--data", str(folder / "patient"))
    if shots := camera.wants(*DEMO):
        yield program("demo", *data, *patient), shots
    if shots := camera.wants(*ANSWERED):
        yield program("answered", "--data", str(folder / "answered"), *patient), shots
    if shots := camera.wants(*WELCOME):
        yield program("welcome", "--data", str(folder / "unused")), shots
    if shots := camera.wants(*EMPTY):
        yield program("empty", "--data", str(folder / "empty")), shots
    if shots := camera.wants(*BEYOND):
        ago = ("--patient-hours-ago", "60")
        yield program("beyond", "--data", str(folder / "beyond"), *ago), shots
    if shots := camera.wants(*OLD):
        yield program("old", "--data", str(folder / "old"), "--patient-hours-ago", "900"), shots
    if shots := camera.wants(*TROUBLE):
        yield program("trouble", "--disk-full", "--demo"), shots
    yield from _closed_states(camera, folder, program)


def _closed_states(
    camera: Camera, folder: Path, program: Callable[..., Program]
) -> Iterator[tuple[Program, list[Shot]]]:
    """Yield programs whose diary cannot be opened just so."""
    patient = ("--patient-hours-ago", "0")
    if shots := camera.wants(*RESCUE):
        place = folder / "damaged"
        program("whole", "--data", str(place), *patient).end()
        damage(place)
        yield program("damaged", "--data", str(place)), shots
    if shots := camera.wants(*REFUSAL):
        place = folder / "newer"
        program("older", "--data", str(place), *patient).end()
        opening = open_database(FileMedium(place), migrations=[*MIGRATIONS, of_tomorrow])
        opening.close()
        yield program("newer", "--data", str(place)), shots


def damage(place: Path) -> None:
    """Overwrite the middle of the diary in *place*, as a failing disk might."""
    journal = max(place.glob("journal-*"), key=lambda path: path.stat().st_size)
    content = bytearray(journal.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 300] = b"#" * 300
    journal.write_bytes(content)


def contact_sheet(out: Path) -> None:
    """Write ``index.html``: one row a screen, with the pictures that are in *out*."""
    rows: dict[str, list[str]] = {}
    for path in sorted(out.glob("*.png")):
        rows.setdefault(path.name.split(".")[0], []).append(path.name)
    body = "".join(
        f"<h2>{html.escape(name)}</h2><p>"
        + "".join(
            f'<a href="{one}"><img src="{one}" alt="{one}" title="{one}" loading="lazy"></a>'
            for one in pictures
        )
        for name, pictures in rows.items()
    )
    style = "body{font:16px sans-serif;background:#888}img{height:420px;margin:4px}"
    page = f'<!doctype html><meta charset="utf-8"><title>Shots</title><style>{style}</style>{body}'
    (out / "index.html").write_text(page, "utf-8")


def main(out: str, *names: str) -> int:
    """Photograph and say what could not be; 0 if everything could."""
    place = Path(out)
    place.mkdir(parents=True, exist_ok=True)
    outside = Outside()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = open_browser(playwright)
        camera = Camera(browser, outside, place, set(names))
        for program, shots in _states(camera, Path(folder)):
            if shots[0] in EMPTY:
                _welcome(browser, outside, program)
            camera.takes(program, shots)
            program.end()
        browser.close()
    outside.close()
    contact_sheet(place)
    sys.stdout.write("\n".join([f"{len(camera.taken)} pictures in {place}", *camera.missed]) + "\n")
    return 1 if camera.missed else 0


def _welcome(browser: Browser, outside: Outside, program: Program) -> None:
    person = Person(browser, program.url, outside=outside.address)
    person.taps(say("welcome.start"))
    person.sees(say("today.empty-title"))
    person.leaves()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
