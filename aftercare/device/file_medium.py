"""Byte files in a folder that survive a power cut, on Linux, macOS, Windows, Android and iOS."""

import errno
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    try:
        import fcntl
    except ImportError:  # Pyodide has none in some versions
        fcntl = None  # type: ignore[assignment]

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_LOCK: Final = "lock"
_FLAGS: Final = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_UNSUPPORTED: Final = (errno.ENOTSUP, errno.EINVAL, errno.ENOTTY)
_LOCKED: Final = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class MediumInUse(Exception):
    """Another opener, mostly a second window of the app, holds *folder*."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"in use: {folder}")
        self.folder = folder


class FileMedium:
    """Files in *folder*, which is made if need be; readable by their owner only.

    MediumInUse if another opener holds the folder; NotADirectoryError or PermissionError if it
    cannot be one. Each changing call returns after the disk has said that it
    holds the bytes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handles: dict[str, int] = {}
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = os.open(folder / _LOCK, _FLAGS | os.O_CREAT, 0o600)
        try:
            _lock(self._lock)
        except OSError as error:
            os.close(self._lock)
            if error.errno in _LOCKED:
                raise MediumInUse(folder) from None
            raise

    def read(self, name: str) -> bytes | None:
        """Return the whole content, or None where there is no such file."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None

    def size(self, name: str) -> int | None:
        """Return the length in bytes, or None where there is no such file."""
        try:
            return self._path(name).stat().st_size
        except FileNotFoundError:
            return None

    def create(self, name: str, chunks: Iterable[bytes]) -> None:
        """Make a file of *chunks*, in place of an earlier one of that name."""
        # A new file, not an emptied one: after a power cut an emptied one may hold new bytes and
        # beyond them old ones, which were lines of an earlier generation.
        self.remove(name)
        handle = os.open(self._path(name), _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        self._handles[name] = handle
        at = 0
        for chunk in chunks:
            self._write_all(handle, chunk, at)
            at += len(chunk)
        self._sync(handle)
        self._sync_folder()

    def write(self, name: str, data: bytes, at: int) -> None:
        """Put *data* at byte *at* (0 to the file's size) of a file that exists, with one sync."""
        handle = self._handle(name, at)
        self._write_all(handle, data, at)
        self._sync(handle)

    def truncate(self, name: str, size: int) -> None:
        """Cut a file that exists to *size* bytes (0 to its present size)."""
        handle = self._handle(name, size)
        os.ftruncate(handle, size)
        self._sync(handle)

    def remove(self, name: str) -> None:
        """Remove the file; nothing happens where there is none."""
        path = self._path(name)
        handle = self._handles.pop(name, None)
        if handle is not None:
            os.close(handle)  # Windows does not remove an open file
        try:
            path.unlink()
        except FileNotFoundError:
            return
        self._sync_folder()

    def close(self) -> None:
        """Let go of the files and the folder; may be called twice."""
        while self._handles:
            os.close(self._handles.popitem()[1])
        if self._lock >= 0:
            os.close(self._lock)  # which unlocks it; the file stays, or two could lock two files
            self._lock = -1

    def _path(self, name: str) -> Path:
        if self._lock < 0:
            raise OSError(errno.EBADF, "closed", str(self._folder))
        if not _NAME.fullmatch(name) or name == _LOCK:
            raise ValueError(f"not the name of a file here: {name!r}")
        return self._folder / name

    def _handle(self, name: str, at: int) -> int:
        handle = self._handles.get(name, -1)
        if handle < 0:
            handle = self._handles[name] = os.open(self._path(name), _FLAGS)
        if not 0 <= at <= os.fstat(handle).st_size:
            raise ValueError(f"byte {at} is outside of {name}")
        return handle

    def _write_all(self, handle: int, data: bytes, at: int) -> None:
        """Write *data* at *at*, however many calls the system needs for it."""
        rest = memoryview(data)
        while rest:
            done = self._write_some(handle, rest, at)
            rest, at = rest[done:], at + done

    def _write_some(self, handle: int, data: memoryview, at: int) -> int:
        if hasattr(os, "pwrite"):
            return os.pwrite(handle, data, at)
        os.lseek(handle, at, os.SEEK_SET)
        return os.write(handle, data)

    def _sync(self, handle: int) -> None:
        """Return when the disk holds the file's bytes and length; never tried twice."""
        if sys.platform in ("darwin", "ios"):
            # Plain fsync leaves the bytes in the drive's own cache there.
            try:
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in _UNSUPPORTED:
                    raise
                os.fsync(handle)  # a network drive, mostly
        elif hasattr(os, "fdatasync"):
            os.fdatasync(handle)
        else:
            os.fsync(handle)

    def _sync_folder(self) -> None:
        """Return when the disk holds the names of the files, where the system can say so."""
        if os.name == "nt":
            return
        handle = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _lock(handle: int) -> None:
    """Lock the file for this opener until it is closed; OSError if another one holds it."""
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    elif fcntl is not None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
