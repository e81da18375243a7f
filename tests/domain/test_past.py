"""What several reports tell together: each thing once, whatever came how often."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.function import Rating, Scored, courses
from aftercare.domain.past import past_of
from aftercare.domain.reduced import reduced
from aftercare.domain.report import Part, PractisedDay, Standing, only
from tests.formats.reports import ACTIVITIES, DAY, HOUR, MINUTE, USUAL, reports
from tests.laws import law

CARRIED = reduced(USUAL, notes=True)
SECOND = timedelta(seconds=1)


def moments(past):
    return [[one.at for one in past.treatments], [one.occurred_at for one in past.entries]]


@law
@given(st.lists(reports(), max_size=4))
def test_it_is_in_order_named_apart_and_no_more_than_was_told(several):
    past = past_of(several)

    for there in moments(past):
        assert all(
            a.replace(second=0, microsecond=0) <= b.replace(second=0, microsecond=0)
            for a, b in pairwise(there)
        )
    for many in (past.treatments, past.entries, past.ratings):
        assert len({one.id for one in many}) == len(many)
    assert len(past.entries) <= sum(len(one.entries) for one in several)
    assert {one.day for one in past.days} == {day.day for one in several for day in one.days}


@law
@given(st.lists(reports(), max_size=3), st.randoms())
def test_neither_order_nor_repetition_counts(several, chance):
    several = [replace(one, id=f"{n}") for n, one in enumerate(several)]
    again = [*several, *several[:1]]
    chance.shuffle(again)

    assert past_of(again) == past_of(several)


def test_what_comes_whole_and_by_a_link_is_told_once():
    both, whole = past_of([CARRIED, USUAL]), past_of([USUAL])

    assert len(both.entries) == len(whole.entries) == len(USUAL.entries)
    assert len(both.treatments) == 2
    assert [one.name for one in both.activities] == [one.name for one in ACTIVITIES]
    assert [len(one.scores) for one in both.ratings] == [3, 3]
    assert both.days == whole.days


def test_activities_of_two_links_are_the_same_by_their_names():
    other = reduced(
        replace(
            USUAL,
            id="00000001",
            made_at=USUAL.made_at + DAY,
            activities=tuple(reversed(ACTIVITIES)),
            ratings=(
                Rating(
                    id="r",
                    occurred_at=USUAL.until - HOUR,
                    recorded_at=USUAL.until - HOUR,
                    scores=(Scored(activity=ACTIVITIES[0].id, score=9),),
                ),
            ),
        )
    )
    past = past_of([CARRIED, other])
    drive = courses(past.activities, past.ratings)[0]

    assert drive.activity.name == ACTIVITIES[0].name
    assert (drive.first, drive.last, drive.count) == (2, 9, 3)


def test_the_later_report_is_right_and_what_it_leaves_out_stays():
    first = USUAL.entries[3]
    later = replace(
        USUAL,
        id="2",
        made_at=USUAL.made_at + HOUR,
        entries=(replace(first, soreness=9),),
        days=(PractisedDay(day=USUAL.days[2].day, standing=Standing.SKIPPED),),
    )
    without = only(replace(later, id="3", made_at=USUAL.made_at + 2 * HOUR), [Part.PAIN])
    past = past_of([later, without, USUAL])
    told = next(one for one in past.entries if one.occurred_at == first.occurred_at)

    assert (told.soreness, told.usual_pain) == (9, first.usual_pain)
    assert past.days[2].standing is Standing.SKIPPED


def in_one_minute(report):
    at = USUAL.since
    return replace(
        report,
        entries=tuple(
            replace(one, occurred_at=at + place * SECOND, recorded_at=at + HOUR)
            for place, one in enumerate(report.entries)
        ),
        ratings=tuple(
            replace(one, occurred_at=at, recorded_at=at + place * SECOND, since=None)
            for place, one in enumerate(report.ratings)
        ),
    )


@law
@given(st.lists(reports().map(in_one_minute), max_size=3), st.randoms())
def test_nor_does_it_count_where_all_was_in_one_minute(several, chance):
    several = [replace(one, id=f"{n}") for n, one in enumerate(several)]
    again = [*several, *several[:1]]
    chance.shuffle(again)
    past = past_of(several)

    assert past_of(again) == past
    assert len(past.entries) == max((len(one.entries) for one in several), default=0)


def test_a_minute_of_thousands_of_entries_takes_no_minute():
    entry = replace(USUAL.entries[0], occurred_at=USUAL.since, recorded_at=USUAL.since + HOUR)
    first, second = (
        replace(USUAL, id=f"{n}", entries=(replace(entry, soreness=n),) * 8000) for n in (1, 2)
    )
    begun = process_time()
    past = past_of([first, second])

    assert [one.soreness for one in past.entries] == [2] * 8000
    assert process_time() - begun < 3


def test_two_entries_of_one_minute_stay_two():
    at = USUAL.entries[0].occurred_at.replace(second=1)
    two = tuple(replace(USUAL.entries[0], id=f"{n}", occurred_at=at, soreness=n) for n in (3, 4))
    report = replace(USUAL, entries=two)

    assert [one.soreness for one in past_of([report, report]).entries] == [3, 4]


def test_of_two_entries_of_one_minute_the_one_that_stays_is_not_taken_for_the_one_that_went():
    at = USUAL.entries[0].occurred_at.replace(second=1)
    gone, stays = (
        replace(USUAL.entries[0], id=f"{n}", occurred_at=at, soreness=n, tags=(), note=f"{n}")
        for n in (3, 4)
    )
    first = replace(USUAL, entries=(gone, stays))
    second = replace(USUAL, id="2", made_at=USUAL.made_at + HOUR, entries=(stays,))
    amended = replace(second, id="3", entries=(replace(gone, soreness=7), stays))

    assert [one.soreness for one in past_of([first, second]).entries] == [3, 4]
    assert [one.note for one in past_of([first, second]).entries] == ["3", "4"]
    assert [one.soreness for one in past_of([first, amended]).entries] == [7, 4]


def test_of_two_ratings_of_one_minute_the_one_that_stays_is_not_taken_for_the_one_that_went():
    at = USUAL.since
    gone, stays = (
        Rating(id=f"{n}", occurred_at=at, recorded_at=at, change=n, since=None) for n in (-3, 2)
    )
    first = replace(USUAL, ratings=(gone, stays))
    second = replace(USUAL, id="2", made_at=USUAL.made_at + HOUR, ratings=(stays,))

    assert [one.change for one in past_of([first, second]).ratings] == [-3, 2]


def test_a_change_that_was_answered_a_month_late_can_be_told_twice():
    at = USUAL.since
    slow = Rating(
        id="r", occurred_at=at, recorded_at=at + 30 * DAY, change=2, since=at + timedelta(days=20)
    )
    quick = replace(slow, recorded_at=at + MINUTE, change=None, since=None)
    first = replace(USUAL, ratings=(slow,))
    second = replace(USUAL, id="2", made_at=USUAL.made_at + HOUR, ratings=(quick,))

    assert past_of([first, second]).ratings[0].change == 2
