"""What a link carries of a report: once reduced it stays as it is; nothing is told otherwise."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.plain_text import AT_AN_END, HEAPED, HIDDEN, plain
from aftercare.domain.reduced import MOST_ENTRIES, reduced
from aftercare.domain.report import Hurt
from tests.formats.reports import TEXTS, USUAL, fitting, reports
from tests.laws import law

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@law
@given(reports().map(fitting), st.booleans())
def test_what_is_reduced_stays_as_it_is(report, notes):
    once = reduced(report, notes=notes)

    assert reduced(once, notes=notes) == once
    assert reduced(once, notes=False) == reduced(report, notes=False)


@law
@given(reports().map(fitting))
def test_all_of_it_is_in_the_range_and_to_the_minute(report):
    found = reduced(report)
    moments = [one.occurred_at for one in found.entries]
    moments += [each.at for one in found.practised for each in one.hurts]

    assert timedelta() < found.until - found.since <= 14 * DAY
    assert found.until - MINUTE < report.until <= found.until
    assert all(found.since <= at <= found.until for at in moments)
    assert not any(at.second or at.microsecond for at in (*moments, found.made_at))
    assert moments[: len(found.entries)] == sorted(moments[: len(found.entries)])
    assert not any(one.note for one in found.entries)


@law
@given(TEXTS, st.integers(1, 40), st.booleans())
def test_a_plain_text_stays_as_it_is_and_hides_nothing(text, longest, lines):
    found = plain(text, longest, lines=lines)

    assert plain(found, longest, lines=lines) == found
    assert len(found) <= longest
    assert not HIDDEN.search(found)
    assert not HEAPED.search(found)
    assert not AT_AN_END.search(found)
    assert lines or "\n" not in found


def test_a_note_that_ends_in_many_spaces_is_plain_at_once():
    begun = process_time()
    found = plain(f"{' ' * 30_000}a{' ' * 30_000}", 200_000, lines=True)

    assert found == "a"
    assert process_time() - begun < 1


@pytest.mark.parametrize(
    ("minutes", "hours"), [(-4, 0), (0, 0), (59, 0), (60, 1), (119, 1), (60 * 31, 31)]
)
def test_how_much_later_it_was_written_down_is_told_in_whole_hours(minutes, hours):
    first = USUAL.entries[5]
    noted = replace(first, recorded_at=first.occurred_at + minutes * MINUTE)
    (found,) = reduced(replace(USUAL, entries=(noted,))).entries

    assert found.recorded_at - found.occurred_at == hours * HOUR
    assert found.added_later == noted.added_later


def test_of_more_than_a_fortnight_the_last_one_is_told_without_what_counts_for_all():
    long = replace(USUAL, since=USUAL.until - 15 * DAY)
    whole, cut = reduced(replace(USUAL, since=USUAL.until - 13 * DAY)), reduced(long)

    assert [one.stretch for one in whole.practised] == [one.stretch for one in USUAL.practised]
    assert cut.practised == ()
    assert cut.days[0].day == cut.since.date()
    assert cut.until - cut.since == 14 * DAY


def test_the_treatment_before_the_range_is_told_and_no_other():
    first, second = USUAL.treatments
    at = USUAL.since - 9 * DAY
    before = replace(first, id="b", at=at, recorded_at=at)
    earlier = replace(before, id="a", at=at - DAY)
    found = reduced(replace(USUAL, treatments=(earlier, before, first, second)))

    assert [one.at for one in found.treatments][1:] == [first.at, second.at]
    assert found.treatments[0].at == at.replace(second=0)
    assert [one.id for one in found.treatments] == ["0001", "0002", "0003"]


def test_scores_go_with_their_activities_whose_names_are_plain():
    odd = replace(USUAL.activities[0], name="sleep\u3164 well", dropped_at=USUAL.since)
    blank = replace(USUAL.activities[1], name="\u3164")
    found = reduced(replace(USUAL, activities=(odd, blank, USUAL.activities[2])))

    assert [one.name for one in found.activities] == ["sleep well", "carry bags"]
    assert [one.is_asked for one in found.activities] == [False, True]
    assert [one.of("0001") for one in found.ratings] == [2, 5]
    assert [one.of("0002") for one in found.ratings] == [4, 7]


def test_clocks_that_no_place_has_are_told_as_utc():
    for odd in (timedelta(seconds=3601), timedelta(hours=23), timedelta()):
        found = reduced(replace(USUAL, made_at=USUAL.made_at.astimezone(timezone(odd))))
        assert found.since.tzinfo is UTC
    assert reduced(USUAL).since.utcoffset() == HOUR


def test_of_too_many_the_latest_are_told():
    first = replace(USUAL.entries[0], occurred_at=USUAL.since + HOUR, soreness=1)
    moments = [first.occurred_at + n * MINUTE for n in range(1200)]
    many = [replace(first, occurred_at=at, recorded_at=at) for at in moments]
    hurts = tuple(Hurt(at=USUAL.since + n * HOUR) for n in range(30))
    practised = (replace(USUAL.practised[0], hurts=hurts),)
    found = reduced(replace(USUAL, entries=tuple(many), practised=practised))

    assert len(found.entries) == MOST_ENTRIES
    assert found.entries[-1].occurred_at == many[-1].occurred_at.replace(second=0)
    assert len(found.practised[0].hurts) == 20
    assert found.practised[0].hurts[-1].at == hurts[-1].at.replace(second=0)


def test_what_is_made_after_2119_has_no_link():
    with pytest.raises(ValueError, match="too late"):
        reduced(replace(USUAL, made_at=datetime(2120, 1, 1, tzinfo=UTC)))
