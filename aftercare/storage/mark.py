"""The high-water mark: how far the journal had come when it was last opened, compacted or closed.

A journal that lost whole lines at its end looks like one that was never longer. The mark tells.
"""

from dataclasses import dataclass
from typing import Final

from aftercare.storage.medium import MARK_SLOT, Medium
from aftercare.storage.record import decode_line, encode_line

_NAME: Final = "mark"
_WIDTH: Final = 20  # digits: every mark is equally long, so that it is overwritten in place


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The generation in use, its last sequence number, how many documents it held.

    All are 0 in a mark that cannot be read; *erasing* says that everything was to be deleted.
    """

    generation: int = 0
    sequence: int = 0
    documents: int = 0
    erasing: bool = False


def read_mark(medium: Medium) -> Mark | None:
    """Return the mark kept on *medium*, or None if none was ever made."""
    raw = medium.read(MARK_SLOT)
    if raw is None:
        return None
    value = decode_line(raw.partition(b"\n")[0])
    if value is None or len(value) != 5 or value[0] != _NAME:
        return Mark()
    try:
        generation, sequence, documents, erasing = map(int, value[1:])
    except (TypeError, ValueError):
        return Mark()
    return Mark(
        generation=generation, sequence=sequence, documents=documents, erasing=bool(erasing)
    )


def write_mark(medium: Medium, mark: Mark) -> None:
    """Keep *mark* on *medium*; OSError if that fails."""
    numbers = (mark.generation, mark.sequence, mark.documents, mark.erasing)
    line = encode_line([_NAME, *(f"{int(number):0{_WIDTH}}" for number in numbers)])
    if (medium.size(MARK_SLOT) or 0) >= len(line):
        medium.write(MARK_SLOT, line, 0)
    else:
        medium.create(MARK_SLOT, [line])
