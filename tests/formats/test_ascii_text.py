"""Text in ASCII: one line, nothing hidden, and what cannot be written is seen to be missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.formats.ascii_text import in_ascii
from tests.laws import law


@law
@given(st.text())
def test_it_is_one_line_that_can_be_seen_and_stays_as_it_is(text):
    written = in_ascii(text)

    assert written.isascii()
    assert written.isprintable()
    assert written == written.strip()
    assert in_ascii(written) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("caf\u00e9 na\u00efve", "cafe naive"),
        ("\u0130stanbul \u0131\u015f\u0131k \u011f", "Istanbul isik g"),
        ("\u201cIt\u2019s\u201d 3\u20134 \u2192 5 \u00b7 6", '"It\'s" 3-4 -> 5 - 6'),
        ("Stra\u00dfe \u0152uvre \u0141\u00f3d\u017a", "Strasse OEuvre Lodz"),
        ("a\nb\tc\u00a0d\u200be\u202ef", "a b c d" + "ef"),
        ("\u043d\u0435\u0442", "???"),
        ("\ud800", "?"),
        ("=1+1", "=1+1"),
        ("1\u00bd, \u00bd and 2\u2154 tablets", "1 1/2, 1/2 and 2 2/3 tablets"),
        ("10\u00b2 steps, 2\u2081 m\u00b2", "10^2 steps, 2_1 m2"),
        ("3\u2460 4\u2072", "3 1 4 ?"),
        ("a \u2260 b, 3\u0338, \u226e 5", "a != b, 3?, <? 5"),
    ],
)
def test_what_has_a_form_in_ascii_has_it(text, written):
    assert in_ascii(text).casefold() == written.casefold()
