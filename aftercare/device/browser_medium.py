"""Byte files in the browser's origin private file system, which survive a reload and a kill.

The browser opens files only asynchronously and lets only one opener have each; so the page's worker
opens all of them beforehand and this holds their handles until the page is closed. A file cannot be
removed while its handle is open: the first byte of each, before what is ours, says whether it is
there. An empty one is not, one that is in the making is not, and any other first byte counts as
there: if that byte is damaged, all the others can still be read.
"""

import contextlib
import errno
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Protocol

# Eight bits apart, and neither is what an empty or a worn-out block is filled with.
_MAKING: Final = b"\x55"
_THERE: Final = b"\xaa"


class Handle(Protocol):
    """An open file of the browser's: FileSystemSyncAccessHandle, with Python's bytes.

    Each method may raise any exception; what the browser threw has a ``name``.
    """

    def size(self) -> int:
        """Return the length in bytes."""
        ...

    def read(self, size: int, at: int) -> bytes:
        """Return at most *size* bytes from *at*; none where the file ends."""
        ...

    def write(self, data: bytes | memoryview, at: int) -> int:
        """Put *data* at *at* and return how many bytes of it were taken."""
        ...

    def truncate(self, size: int) -> None:
        """Cut the file to *size* bytes."""
        ...

    def flush(self) -> None:
        """Return when the file is on the disk."""
        ...

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        ...


class BrowserMedium:
    """Files behind the open *handles*, by name; a name without a handle is no file of ours.

    A write costs one write and one flush of its handle, nothing else: lengths are remembered, and
    asked for anew after a failure. What a `create` that was cut off has left is cleared away here.
    """

    def __init__(self, handles: Mapping[str, Handle]) -> None:
        self._handles = dict(handles)
        self._names = frozenset(handles)
        self._sizes: dict[str, int | None] = {}
        for name, handle in handles.items():
            if self.size(name) is None:
                # If this fails nothing is lost by it: the next opening tries again.
                with contextlib.suppress(OSError), self._asking(name):
                    if handle.size():
                        _empty(handle)

    def read(self, name: str) -> bytes | None:
        """Return the whole content, or None where there is no such file."""
        size = self.size(name)
        if size is None:
            return None
        handle = self._handle(name)
        parts = []
        at, end = 1, size + 1
        with self._asking(name):
            while at < end and (part := handle.read(end - at, at)):
                parts.append(part)
                at += len(part)
        if at != end:  # to go on with less would pass for a journal that was cut off
            raise OSError(errno.EIO, f"only {at - 1} of {size} bytes could be read", name)
        return b"".join(parts)

    def size(self, name: str) -> int | None:
        """Return the length in bytes, or None where there is no such file."""
        handle = self._handle(name)
        if name not in self._sizes:
            with self._asking(name):
                size = handle.size()
                there = size > 0 and handle.read(1, 0) != _MAKING
            self._sizes[name] = size - 1 if there else None
        return self._sizes[name]

    def create(self, name: str, chunks: Iterable[bytes]) -> None:
        """Make a file of *chunks*, in place of an earlier one of that name."""
        handle = self._handle(name)
        try:
            with self._changing(name):
                # From this flush on it is not there, until the last one: whichever of the bytes
                # between have arrived when all goes dark, they are not taken for a file.
                handle.truncate(0)
                _write_all(handle, _MAKING, 0)
                handle.flush()
            at = 1
            for chunk in chunks:
                with self._changing(name):
                    _write_all(handle, chunk, at)
                at += len(chunk)
            with self._changing(name):
                handle.flush()
                _write_all(handle, _THERE, 0)
                handle.flush()
        except BaseException:
            # What nobody can see must not take up room, nor outlive an erasing.
            with contextlib.suppress(OSError):
                self.remove(name)
            raise
        self._sizes[name] = at - 1

    def write(self, name: str, data: bytes, at: int) -> None:
        """Put *data* at byte *at* (0 to the file's size) of a file that exists, with one flush."""
        size = self._inside(name, at)
        handle = self._handle(name)
        with self._changing(name):
            _write_all(handle, data, at + 1)
            handle.flush()
        self._sizes[name] = max(size, at + len(data))

    def truncate(self, name: str, size: int) -> None:
        """Cut a file that exists to *size* bytes (0 to its present size)."""
        self._inside(name, size)
        handle = self._handle(name)
        with self._changing(name):
            handle.truncate(size + 1)
            handle.flush()
        self._sizes[name] = size

    def remove(self, name: str) -> None:
        """Remove the file; nothing happens where there is none."""
        handle = self._handle(name)
        with self._changing(name):
            _empty(handle)
        self._sizes[name] = None

    def close(self) -> None:
        """Let go of the files; may be called twice."""
        failed = None
        while self._handles:
            name, handle = self._handles.popitem()
            try:
                with self._asking(name):
                    handle.close()
            except OSError as error:
                failed = error
        if failed:
            raise failed

    def _handle(self, name: str) -> Handle:
        handle = self._handles.get(name)
        if handle is not None:
            return handle
        if name in self._names:
            raise OSError(errno.EBADF, "closed", name)
        raise ValueError(f"not the name of a file here: {name!r}")

    def _inside(self, name: str, at: int) -> int:
        """Return the size of the file *name*, in which or at whose end *at* must be."""
        size = self.size(name)
        if size is None:
            raise FileNotFoundError(errno.ENOENT, "no such file", name)
        if not 0 <= at <= size:
            raise ValueError(f"byte {at} is outside of {name}")
        return size

    @contextlib.contextmanager
    def _changing(self, name: str) -> Iterator[None]:
        """Forget the length of the file until the change is whole; errors as `_asking`."""
        self._sizes.pop(name, None)
        with self._asking(name):
            yield

    @contextlib.contextmanager
    def _asking(self, name: str) -> Iterator[None]:
        """Turn what the browser throws into the OSError that every medium raises."""
        try:
            yield
        except OSError as error:
            error.filename = name
            raise
        except Exception as error:
            full = getattr(error, "name", "") == "QuotaExceededError"
            raise OSError(errno.ENOSPC if full else errno.EIO, str(error), name) from error


def _empty(handle: Handle) -> None:
    handle.truncate(0)
    handle.flush()


def _write_all(handle: Handle, data: bytes, at: int) -> None:
    """Write *data* at *at*, however many calls the browser needs; OSError if it takes no more."""
    rest = memoryview(data)
    while rest:
        done = handle.write(rest, at)
        # A private window of Chromium's that is full does not throw: it says -8 as a number
        # without a sign, 4,294,967,288.
        if not 0 < done <= len(rest):
            raise OSError(errno.ENOSPC, "the browser took only a part of it")
        rest, at = rest[done:], at + done
