import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.storage.record import (
    MAX_DEPTH,
    MAX_LINE_BYTES,
    decode_line,
    decode_lines,
    encode_line,
)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text('ab\\"{[', max_size=3), inner)
    ),
    max_leaves=10,
)


def _line(body: bytes) -> bytes:
    """A line that somebody made by hand, its checksum right."""
    return b"%08x %b" % (zlib.crc32(body), body)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.lists(JSON, max_size=4), max_size=4))
def test_any_values_come_back_as_they_were(lines):
    written = [encode_line(values) for values in lines]

    assert all(line.count(b"\n") == 1 and b"\0" not in line for line in written)
    assert decode_lines([line[:-1] for line in written]) == json.loads(json.dumps(lines))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"1",
        b"[1",
        b"[1]]",
        b"[NaN]",
        b"[-Infinity]",
        b"[1e400]",
        b"[" + b"9" * 5000 + b"]",
        rb'["\ud800"]',
        rb'[{"\uDFFF": 1}]',
        b'["\xff"]',
        b'["\xed\xa0\x80"]',
        b"[" * 100_000 + b"]" * 100_000,
        b"[" * 401 + b"]" * 401,
        b'[{"a":' * 100_000,
    ],
    ids=lambda body: body[:12],
)
def test_a_line_that_we_would_not_write_is_not_read(body):
    good = encode_line([1, 2])[:-1]

    assert decode_line(_line(body)) is None
    assert decode_lines([good, _line(body), good]) == [[1, 2], None, [1, 2]]


def test_brackets_left_open_do_not_nest_line_in_line():
    """Each line is shallow; together they would be 100,000 deep, which kills a browser's page."""
    lines = [_line(b"[" * 50) for _ in range(2000)]

    assert decode_lines(lines) == [None] * 2000


def test_lines_that_only_together_are_json_are_not_read():
    assert decode_lines([_line(b"[1"), _line(b"2]")]) == [None, None]
    assert decode_lines([_line(b'["a'), _line(b'b"],[2]')]) == [None, None]
    assert decode_lines([_line(b"[1],[2]"), _line(b"")]) == [None, None]


def test_brackets_in_text_are_no_nesting():
    values = ["[" * 1000, '\\"[[[' * 100, {"{" * 500: ["]"]}]

    assert decode_line(encode_line(values)[:-1]) == values


@pytest.mark.parametrize("place", range(9))
def test_a_change_in_the_checksum_is_noticed(place):
    line = bytearray(encode_line([1, "abc"])[:-1])
    line[place] ^= 0x20

    assert decode_line(bytes(line)) is None


def test_the_deepest_that_may_be_written_is_read():
    values: list[object] = []
    for _ in range(MAX_DEPTH - 1):
        values = [values]

    assert decode_line(encode_line(values)[:-1]) == values
    with pytest.raises(ValueError, match="too deep"):
        encode_line([values])


def test_values_in_circles_are_refused():
    circle: list[object] = []
    circle.append(circle)

    with pytest.raises(ValueError, match="too deep"):
        encode_line(circle)


def test_a_line_may_not_be_longer_than_the_limit():
    with pytest.raises(ValueError, match="too much"):
        encode_line(["x" * MAX_LINE_BYTES])
