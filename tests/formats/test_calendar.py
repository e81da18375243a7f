"""Calendar files, read back by two programs that are not ours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.appointment import Appointment, Question, Standing, amended
from aftercare.domain.calendar import Record, numbered
from aftercare.domain.prescription import Dose, Sides
from aftercare.domain.question import Raised
from aftercare.domain.reminder import Quiet
from aftercare.domain.ringing import EVERY, Followed, Stretched, still_ahead
from aftercare.domain.treatment import Treatment
from aftercare.formats.calendar import LONGEST_TEXT, calendar_file, clean
from aftercare.formats.calendar_entry import Calendar, entries
from aftercare.formats.calendar_link import links, plain
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import load_words
from tests.laws import law

WORDS = load_words("en", "GB")
BASE = "https://clinic.example/aftercare/"
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
VISIT = Appointment(
    id="v1",
    at=datetime(2026, 3, 9, 17, 30, tzinfo=UTC),
    made_at=NOW,
    minutes=30,
    place="Room 2, 1st floor; ring twice",
    phone="+44 20 7946 0123",
    bring="shorts\nand a towel",
    questions=(Question(text="May I run?"),),
)
DOSE = Dose(stretch=1, hold_seconds=20, reps=3, sets=1, times_a_day=1, sides=Sides.BOTH)
STRETCHED = Stretched(plan="0" * 16, since=NOW, doses=(DOSE,))
FOLLOWED = Followed(
    treatment=Treatment(id="t", at=NOW, recorded_at=NOW),
    stretched=STRETCHED,
    appointments=(VISIT,),
)
ODD = [
    *("\n", "\r\n", "\r", ",", ";", ":", '"', "\\", "\\n"),
    *("END:VEVENT", "\u202e", "\x00", "\U0001f600", " "),
]
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(ODD), max_size=30).map("".join))


def local(at):
    return at.astimezone(UTC)


def followed(*visits):
    return Followed(appointments=visits)


def calendar(said=FOLLOWED, base=BASE, asked=()):
    return Calendar(
        followed=said,
        words=WORDS,
        base=base,
        now=NOW,
        local=local,
        quiet=Quiet(),
        asked={VISIT.id: tuple(asked)},
    )


def given_to(record, said=FOLLOWED, **more):
    """Return the file of *said* after those of *record*, and the record of it."""
    found, record = numbered(entries(calendar(said, **more)), record, EVERY, NOW, "Called off")
    return calendar_file(found, "Aftercare", NOW), record


def written(said=FOLLOWED, **more):
    return given_to(Record(), said, **more)[0]


def events(raw):
    return {str(one["uid"]): one for one in icalendar.Calendar.from_ical(raw).walk("VEVENT")}


def others(raw):
    return {one.uid.value: one for one in vobject.readOne(raw.decode()).vevent_list}


def of(raw, name):
    return events(raw)[f"{name}@aftercare.invalid"]


def test_a_visit_is_told_with_place_things_and_questions():
    raised = Raised(about="p.nk1", stretch="nk1", at=NOW, sides=("left",))
    event = of(written(followed(VISIT), asked=[raised]), VISIT.id)

    assert event["summary"] == "Appointment"
    assert event["dtstart"].dt == VISIT.at
    assert event["dtend"].dt == VISIT.at + timedelta(minutes=30)
    assert event["location"] == VISIT.place
    assert event["transp"] == "OPAQUE"
    for said in ("+44 20 7946 0123", "and a towel", "May I run?", f"{BASE}#/visit/v1"):
        assert said in event["description"]
    assert (
        WORDS("visit.asked-hurt", name=name_by_id(WORDS, "nk1"), side="left", day="Mon 2 Mar")
        in (event["description"])
    )


def test_it_rings_the_evening_before_and_two_hours_before_by_events_of_their_own():
    raw = written(followed(VISIT))
    eve, soon = of(raw, "visit-eve.v1.eve"), of(raw, "visit-soon.v1.soon")

    assert eve["dtstart"].dt == datetime(2026, 3, 8, 19, tzinfo=UTC)
    assert soon["dtstart"].dt == VISIT.at - timedelta(hours=2)
    assert "and a towel" in eve["description"]
    assert "Monday 9 March at 17:30" in eve["description"]


def test_two_programs_read_the_same():
    raw = written()
    mine, theirs = events(raw), others(raw)

    assert mine.keys() == theirs.keys()
    assert len(mine) == 3 + len(still_ahead(FOLLOWED, NOW, local, Quiet())) + 1
    for name, event in mine.items():
        assert theirs[name].summary.value == event["summary"]
        assert theirs[name].description.value == event["description"]
        assert theirs[name].dtstart.value == event["dtstart"].dt


@pytest.mark.parametrize("off", [False, True])
def test_it_is_as_the_standard_wants_it(off):
    raw, record = given_to(Record())
    raw = given_to(record, Followed())[0] if off else raw

    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert {b"VERSION:2.0", b"METHOD:PUBLISH"} <= set(raw.split(b"\r\n"))
    for event in events(raw).values():
        needed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "SEQUENCE", "STATUS"}
        assert needed <= event.keys()
        assert event["dtend"].dt > event["dtstart"].dt
        for alarm in event.walk("VALARM"):
            assert alarm["action"] == "DISPLAY"
            assert {"DESCRIPTION", "TRIGGER"} <= alarm.keys()


def test_a_reminder_begins_when_it_rings_and_opens_its_screen():
    raw = written()
    for one in still_ahead(FOLLOWED, NOW, local, Quiet()):
        event = of(raw, one.id)

        assert event["dtstart"].dt == one.at
        assert event.walk("VALARM")[0]["trigger"].dt == timedelta()
        assert f"{BASE}#/check-in" in event["description"]


def test_stretches_come_each_day_until_the_visit_by_the_clock_of_wherever_one_is():
    raw = written()
    name = f"stretches.{STRETCHED.plan}.08"
    event = of(raw, name)

    assert event["dtstart"].dt == datetime(2026, 3, 3, 8)  # noqa: DTZ001 - without a zone
    assert dict(event["rrule"]) == {
        "FREQ": ["DAILY"],
        "UNTIL": [datetime(2026, 3, 9, 8)],  # noqa: DTZ001
    }
    days = list(others(raw)[f"{name}@aftercare.invalid"].getrruleset())
    assert [one.day for one in days] == [3, 4, 5, 6, 7, 8, 9]
    assert f"{BASE}#/practise/plan" in event["description"]
    assert "1. " in event["description"]  # the steps


@pytest.mark.parametrize(
    ("zone", "hours"),
    [("America/Toronto", -4), ("Europe/Istanbul", 3), ("Australia/Lord_Howe", 11)],
)
def test_by_the_clock_of_a_city_the_file_says_how_that_clock_goes(zone, hours):
    wall = datetime(2026, 3, 20, 15, tzinfo=UTC) - timedelta(hours=hours)
    raw = written(followed(replace(VISIT, at=wall, zone=zone)))
    event = of(raw, VISIT.id)

    assert event["dtstart"].dt == wall
    assert event["dtstart"].params["TZID"] == zone
    assert event["dtstart"].dt.hour == 15
    assert [str(one["tzid"]) for one in icalendar.Calendar.from_ical(raw).walk("VTIMEZONE")] == [
        zone
    ]
    assert others(raw)[f"{VISIT.id}@aftercare.invalid"].dtstart.value == wall


def test_files_of_a_visit_that_is_moved_and_called_off_leave_the_right_state():
    moved = amended(VISIT, {"at": VISIT.at + DAY})
    off = amended(moved, {"standing": Standing.CANCELLED})
    record, files = Record(), []
    for one in (VISIT, moved, off):
        raw, record = given_to(record, followed(one))
        files.append(raw)
    state = {}
    for raw in (*files, files[1]):  # an old file, read again, changes nothing
        for name, event in events(raw).items():
            if name not in state or event["sequence"] >= state[name]["sequence"]:
                state[name] = event

    visit = state["v1@aftercare.invalid"]
    first = events(files[0])["v1@aftercare.invalid"]["sequence"]
    told = (visit["status"], visit["sequence"] - first, visit["dtstart"].dt)
    assert told == ("CANCELLED", 2, moved.at)
    assert {event["status"] for event in state.values()} == {"CANCELLED"}


@pytest.mark.parametrize("standing", [Standing.CANCELLED, Standing.WITHDRAWN])
def test_one_that_is_called_off_says_so_in_its_title_and_takes_no_time(standing):
    _, record = given_to(Record(), followed(VISIT))
    off = replace(VISIT, standing=standing)
    raw, record = given_to(record, followed(off))
    event = of(raw, VISIT.id)
    again = of(given_to(record, followed(VISIT))[0], VISIT.id)

    assert (event["summary"], event["status"]) == (WORDS("calendar.visit-off"), "CANCELLED")
    assert others(raw)["v1@aftercare.invalid"].summary.value == WORDS("calendar.visit-off")
    assert event["transp"] == "TRANSPARENT"
    assert event["dtend"].dt == VISIT.ends_at
    assert (again["summary"], again["status"]) == ("Appointment", "CONFIRMED")


def test_a_plan_that_is_done_less_often_calls_off_the_hours_that_are_gone():
    often = replace(STRETCHED, doses=(replace(DOSE, times_a_day=3),))
    _, record = given_to(Record(), replace(FOLLOWED, stretched=often))
    raw, _ = given_to(record)

    hours = {name: event["status"] for name, event in events(raw).items() if STRETCHED.plan in name}
    assert [
        hours[f"stretches.{STRETCHED.plan}.{hour}@aftercare.invalid"] for hour in ("08", "13")
    ] == [
        "CONFIRMED",
        "CANCELLED",
    ]


def test_what_rings_just_now_is_not_called_off():
    eve = datetime(2026, 3, 8, 19, tzinfo=UTC)
    for minutes, status in ((4, "CONFIRMED"), (-1, "CONFIRMED")):
        now = eve + timedelta(minutes=minutes)
        said = replace(calendar(followed(VISIT)), now=now)
        found, _ = numbered(entries(said), given_to(Record())[1], EVERY, now, "Called off")
        raw = calendar_file(found, "Aftercare", now)

        assert of(raw, "visit-eve.v1.eve")["status"] == status


def test_however_long_the_texts_are_the_link_is_there():
    long = tuple(Question(text="?" * 290) for _ in range(40))
    raw = written(followed(replace(VISIT, bring="x" * 2000, questions=long)))

    for event in events(raw).values():
        assert event["description"].count(f"{BASE}#/visit/v1") == 1


def test_a_clock_that_only_another_version_knows_stops_no_file():
    raw = written(followed(replace(VISIT, zone="Nowhere/City")))

    assert of(raw, VISIT.id)["dtstart"].dt == VISIT.at


def test_without_an_address_it_says_to_open_the_app():
    raw = written(base="")

    assert b"http" not in raw
    assert b"Open Aftercare." in raw


@law
@given(texts, texts, texts)
def test_no_text_breaks_a_file_or_adds_to_it(place, bring, asked):
    visit = replace(VISIT, place=place[:200], bring=bring, questions=(Question(text=asked),))
    raw = written(followed(visit))

    event = of(raw, VISIT.id)
    assert len(events(raw)) == len(others(raw)) == 3
    assert event.get("location", "") == clean(place[:200])
    assert clean(bring) in event["description"].replace("\r", "")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert {"UID", "SUMMARY", "DTSTART"} <= event.keys()
    assert event.walk("VALARM") == []


@pytest.mark.parametrize("text", ["a\x07b", "a\u202eb", "a\ud800b", "a\u2028b"])
def test_what_cannot_be_seen_is_left_out(text):
    assert clean(text) == "ab"


def test_a_text_that_is_too_long_is_cut():
    assert len(clean("x" * 10_000)) == LONGEST_TEXT


def test_calendars_in_the_web_are_told_when_where_and_what():
    found = links(calendar(), VISIT)
    google = {name: one[0] for name, one in parse_qs(urlsplit(found["google"]).query).items()}
    outlook = {name: one[0] for name, one in parse_qs(urlsplit(found["outlook"]).query).items()}

    assert google["dates"] == "20260309T173000Z/20260309T180000Z"
    assert google["location"] == outlook["location"] == VISIT.place
    assert (outlook["startdt"], outlook["enddt"]) == (
        *("2026-03-09T17:30:00Z", "2026-03-09T18:00:00Z"),
    )
    assert "May I run?" in google["details"]
    assert google["text"] == outlook["subject"] == "Appointment"


def test_as_text_it_is_a_few_lines():
    assert plain(calendar(), VISIT).splitlines() == [
        "Appointment: Monday 9 March at 17:30",
        "Room 2, 1st floor; ring twice",
        "Phone: +44 20 7946 0123",
        "Bring: shorts",
        "and a towel",
        "To ask:",
        "- May I run?",
    ]
