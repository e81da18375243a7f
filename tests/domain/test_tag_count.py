"""Counts of the day after, and nothing but counts."""

from datetime import UTC, date, datetime, timedelta, timezone

from aftercare.domain.diary import Entry
from aftercare.domain.tag_count import TagCounts, next_days, tag_counts
from aftercare.domain.treatment import Treatment

AT = datetime(2026, 3, 2, 20, tzinfo=UTC)


def entry(*tags):
    return Entry(id="e", occurred_at=AT, recorded_at=AT, tags=tags)


def treated(days):
    at = AT + timedelta(days=days)
    return Treatment(id=f"{days}", at=at, recorded_at=at)


def test_a_tag_counts_once_a_day_and_a_day_without_an_entry_not_at_all():
    days = [[entry("tired"), entry("tired", "bruise")], [entry("tired")], [entry()], []]

    assert tag_counts(days) == TagCounts(days=3, counts=(("tired", 2), ("bruise", 1)))
    assert tag_counts([]) == TagCounts(days=0, counts=())


def test_next_days_are_days_here_that_have_begun():
    tokyo = timezone(timedelta(hours=9))  # where the treatments are on the day after
    now = AT + timedelta(days=3)
    found = next_days(
        [treated(0), treated(0.01), treated(2), treated(3)], now, lambda at: at.astimezone(tokyo)
    )

    assert found == (date(2026, 3, 4), date(2026, 3, 6))
