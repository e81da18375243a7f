"""Gathering a report: from when on, what belongs in it, and how often each stretch was done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.appointment import Appointment, Question, Standing
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Hurting, Outcome, Practice, Practised
from aftercare.domain.report import Part, only
from aftercare.domain.reporting import (
    Noted,
    Span,
    gathered,
    practised_of,
    questions_of,
    since_last_visit,
    visit_of,
)
from aftercare.domain.treatment import Treatment
from tests.formats.reports import USUAL
from tests.laws import law

NOW = datetime(2026, 3, 16, 16, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def visit(before, **changes):
    return Appointment(id=f"v{before}", at=NOW - before, made_at=NOW - 60 * DAY, **changes)


def treated(before):
    return Treatment(id=f"t{before}", at=NOW - before, recorded_at=NOW - before)


@pytest.mark.parametrize(
    ("visits", "treatments", "expected"),
    [
        ([], [], NOW - 14 * DAY),
        ([visit(7 * DAY)], [treated(3 * DAY)], NOW - 7 * DAY),
        ([visit(7 * DAY), visit(20 * DAY)], [], NOW - 7 * DAY),
        ([visit(7 * DAY, standing=Standing.CANCELLED), visit(9 * DAY)], [], NOW - 9 * DAY),
        ([visit(-1 * DAY)], [treated(3 * DAY)], NOW - 3 * DAY),
        ([visit(HOUR), visit(8 * DAY)], [], NOW - 8 * DAY),  # that of today is the present one
        ([visit(7 * HOUR), visit(8 * DAY)], [], NOW - 7 * HOUR),
        ([], [treated(HOUR), treated(8 * DAY)], NOW - 8 * DAY),
        ([], [treated(HOUR)], NOW - 14 * DAY),
        ([visit(500 * DAY)], [], NOW - 366 * DAY),
    ],
)
def test_a_report_is_of_what_was_since_the_last_visit(visits, treatments, expected):
    assert since_last_visit(visits, treatments, NOW) == expected


def test_its_questions_are_those_of_the_visit_that_is_next_or_was_just_now():
    ahead, just_now = visit(-2 * DAY), visit(2 * HOUR)
    off = visit(-1 * DAY, standing=Standing.CANCELLED)
    asked = replace(
        ahead, questions=(Question(text="May I run?"), Question(text="", about="p.nk1"))
    )

    assert visit_of([ahead, off, visit(8 * DAY)], NOW) == ahead
    assert visit_of([ahead, just_now], NOW) == just_now
    assert visit_of([visit(8 * DAY)], NOW) is None
    assert questions_of(asked) == ("May I run?",)
    assert questions_of(None) == ()


def practice(at, *stretches):
    return Practice(id=f"{at}", started_at=at, ended_at=at + HOUR, stretches=stretches)


def done(name="nk1", outcome=Outcome.DONE, **more):
    return Practised(stretch=name, outcome=outcome, held_seconds=9, planned_seconds=9, **more)


def test_each_stretch_is_counted_with_its_reasons_and_where_it_hurt():
    hurt = Hurting(side="left", second=7)
    sets = [
        practice(NOW - 3 * DAY, done(), done("ut4", Outcome.SKIPPED, reason=Reason.TIME)),
        practice(NOW - 2 * DAY, done(outcome=Outcome.PARTIAL, reason=Reason.PAIN, hurting=(hurt,))),
        practice(NOW - DAY, done(easier=True), done("ut4", Outcome.SKIPPED, reason=Reason.PAIN)),
        practice(NOW, done("ut4", Outcome.SKIPPED, reason=Reason.PAIN)),
    ]
    first, second = practised_of(sets)

    assert (first.stretch, first.done, first.partial, first.skipped) == ("nk1", 2, 1, 0)
    assert (first.easier, first.reasons) == (1, ((Reason.PAIN, 1),))
    assert [(one.at, one.side, one.second) for one in first.hurts] == [(NOW - 2 * DAY, "left", 7)]
    assert (second.stretch, second.skipped) == ("ut4", 3)
    assert second.reasons == ((Reason.PAIN, 2), (Reason.TIME, 1))


SPAN = Span(id="r", made_at=NOW, since=NOW - 7 * DAY, until=NOW)


def test_what_is_outside_the_range_is_left_out_but_for_a_course_that_went_on():
    entries = tuple(
        replace(USUAL.entries[0], id=name, occurred_at=at, recorded_at=NOW + DAY)
        for name, at in (
            ("before", SPAN.since - timedelta(seconds=1)),
            ("first", SPAN.since),
            ("last", SPAN.until),
            ("after", SPAN.until + timedelta(seconds=1)),
        )
    )
    sets = [practice(NOW - 8 * DAY, done()), practice(NOW - 6 * DAY, done("ut4"))]
    ongoing, old = treated(10 * DAY), treated(13 * DAY)
    noted = Noted(
        treatments=(old, ongoing, treated(2 * DAY), treated(-DAY)), entries=entries, practices=sets
    )
    found = gathered(noted, SPAN, Part)

    assert [one.id for one in found.entries] == ["first", "last"]
    assert [one.stretch for one in found.practised] == ["ut4"]
    assert [one.at for one in found.treatments] == [ongoing.at, NOW - 2 * DAY]
    late = Noted(treatments=(treated(15 * DAY), treated(2 * DAY)))
    assert [one.at for one in gathered(late, SPAN, Part).treatments] == [NOW - 2 * DAY]


def test_the_first_rating_is_told_however_long_ago_and_what_it_scored():
    ratings = [
        Rating(
            id=f"{before}",
            occurred_at=NOW - before * DAY,
            recorded_at=NOW - before * DAY,
            scores=(Scored(activity=name, score=3),),
        )
        for before, name in ((40, "dropped"), (20, "unseen"), (1, "asked"))
    ]
    gone = NOW - 2 * DAY
    activities = [
        Activity(id="dropped", name="run", added_at=NOW - 50 * DAY, dropped_at=gone),
        Activity(id="unseen", name="sit", added_at=NOW - 50 * DAY, dropped_at=gone),
        Activity(id="asked", name="lift", added_at=NOW - 50 * DAY),
        Activity(id="new", name="swim", added_at=NOW),
    ]
    found = gathered(Noted(ratings=ratings, activities=activities), SPAN, Part)

    assert [one.id for one in found.ratings] == ["40", "1"]
    assert [one.id for one in found.activities] == ["dropped", "asked", "new"]


@law
@given(st.frozensets(st.sampled_from(Part)))
def test_a_report_has_no_more_than_the_parts_that_were_chosen(parts):
    noted = Noted(
        treatments=USUAL.treatments,
        entries=USUAL.entries,
        days=USUAL.days,
        activities=USUAL.activities,
        ratings=USUAL.ratings,
        questions=USUAL.questions,
        clinic=USUAL.clinic,
    )
    span = Span(id="r", made_at=USUAL.made_at, since=USUAL.since, until=USUAL.until)

    assert gathered(noted, span, parts) == only(gathered(noted, span, Part), parts)
    assert gathered(noted, span, parts).parts == parts
