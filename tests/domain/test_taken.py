"""A report that is kept: the same one by whatever way it came."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given

from aftercare.domain.reduced import reduced
from aftercare.domain.taken import MOST_CONTENT, TakenReport, is_of_our_time, is_whole, name_of
from tests.formats.reports import MADE, USUAL, reports
from tests.laws import law


@law
@given(reports())
def test_a_report_has_one_name_whole_and_by_a_link(report):
    try:
        carried = reduced(report)
    except ValueError:
        assume(False)  # noqa: FBT003 - no link can carry it

    assert name_of(carried) == name_of(report)
    assert not is_whole(carried)


def test_a_report_that_came_as_it_was_made_is_told_from_a_link():
    assert is_whole(USUAL)
    assert name_of(USUAL) == "5f0c6ab1-202603161550"
    assert name_of(replace(USUAL, made_at=MADE.astimezone(UTC))) == name_of(USUAL)


def test_what_is_of_the_year_9999_is_not_of_our_time():
    far = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12)))
    entry = replace(USUAL.entries[0], recorded_at=far)

    assert is_of_our_time(USUAL)
    assert not is_of_our_time(replace(USUAL, made_at=far))
    assert not is_of_our_time(replace(USUAL, entries=(entry,)))


@pytest.mark.parametrize("content", ["", "x" * (MOST_CONTENT + 1)])
def test_content_has_bounds(content):
    with pytest.raises(ValueError, match="characters"):
        TakenReport(id="r", patient="p", taken_at=MADE, version=1, content=content)


def test_a_moment_has_a_zone():
    with pytest.raises(ValueError, match="naive"):
        TakenReport(id="r", patient="p", taken_at=MADE.replace(tzinfo=None), version=1, content="x")
    assert MADE.utcoffset() == timedelta(hours=1)
