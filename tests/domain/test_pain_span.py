"""The usual pain over years: few spans, nothing lost between them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.pain_span import (
    MOST_SPANS,
    ScoreLog,
    of_days,
    pain_spans,
    span_length,
    span_starts,
)
from aftercare.domain.usual_pain import PainDay
from tests.laws import law

TODAY = date(2026, 3, 2)


def midnight(day):
    return datetime.combine(day, time(), UTC)


@pytest.mark.parametrize(
    ("days", "length"), [(1, 1), (56, 1), (57, 7), (392, 7), (393, 14), (1568, 28), (1569, 56)]
)
def test_a_span_is_as_long_as_it_must_be(days, length):
    assert span_length(days) == length


@law
@given(st.integers(0, 45_000))
def test_spans_reach_from_the_first_day_to_today_and_are_few(back):
    first = TODAY - timedelta(days=back)
    starts = span_starts(first, TODAY)
    length = span_length(back + 1)

    assert 1 <= len(starts) <= MOST_SPANS
    assert starts[0] <= first < starts[0] + timedelta(days=length)
    assert starts[-1] + timedelta(days=length - 1) == TODAY


SCORES = st.lists(st.tuples(st.integers(0, 200 * 24), st.integers(0, 10)), max_size=20)


@law
@given(SCORES)
def test_every_score_is_in_one_span(scores):
    log = ScoreLog()
    noon = midnight(TODAY) + timedelta(hours=12)
    for number, (hours, score) in enumerate(scores):
        log.put(noon - timedelta(hours=hours), f"{number}", score)
    first = log.first.date() if log.first else TODAY
    spans = pain_spans(log, span_starts(first, TODAY), midnight)

    assert len(log) == sum(one.count for one in spans) == len(scores)
    assert all(one.lowest <= one.last <= one.highest for one in spans)
    assert [one.first for one in spans] == sorted({one.first for one in spans})


def test_what_is_discarded_is_gone():
    log = ScoreLog()
    log.put(midnight(TODAY), "a", 3)
    log.put(midnight(TODAY), "b", 5)
    log.discard(midnight(TODAY), "a", 3)

    assert log.between(midnight(TODAY), midnight(TODAY + timedelta(days=1))) == [(0, 5)]
    assert log.between(midnight(TODAY - timedelta(days=1)), midnight(TODAY)) == []


def test_a_day_is_a_span_of_one_day():
    (span,) = of_days([PainDay(day=TODAY, lowest=1, highest=4, last=2, count=3)])

    assert (span.first, span.end, span.lowest, span.highest) == (TODAY, TODAY, 1, 4)
