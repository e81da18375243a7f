"""What every medium must do: those of `tests.storage.media`, and Chromium's own.

In Chromium these same tests run in the worker of a page: `tests/browser/test_medium.py`.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from aftercare.storage.medium import SLOTS
from tests.storage.media import MEDIA

NAME = SLOTS[0]


@pytest.fixture(params=MEDIA)
def medium(request, tmp_path):
    one = MEDIA[request.param](tmp_path)
    yield one
    one.close()


def test_a_file_that_was_never_made_is_not_there(medium):
    assert medium.read(NAME) is None
    assert medium.size(NAME) is None


def test_every_slot_can_be_made_and_read(medium):
    for name in SLOTS:
        medium.create(name, [name.encode(), b"!"])

    assert {name: medium.read(name) for name in SLOTS} == {n: n.encode() + b"!" for n in SLOTS}
    assert medium.size(NAME) == len(NAME) + 1


def test_a_file_can_be_made_empty_and_that_is_not_the_same_as_absent(medium):
    medium.create(NAME, [])

    assert medium.read(NAME) == b""
    assert medium.size(NAME) == 0


def test_making_a_file_again_leaves_nothing_of_the_longer_one_before(medium):
    medium.create(NAME, [b"long " * 100])
    medium.create(NAME, [b"short"])

    assert medium.read(NAME) == b"short"


def test_writing_at_the_end_appends(medium):
    medium.create(NAME, [b"one"])
    medium.write(NAME, b"two", 3)
    medium.write(NAME, b"", 6)

    assert medium.read(NAME) == b"onetwo"


def test_writing_in_the_middle_overwrites(medium):
    medium.create(NAME, [b"abcdef"])
    medium.write(NAME, b"XY", 2)
    medium.write(NAME, b"ZZZ", 5)

    assert medium.read(NAME) == b"abXYeZZZ"


def test_all_bytes_survive(medium):
    every = bytes(range(256)) * 1000
    medium.create(NAME, [b"\r\n\x1a", every])
    medium.write(NAME, every, 3)

    assert medium.read(NAME) == b"\r\n\x1a" + every


def test_cutting_keeps_the_beginning(medium):
    medium.create(NAME, [b"abcdef"])
    medium.truncate(NAME, 2)
    medium.write(NAME, b"!", 2)

    assert medium.read(NAME) == b"ab!"


@pytest.mark.parametrize("at", [-1, 4])
def test_a_gap_is_refused(medium, at):
    medium.create(NAME, [b"abc"])

    with pytest.raises(ValueError, match="outside"):
        medium.write(NAME, b"x", at)
    with pytest.raises(ValueError, match="outside"):
        medium.truncate(NAME, at)
    assert medium.read(NAME) == b"abc"


def test_only_a_file_that_is_there_can_be_written_or_cut(medium):
    with pytest.raises(FileNotFoundError):
        medium.write(NAME, b"x", 0)
    with pytest.raises(FileNotFoundError):
        medium.truncate(NAME, 0)


def test_a_removed_file_is_gone_and_can_be_made_again(medium):
    medium.create(NAME, [b"one"])
    medium.write(NAME, b"two", 3)
    medium.remove(NAME)
    medium.remove(NAME)

    assert medium.read(NAME) is None

    medium.create(NAME, [b"new"])
    medium.write(NAME, b"er", 3)

    assert medium.read(NAME) == b"newer"


def test_closing_twice_is_harmless(medium):
    medium.create(NAME, [b"one"])
    medium.close()
    medium.close()


def test_portable_modules_load_without_fcntl():
    """Some Pyodide versions have none."""
    program = (
        "import sys; sys.modules['fcntl'] = None;"
        "import aftercare.device.file_medium, aftercare.storage.database"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=Path.cwd(), check=False)

    assert done.returncode == 0
