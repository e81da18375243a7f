"""One line of the journal: eight hex digits of CRC-32, a space, one JSON array, a line feed."""

import json
import math
import re
import zlib
from typing import Any, Final, NoReturn

MAX_DEPTH: Final = 64
"""How deep arrays and objects may nest in a line that is written."""

MAX_DEPTH_READ: Final = 400
"""How deep they may nest in one that is read, or repeated from one that was read."""

MAX_LINE_BYTES: Final = 16 * 1024 * 1024
"""How long one line may be, and so how much one atomic write may hold."""


class TooLong(ValueError):
    """What is to be kept in one line is more than `MAX_LINE_BYTES`."""


_PREFIX: Final = 9  # CRC and space
_BATCH_LINES: Final = 64
_TOKEN: Final = re.compile(rb'"(?:[^"\\]+|\\.)*"?|[\[\]{}]', re.DOTALL)
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode_line(values: list[Any], *, depth: int = MAX_DEPTH) -> bytes:
    """Return the line that holds *values*; ValueError or TypeError if it cannot be kept as JSON.

    Refused are NaN and infinities, half a surrogate pair, nesting deeper than *depth* and more
    than `MAX_LINE_BYTES`: the same things that reading refuses, so nothing unreadable is written.
    """
    # Before the encoder sees it: in a browser, its recursion would kill the page.
    if _nests_deeper(values, depth - 1):
        raise ValueError("nested too deep to be kept")
    try:
        body = _ENCODER.encode(values).encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"text that is not Unicode at position {error.start}") from None
    if len(body) + _PREFIX + 1 > MAX_LINE_BYTES:
        raise TooLong(f"too much for one write: {len(body)} bytes")
    return b"%08x %b\n" % (zlib.crc32(body), body)


def decode_line(line: bytes) -> list[Any] | None:
    """Return the values of *line* (without its line feed), or None if it is not whole."""
    return decode_lines([line])[0]


def decode_own_line(line: bytes) -> list[Any]:
    """Return the values of a *line* that `encode_line` has just made, without checking it again."""
    values: list[Any] = _DECODER.raw_decode(line[_PREFIX:].decode())[0]
    return values


def decode_lines(lines: list[bytes], *, trusted: bool = False) -> list[list[Any] | None]:
    """Return the values of each line, None in the place of each that is not whole.

    *trusted* lines were checked by a checksum over all of them; their own is not looked at.
    """
    values: list[list[Any] | None] = []
    for start in range(0, len(lines), _BATCH_LINES):
        batch = lines[start : start + _BATCH_LINES]
        bodies = [line[_PREFIX:] for line in batch]
        if trusted or all(map(_is_whole, batch, bodies)):
            values += _decode_batch(bodies)
        else:
            values += [
                _decode_body(body) if _is_whole(line, body) else None
                for line, body in zip(batch, bodies, strict=True)
            ]
    return values


def _is_whole(line: bytes, body: bytes) -> bool:
    return line[:_PREFIX] == b"%08x " % zlib.crc32(body)


def _decode_batch(bodies: list[bytes]) -> list[list[Any] | None]:
    """Parse *bodies* together, which is twice as fast as one by one, if that is safe."""
    # The line feed keeps a string from reaching over into the next line: JSON forbids it there.
    text = b"[" + b",\n".join(bodies) + b"]"
    # Brackets left open in one line would nest the next ones into it: so few of them cannot
    # overflow the stack, which in a browser would not be an exception but kill the whole page.
    if _brackets(text) > MAX_DEPTH_READ and len(bodies) > 1:
        half = len(bodies) // 2
        return _decode_batch(bodies[:half]) + _decode_batch(bodies[half:])
    if _brackets(text) <= MAX_DEPTH_READ:
        found = _parse(text)
        if found is not None and len(found) == len(bodies):
            return [value if type(value) is list else None for value in found]
    return [_decode_body(body) for body in bodies]


def _decode_body(body: bytes) -> list[Any] | None:
    if len(body) > MAX_LINE_BYTES or _deeper(body, MAX_DEPTH_READ):
        return None
    return _parse(body)


def _parse(text: bytes) -> list[Any] | None:
    """Return the JSON array of *text*, or None if it is not one that can be written again."""
    try:
        value = _DECODER.decode(text.decode())
        if b"\\" in text and (b"\\ud" in text or b"\\uD" in text):
            _ENCODER.encode(value).encode()  # an escaped half of a surrogate pair fails here
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else None


def _nests_deeper(value: dict[Any, Any] | list[Any] | tuple[Any, ...], limit: int) -> bool:
    """Tell whether arrays and objects nest deeper than *limit* in *value*, or in circles."""
    if limit < 0:
        return True
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, (dict, list, tuple)) and _nests_deeper(one, limit - 1):
            return True
    return False


def _brackets(text: bytes) -> int:
    return text.count(b"[") + text.count(b"{")


def _deeper(text: bytes, limit: int) -> bool:
    """Tell whether *text* nests deeper than *limit*, without parsing it."""
    if _brackets(text) <= limit:
        return False
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in (b"[", b"{"):
            depth += 1
            if depth > limit:
                return True
        elif mark in (b"]", b"}"):
            depth -= 1
    return False


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):  # 1e400 could be read but never be written again
        raise ValueError(text)
    return number


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


_DECODER: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_refuse)
