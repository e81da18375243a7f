"""Files where the system is another: what POSIX alone has is taken away, Apple's is put there."""

import errno
import os
from types import SimpleNamespace

import pytest

from aftercare.device import file_medium
from aftercare.device.file_medium import FileMedium, MediumInUse
from tests.proof.failing import work
from tests.proof.figures import Figures
from tests.storage.work import contents, opened

OF_WINDOWS = (
    *("open", "close", "read", "write", "lseek", "fstat", "ftruncate", "fsync", "strerror"),
    *("O_RDWR", "O_CREAT", "O_EXCL", "SEEK_SET"),
)
"""What of `os` the medium may use there: no pwrite, no fdatasync, no link, no folder to open."""


class Locking:
    """`msvcrt`, which locks a byte of a file."""

    LK_NBLCK = 2

    def __init__(self):
        self.held = {}

    def locking(self, handle, mode, size):
        assert (mode, size) == (self.LK_NBLCK, 1)
        file = os.fstat(handle).st_ino
        if self.held.get(file) is not None:
            raise OSError(errno.EACCES, "locked")
        self.held[file] = handle

    def close(self, handle):
        for file, one in list(self.held.items()):
            if one == handle:
                del self.held[file]
        os.close(handle)


@pytest.fixture
def windows(monkeypatch):
    locking = Locking()
    kept = {name: getattr(os, name) for name in OF_WINDOWS}
    system = SimpleNamespace(**kept, name="nt", O_BINARY=0)
    system.close = locking.close
    monkeypatch.setattr(file_medium, "os", system)
    monkeypatch.setattr(file_medium, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(file_medium, "msvcrt", locking, raising=False)
    monkeypatch.delattr(file_medium, "fcntl")
    return locking


def test_without_anything_of_posix_it_works_and_is_opened_again(windows, tmp_path):  # noqa: ARG001
    figures = Figures()
    now, refused = work(lambda: FileMedium(tmp_path), 30, figures)

    assert not figures.wrong
    assert not refused
    assert contents(opened(FileMedium(tmp_path))) == now


def test_windows_locks_in_its_own_way(windows, tmp_path):
    first = FileMedium(tmp_path)
    with pytest.raises(MediumInUse):
        FileMedium(tmp_path)
    first.close()

    assert not windows.held

    FileMedium(tmp_path).close()


@pytest.fixture
def apple(monkeypatch):
    """Return what was asked of `fcntl`, and what it answers if not nothing."""
    asked, answer = [], []

    def ask(handle, what):
        asked.append((handle, what))
        if answer:
            raise OSError(answer[0], "told to fail")

    told = SimpleNamespace(
        F_FULLFSYNC=51,
        fcntl=ask,
        flock=file_medium.fcntl.flock,
        LOCK_EX=file_medium.fcntl.LOCK_EX,
        LOCK_NB=file_medium.fcntl.LOCK_NB,
    )
    monkeypatch.setattr(file_medium, "fcntl", told)
    monkeypatch.setattr(file_medium, "sys", SimpleNamespace(platform="darwin"))
    return SimpleNamespace(asked=asked, answer=answer)


def test_apple_is_asked_for_what_really_reaches_the_drive(apple, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fdatasync", None)
    medium = FileMedium(tmp_path)
    medium.create("mark", [b"abc"])
    medium.write("mark", b"d", 3)
    medium.close()

    assert [what for _, what in apple.asked] == [51, 51]


@pytest.mark.parametrize(
    ("refused", "told"), [(errno.ENOTSUP, False), (errno.EIO, True), (errno.ENOSPC, True)]
)
def test_only_where_a_drive_does_not_know_that_it_is_asked_for_less(apple, tmp_path, refused, told):
    medium = FileMedium(tmp_path)
    medium.create("mark", [b"abc"])
    apple.answer.append(refused)
    try:
        medium.write("mark", b"d", 3)
        failed = False
    except OSError:
        failed = True
    medium.close()

    assert failed is told
