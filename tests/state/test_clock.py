"""The time as the screens see it."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

from aftercare.device.memory import MemoryDevice
from aftercare.state.clock import ClockState
from aftercare.state.device import DeviceState

HERE = timezone(timedelta(hours=-8))
NOW = datetime(2026, 1, 7, 10, 4, 59, 999_999, tzinfo=HERE)


def test_the_clock_shows_the_minute_and_knows_the_second():
    clock = ClockState(MemoryDevice(NOW))

    assert clock.now == datetime(2026, 1, 7, 10, 4, tzinfo=HERE)
    assert clock.exactly() == NOW


def test_the_clock_moves_only_when_it_is_told_to():
    device = MemoryDevice(NOW)
    clock = ClockState(device)
    device.time += timedelta(seconds=1)
    assert clock.now.minute == 4
    assert clock.exactly().minute == 5
    clock.tick()

    assert clock.now == datetime(2026, 1, 7, 10, 5, tzinfo=HERE)


def test_moments_are_shown_as_clocks_here_show_them():
    noon = datetime(2026, 1, 7, 12, tzinfo=UTC)
    shown = ClockState(MemoryDevice(NOW)).local(noon)

    assert shown == noon
    assert (shown.day, shown.hour) == (7, 4)


def test_what_the_device_told_is_taken_over():
    device = DeviceState()
    assert (device.still, device.high_contrast) == (False, False)
    device.told(still=True, high_contrast=True)

    assert (device.still, device.high_contrast) == (True, True)


async def test_the_next_minute_is_waited_for():
    clock = ClockState(MemoryDevice(NOW.replace(second=0)))
    waiting = asyncio.create_task(clock.next_minute())
    await asyncio.sleep(0)
    assert not waiting.done()
    waiting.cancel()

    assert await ends_at_the_minute()


async def ends_at_the_minute():
    """Wait a hundredth of a second: the minute of the device is nearly over."""
    return await asyncio.wait_for(ClockState(MemoryDevice(NOW)).next_minute(), 3)


async def test_a_stopped_clock_ends_all_waiting_at_once():
    clock = ClockState(MemoryDevice(NOW.replace(second=0)))
    waiting = asyncio.create_task(clock.next_minute())
    await asyncio.sleep(0)
    clock.stop()

    assert await asyncio.wait_for(waiting, 1) is False
    assert await asyncio.wait_for(clock.next_minute(), 1) is False
