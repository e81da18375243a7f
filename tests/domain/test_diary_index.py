"""What is looked up in the index is what looking through all entries would find."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain import diary_index
from aftercare.domain.diary import Entry
from aftercare.domain.diary_index import DiaryIndex, Found, Sought
from tests.laws import law

START = datetime(2026, 3, 2, tzinfo=UTC)
TEXTS = st.lists(st.sampled_from(["warm", "warmth", "walk", "cold"]), max_size=3).map(" ".join)


def entry(number, note="", tags=(), areas=(), pain=None):
    at = START + timedelta(hours=number)
    return Entry(
        id=f"{number}",
        occurred_at=at,
        recorded_at=at,
        note=note,
        tags=tuple(tags),
        areas=tuple(areas),
        usual_pain=pain,
        soreness=pain,
    )


ENTRIES = st.lists(
    st.builds(
        entry,
        st.integers(0, 40),
        TEXTS,
        st.sets(st.sampled_from(["tired", "bruise"])),
        st.sets(st.sampled_from(["neck_back", "hip.left"])),
        st.none() | st.integers(0, 10),
    ),
    max_size=12,
)
MOMENTS = st.none() | st.integers(0, 40).map(lambda hours: START + timedelta(hours=hours))
SOUGHT = st.builds(
    Sought,
    text=TEXTS | st.just("wa"),
    tag=st.sampled_from(["", "tired", "none"]),
    area=st.sampled_from(["", "hip.left"]),
    since=MOMENTS,
    until=MOMENTS,
)


def fits(one, sought):
    words = one.note.split()
    return (
        all(any(word.startswith(part) for word in words) for part in sought.text.split())
        and (not sought.tag or sought.tag in one.tags)
        and (not sought.area or sought.area in one.areas)
        and (sought.since is None or one.occurred_at >= sought.since)
        and (sought.until is None or one.occurred_at < sought.until)
    )


def indexed(entries):
    index = DiaryIndex(str.split)
    for one in entries:
        index.put(one)
    return index


@pytest.mark.parametrize("few", [0, 200])
@law
@given(ENTRIES, st.lists(st.integers(0, 40), max_size=4), SOUGHT)
def test_it_finds_what_fits_the_newest_first(few, entries, removed, sought):
    index, held = indexed(entries), {one.id: one for one in entries}
    for number in removed:
        index.discard(f"{number}")
        held.pop(f"{number}", None)
    left = sorted(held.values(), key=lambda one: (one.occurred_at, one.id), reverse=True)
    expected = [one.id for one in left if fits(one, sought)]
    before, diary_index.FEW = diary_index.FEW, few
    try:
        found = index.found(sought, 3)
    finally:
        diary_index.FEW = before

    assert found == Found(ids=tuple(expected[:3]), count=len(expected))
    assert len(index) == len(held)
    assert set(index.tags()) == {tag for one in left for tag in one.tags}
    assert set(index.areas()) == {area for one in left for area in one.areas}
    assert len(index.pain) == sum(one.usual_pain is not None for one in left)
    assert len(index.soreness) == len(index.pain)


def test_what_is_amended_is_found_as_it_is_now():
    index = indexed([entry(1, "warm", ["tired"], pain=3)])
    index.put(entry(1, "cold", pain=None))

    assert index.found(Sought(text="warm"), 9).count == 0
    assert index.found(Sought(text="cold"), 9).ids == ("1",)
    assert index.tags() == ()
    assert len(index.pain) == 0


def test_what_is_ticked_most_often_is_offered_first():
    index = indexed([entry(1, tags=["bruise"]), entry(2, tags=["tired"]), entry(3, tags=["tired"])])

    assert index.tags() == ("tired", "bruise")


@pytest.mark.parametrize("text", ["", "  "])
def test_who_asks_for_nothing_finds_all(text):
    assert Sought(text=text).is_empty
    assert indexed([entry(1), entry(2)]).found(Sought(text=text), 1) == Found(ids=("2",), count=2)
