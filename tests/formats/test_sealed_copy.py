"""The file of a sealed copy: what it says in the open, and what is refused before any key."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.formats.sealed_copy import (
    MOST_ROUNDS,
    ROUNDS,
    BadSeal,
    Seal,
    is_sealed,
    read_sealed,
    sealed_copy,
    secret_of,
)

SEAL = Seal(salt=bytes(range(16)), nonce=bytes(12))
BODY = b"sealed, and its tag of 16 bytes"
FILE = sealed_copy(SEAL, BODY)
PLACE = len(b"aftercare-sealed-copy\n")


def with_head(form, at, value):
    """Return the file with another value in its head, and a sum that fits."""
    raw = bytearray(FILE[:-4])
    struct.pack_into(form, raw, at, value)
    return bytes(raw) + struct.pack(">I", zlib.crc32(raw))


def fault_of(raw):
    with pytest.raises(BadSeal) as refused:
        read_sealed(raw)
    return refused.value.fault.value


@given(
    st.binary(min_size=16, max_size=16),
    st.binary(min_size=12, max_size=12),
    st.integers(ROUNDS, MOST_ROUNDS),
    st.binary(min_size=16, max_size=200),
)
def test_what_is_written_is_read(salt, nonce, rounds, body):
    seal = Seal(salt=salt, nonce=nonce, rounds=rounds)
    raw = sealed_copy(seal, body)

    assert is_sealed(raw)
    assert read_sealed(raw) == (seal, body)


def test_the_format_is_as_it_was_released():
    assert FILE[: PLACE + 6] == b"aftercare-sealed-copy\n\x01\x01\x00\x09\x27\xc0"
    assert FILE[PLACE + 6 : PLACE + 34] == SEAL.salt + SEAL.nonce
    assert FILE[PLACE + 34 : -4] == BODY
    assert SEAL.head == FILE[: PLACE + 34]


@given(st.integers(PLACE, len(FILE) - 1), st.integers(1, 255))
def test_no_changed_byte_is_taken(place, change):
    raw = bytearray(FILE)
    raw[place] ^= change

    assert fault_of(bytes(raw)) == "damaged"


@given(st.integers(0, len(FILE) - 1))
def test_no_file_that_was_cut_off_is_taken(length):
    assert fault_of(FILE[:length]) == "damaged"


@pytest.mark.parametrize("rounds", [0, 1, ROUNDS - 1, MOST_ROUNDS + 1, 2**32 - 1])
def test_a_file_may_not_ask_for_too_little_or_too_much_work(rounds):
    assert fault_of(with_head(">I", PLACE + 2, rounds)) == "damaged"


@pytest.mark.parametrize("place", [PLACE, PLACE + 1])
def test_a_newer_one_is_told_from_a_damaged_one(place):
    assert fault_of(with_head(">B", place, 2)) == "newer"
    assert fault_of(with_head(">B", place, 0)) == "damaged"


@pytest.mark.parametrize("raw", [b"", b"aftercare-sealed-cop", b"crc []", b"\n" + FILE])
def test_another_file_is_none(raw):
    assert not is_sealed(raw)


def test_a_passphrase_is_the_same_from_every_keyboard():
    assert secret_of("cafe\u0301 au lait ") == secret_of("caf\u00e9 au lait")
    assert secret_of("\uff43afe au lait") == b"cafe au lait"
    assert secret_of("Cafe au lait") != secret_of("cafe au lait")


@pytest.mark.parametrize("text", ["", "seven c", "   seven c   ", "x" * 201])
def test_one_that_is_too_short_or_too_long_is_none(text):
    assert secret_of(text) == b""
