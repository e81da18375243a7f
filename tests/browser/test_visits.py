"""Visits in the real app: noted, put into a calendar, moved, called off, and the calendar right."""

import icalendar

from aftercare.words.words import load_words
from tests.browser.world import IN_THE_PAGE

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


@IN_THE_PAGE
def test_the_files_of_a_visit_leave_a_calendar_in_the_right_state(world):
    person, calendar = world.opens(world.starts().url), {}
    person.taps(say("welcome.start"))
    person.runs(NOTE_TYPES)
    person.goes("/visits/new")
    person.taps(say("visit.in-weeks", n=2))
    person.types(say("visit.place"), "Room 2; ring twice")
    person.taps(say("visit.save"))
    person.sees(say("visit.one-title"))
    route = person.runs("location.hash").partition("#")[2]
    name = taken_into(calendar, person)
    (visit,) = (one for one in calendar.values() if one["summary"] == "Appointment")
    first = visit["dtstart"].dt

    assert name == "aftercare.ics"
    assert person.runs("globalThis.types") == ["text/calendar"]
    assert visit["location"] == "Room 2; ring twice"
    assert len(calendar) == 3  # with the evening before, and two hours before

    person.goes(route)
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
