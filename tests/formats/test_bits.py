"""Numbers in bits: short where they are small, and nothing else reads as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.formats.bits import BitReader, BitWriter
from aftercare.formats.varint import Unreadable
from tests.laws import law

WHOLE = st.tuples(st.integers(0, 2**39 - 1), st.integers(0, 16))
SIGNED = st.tuples(st.integers(-(2**38), 2**38 - 1), st.integers(0, 16))


@law
@given(st.lists(WHOLE), st.lists(SIGNED), st.text(st.characters(codec="utf-8"), max_size=9))
def test_what_was_written_is_read(whole, signed, text):
    bits = BitWriter()
    for number, order in whole:
        bits.number(number, order)
    bits.text(text)
    for number, order in signed:
        bits.signed(number, order)
    bits.bits(5, 3)
    reader = BitReader(bits.content)

    assert [reader.number(order) for _, order in whole] == [number for number, _ in whole]
    assert reader.text() == text
    assert [reader.signed(order) for _, order in signed] == [number for number, _ in signed]
    assert reader.bits(3) == 5
    reader.end()


@pytest.mark.parametrize(
    ("number", "order", "written"),
    [
        (0, 0, "1"), (1, 0, "010"), (2, 0, "011"), (3, 0, "00100"),
        (0, 3, "1000"), (7, 3, "1111"), (8, 3, "010000"), (23, 3, "011111"), (24, 3, "00100000"),
    ],
)  # fmt: skip
def test_a_number_is_written_as_its_order_says(number, order, written):
    bits = BitWriter()
    bits.number(number, order)

    assert bits.content == int(written.ljust(8, "0"), 2).to_bytes(1)


@pytest.mark.parametrize("number", [-1, 2**39])
def test_a_number_that_has_no_place_is_refused(number):
    with pytest.raises(ValueError, match="is not written"):
        BitWriter().number(number)
    with pytest.raises(ValueError, match="no place in 3 bits"):
        BitWriter().bits(8, 3)


def test_nothing_is_read_beyond_the_end():
    for content in (b"", b"\x00", b"\x00" * 9, b"\x10"):
        with pytest.raises(Unreadable):
            BitReader(content).number(9)
    with pytest.raises(Unreadable):
        BitReader(b"\xff").bits(9)
    with pytest.raises(Unreadable):
        BitReader(b"\x18\x61").text()


def test_only_zeros_that_fill_up_the_last_byte_may_be_left():
    BitReader(b"").end()
    for content in (b"\x00", b"\x01"):
        with pytest.raises(Unreadable):
            BitReader(content).end()
    reader = BitReader(b"\x81")
    assert reader.more
    with pytest.raises(Unreadable):
        reader.end()
    reader = BitReader(b"\x80")
    assert reader.more
    assert not reader.more
