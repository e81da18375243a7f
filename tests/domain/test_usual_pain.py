"""The usual pain, day by day."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.diary import Entry
from aftercare.domain.usual_pain import PainDay, last_days, pain_by_day, span_of
from tests.laws import law

START = datetime(2026, 1, 7, 10, tzinfo=UTC)
SCORES = st.lists(st.tuples(st.integers(0, 96), st.none() | st.integers(0, 10)), max_size=8)


def here(at):
    return at.astimezone(timezone(timedelta(hours=-8)))


def noted(hours, pain):
    at = START + timedelta(hours=hours)
    return Entry(id=f"{hours}", occurred_at=at, recorded_at=at, usual_pain=pain, soreness=1)


@law
@given(SCORES)
def test_the_lowest_the_last_and_the_highest_keep_their_order(scores):
    entries = [noted(hours, pain) for hours, pain in sorted(scores, key=lambda pair: pair[0])]
    days = pain_by_day(entries, here)

    assert [d.day for d in days] == sorted({d.day for d in days})
    assert all(0 <= d.lowest <= d.last <= d.highest <= 10 for d in days)
    assert sum(d.count for d in days) == sum(pain is not None for _, pain in scores)


def test_a_day_is_a_day_of_the_clocks_here():
    days = pain_by_day([noted(0, 4), noted(21, 6), noted(23, 2)], here)  # 2:00, 23:00, 1:00

    assert days == (
        PainDay(day=date(2026, 1, 7), lowest=4, highest=6, last=6, count=2),
        PainDay(day=date(2026, 1, 8), lowest=2, highest=2, last=2, count=1),
    )
    assert span_of(days) == (2, 6)


def test_the_last_days_end_today_without_a_gap():
    days = last_days(datetime(2026, 1, 8, 3, tzinfo=UTC), here, 3)

    assert days == (date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 7))
