"""Settings that can be, and the clinic's number as a phone dials it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.settings import LONGEST_LINE, TEXT_SCALES, Settings, dialled, is_begun
from tests.laws import law


@pytest.mark.parametrize(
    ("phone", "digits"),
    [
        ("", ""),
        ("   ", ""),
        ("ask at the desk", ""),
        ("+", ""),
        ("020 7946 0000", "02079460000"),
        ("(020) 7946-0000", "02079460000"),
        ("+44 20 7946 0000", "+442079460000"),
        (" +1 (604) 555-0123 ", "+16045550123"),
        ("tel:+44 20 7946 0000", "+442079460000"),
        ("(+44) 20 7946 0000", "+442079460000"),
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("+44 ( 0 ) 20 7946 0000", "+442079460000"),
        ("(0)20 7946 0000", "02079460000"),
        ("0044 20 7946 0000", "00442079460000"),
        ("\u202a+44 20 7946 0000\u202c", "+442079460000"),  # as copied from a contact
        ("\u200e020\u00a07946\u20110000", "02079460000"),
        ("٠٢٠ ٧٩٤٦", "0207946"),
        ("\uff0b\uff14\uff14 \uff12\uff10", "+4420"),
        ("020 + 1", "0201"),
        ("*31#020 7946", "*31#0207946"),
        ("+49 30 12/345-6", "+4930123456"),
    ],
)
def test_a_number_is_dialled_as_it_was_meant(phone, digits):
    assert dialled(phone) == digits


@pytest.mark.parametrize(
    "phone",
    [
        "030 123456 or 0171 99999",
        "030 123456 / 0171 99999999",
        "+49 30 123456 ext 5",
        "Mon-Fri 8-18: 030 123456",
        "0800 FLOWERS",
        "1²3",
        "not yet",
        "",
    ],
)
def test_what_may_be_another_number_is_not_dialled(phone):
    assert dialled(phone) == ""


@law
@given(st.text(max_size=30) | st.text("+0123456789 ()-*#.", max_size=30))
def test_whatever_was_written_a_phone_can_dial_what_is_left(phone):
    digits = dialled(phone)

    assert re.fullmatch(r"(\+?[0-9*#]+)?", digits)
    assert dialled(digits) == digits


@pytest.mark.parametrize("phone", ["", "+", " (", "(+", "tel", "TEL: +", "\uff0b"])
def test_what_may_become_a_number_is_only_begun(phone):
    assert is_begun(phone)
    assert dialled(f"{phone}20".replace("tel20", "tel:20"))


@pytest.mark.parametrize("phone", ["+4", "020", "-", "ask", "tell", "+x"])
def test_what_has_gone_on_is_more_than_begun(phone):
    assert not is_begun(phone)


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_every_text_size_offered_can_be_set(scale):
    assert Settings(text_scale=scale).text_scale == scale


@pytest.mark.parametrize("scale", [0, -1, 1.01, 2.5, float("nan"), float("inf")])
def test_other_text_sizes_are_refused(scale):
    with pytest.raises(ValueError, match="text_scale"):
        Settings(text_scale=scale)


@pytest.mark.parametrize("name", ["clinic_name", "clinic_phone"])
def test_a_line_may_be_as_long_as_the_longest_and_no_longer(name):
    assert len(getattr(Settings(**{name: "x" * LONGEST_LINE}), name)) == LONGEST_LINE
    with pytest.raises(ValueError, match="120 characters"):
        Settings(**{name: "x" * (LONGEST_LINE + 1)})
