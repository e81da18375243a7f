import asyncio
from datetime import timedelta

import pytest

from aftercare.domain.diary import Entry
from tests.driver import showing


def remember(app, count):
    """Put *count* entries before the last treatment: years of a diary."""
    library = app.library
    first = library.treatments.all()[0].at
    for number in range(count):
        at = first - timedelta(hours=number + 1)
        library.diary.put(
            Entry(id=f"old-{number}", occurred_at=at, recorded_at=at, soreness=number % 8)
        )


async def test_a_score_redraws_the_check_in_and_nothing_else(demo):
    async with showing(demo) as screen:
        await screen.measure()
        await screen.tap("today.answer")
        with screen.rendered() as count:
            await screen.tap("entry.soreness.3")

    # Of the scale only the row in which the number stands.
    assert +count == {"CheckInScreen": 1, "Frame": 1, "EntryForm": 1, "_row": 1}


async def test_a_score_sends_little(demo):
    async with showing(demo, "/check-in") as screen:
        opened = screen.client.bytes_sent
        await screen.tap("entry.soreness.3")
        first = screen.client.bytes_sent - opened
        await screen.tap("entry.soreness.4")
        second = screen.client.bytes_sent - opened - first

    assert first < opened / 4
    assert second < opened / 10


async def test_a_clock_in_the_same_minute_sends_nothing(demo, device):
    async with showing(demo) as screen:
        await screen.measure()
        before = len(screen.client.patches)
        clock = screen.state_of("TodayScreen", "clock")
        device.time += timedelta(seconds=20)
        with screen.rendered() as count:
            clock.tick()
            await screen.settle()

    assert +count == {}
    assert len(screen.client.patches) == before


async def test_the_next_minute_redraws_today_alone(demo, device):
    async with showing(demo) as screen:
        await screen.measure()
        clock = screen.state_of("TodayScreen", "clock")
        opened = screen.client.bytes_sent
        device.time += timedelta(minutes=1)
        with screen.rendered() as count:
            clock.tick()
            await screen.settle()

    assert {"Shell", "App", "Router"} & count.keys() == set()
    assert screen.client.bytes_sent - opened < opened / 10


@pytest.mark.parametrize("route", ["/", "/diary"])
async def test_ten_thousand_entries_send_no_more_than_ten(demo, route):
    async def sent():
        async with showing(demo, route) as screen:
            await screen.measure()
            return screen.client.bytes_sent

    remember(demo, 10)
    few = await sent()
    remember(demo, 10_000)
    many = await sent()

    assert abs(many - few) / few <= 0.05


async def test_nothing_ticks_after_leaving_today(demo):
    async with showing(demo) as screen:
        await screen.settle()
        before = ticking()
        await screen.go("/warning")
        await screen.settle()
        beside = ticking()
    for _ in range(20):
        await asyncio.sleep(0)

    assert before == 1
    assert beside <= 1  # Today lies below and may still be mounted
    assert ticking() == 0


def ticking():
    """Return how many tasks wait for the next minute."""
    return sum("follow" in task.get_coro().__qualname__ for task in asyncio.all_tasks())
