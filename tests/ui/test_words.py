import re
from functools import cache

import pytest
from babel import Locale

from aftercare.app import App
from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.demo import fill
from aftercare.device.memory import MemoryDevice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from tests.driver import showing
from tests.formats.plans import USUAL
from tests.formats.reports import USUAL as REPORT
from tests.given import ACTIVITIES, BASE
from tests.ui.desk import NAMED_THERE, lay, treats
from tests.ui.walk import every_notice, every_place_of_the_desk, every_screen, every_standing
from tests.words.pseudo import marked, plain_letters, pseudo

NAMES = ("Riverside Physiotherapy",)  # typed by the person of the demo
NAMED = 8  # letters that the shortest name of a work has
ADDRESS = re.compile(r"\]\(/[a-z/-]+\)")  # of a link in an article
FORMATS = re.compile(r"\band\b|\b[ap]m\b", re.IGNORECASE)  # Babel's lists and clocks


@cache
def library_words():
    """Return a pattern of what dates and countries are called by Babel."""
    locale = Locale.parse("en_GB")
    named = [
        name
        for kind in (locale.days, locale.months)
        for form in kind["format"].values()
        for name in form.values()
        if len(name) > 1
    ]
    return wholly((*named, *locale.territories.values()))


@cache
def wholly(names):
    """Return a pattern that finds any of *names* as whole words, the longest first."""
    found = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)")


def is_cited(text):
    """Tell whether *text* is a work that we cite, or the part of it that names it."""
    return len(text) >= NAMED and any(
        text in line for source in sources() for line in (source.citation, source.link)
    )


def unsaid(text, own):
    """Return what of *text* is neither ours nor the library's nor the person's own."""
    if not any(plain_letters(text)) or is_cited(text):
        return ""
    text = ADDRESS.sub("", text)
    text = wholly(own).sub("", text) if own else text
    return "".join(plain_letters(FORMATS.sub("", library_words().sub("", text))))


@pytest.fixture
def spoken():
    """An app that speaks the pseudo-language; called with a medium, and a page around it."""
    opened = []

    def speaking(medium, page=None):
        device = MemoryDevice()
        place = Place(Keeper.BROWSER if page else Keeper.DEMO)
        around = Surroundings(clock=device, ids=device, place=place, words=pseudo, web_app=page)
        app = App(open_database(medium), around)
        opened.append(app)
        return app

    yield speaking
    for app in opened:
        app.close()


def filled(app):
    library, device = app.library, app.library.around.clock
    now = device.now()
    mine = (library.treatments, library.diary, library.settings)
    fill(*mine, device, now, library.plans, library.appointments)
    return app


WRITTEN_BY_THE_CLINIC = (USUAL.clinic_name, *(visit.place for visit in USUAL.visits))

WRITTEN_BY_A_PATIENT = (
    *REPORT.questions,
    *(one.name for one in REPORT.activities),
    *(one.note for one in REPORT.entries if one.note),
)


def written_by_somebody(app):
    notes = (e.note for e in app.library.diary.newest(99) if e.note)
    return (
        *NAMES,
        BASE,
        *notes,
        *ACTIVITIES.values(),
        *WRITTEN_BY_THE_CLINIC,
        *WRITTEN_BY_A_PATIENT,
        read("demo")["plan"]["note"],
    )


async def literals(walk, own=()):
    found = {}
    async for where, screen in walk:
        for text in screen.texts():
            if unsaid(text, own):
                found.setdefault(text, where)
    return found


async def test_every_text_of_a_used_app_is_said_through_words(spoken):
    app = filled(spoken(MemoryMedium()))

    assert await literals(every_screen(app), written_by_somebody(app)) == {}


async def test_every_text_of_an_unused_app_is_said_through_words(spoken):
    written = (*WRITTEN_BY_THE_CLINIC, *WRITTEN_BY_A_PATIENT, *ACTIVITIES.values())

    assert await literals(every_screen(spoken(MemoryMedium())), written) == {}


async def test_every_text_of_the_desk_is_said_through_words(spoken):
    app = spoken(MemoryMedium())
    walk = every_place_of_the_desk(app, lay(treats(app), app.library.around.clock))

    written = (*NAMED_THERE, *WRITTEN_BY_THE_CLINIC, *WRITTEN_BY_A_PATIENT)

    assert await literals(walk, written) == {}


async def test_every_notice_is_said_through_words(spoken):
    medium = MemoryMedium()
    app = filled(spoken(medium))

    assert await literals(every_notice(app, medium), written_by_somebody(app)) == {}


async def test_how_the_web_app_stands_on_a_phone_is_said_through_words(spoken, page):
    assert await literals(every_standing(spoken(MemoryMedium(), page), page)) == {}


async def test_the_rescue_of_a_damaged_diary_is_said_through_words(spoken):
    medium = MemoryMedium()
    app = filled(spoken(medium))
    app.close()
    largest = max(medium.files, key=lambda name: len(medium.files[name]))
    medium.files[largest][40:80] = b"#" * 40
    async with showing(spoken(medium)) as screen:
        assert screen.has("rescue.go-on")
        found = [text for text in screen.texts() if unsaid(text, ())]

    assert found == []


def test_a_literal_would_be_found():
    assert unsaid(f"{marked('Note')}. Riverside Physiotherapy", NAMES) == ""
    assert unsaid(f"{marked('Note')}. See below", NAMES) == "Seebelow"
