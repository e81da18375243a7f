"""One sentence's worth of a course."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.course import usual_curve, widening
from aftercare.domain.course import SEVERE_SORENESS, Concern, Reading, concerns, curve_for
from aftercare.domain.diary import Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.summary import (
    Outcome,
    Summary,
    course_end,
    hours_shown,
    raised_alone,
    raised_by,
    readings_of,
    summary,
)
from aftercare.domain.treatment import Treatment
from tests.laws import law

START = datetime(2026, 1, 7, 10, tzinfo=UTC)


def treated(name="t", hours=0.0, **parts):
    at = START + timedelta(hours=hours)
    return Treatment(id=name, at=at, recorded_at=at, **parts)


def read(*pairs):
    return [Reading(hours=hours, soreness=soreness) for hours, soreness in pairs]


@pytest.mark.parametrize(
    ("readings", "before", "said"),
    [
        ([], [], Summary(outcome=Outcome.NO_NUMBER)),
        ([(4, 0), (9, 0)], [], Summary(outcome=Outcome.NEVER_SORE, hours=9)),
        ([(4, 3), (30, 0), (40, 0)], [], Summary(outcome=Outcome.GONE, hours=30)),
        (
            [(4, 3), (30, 0)],
            [(2, 4), (50, 0)],
            Summary(outcome=Outcome.GONE, hours=30, last_time=50),
        ),
        ([(4, 3), (30, 0)], [(2, 0)], Summary(outcome=Outcome.GONE, hours=30)),
        ([(4, 3), (30, 0)], [(2, 4)], Summary(outcome=Outcome.GONE, hours=30)),
        ([(4, 7), (30, 3)], [], Summary(outcome=Outcome.INSIDE, hours=30, soreness=3)),
        ([(30, 4), (4, 1)], [], Summary(outcome=Outcome.ABOVE, hours=30, soreness=4)),
    ],
)
def test_the_readings_come_to_one_outcome(readings, before, said):
    assert summary(read(*readings), usual_curve(), read(*before)) == said


def test_a_course_ends_after_a_week_or_at_the_next_treatment():
    first, second = treated("a"), treated("b", 30)

    assert course_end(first, [first, second]) == second.at
    assert course_end(second, iter([first, second])) == second.at + timedelta(days=7)
    assert course_end(first, [first, treated("c", 169)]) == first.at + timedelta(days=7)


def test_only_entries_after_the_treatment_with_a_number_are_read():
    def entry(name, hours, soreness):
        at = START + timedelta(hours=hours)
        return Entry(id=name, occurred_at=at, recorded_at=at, soreness=soreness)

    entries = [entry("a", 5, 2), entry("b", -1, 9), entry("c", 1, 4), entry("d", 3, None)]

    assert readings_of(entries, treated()) == tuple(read((1, 4), (5, 2)))


@pytest.mark.parametrize(
    ("days", "last", "hours"),
    [
        (None, 0, 72),
        (None, 72, 72),
        (None, 72.1, 96),
        (None, 168, 168),
        (None, 900, 168),
        (4, 0, 96),
        (7, 0, 168),
        (14, 0, 336),
        (14, 500, 432),
    ],
)
def test_a_chart_spans_whole_days_of_the_course_and_its_readings(days, last, hours):
    assert hours_shown(read((last, 1)), treated(sore_up_to_days=days)) == hours


def test_a_severe_hour_long_past_is_not_told_again_at_a_better_answer():
    readings = read((1, 9), (30, 2))

    assert Concern.SEVERE in concerns(readings, usual_curve())
    assert raised_by(readings[1], readings, usual_curve()) == ()
    assert raised_by(readings[0], readings, usual_curve()) == (Concern.SEVERE,)


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        ([(2, 9)], True),
        ([(2, 9), (3, 7)], True),  # less, but still above the band
        ([(2, 9), (3, 7), (5, 7)], True),
        ([(2, 9), (3, 5)], False),  # inside again
        ([(2, 9), (3, 5), (4, 7)], False),  # above once more, not severe
        ([(2, 9), (3, 5), (4, 8)], True),
        ([(2, 9), (2, 5)], True),  # of one moment: the worse one counts
        ([(160, 9), (167, 3)], True),  # long after, the band is narrow
        ([(1, 7), (3, 7)], False),
    ],
)
def test_a_severe_hour_stands_until_a_later_answer_is_inside_the_band(readings, told):
    found = read(*readings)

    assert (Concern.SEVERE in raised_by(max(found), found, usual_curve())) is told


def test_an_answer_before_a_severe_hour_is_not_told_of_it():
    found = read((1, 5), (2, 9))

    assert raised_by(found[0], found, usual_curve()) == ()


@pytest.mark.parametrize(
    ("soreness", "told"), [(None, ()), (7, ()), (8, (Concern.SEVERE,)), (10, (Concern.SEVERE,))]
)
def test_a_score_outside_every_course_speaks_for_itself(soreness, told):
    assert raised_alone(soreness) == told


def test_only_the_last_answer_is_told_that_it_rises_or_lasts():
    readings = read((50, 1), (73, 5))

    assert raised_by(readings[1], readings, usual_curve()) == (Concern.RISING, Concern.LASTING)
    assert raised_by(readings[0], readings, usual_curve()) == ()


@law
@given(
    st.lists(
        st.builds(Reading, hours=st.floats(0, 200), soreness=st.integers(0, 10)),
        min_size=1,
        max_size=6,
    )
)
def test_every_concern_of_a_course_is_told_at_some_answer(readings):
    told = {c for own in readings for c in raised_by(own, readings, usual_curve())}

    assert told == set(concerns(readings, usual_curve()))


@law
@given(
    st.lists(
        st.builds(Reading, hours=st.floats(0, 200), soreness=st.integers(0, 10)),
        min_size=1,
        max_size=6,
        unique_by=lambda r: r.hours,
    )
)
def test_severe_is_silent_only_without_a_severe_hour_or_after_one_inside_the_band(readings):
    last, curve = max(readings), usual_curve()
    severe = [r for r in readings if r.soreness >= SEVERE_SORENESS]
    better = [
        r for r in readings if severe and r > max(severe) and r.soreness <= curve.at(r.hours).high
    ]

    told = Concern.SEVERE in raised_by(last, readings, curve)

    assert told is (bool(severe) and not better)


def test_a_course_lasts_real_hours_through_a_change_of_the_clocks():
    at = datetime(2026, 3, 28, 12, tzinfo=ZoneInfo("Europe/London"))
    treatment = Treatment(id="t", at=at, recorded_at=at)

    assert hours_between(at, course_end(treatment, [treatment])) == 168


def test_soreness_that_outlasts_the_longest_word_of_the_physiotherapist_is_noticed():
    treatment = treated(sore_up_to_days=14)
    end = course_end(treatment, [treatment])
    curve = curve_for(treatment, usual_curve(), widening())
    late = read((330, 4), (340, 5))

    assert hours_between(treatment.at, end) > 14 * 24
    assert Concern.LASTING in concerns(late, curve, 14 / 3)
