"""Whole numbers in as few bytes as they need, seven bits each, the lowest first."""

MOST_BYTES = 5


class Unreadable(ValueError):
    """Bytes that no writer of ours has written."""


def varint(number: int) -> bytes:
    """Return *number*, 0 to 2**35 - 1, as one to five bytes; ValueError for any other."""
    if not 0 <= number < 1 << 7 * MOST_BYTES:
        raise ValueError(f"{number} has no place in {MOST_BYTES} bytes")
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*written, number])


class Reader:
    """Reads *content* from its beginning; Unreadable wherever it does not hold what is asked."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def more(self) -> bool:
        """Whether anything is left."""
        return self._at < len(self._content)

    def take(self, count: int) -> bytes:
        """Return the next *count* bytes."""
        if count > len(self._content) - self._at:
            raise Unreadable("it ends too early")
        self._at += count
        return self._content[self._at - count : self._at]

    def number(self) -> int:
        """Return the next varint, which has one spelling only: no zero byte at its end."""
        number = 0
        for place in range(MOST_BYTES):
            (byte,) = self.take(1)
            number |= (byte & 0x7F) << 7 * place
            if byte < 0x80:
                if not byte and place:
                    raise Unreadable("a number is longer than it needs to be")
                return number
        raise Unreadable("a number is too long")

    def text(self, count: int) -> str:
        """Return the next *count* bytes as text."""
        try:
            return self.take(count).decode("utf-8")
        except UnicodeDecodeError:
            raise Unreadable("a text is not UTF-8") from None

    def rest(self) -> str:
        """Return all that is left as text."""
        return self.text(len(self._content) - self._at)

    def end(self) -> None:
        """Refuse anything that is left."""
        if self.more:
            raise Unreadable("it does not end where it should")
