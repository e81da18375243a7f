"""Values become documents and come back as they were."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.diary import Compared, Entry, cleaned
from aftercare.domain.settings import TEXT_SCALES, Brightness, Settings
from aftercare.domain.treatment import Treatment
from aftercare.domain.warning import Flag
from aftercare.storage.document import UnreadableDocument, put, structured, unknown_fields
from tests.laws import law
from tests.storage.work import opened

NOW = datetime(2026, 1, 7, 10, tzinfo=UTC)
MOMENTS = st.datetimes(
    datetime(1901, 1, 1),  # noqa: DTZ001
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from(
        [UTC, timezone(timedelta(hours=5.75)), ZoneInfo("Australia/Lord_Howe")]
    ),
)
SCORES = st.none() | st.integers(0, 10)
TEXTS = st.text(max_size=9)
NOTES = st.text(st.characters(), max_size=20).map(cleaned)
AREAS = st.lists(TEXTS.map(cleaned), max_size=2).map(tuple)
ENTRIES = MOMENTS.flatmap(
    lambda at: st.builds(
        Entry,
        id=st.just("e"),
        occurred_at=st.just(at),
        recorded_at=st.just(at + timedelta(hours=1)),
        compared=st.none() | st.sampled_from(Compared),
        soreness=SCORES,
        usual_pain=SCORES,
        areas=AREAS,
        tags=AREAS,
        note=NOTES,
    )
)
TREATMENTS = MOMENTS.flatmap(
    lambda at: st.builds(
        Treatment,
        id=st.just("t"),
        at=st.just(at),
        recorded_at=st.just(at),
        areas=AREAS,
        more_than_usual=st.booleans(),
        sore_up_to_days=st.none() | st.integers(1, 14),
    )
)
SETTINGS = st.builds(
    Settings,
    country=st.sampled_from(["ZZ", "GB"]),
    brightness=st.sampled_from(Brightness),
    text_scale=st.sampled_from(TEXT_SCALES),
    clinic_name=NOTES,
    clinic_phone=NOTES,
    flags=st.frozensets(st.sampled_from(Flag)),
    welcomed=st.booleans(),
)


@law
@given(ENTRIES | TREATMENTS | SETTINGS)
def test_a_value_is_the_same_after_a_restart(value):
    medium = MemoryMedium()
    put(opened(medium).table("any"), "e" if isinstance(value, Entry) else "t", value)
    document = next(iter(opened(medium).table("any")))
    found = structured(type(value), document.doc_id, document)

    assert found == value


@law
@given(ENTRIES)
def test_a_moment_keeps_the_difference_to_utc_that_held(entry):
    table = opened(MemoryMedium()).table("diary")
    put(table, "e", entry)
    found = structured(Entry, "e", table.fetch("e"))

    assert found.occurred_at.utcoffset() == entry.occurred_at.utcoffset()
    assert found.occurred_at.replace(tzinfo=None) == entry.occurred_at.replace(tzinfo=None)


def test_the_id_is_the_document_s_own_and_no_field_of_it():
    table = opened(MemoryMedium()).table("diary")
    put(table, "e", Entry(id="e", occurred_at=NOW, recorded_at=NOW))

    assert "id" not in table.fetch("e")
    assert structured(Entry, "e", {**table.fetch("e"), "id": "other"}).id == "e"


def test_a_document_is_plain_text_and_numbers():
    table = opened(MemoryMedium()).table("diary")
    put(
        table,
        "e",
        Entry(id="e", occurred_at=NOW, recorded_at=NOW, compared=Compared.WORSE, tags=("a",)),
    )

    assert table.fetch("e") == {
        "occurred_at": "2026-01-07T10:00:00+00:00",
        "recorded_at": "2026-01-07T10:00:00+00:00",
        "compared": "worse",
        "soreness": None,
        "usual_pain": None,
        "areas": [],
        "tags": ["a"],
        "note": "",
    }


def test_fields_of_a_newer_version_ride_along():
    table = opened(MemoryMedium()).table("settings")
    table.put("settings", {"country": "GB", "music": {"on": [1, None]}})
    put(table, "settings", Settings(country="US"))

    assert table.fetch("settings")["music"] == {"on": [1, None]}
    assert table.fetch("settings")["country"] == "US"
    assert unknown_fields(Settings, table.fetch("settings")) == {"music": {"on": [1, None]}}


def test_fields_of_a_newer_version_come_back_with_what_was_removed():
    table = opened(MemoryMedium()).table("settings")
    put(table, "settings", Settings(country="US"), {"music": 1, "country": "old"})

    assert table.fetch("settings")["music"] == 1
    assert table.fetch("settings")["country"] == "US"


def test_fields_that_an_older_version_did_not_write_are_as_at_first():
    at = NOW.isoformat()

    assert structured(Settings, "settings", {}) == Settings()
    assert structured(Entry, "e", {"occurred_at": at, "recorded_at": at}) == Entry(
        id="e", occurred_at=NOW, recorded_at=NOW
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"occurred_at": "2026-01-07T10:00:00"},
        {"occurred_at": "2026-01-07T11:00:00+00:00"},
        {"occurred_at": "yesterday"},
        {"occurred_at": None},
        {"occurred_at": 5},
        {"recorded_at": []},
        {"soreness": 11},
        {"soreness": "many"},
        {"compared": "sideways"},
        {"areas": 3},
        {"note": "x" * 200_001},
    ],
)
def test_a_document_that_no_version_would_write_is_told_by_its_id(wrong):
    at = NOW.isoformat()

    with pytest.raises(UnreadableDocument) as unreadable:
        structured(Entry, "e", {"occurred_at": at, "recorded_at": at, **wrong})
    assert unreadable.value.document_id == "e"
