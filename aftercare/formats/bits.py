"""Whole numbers in as few bits as they need, one after the other.

A number of the order k is an Exp-Golomb code: after as many zeros as it has digits less one, the
number + 2**k in binary, less the k zeros that it would have in any case. So with k = 3 those below
8 have four bits, those below 24 six. A signed one stands for 0, -1, 1, -2, 2 ...
"""

from aftercare.formats.varint import Unreadable

MOST_BITS = 40  # of one number


class BitWriter:
    """Puts numbers behind each other."""

    def __init__(self) -> None:
        self._written: list[str] = []

    def bits(self, number: int, width: int) -> None:
        """Write *number* in exactly *width* bits; ValueError if it has no place there."""
        if not 0 <= number < 1 << width:
            raise ValueError(f"{number} has no place in {width} bits")
        self._written.append(f"{number:0{width}b}")

    def number(self, number: int, order: int = 0) -> None:
        """Write *number*, 0 or more, of that *order*; ValueError for any other."""
        if not 0 <= number < 1 << MOST_BITS - 1:
            raise ValueError(f"{number} is not written")
        raised = f"{number + (1 << order):b}"
        self._written.append("0" * (len(raised) - order - 1) + raised)

    def signed(self, number: int, order: int = 0) -> None:
        """Write *number*, which may be below 0."""
        self.number(2 * number if number >= 0 else -2 * number - 1, order)

    def text(self, text: str) -> None:
        """Write the length and the bytes of *text*."""
        content = text.encode()
        self.number(len(content), 3)
        for byte in content:
            self.bits(byte, 8)

    @property
    def content(self) -> bytes:
        """All that was written, with zeros up to the end of the last byte."""
        whole = "".join(self._written)
        size = -(-len(whole) // 8)
        return int(whole.ljust(8 * size, "0") or "0", 2).to_bytes(size)


class BitReader:
    """Reads *content* from its beginning; Unreadable wherever it does not hold what is asked."""

    def __init__(self, content: bytes) -> None:
        self._bits = f"{int.from_bytes(content):0{8 * len(content)}b}" if content else ""
        self._at = 0

    @property
    def more(self) -> bool:
        """Whether a 1 says that something comes, and no end; it is read by that."""
        if self._bits.startswith("1", self._at):
            self._at += 1
            return True
        self.end()
        return False

    def bits(self, width: int) -> int:
        """Return the number in the next *width* bits, 1 or more."""
        begun, self._at = self._at, self._at + width
        if self._at > len(self._bits):
            raise Unreadable("it ends too early")
        return int(self._bits[begun : self._at], 2)

    def number(self, order: int = 0) -> int:
        """Return the next number of that *order*."""
        one = self._bits.find("1", self._at, self._at + MOST_BITS)
        if one < 0:
            raise Unreadable("a number is too long")
        width = one - self._at + order + 1
        self._at = one
        return self.bits(width) - (1 << order)

    def signed(self, order: int = 0) -> int:
        """Return the next number that may be below 0."""
        half, odd = divmod(self.number(order), 2)
        return -half - 1 if odd else half

    def text(self) -> str:
        """Return the next text."""
        length = self.number(3)
        if 8 * length > len(self._bits) - self._at:
            raise Unreadable("it ends too early")
        try:
            return bytes(self.bits(8) for _ in range(length)).decode("utf-8")
        except UnicodeDecodeError:
            raise Unreadable("a text is not UTF-8") from None

    def end(self) -> None:
        """Refuse anything that is left, but for the zeros that fill up the last byte."""
        left = self._bits[self._at :]
        if len(left) > 7 or "1" in left:
            raise Unreadable("it does not end where it should")
