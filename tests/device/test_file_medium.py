import errno
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aftercare.device.file_medium import FileMedium, MediumInUse


class Trickling(FileMedium):
    """A disk that takes three bytes a call, as systems are allowed to."""

    def _write_some(self, handle, data, at):
        return super()._write_some(handle, data[:3], at)


class Traced(FileMedium):
    """Notes in what order things reach the disk."""

    def __init__(self, folder):
        self.trace: list[str] = []
        super().__init__(folder)

    def _write_some(self, handle, data, at):
        self.trace.append("write")
        return super()._write_some(handle, data, at)

    def _sync(self, handle):
        self.trace.append("sync")
        super()._sync(handle)

    def _sync_folder(self):
        self.trace.append("sync folder")
        super()._sync_folder()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "one" / "two"


def test_what_was_written_is_there_for_the_next_opener(folder):
    first = FileMedium(folder)
    first.create("mark", [b"abc"])
    first.write("mark", b"de", 3)
    first.close()
    second = FileMedium(folder)

    assert second.read("mark") == b"abcde"
    second.close()


def test_a_second_opener_is_refused_until_the_first_has_closed(folder):
    first = FileMedium(folder)

    with pytest.raises(MediumInUse) as refused:
        FileMedium(folder)
    assert refused.value.folder == folder

    first.close()
    FileMedium(folder).close()


def test_another_process_is_refused(folder):
    held = FileMedium(folder)
    program = (
        "import sys, pathlib\n"
        "from aftercare.device.file_medium import FileMedium, MediumInUse\n"
        "try: FileMedium(pathlib.Path(sys.argv[1]))\n"
        "except MediumInUse: sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(folder)], check=False)
    held.close()

    assert done.returncode == 7


def test_only_the_owner_may_read(folder):
    medium = FileMedium(folder)
    medium.create("mark", [b"abc"])
    medium.close()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_partial_writes_are_continued(folder):
    medium = Trickling(folder)
    medium.create("mark", [b"abcdefgh", b"ijkl"])
    medium.write("mark", b"0123456789", 2)

    assert medium.read("mark") == b"ab0123456789"
    medium.close()


def test_each_change_is_synced_before_it_returns(folder):
    medium = Traced(folder)
    medium.create("mark", [b"abc", b"def"])
    created, medium.trace = medium.trace, []
    medium.write("mark", b"x", 0)
    written, medium.trace = medium.trace, []
    medium.truncate("mark", 1)
    cut, medium.trace = medium.trace, []
    medium.create("mark", [b"new"])
    replaced, medium.trace = medium.trace, []
    medium.remove("mark")

    assert created == ["write", "write", "sync", "sync folder"]
    assert written == ["write", "sync"]
    assert cut == ["sync"]
    assert replaced == ["sync folder", "write", "sync", "sync folder"]
    assert medium.trace == ["sync folder"]
    medium.close()


def test_a_folder_that_is_a_file_is_told_precisely(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(NotADirectoryError):
        FileMedium(tmp_path / "file")
    with pytest.raises(NotADirectoryError):
        FileMedium(tmp_path / "file" / "below")


@pytest.mark.parametrize("name", ["", "lock", "../x", "a/b", "A", "x.json", "nul\0"])
def test_only_plain_names_reach_the_disk(folder, name):
    medium = FileMedium(folder)

    with pytest.raises(ValueError, match="name"):
        medium.create(name, [b"x"])
    assert [path.name for path in folder.iterdir()] == ["lock"]
    medium.close()


def test_a_closed_medium_says_so(folder):
    medium = FileMedium(folder)
    medium.close()

    with pytest.raises(OSError, match="closed") as refused:
        medium.read("mark")
    assert refused.value.errno == errno.EBADF


def test_no_file_stays_open(folder):
    before = len(list(Path("/dev/fd").iterdir()))
    medium = FileMedium(folder)
    for _ in range(5):
        medium.create("mark", [b"x"])
        medium.write("mark", b"x", 1)
    with pytest.raises(MediumInUse):
        FileMedium(folder)
    medium.close()

    assert len(list(Path("/dev/fd").iterdir())) == before
