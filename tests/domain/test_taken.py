"""A report that is kept: the same one by whatever way it came."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given

from aftercare.domain.plain_text import HIDDEN
from aftercare.domain.reduced import NAME, reduced
from aftercare.domain.report import BadReport, Part, only
from aftercare.domain.taken import (
    MOST_CONTENT,
    TakenReport,
    as_read,
    is_of_our_time,
    is_whole,
    name_of,
)
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


@law
@given(reports())
def test_what_anybody_made_is_read_in_order_without_what_was_left_out_or_cannot_be_seen(report):
    names = [one.stretch for one in report.practised]
    names += [area for one in report.treatments for area in one.areas]
    names += [name for one in report.entries for name in (*one.areas, *one.tags)]
    if not all(map(NAME.fullmatch, names)):
        with pytest.raises(BadReport, match="text"):
            as_read(report)
        return
    found = as_read(report)
    moments = [one.occurred_at for one in found.entries]

    assert moments == sorted(moments)
    assert only(found, found.parts) == found == as_read(found)
    assert not HIDDEN.search("".join((*found.questions, *(one.note for one in found.entries))))
    assert found.parts == report.parts


def test_a_report_that_the_app_made_is_read_as_it_was_made():
    assert as_read(USUAL) == USUAL
    assert as_read(reduced(USUAL, notes=True)) == reduced(USUAL, notes=True)
    assert as_read(replace(USUAL, entries=USUAL.entries[::-1])) == USUAL


def test_nothing_of_a_part_that_was_left_out_is_read_all_the_same():
    assert as_read(replace(USUAL, parts=frozenset({Part.PAIN}))) == only(USUAL, [Part.PAIN])


@pytest.mark.parametrize("name", ["", "Chin tuck: 40 done", "a\nb", "x" * 41])
def test_a_stretch_cannot_be_called_by_a_sentence(name):
    with pytest.raises(BadReport):
        as_read(replace(USUAL, practised=(replace(USUAL.practised[0], stretch=name),)))


@pytest.mark.parametrize("content", ["", "x" * (MOST_CONTENT + 1)])
def test_content_has_bounds(content):
    with pytest.raises(ValueError, match="characters"):
        TakenReport(id="r", patient="p", taken_at=MADE, version=1, content=content)


def test_a_moment_has_a_zone():
    with pytest.raises(ValueError, match="naive"):
        TakenReport(id="r", patient="p", taken_at=MADE.replace(tzinfo=None), version=1, content="x")
    assert MADE.utcoffset() == timedelta(hours=1)
