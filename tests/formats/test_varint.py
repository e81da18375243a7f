import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.formats.varint import Reader, Unreadable, varint
from tests.laws import law

LARGEST = 2**35 - 1


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "00"), (127, "7f"), (128, "8001"), (300, "ac02"), (LARGEST, "ffffffff7f")],
)
def test_a_number_has_as_many_bytes_as_it_needs(number, written):
    assert varint(number).hex() == written
    assert Reader(bytes.fromhex(written)).number() == number


@law
@given(st.lists(st.integers(0, LARGEST)))
def test_numbers_are_read_as_they_were_written(numbers):
    reader = Reader(b"".join(map(varint, numbers)))

    assert [reader.number() for _ in numbers] == numbers
    assert not reader.more


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_other_numbers_have_no_place(number):
    with pytest.raises(ValueError, match="no place"):
        varint(number)


@pytest.mark.parametrize("written", ["", "80", "8000", "ff00", "ffffffffff01", "ffffffffff"])
def test_a_number_cut_short_too_long_or_spelt_otherwise_is_unreadable(written):
    with pytest.raises(Unreadable):
        Reader(bytes.fromhex(written)).number()


def test_what_is_left_over_or_no_text_is_unreadable():
    with pytest.raises(Unreadable, match="end"):
        Reader(b"x").end()
    with pytest.raises(Unreadable, match="early"):
        Reader(b"x").take(2)
    with pytest.raises(Unreadable, match="UTF-8"):
        Reader(b"\xff").rest()
