"""Whatever happens while a copy is brought back or taken back: all of it is there, or nothing."""

import errno
import os
import random
import select
import signal
import time
from contextlib import suppress

import pytest

from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.backup import last_restore, restore, undo
from tests.storage.work import contents, opened

HERE = {f"h{n}": {"n": n, "note": "x" * 40} for n in range(12)}
COPY = {"diary": {f"c{n}": {"n": n} for n in range(20)} | {"h3": {"n": "other"}}}
BEFORE = {("diary", name): one for name, one in HERE.items()}
AFTER = BEFORE | {("diary", name): one for name, one in COPY["diary"].items()}


def lived_in(medium):
    database = opened(medium)
    for name, one in HERE.items():
        database.table("diary").put(name, one)
    return database


def there_and_back(database):
    """Bring the copy back, and take it back."""
    restore(database, COPY, replacing=True)
    yield
    copy, _ = last_restore(database)
    undo(database, copy)
    yield


def needed():
    medium = MemoryMedium()
    database = lived_in(medium)
    begun = medium.operations
    list(there_and_back(database))
    return range(begun + 1, medium.operations + 1)


@pytest.mark.parametrize("fails_on", [False, True])
@pytest.mark.parametrize("failure", [errno.EIO, errno.ENOSPC])
def test_whichever_operation_fails_the_old_data_are_whole(failure, fails_on):
    for fail_at in needed():
        medium = MemoryMedium(failure=failure, fails_on=fails_on)
        database = lived_in(medium)
        medium.fail_at = fail_at
        done, told = 0, False
        try:
            for _ in there_and_back(database):
                done += 1
        except OSError:
            told = True
        expected = AFTER if done == 1 else BEFORE
        medium.fail_at = None

        assert contents(database) == expected
        assert contents(opened(MemoryMedium(medium.files))) == expected
        if not told:
            continue
        again = opened(MemoryMedium(medium.files))
        last = last_restore(again)

        assert bool(last) == (expected is AFTER)
        if last:
            undo(again, last[0])
            assert contents(again) == BEFORE


@pytest.mark.parametrize("room", [0, 40, 700, 1_700, 2_400])
def test_a_full_disk_brings_back_all_or_nothing(room):
    medium = MemoryMedium()
    database = lived_in(medium)
    medium.capacity = sum(map(len, medium.files.values())) + room
    expected = BEFORE
    with suppress(OSError):
        restore(database, COPY, replacing=True)
        expected = AFTER

    assert bool(database.copies()) == (expected is AFTER)
    assert contents(database) == expected == contents(opened(MemoryMedium(medium.files)))


def work_until_killed(folder, tell):
    database = opened(FileMedium(folder))
    os.write(tell, b"ready")
    while True:
        for _ in there_and_back(database):
            pass


def killed_once(folder, seed):
    """Kill who brings a copy back and takes it back, over and over; return what was found."""
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work_until_killed(folder, tell)
        finally:
            os._exit(1)
    os.close(tell)
    select.select([listen], [], [])
    time.sleep(random.Random(seed).uniform(0, 0.02))  # noqa: S311 - to be repeated
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(listen)
    database = opened(FileMedium(folder))
    found = contents(database)
    last = last_restore(database)
    if last:
        undo(database, last[0])
    left = contents(database)
    database.close()
    return found, left


def test_killed_at_any_moment_the_old_data_are_whole_and_the_way_back_is_there(tmp_path):
    for seed in range(25):
        folder = tmp_path / f"{seed}"
        lived_in(FileMedium(folder)).close()
        found, left = killed_once(folder, seed)

        assert found in (BEFORE, AFTER)
        assert left == BEFORE
