"""Entries: what can be said, and that nothing that a person types is lost."""

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aftercare.domain.course import Reading
from aftercare.domain.diary import LONGEST_NOTE, Compared, Entry, cleaned, reading
from aftercare.domain.moment import BadMoment
from aftercare.domain.treatment import Treatment
from tests.laws import law

NOW = datetime(2026, 1, 7, 10, tzinfo=UTC)
TYPED = [
    "",
    "sore",
    "  kept as it is  \n\n",
    "one\ttwo\nthree",
    "😀 👩\u200d👩\u200d👧\u200d👦 🇬🇧 👍🏽",  # joined, flags, skin
    "مؤلم قليلاً \u200f اليوم \u200f",  # with right-to-left marks
    "כואב\u202emoc.elpmaxe\u202c",
    "e\u0301 é ﷽ \uff41\uff42",
    "a\u2028b\u2029c\u00a0d\u200be\ufefff",
    "\U0010fffd\ue000",  # private use: logos on Apple's keyboards
    "{ $gap } <b> & \\n ' \" % {0}",
]


def entry(**parts):
    return Entry(id="e", **{"occurred_at": NOW, "recorded_at": NOW, **parts})


@pytest.mark.parametrize("part", ["soreness", "usual_pain"])
@pytest.mark.parametrize("score", [None, *range(11)])
def test_every_score_from_nought_to_ten_can_be_given(part, score):
    assert getattr(entry(**{part: score}), part) is score


@pytest.mark.parametrize("part", ["soreness", "usual_pain"])
@pytest.mark.parametrize("score", [-1, 11, 10**9, True, False, 3.0, 3.5, float("nan"), "3"])
def test_anything_else_is_no_score(part, score):
    with pytest.raises(ValueError, match="whole number from 0 to 10"):
        entry(**{part: score})


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (NOW.replace(tzinfo=None), "naive"),
        (NOW.replace(year=1899), "too-early"),
        (NOW + timedelta(minutes=6), "future"),
    ],
)
def test_an_entry_at_a_moment_that_cannot_be_is_refused(at, reason):
    with pytest.raises(BadMoment) as refused:
        entry(occurred_at=at)

    assert refused.value.reason == reason


@pytest.mark.parametrize(
    "parts",
    [
        {"compared": Compared.EASIER},
        {"soreness": 0},
        {"usual_pain": 0},
        {"areas": ("jaw.left",)},
        {"tags": ("slept-badly",)},
        {"note": " "},
    ],
)
def test_any_answer_at_all_makes_an_entry_more_than_empty(parts):
    assert entry().is_empty
    assert not entry(**parts).is_empty


@pytest.mark.parametrize(("minutes", "later"), [(0, False), (59.99, False), (60, True)])
def test_an_hour_later_is_added_later(minutes, later):
    assert entry(occurred_at=NOW - timedelta(minutes=minutes)).added_later is later


@pytest.mark.parametrize("note", [*TYPED, "x" * 100_000, "😀" * 100_000, "ш\n" * 50_000])
def test_what_a_person_types_stays_as_it_was_typed(note):
    assert cleaned(note) == note
    assert entry(note=cleaned(note)).note == note


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("a\0b", "ab"),
        ("a\x07\x1b[31mb\x7f\x85\x9f", "a[31mb"),
        ("one\r\ntwo\rthree\n\r", "one\ntwo\nthree\n\n"),
        ("a\ud83db", "ab"),
        ("a\ude00\ud83db", "ab"),
        ("a\ud83d\ude00b", "a😀b"),  # the two halves of one emoji
        ("\ud83d😀", "😀"),
        ("x" * LONGEST_NOTE + "y", "x" * LONGEST_NOTE),
        ("\0" * LONGEST_NOTE + "y", "y"),
    ],
)
def test_only_what_no_person_types_goes(note, kept):
    assert cleaned(note) == kept


@law
@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z", "Cf", "Co", "Cn"])))
def test_no_character_that_can_be_seen_or_shapes_others_is_lost(note):
    assert cleaned(note) == note


@law
@given(st.text(st.characters(categories=["L", "S", "Cc", "Cs"])))
@example("\ud83d\r\n\ude00")
def test_a_cleaned_note_can_always_be_kept_and_is_not_cleaned_further(note):
    kept = cleaned(note)

    assert kept.encode() is not None
    assert cleaned(kept) == kept
    assert not any(unicodedata.category(c) == "Cc" for c in kept if c not in "\n\t")


def test_a_note_longer_than_the_longest_is_refused():
    with pytest.raises(ValueError, match="200000 characters"):
        entry(note="x" * (LONGEST_NOTE + 1))


@pytest.mark.parametrize(
    ("hours", "soreness", "found"),
    [
        (0, 3, Reading(hours=0, soreness=3)),
        (30.5, 0, Reading(hours=30.5, soreness=0)),
        (30, None, None),
        (-0.001, 3, None),
    ],
)
def test_an_entry_after_the_treatment_with_a_number_is_a_reading(hours, soreness, found):
    treatment = Treatment(id="t", at=NOW - timedelta(days=5), recorded_at=NOW)
    said = entry(occurred_at=treatment.at + timedelta(hours=hours), soreness=soreness)

    assert reading(said, treatment) == found
