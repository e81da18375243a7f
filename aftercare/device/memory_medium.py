"""Byte files in memory: for tests, the demo, and machines that keep nothing."""

import errno
from collections.abc import Iterable, Mapping


class MemoryMedium:
    """Named byte strings in a dictionary; can be told to be full or to fail.

    *capacity* is how many bytes fit in all files together (None: any number). *fail_at* makes the
    n-th changing call (counted by *operations*) raise an OSError with the errno *failure* after
    half of its work: that one only, or also all later ones if *fails_on*.
    """

    def __init__(
        self,
        files: Mapping[str, bytes] | None = None,
        *,
        capacity: int | None = None,
        fail_at: int | None = None,
        failure: int = errno.EIO,
        fails_on: bool = False,
    ) -> None:
        self.files: dict[str, bytearray] = {
            name: bytearray(data) for name, data in (files or {}).items()
        }
        self.capacity = capacity
        self.fail_at = fail_at
        self.failure = failure
        self.fails_on = fails_on
        self.operations = 0
        """How many changing calls there have been."""

    def read(self, name: str) -> bytes | None:
        """Return the whole content, or None where there is no such file."""
        data = self.files.get(name)
        return None if data is None else bytes(data)

    def size(self, name: str) -> int | None:
        """Return the length in bytes, or None where there is no such file."""
        data = self.files.get(name)
        return None if data is None else len(data)

    def create(self, name: str, chunks: Iterable[bytes]) -> None:
        """Make a file of *chunks*, in place of an earlier one of that name."""
        failing = self._fails()
        self.files[name] = bytearray()
        for chunk in chunks:
            self._put(name, chunk, len(self.files[name]), failing=failing)

    def write(self, name: str, data: bytes, at: int) -> None:
        """Put *data* at byte *at* (0 to the file's size) of a file that exists."""
        self._put(name, data, at, failing=self._fails())

    def truncate(self, name: str, size: int) -> None:
        """Cut a file that exists to *size* bytes (0 to its present size)."""
        self._at(name, size)
        if self._fails():
            raise self._error(name)
        del self.files[name][size:]

    def remove(self, name: str) -> None:
        """Remove the file; nothing happens where there is none."""
        if self._fails():
            raise self._error(name)
        self.files.pop(name, None)

    def close(self) -> None:
        """Do nothing: memory needs no letting go."""

    def _put(self, name: str, data: bytes, at: int, *, failing: bool) -> None:
        content = self._at(name, at)
        if failing:
            content[at : at + len(data) // 2] = data[: len(data) // 2]
            raise self._error(name)
        if self.capacity is not None:
            room = self.capacity - sum(map(len, self.files.values())) + len(content) - at
            if len(data) > room:
                content[at : at + max(room, 0)] = data[: max(room, 0)]
                raise OSError(errno.ENOSPC, "no space left on this medium", name)
        content[at : at + len(data)] = data

    def _at(self, name: str, at: int) -> bytearray:
        if name not in self.files:
            raise FileNotFoundError(errno.ENOENT, "no such file", name)
        if not 0 <= at <= len(self.files[name]):
            raise ValueError(f"byte {at} is outside of {name}")
        return self.files[name]

    def _fails(self) -> bool:
        self.operations += 1
        if self.fail_at is None or self.operations < self.fail_at:
            return False
        return self.fails_on or self.operations == self.fail_at

    def _error(self, name: str) -> OSError:
        return OSError(self.failure, "told to fail", name)
