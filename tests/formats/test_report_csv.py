"""Entries as a table: word for word, back as they were, and never a formula."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.diary import Entry
from aftercare.formats.report_csv import (
    COLUMNS,
    MOST_IN_CELL,
    BadTable,
    from_csv,
    guarded,
    to_csv,
    unguarded,
)
from tests.formats.reports import TEXTS, USUAL, entries
from tests.laws import law

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
IDS = st.lists(st.sampled_from(["neck_back", "painkiller", "own-tag"]), max_size=2).map(tuple)


def of(*notes):
    some = (
        Entry(id=f"{n}", occurred_at=AT, recorded_at=AT, note=one) for n, one in enumerate(notes)
    )
    return replace(USUAL, entries=tuple(some))


def rows(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def units(cell):
    """Return the length of a cell as Excel counts it."""
    return len(cell.encode("utf-16-le")) // 2


@law
@given(st.lists(st.builds(replace, entries(), areas=IDS, tags=IDS), max_size=4))
def test_every_entry_comes_back_as_it_was(some):
    report = replace(USUAL, entries=tuple(some))

    assert from_csv(to_csv(report)) == report.entries


@law
@given(TEXTS)
def test_what_is_guarded_reads_as_before_and_is_no_formula(text):
    cell = guarded(text)

    assert unguarded(cell) == text
    for line in cell.replace("\r", "\n").split("\n"):
        assert not line.lstrip().startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))
        assert not line.startswith("\t")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"), (" =1", "' =1"), ("ok\n=cmd", "ok\n'=cmd"), ("\uff1d1", "'\uff1d1"),
        ("'quoted'", "''quoted'"), ("a = b", "a = b"), ("", ""), ("ok\r\n'x", "ok\r\n''x"),
        ('=HYPERLINK("http://x")', "'=HYPERLINK(\"http://x\")"),
    ],
)  # fmt: skip
def test_a_formula_is_told_from_a_text(text, cell):
    assert guarded(text) == cell
    assert unguarded(cell) == text


def test_other_separators_quotes_and_breaks_stay_in_their_cell():
    note = 'a;b,c\t"d"\r\ne\rf\n'
    content = to_csv(of(note))

    assert rows(content)[1][-1] == note
    assert content.startswith(b"\xef\xbb\xbf")
    assert from_csv(content)[0].note == note


@pytest.mark.parametrize("letter", ["x", "\U0001f642", "\n=", "'\n", "\r\n"])
def test_a_long_note_goes_on_in_further_cells_and_none_is_too_long(letter):
    note = (letter * 100_000)[:100_000]
    content = to_csv(of("short", note))
    head, short, long = rows(content)

    assert head[: len(COLUMNS)] == list(COLUMNS)
    assert len(head) == len(short) == len(long)
    assert max(map(units, long)) <= MOST_IN_CELL
    assert [one.note for one in from_csv(content)] == ["short", note]


def test_an_entry_that_was_added_later_says_so():
    later = rows(to_csv(USUAL))[0].index("added_later")
    marks = [row[later] == "yes" for row in rows(to_csv(USUAL))[1:]]

    assert marks == [one.added_later for one in USUAL.entries]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"a,b,c\r\n", b"\xff\xfe", to_csv(USUAL)[:-9], to_csv(USUAL) + b'"x"\r\n',
        to_csv(USUAL).replace(b'"6"', b'"66"'), to_csv(USUAL).replace(b'"6"', b'"six"'),
    ],
)  # fmt: skip
def test_what_is_no_table_of_entries_is_refused(content):
    with pytest.raises(BadTable):
        from_csv(content)
