"""Entries are found by time, as if all were read each time."""

import errno
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.diary import Entry
from aftercare.storage.diary import DiaryRepository
from tests.laws import law
from tests.storage.work import opened

START = datetime(2026, 1, 7, 10, tzinfo=UTC)
OFFSETS = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
IDS = st.sampled_from("abcde")
MOMENTS = st.builds(
    lambda hours, zone: (START + timedelta(hours=hours)).astimezone(zone),
    st.integers(0, 6),
    OFFSETS,
)
GOOD = {"occurred_at": START.isoformat(), "recorded_at": START.isoformat(), "soreness": 3}
BAD = {
    "no-time": {"soreness": 3},
    "no-record": {"occurred_at": START.isoformat()},
    "time-null": {**GOOD, "occurred_at": None},
    "time-number": {**GOOD, "occurred_at": 5},
    "time-text": {**GOOD, "occurred_at": "yesterday"},
    "time-naive": {**GOOD, "occurred_at": "2026-01-07T09:00:00"},
    "time-first": {**GOOD, "occurred_at": "0001-01-01T00:00:00"},
    "time-last": {**GOOD, "occurred_at": "9999-12-31T23:59:59+00:00"},
    "time-old": {**GOOD, "occurred_at": "1899-12-31T23:59:59+00:00"},
    "score": {**GOOD, "soreness": 11},
    "compared": {**GOOD, "compared": "sideways"},
    "empty": {},
}


def felt(name, at=START, **parts):
    return Entry(id=name, occurred_at=at, recorded_at=max(at, START), **parts)


def in_order(entries):
    return tuple(sorted(entries, key=lambda e: (e.occurred_at, e.id)))


@law
@given(
    st.lists(st.tuples(IDS, st.none() | MOMENTS), max_size=12), MOMENTS, MOMENTS, st.integers(-1, 6)
)
def test_the_index_finds_what_reading_everything_would_find(steps, start, end, count):
    medium, model = MemoryMedium(), {}
    diary = DiaryRepository(opened(medium))
    for name, at in steps:
        if at is None:
            diary.remove(name)
            model.pop(name, None)
        else:
            model[name] = felt(name, at)
            diary.put(model[name])
    every = in_order(model.values())

    for repository in (diary, DiaryRepository(opened(medium))):
        assert len(repository) == len(every)
        assert all(repository.get(name) == model.get(name) for name in "abcde")
        assert repository.between(start, end) == tuple(
            e for e in every if start <= e.occurred_at < end
        )
        assert repository.newest(count) == every[max(0, len(every) - max(0, count)) :]


def test_an_entry_at_the_start_is_found_and_one_at_the_end_is_not():
    diary = DiaryRepository(opened(MemoryMedium()))
    first, last = felt("a"), felt("b", START + timedelta(hours=1))
    diary.put(last)
    diary.put(first)

    assert diary.between(first.occurred_at, last.occurred_at) == (first,)
    assert diary.between(first.occurred_at + timedelta(microseconds=1), START) == ()
    assert diary.between(last.occurred_at, first.occurred_at) == ()


@pytest.mark.parametrize("name", BAD)
def test_an_unreadable_document_is_left_on_the_disk_and_not_shown(name):
    medium = MemoryMedium()
    opened(medium).table("diary").put("bad", BAD[name])
    database = opened(medium)
    diary = DiaryRepository(database)
    entry = felt("good")
    diary.put(entry)
    diary.put(felt("gone"))
    diary.remove("gone")

    assert diary.get("bad") is None
    assert diary.newest(1) == diary.newest(9) == (entry,)
    assert diary.between(datetime(1, 1, 2, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)) == (
        entry,
    )
    assert opened(medium).table("diary").fetch("bad") == BAD[name]


@pytest.mark.parametrize("name", ["no-time", "time-null", "time-number", "time-text", "empty"])
def test_a_document_without_a_time_is_counted_as_unreadable(name):
    database = opened(MemoryMedium())
    database.table("diary").put("bad", BAD[name])
    diary = DiaryRepository(database)

    assert diary.unreadable == 1
    assert len(diary) == 0


def test_a_refused_write_leaves_the_index_as_it_was():
    medium = MemoryMedium()
    diary = DiaryRepository(opened(medium))
    entry = felt("a", soreness=1)
    diary.put(entry)
    medium.capacity = sum(map(len, medium.files.values()))

    with pytest.raises(OSError, match="no space") as full:
        diary.put(felt("b"))
    with pytest.raises(OSError, match="no space"):
        diary.put(felt("a", START - timedelta(hours=1)))
    with pytest.raises(OSError, match="no space"):
        diary.remove("a")
    assert full.value.errno == errno.ENOSPC
    assert diary.newest(9) == DiaryRepository(opened(medium)).newest(9) == (entry,)
    assert diary.between(START, START + timedelta(hours=1)) == (entry,)


def test_fields_of_a_newer_version_outlive_amending_removing_and_coming_back():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("a", {**GOOD, "mood": {"now": "fine"}})
    diary = DiaryRepository(database)
    for _ in range(2):
        diary.put(felt("a", soreness=4))
        diary.remove("a")
        assert opened(medium).table("diary").fetch("a") is None
        diary.put(felt("a", soreness=5))

    assert opened(medium).table("diary").fetch("a")["mood"] == {"now": "fine"}
    assert diary.get("a").soreness == 5


def test_after_erasing_the_index_is_read_again():
    database = opened(MemoryMedium())
    diary = DiaryRepository(database)
    diary.put(felt("a"))
    database.erase()
    diary.reread()

    assert (len(diary), diary.newest(9), diary.get("a")) == (0, (), None)
    diary.put(felt("b"))
    assert diary.newest(9) == (felt("b"),)
