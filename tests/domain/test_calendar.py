"""What calendars are given: changes by a higher number, what is gone as called off."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.calendar import EPOCH, MOST, Entry, Given, Record, from_day, numbered
from aftercare.domain.ringing import EVERY, Part
from tests.laws import law

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


def entry(name="v", hours=24, part=Part.VISITS, **more):
    at = NOW + hours * HOUR
    return Entry(name=name, part=part, title="Visit", begins=at, ends=at + HOUR, **more)


def give(entries, record=Record(), parts=EVERY, now=NOW):  # noqa: B008 - frozen
    return numbered(entries, record, parts, now, "Off")


FIRST = (NOW - EPOCH) // timedelta(minutes=1)


def said(found):
    """Return what goes to a calendar, with its numbers from the first one on."""
    return [(one.entry.name, one.sequence - FIRST, one.entry.off) for one in found]


def test_what_has_not_changed_keeps_its_number():
    first, record = give([entry()])
    second, again = give([entry()], record)

    assert said(first) == said(second) == [("v", 0, False)]
    assert again == record


def test_whatever_has_changed_gets_the_next_number():
    _, record = give([entry()])
    found, _ = give([replace(entry(), place="Room 2")], record)

    assert said(found) == [("v", 1, False)]


def test_what_is_gone_is_called_off_once_and_then_keeps_its_number():
    _, record = give([entry()])
    found, record = give([], record)
    again, _ = give([], record)

    assert said(found) == said(again) == [("v", 1, True)]
    assert found[0].entry.title == "Off"
    assert found[0].entry.begins == entry().begins


def test_what_takes_place_again_gets_a_higher_number_than_when_it_was_called_off():
    _, record = give([entry()])
    _, record = give([], record)
    found, _ = give([entry()], record)

    assert said(found) == [("v", 2, False)]


def test_parts_that_are_not_asked_for_are_neither_told_nor_called_off():
    both = [entry(), entry("s", part=Part.STRETCHES)]
    _, record = give(both)
    found, record = give([entry()], record, parts={Part.VISITS})

    assert said(found) == [("v", 0, False)]
    assert said(give(both, record)[0]) == [("v", 0, False), ("s", 0, False)]


def test_what_never_stood_in_a_calendar_is_not_called_off_there():
    assert said(give([entry(off=True)])[0]) == []


def test_what_is_over_is_forgotten():
    _, record = give([entry(hours=1)])

    assert said(give([], record, now=NOW + 3 * HOUR)[0]) == []


def test_a_day_keeps_what_ends_before_it_out():
    series = entry("s", hours=-48, last=NOW + 48 * HOUR)

    assert from_day([entry(), series], NOW + 30 * HOUR) == (series,)
    assert from_day([entry(), series], NOW) == (entry(), series)


def test_numbers_never_fall_also_where_what_was_given_is_forgotten():
    _, record = give([entry()])
    for place in ("a", "b", "c"):
        _, record = give([entry(place=place)], record)
    later = NOW + timedelta(hours=30)
    found, _ = give([entry(hours=60)], record, now=later)
    lost, _ = give([entry(hours=60)], now=later)

    assert said(found)[0][1] == said(lost)[0][1] == 30 * 60


def test_before_2020_nothing_is_numbered_below_nought():
    assert said(give([entry()], now=datetime(1970, 1, 1, tzinfo=UTC))[0])[0][1] == -FIRST


@pytest.mark.parametrize(
    "bad", [{"sequence": -1}, {"sequence": MOST + 1}, {"begins": datetime(1, 1, 1, tzinfo=UTC)}]
)
def test_what_no_file_of_ours_has_said_is_no_record(bad):
    good = {"name": "v", "part": Part.VISITS, "sequence": 0, "mark": "", "begins": NOW}
    with pytest.raises(ValueError, match="given"):
        Given(**{**good, "until": NOW, **bad})


entries = st.lists(
    st.builds(
        entry,
        st.sampled_from("abc"),
        st.integers(2, 30),
        st.sampled_from(Part),
        place=st.sampled_from(["", "x"]),
        off=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda one: one.name,
)


@law
@given(st.lists(st.tuples(entries, st.integers(0, 40)), max_size=6))
def test_a_calendar_that_takes_every_file_shows_what_was_said_last(files):
    record, calendar, now = Record(), {}, NOW
    for one, minutes in files:
        now += timedelta(minutes=minutes)
        found, record = give(one, record, now=now)
        for each in found:
            name = each.entry.name
            assert name not in calendar or each.sequence >= calendar[name].sequence
            calendar[name] = each

    last = files[-1][0] if files else []
    standing = {one.name: one.place for one in last if not one.off}
    assert {
        name: one.entry.place for name, one in calendar.items() if not one.entry.off
    } == standing
