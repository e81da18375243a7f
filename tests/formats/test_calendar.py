"""Calendar files, read back by two programs that are not ours."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.domain.appointment import Appointment, Question, Standing, amended
from aftercare.domain.reminder import Quiet, Series, check_ins
from aftercare.formats.calendar import Rings, calendar_file, clean
from aftercare.words.words import load_words

WORDS = load_words("en", "GB")
BASE = "https://clinic.example/aftercare/"
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
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


def local(at):
    return at.astimezone(UTC)


RINGS = Rings(
    appointments=(VISIT,),
    reminders=check_ins("t", NOW, local, Quiet()),
    series=(Series(plan="p", hour=8, first=date(2026, 3, 3), last=date(2026, 3, 9)),),
)
ODD = [
    *("\n", "\r\n", "\r", ",", ";", ":", '"', "\\", "\\n"),
    *("END:VEVENT", "\u202e", "\x00", "\U0001f600", " "),
]
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(ODD), max_size=30).map("".join))


def written(rings, base=BASE):
    return calendar_file(rings, WORDS, base, NOW)


def events(raw):
    return {str(one["uid"]): one for one in icalendar.Calendar.from_ical(raw).walk("VEVENT")}


def others(raw):
    return {one.uid.value: one for one in vobject.readOne(raw.decode()).vevent_list}


def test_a_visit_is_told_with_place_things_and_questions():
    (event,) = events(written(Rings(appointments=(VISIT,)))).values()

    assert event["summary"] == "Appointment"
    assert event["dtstart"].dt == VISIT.at
    assert event["dtend"].dt == VISIT.at + timedelta(minutes=30)
    assert event["location"] == VISIT.place
    for said in ("+44 20 7946 0123", "and a towel", "May I run?", f"{BASE}#/visits"):
        assert said in event["description"]


def test_two_programs_read_the_same():
    raw = written(RINGS)
    mine, theirs = events(raw), others(raw)

    assert mine.keys() == theirs.keys()
    assert len(mine) == 1 + len(RINGS.reminders) + 1
    for name, event in mine.items():
        assert theirs[name].summary.value == event["summary"]
        assert theirs[name].description.value == event["description"]
        assert theirs[name].dtstart.value == event["dtstart"].dt


def test_it_is_as_the_standard_wants_it():
    raw = written(RINGS)

    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert {b"VERSION:2.0", b"METHOD:PUBLISH"} <= set(raw.split(b"\r\n"))
    for event in events(raw).values():
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS"} <= event.keys()
        assert event.subcomponents


def test_a_reminder_begins_when_it_rings_and_opens_its_screen():
    found = events(written(RINGS))
    for one in RINGS.reminders:
        event = found[f"{one.id}@aftercare.invalid"]

        assert event["dtstart"].dt == one.at
        assert f"{BASE}#/check-in" in event["description"]


def test_stretches_come_each_day_until_the_last_by_the_clock_of_wherever_one_is():
    event = events(written(RINGS))["stretches.p.08@aftercare.invalid"]

    assert event["dtstart"].dt == datetime(2026, 3, 3, 8)  # noqa: DTZ001 - without a zone
    assert dict(event["rrule"]) == {
        "FREQ": ["DAILY"],
        "UNTIL": [datetime(2026, 3, 9, 8)],  # noqa: DTZ001
    }
    days = list(others(written(RINGS))["stretches.p.08@aftercare.invalid"].getrruleset())
    assert [one.day for one in days] == [3, 4, 5, 6, 7, 8, 9]


def test_files_of_a_visit_that_is_moved_and_cancelled_leave_the_right_state():
    moved = amended(VISIT, {"at": VISIT.at + timedelta(days=1)})
    cancelled = amended(moved, {"standing": Standing.CANCELLED})
    calendar = {}
    for one in (VISIT, moved, cancelled, moved):  # an old file, read again, changes nothing
        for name, event in events(written(Rings(appointments=(one,)))).items():
            if name not in calendar or event["sequence"] >= calendar[name]["sequence"]:
                calendar[name] = event

    (event,) = calendar.values()
    assert event["status"] == "CANCELLED"
    assert event["sequence"] == 2
    assert event["dtstart"].dt == moved.at


def test_without_an_address_it_says_to_open_the_app():
    raw = written(RINGS, "")

    assert b"http" not in raw
    assert b"Open Aftercare." in raw


@settings(deadline=None)
@given(texts, texts, texts)
def test_no_text_breaks_a_file_or_adds_to_it(place, bring, asked):
    visit = replace(VISIT, place=place[:200], bring=bring, questions=(Question(text=asked),))
    raw = written(Rings(appointments=(visit,)))

    (event,) = events(raw).values()
    assert len(others(raw)) == 1
    assert event.get("location", "") == clean(place[:200])
    assert clean(bring) in event["description"].replace("\r", "")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert {"UID", "SUMMARY", "DTSTART"} <= event.keys()
    assert [one["trigger"].dt for one in event.subcomponents] == [
        timedelta(hours=-20),
        timedelta(hours=-2),
    ]


@pytest.mark.parametrize("text", ["a\x07b", "a\u202eb", "a\ud800b", "a\u2028b"])
def test_what_cannot_be_seen_is_left_out(text):
    assert clean(text) == "ab"
