"""The lock of the app: who gets in, who waits, and what a restart remembers."""

import pytest

from aftercare.storage.pin import read
from tests.state.home import Home

PIN = "2580"


@pytest.fixture
async def locked(home):
    assert await home.state.pin.state.choose(PIN, PIN, 5)
    return home


async def tries(home, *typed):
    """Type PINs one after the other, each as soon as it may be, and return how the last went."""
    pin = home.state.pin.state
    for one in typed:
        home.device.pass_hours(pin.wait_seconds / 3600)
        await pin.unlock(one)
    return pin.refused


async def test_a_pin_locks_the_app_from_the_next_start_on(locked):
    assert not locked.state.lock.locked

    again = locked.restarted()

    assert again.state.lock.locked
    assert await tries(again, "0000") == "wrong"
    assert again.state.lock.locked
    assert await tries(again, PIN) == ""
    assert not again.state.lock.locked


async def test_the_pin_is_nowhere_on_the_disk(locked):
    lock = read(locked.library.lock.get())

    assert locked.sealer.asked_rounds == lock.rounds == 600_000
    assert len(lock.salt) == 16
    assert len(lock.key) == 32
    assert not any(PIN.encode() in raw for raw in locked.medium.files.values())


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [("123", "123", "short"), ("12x4", "12x4", "short"), ("1234", "1235", "differs")],
)
async def test_a_pin_that_will_not_do_locks_nothing(home, one, two, reason):
    assert not await home.state.pin.state.choose(one, two, 5)
    assert home.state.pin.state.refused == reason
    assert not home.state.lock.on


async def test_wrong_tries_make_one_wait_and_a_restart_does_not_help(locked):
    home = locked.restarted()
    assert await tries(home, *["0000"] * 5) == "wrong"
    assert home.state.pin.state.wait_seconds == 30

    home = home.restarted()
    await home.state.pin.state.unlock(PIN)

    assert home.state.pin.state.refused == "wait"
    assert home.state.pin.state.wait_seconds == 30
    assert home.state.lock.locked

    home.device.pass_hours(31 / 3600)
    await home.state.pin.state.unlock("0000")

    assert home.state.pin.state.wait_seconds == 60

    home.device.pass_hours(61 / 3600)
    await home.state.pin.state.unlock(PIN)

    assert not home.state.lock.locked
    assert read(home.library.lock.get()).wrong == 0


async def test_a_try_is_counted_before_it_is_known_to_be_wrong(locked):
    class Cut(Exception):
        pass

    home = locked.restarted()

    async def cut(*_):
        raise Cut

    home.sealer.key = cut
    for _ in range(5):
        with pytest.raises(Cut):
            await home.state.pin.state.unlock("0000")
    del home.sealer.key

    assert read(home.library.lock.get()).wrong == 5
    assert not home.state.pin.state.busy


async def test_what_is_no_pin_is_no_try(locked):
    home = locked.restarted()

    assert await tries(home, *["12"] * 9) == "short"
    assert await tries(home, PIN) == ""


async def test_on_a_full_disk_the_right_pin_opens_and_wrong_ones_wait(locked):
    home = locked.restarted()
    home.fill()
    home.medium.capacity -= 10
    assert await tries(home, *["0000"] * 5) == "wrong"
    assert home.state.pin.state.wait_seconds == 30
    assert await tries(home, PIN) == ""
    assert not home.state.lock.locked


async def test_on_a_full_disk_no_lock_is_begun(home):
    home.fill()

    assert not await home.state.pin.state.choose(PIN, PIN, 5)
    assert home.state.pin.state.refused == "disk"
    assert not home.state.lock.on


@pytest.mark.parametrize(
    ("minutes", "away", "locks"), [(5, 4.9, False), (5, 5, True), (5, -1, True), (0, 0, True)]
)
async def test_it_locks_when_nobody_looked_for_so_long(home, minutes, away, locks):
    await home.state.pin.state.choose(PIN, PIN, minutes)
    lock = home.state.lock
    lock.leaves()
    home.device.pass_hours(away / 60)
    lock.leaves()
    lock.shows()

    assert lock.locked == locks

    lock.open()
    lock.shows()

    assert not lock.locked


async def test_without_a_lock_nothing_is_ever_covered_or_locked(home):
    lock = home.state.lock
    lock.cover()
    lock.leaves()
    home.device.pass_hours(99)
    lock.shows()

    assert (lock.covered, lock.locked) == (False, False)


async def test_with_one_it_is_covered_until_somebody_looks(locked):
    lock = locked.state.lock
    lock.cover()
    assert lock.covered
    lock.shows()
    assert not lock.covered


async def test_how_long_can_be_changed_without_another_pin(locked):
    locked.state.pin.state.away(15)

    assert locked.state.pin.state.minutes == 15
    assert await tries(locked.restarted(), PIN) == ""


async def test_it_is_taken_off_with_the_pin_alone_and_on_every_page(locked):
    home = locked.restarted()
    second = home.page("second")
    assert second.lock.locked
    assert not await home.state.pin.state.take_off("0000")
    assert home.state.lock.on
    assert await home.state.pin.state.take_off(PIN)
    assert (home.state.lock.on, home.state.lock.locked) == (False, False)
    second.refresh()
    assert not second.lock.locked
    assert not home.restarted().state.lock.locked


async def test_deleting_everything_takes_the_lock_with_it(locked):
    home = locked.restarted()
    home.state.store.erase()

    assert (home.state.lock.on, home.state.lock.locked) == (False, False)


async def test_a_lock_that_cannot_be_read_stays_shut_and_says_so(home):
    home.library.lock.put({"salt": "no hex"})
    again = home.restarted()

    assert again.state.lock.locked
    assert await tries(again, PIN) == "broken"
    assert again.state.lock.locked


async def test_a_copy_brings_no_lock_to_another_device(locked):
    copy = locked.state.backup.state.make()
    other = Home()
    other.state.backup.state.look(copy.content)
    other.state.backup.state.bring_back()

    assert b"wrong_at" not in copy.content
    assert not other.state.lock.on


async def test_where_nothing_makes_keys_there_is_no_lock(home):
    home.sealer = None

    assert not home.state.pin.state.possible
    assert not await home.state.pin.state.choose(PIN, PIN, 5)
    assert not home.state.lock.on


async def test_another_page_does_not_put_its_own_pin_over_one(locked):
    second = locked.page("second")

    assert not await second.pin.state.choose("9999", "9999", 5)
    assert await tries(locked.restarted(), PIN) == ""
