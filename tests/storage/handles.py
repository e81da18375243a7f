"""Open files as a browser hands them out, in memory; they can be full, slow of hand, or fail."""

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from aftercare.device.browser_medium import BrowserMedium
from aftercare.storage.medium import SLOTS
from tests.storage.power_cuts import Event, Image


class Refused(Exception):
    """What a browser throws, by its *name*."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: told to fail")
        self.name = name


class Disk:
    """What the files of one site have in common: *room* in bytes (None: enough), and failures.

    *takes* is how many bytes a write or a read moves at most. The n-th changing call, *fail_at*,
    throws *failure*, after half of its work if it is a write; all later ones too if *fails_on*.
    A *private* window that is full throws nothing but says a number, as Chromium's does.
    """

    def __init__(self, *, room: int | None = None, takes: int | None = None) -> None:
        self.room, self.takes = room, takes
        self.fail_at: int | None = None
        self.failure = "InvalidStateError"
        self.fails_on = self.private = False
        self.calls: list[str] = []
        """Every call of a method, in order."""
        self.events: list[Event] = []
        """What has changed, as in `tests.storage.power_cuts`."""
        self.handles: list[MemoryHandle] = []

    def changes(self) -> int:
        """Return how many changing calls there have been."""
        return sum(call in ("write", "truncate", "flush") for call in self.calls)

    def notes(self, call: str) -> bool:
        """Note a call; return whether it has to fail."""
        self.calls.append(call)
        number = self.changes()
        if self.fail_at is None or call not in ("write", "truncate", "flush"):
            return False
        return number == self.fail_at or (self.fails_on and number > self.fail_at)

    def has_room(self, more: int) -> bool:
        used = sum(len(handle.content) for handle in self.handles)
        return self.room is None or more <= 0 or used + more <= self.room


class MemoryHandle:
    """A FileSystemSyncAccessHandle on *content*."""

    def __init__(self, disk: Disk | None = None, content: bytes = b"", name: str = "") -> None:
        self.disk = disk or Disk()
        self.content = bytearray(content)
        self.name = name
        self.closed = False
        self.disk.handles.append(self)

    def size(self) -> int:
        self._asked("size")
        return len(self.content)

    def read(self, size: int, at: int) -> bytes:
        self._asked("read")
        return bytes(self.content[at : at + min(size, self.disk.takes or size)])

    def write(self, data: bytes | memoryview, at: int) -> int:
        failing = self._asked("write")
        taken = bytes(data[: self.disk.takes])
        if failing:
            self._put(taken[: len(taken) // 2], at)
            raise Refused(self.disk.failure)
        if not self.disk.has_room(at + len(taken) - len(self.content)):
            if self.disk.private:
                return -8 & 0xFFFFFFFF
            raise Refused("QuotaExceededError")
        self._put(taken, at)
        return len(taken)

    def truncate(self, size: int) -> None:
        if self._asked("truncate"):
            raise Refused(self.disk.failure)
        if not self.disk.has_room(size - len(self.content)):
            raise Refused("QuotaExceededError")
        self.disk.events.append(("cut", self.name, size, b""))
        self.content[:] = changed(bytes(self.content), self.disk.events[-1])

    def flush(self) -> None:
        if self._asked("flush"):
            raise Refused(self.disk.failure)
        self.disk.events.append(("sync", self.name, 0, b""))

    def close(self) -> None:
        self.disk.calls.append("close")
        self.closed = True

    def _asked(self, call: str) -> bool:
        if self.closed:
            raise Refused("InvalidStateError")
        return self.disk.notes(call)

    def _put(self, data: bytes, at: int) -> None:
        if data:
            self.disk.events.append(("write", self.name, at, data))
            self.content[:] = changed(bytes(self.content), self.disk.events[-1])


def changed(content: bytes, event: Event) -> bytes:
    """Return *content* after *event*; the browser fills what lies between with NUL."""
    kind, _, at, data = event
    if kind == "cut":
        return content[:at].ljust(at, b"\0")
    return content[:at].ljust(at, b"\0") + data + content[at + len(data) :]


def handles(
    disk: Disk | None = None, files: Mapping[str, bytes] | None = None
) -> dict[str, MemoryHandle]:
    """Return a handle for each slot, as the page's worker opens them, on what *files* hold."""
    disk = disk or Disk()
    return {name: MemoryHandle(disk, (files or {}).get(name, b""), name) for name in SLOTS}


class TracingBrowser(BrowserMedium):
    """The browser's medium on a disk that notes what reaches it; *faults* leave out flushes."""

    before: ClassVar[Image] = dict.fromkeys(SLOTS, b"")

    def __init__(
        self, files: Mapping[str, bytes] | None = None, faults: Iterable[str] = ()
    ) -> None:
        self._faults = frozenset(faults)
        self._disk = Disk()
        self._open = handles(self._disk, files)
        super().__init__(self._open)

    @property
    def trace(self) -> list[Event]:
        return self._disk.events

    @property
    def files(self) -> Image:
        return {name: bytes(handle.content) for name, handle in self._open.items()}

    def create(self, name, chunks):
        self._without(
            "no sync of a new file", lambda: super(TracingBrowser, self).create(name, chunks)
        )

    def write(self, name, data, at):
        self._without(
            "no sync of an appended line",
            lambda: super(TracingBrowser, self).write(name, data, at),
        )

    def close(self):
        """Stay open: the same disk is opened again."""

    def _without(self, fault: str, change: Callable[[], None]) -> None:
        start = len(self.trace)
        change()
        if fault in self._faults:
            self.trace[start:] = [event for event in self.trace[start:] if event[0] != "sync"]
