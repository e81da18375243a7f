"""Visits in the real app: noted, put into a calendar, moved, called off, and the calendar right."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from aftercare.domain.appointment import LONGEST_PLACE
from aftercare.formats.area_words import area_label
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS, IN_THE_PAGE

say = load_words("en", "GB")
NOTE_TYPES = """
globalThis.types = [];
const make = URL.createObjectURL;
URL.createObjectURL = (one) => { types.push(one.type); return make.call(URL, one); };
0
"""


def taken_into(calendar, person):
    """Save the calendar file and take it into *calendar*, as calendars do."""
    person.goes("/visits/calendar")
    with person.page.expect_download() as download:
        person.taps(say("visit.file-save"))
    person.sees(say("visit.file-saved"))
    raw = download.value.path().read_bytes()
    for event in icalendar.Calendar.from_ical(raw).walk("VEVENT"):
        name = str(event["uid"])
        if name not in calendar or event["sequence"] >= calendar[name]["sequence"]:
            calendar[name] = event
    return download.value.suggested_filename


def picks(person, day, hour, minute):
    """Write day and time where the pickers show how."""
    person.taps(say("when.pick-day"))
    person.taps("Switch to input")
    person.types("Enter date", f"{day:%d/%m/%Y}")
    person.taps(say("when.ok"))
    person.taps(say("when.pick-time"))
    person.types(say("when.hour"), hour)
    person.types(say("when.minute"), minute)
    person.taps(say("when.ok"))


def chooses_nothing(person):
    """Leave the visits out, and there is nothing to put into a calendar."""
    person.goes("/visits/calendar")
    person.taps(say("visit.part-visits"))
    person.taps(say("visit.file-save"))
    person.sees(say("visit.file-none"))
    person.taps(say("visit.part-visits"))
    person.misses(say("visit.file-none"))


def pastes(person, label, text):
    """Put *text* into the field called *label* at once."""
    person.types(label, "")
    person.page.keyboard.insert_text(text)


@IN_THE_PAGE
def test_the_files_of_a_visit_leave_a_calendar_in_the_right_state(world):
    person, calendar = world.opens(world.starts().url), {}
    person.taps(say("welcome.start"))
    person.runs(NOTE_TYPES)
    person.goes("/visits/new")
    person.taps(say("visit.in-weeks", n=2))
    person.types(say("visit.place"), "Room 2; ring twice")
    day = datetime.now(ZoneInfo(world.zone)).date() + timedelta(days=20)
    picks(person, day, "15", "20")
    person.sees(say("visit.when", day=say.date(day, "long"), time="15:20"))
    person.taps(say("visit.save"))
    person.sees(say("visit.one-title"))
    route = person.runs("location.hash").partition("#")[2]
    chooses_nothing(person)
    name = taken_into(calendar, person)
    (visit,) = (one for one in calendar.values() if one["summary"] == "Appointment")
    first = visit["dtstart"].dt

    assert name == "aftercare.ics"
    assert person.runs("globalThis.types") == ["text/calendar"]
    assert visit["location"] == "Room 2; ring twice"
    assert (first.date(), f"{first.astimezone(ZoneInfo(world.zone)):%H:%M}") == (day, "15:20")
    assert len(calendar) == 3  # with the evening before, and two hours before

    person.goes(route)
    pastes(person, say("visit.place"), "0123456789" * 1000)
    person.sees(say("app.too-long", most=LONGEST_PLACE))
    person.types(say("visit.phone"), "reception")
    person.sees(say("call.undialled"))
    person.types(say("visit.place"), "Room 3")
    person.taps(say("visit.minutes", n=45))
    taken_into(calendar, person)
    moved = calendar[str(visit["uid"])]

    assert moved["sequence"] > visit["sequence"]
    assert (moved["location"], moved["status"]) == ("Room 3", "CONFIRMED")
    assert (moved["dtend"].dt - moved["dtstart"].dt).seconds == 45 * 60

    person.goes(route)
    person.taps(say("visit.cancel"))
    person.sees(say("visit.is-cancelled"))
    taken_into(calendar, person)

    assert {one["status"] for one in calendar.values()} == {"CANCELLED"}
    assert calendar[str(visit["uid"])]["sequence"] > moved["sequence"]
    assert calendar[str(visit["uid"])]["dtstart"].dt == first


def begins_a_set(person, stretch):
    person.goes_and_waits(f"/practise/{stretch}")
    person.taps(say("player.start"))
    person.sees(say("player.kind-hold"))


def asked(key, stretch, **more):
    """Return the beginning of a question that came of a set, up to its day."""
    name = name_by_id(say, stretch)
    return say(f"visit.asked-{key}", name=name, day="*", **more).partition("*")[0]


@IN_A_PROCESS
def test_what_hurt_is_asked_at_the_visit_which_is_deleted_and_comes_back(world):
    person = world.opens(world.starts("--demo").url)
    person.sees(say("today.ask-title"))
    begins_a_set(person, "nk1")
    person.taps(say("player.hurts"))
    person.taps(say("player.hurts-skip"))
    person.sees(say("player.over-kept"))

    visit = say("visit.in-days", days=6, time="15:00")
    person.goes("/visits")
    person.taps_what_says(visit)
    person.sees(asked("hurt", "nk1", side="left"))
    person.taps(say("visit.delete"))
    person.sees(say("undo.appointment"))
    person.misses(visit)
    person.rests()
    person.taps(say("undo.undo"))
    person.sees(visit)

    person.goes("/treated")
    person.taps(say("treatment.as-list"))
    person.taps(area_label(say, "neck_back"))
    person.sees(say("visit.too-soon-treatment"))
