"""The words of a note in any script, without case and accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.ui.note_words import note_words
from tests.laws import law


@pytest.mark.parametrize(
    ("note", "sought"),
    [
        ("Le CAFÉ était doux", "cafe"),
        ("Is\u0131nmak iyi geldi", "isinmak"),
        ("İYİ", "iyi"),
        ("Straße", "STRASSE"),
        ("I can't turn", "cant"),
        ("أشعر بألم", "بألم"),
        ("肩が痛い", "痛い"),
        ("ปวดไหล่มาก", "ไหล่"),
        ("어깨가 아파요", "어깨"),
        ("דאב לי הצוואר", "הצוואר"),
        ("much better 😀", "😀"),
        ("", ""),
    ],
)
def test_what_is_sought_begins_words_of_the_note(note, sought):
    words = list(note_words(note))

    assert all(any(word.startswith(part) for word in words) for part in note_words(sought))
    assert bool(list(note_words(sought))) is bool(sought)


def test_what_is_not_there_is_not_found():
    assert not set(note_words("cafe 😀")) & set(note_words("tea 😟"))


@law
@given(st.text(max_size=60))
def test_any_note_finds_itself(note):
    words = set(note_words(note))

    assert words == set(note_words(note.upper().lower())) or not note.isascii()
    assert all(words)
