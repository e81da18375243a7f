"""Deleting everything on a disk that fails: nothing is said to be there that is not, and back."""

import errno

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import open_database
from aftercare.storage.medium import COPY_SLOTS
from tests.storage.work import contents, opened

SECRET = b"nobody is to read this"
LATER = {("diary", "later"): {"n": 1}}


class Holding(MemoryMedium):
    """Takes whatever is written, but lets go of no file and shortens none."""

    holds = False

    def remove(self, name):
        if self.holds and name in self.files:
            raise PermissionError(errno.EACCES, "told to fail", name)
        super().remove(name)

    def truncate(self, name, size):
        if self.holds:
            raise PermissionError(errno.EACCES, "told to fail", name)
        super().truncate(name, size)


def lived_in(medium):
    database = opened(medium)
    database.table("diary").put("x", {"note": SECRET.decode()})
    database.compact()
    database.table("diary").put("y", {"note": SECRET.decode()})
    medium.create(COPY_SLOTS[0], [SECRET])
    return database


def holds_secret(medium):
    return any(SECRET in data for data in medium.files.values())


def needed():
    medium = MemoryMedium()
    database = lived_in(medium)
    before = medium.operations
    database.erase()
    return range(before + 1, medium.operations + 1)


@pytest.mark.parametrize("fails_on", [False, True])
@pytest.mark.parametrize("failure", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("fail_at", needed())
def test_whatever_fails_all_is_there_or_nothing_ever_comes_back(fail_at, failure, fails_on):
    medium = MemoryMedium(failure=failure, fails_on=fails_on)
    database = lived_in(medium)
    before = contents(database)
    medium.fail_at = fail_at
    try:
        database.erase()
        failed = False
    except OSError:
        failed = True
    medium.fail_at = None
    now = contents(database)

    if failed and not database.erasing:
        assert now == before
        assert medium.files[COPY_SLOTS[0]] == SECRET
    else:
        assert now == {}
    noted = failure == errno.EIO or fail_at > needed().start
    if noted or not failed:
        assert contents(opened(MemoryMedium(medium.files))) == now

    database.table("diary").put("later", LATER["diary", "later"])
    assert contents(database) == contents(opened(MemoryMedium(medium.files))) == now | LATER
    assert holds_secret(medium) == bool(now)


def test_a_disk_that_lets_go_of_nothing_shows_nothing_and_takes_nothing_until_it_does():
    medium = Holding()
    database = lived_in(medium)
    medium.holds = True
    with pytest.raises(OSError, match="told to fail"):
        database.erase()

    assert database.erasing
    assert contents(database) == {}
    with pytest.raises(OSError, match="told to fail"):
        database.table("diary").put("later", {"n": 1})
    with pytest.raises(OSError, match="told to fail"):
        database.compact()
    assert contents(database) == {}

    medium.holds = False
    database.table("diary").put("later", {"n": 1})

    assert not database.erasing
    assert not holds_secret(medium)
    assert contents(opened(MemoryMedium(medium.files))) == contents(database) == LATER


def test_the_next_opening_shows_nothing_even_if_the_disk_still_refuses():
    medium = Holding()
    database = lived_in(medium)
    medium.holds = True
    with pytest.raises(OSError, match="told to fail"):
        database.erase()
    database.close()
    again = opened(medium)

    assert contents(again) == {}
    assert again.erasing
    assert not again.compaction_due
    with pytest.raises(OSError, match="told to fail"):
        again.table("diary").put("later", {"n": 1})
    again.close()
    medium.holds = False
    last = opened(medium)

    assert not last.erasing
    assert not holds_secret(medium)
    last.table("diary").put("later", {"n": 1})
    assert contents(opened(MemoryMedium(medium.files))) == LATER


def test_deleting_that_did_not_finish_can_be_tried_again():
    medium = Holding()
    database = lived_in(medium)
    medium.holds = True
    for _ in range(3):
        with pytest.raises(OSError, match="told to fail"):
            database.erase()
    medium.holds = False
    database.erase()

    assert not database.erasing
    assert not holds_secret(medium)


def test_a_new_database_on_a_full_disk_opens_empty_and_begins_when_there_is_room():
    medium = MemoryMedium(capacity=0)
    database = open_database(medium)

    assert contents(database) == {}
    assert not database.compaction_due
    with pytest.raises(OSError, match="no space"):
        database.table("diary").put("x", {"n": 1})
    database.close()
    again = opened(MemoryMedium(medium.files))
    again.table("diary").put("later", {"n": 1})

    assert contents(again) == LATER
