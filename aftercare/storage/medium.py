"""What the storage asks of the machine: a handful of named byte files that keep their bytes."""

from collections.abc import Iterable
from typing import Final, Protocol

GENERATION_SLOTS: Final = ("journal-a", "journal-b")
MARK_SLOT: Final = "mark"
COPY_SLOTS: Final = ("damaged-1", "damaged-2", "damaged-3", "damaged-4")
SAFETY_SLOTS: Final = tuple(f"copy-{number}" for number in range(1, 15))
# All names that are ever used. A browser has to open its handles before the first synchronous call,
# so a name that is not listed here must never reach a medium.
SLOTS: Final = (*GENERATION_SLOTS, MARK_SLOT, *COPY_SLOTS, *SAFETY_SLOTS)


class Medium(Protocol):
    """Files of `SLOTS`, held by one opener from its making to `close`; every failure is an OSError.

    Each changing call is durable when it returns: a power cut afterwards takes nothing back. When
    it raises (ENOSPC for a full disk), any part of the change may have happened.
    """

    def read(self, name: str) -> bytes | None:
        """Return the whole content, or None where there is no such file."""
        ...

    def size(self, name: str) -> int | None:
        """Return the length in bytes, or None where there is no such file."""
        ...

    def create(self, name: str, chunks: Iterable[bytes]) -> None:
        """Make a file of *chunks*, in place of an earlier one of that name.

        Cut off, it leaves no file, the earlier one or part of the new; never a mixture of both.
        """
        ...

    def write(self, name: str, data: bytes, at: int) -> None:
        """Put *data* at byte *at* (0 to the file's size) of a file that exists, with one sync."""
        ...

    def truncate(self, name: str, size: int) -> None:
        """Cut a file that exists to *size* bytes (0 to its present size)."""
        ...

    def remove(self, name: str) -> None:
        """Remove the file; nothing happens where there is none."""
        ...

    def close(self) -> None:
        """Let go of the files, so that another opener may have them; may be called twice."""
        ...
