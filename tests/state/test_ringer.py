"""Rings are rung once: not in two pages, not after an answer, not what lapsed meanwhile."""

import asyncio
from datetime import timedelta

import pytest

from aftercare.device.ports import Permission
from aftercare.state import ringer as module


@pytest.fixture
def patient(home):
    home.state.settings.change(welcomed=True)
    home.state.treatments.record(home.device.now(), ("calf.left",))
    return home


@pytest.fixture
def shown(patient):
    """The same with a page open; what was shown of it."""
    patient.library.ringer.join("first", patient.state.reminders)
    return patient.notifier.shown


async def after(home, hours):
    home.device.pass_hours(hours)
    await home.library.ringer.look()


async def test_it_rings_at_its_time_and_not_before(patient, shown):
    await after(patient, 1.99)
    early = list(shown)
    await after(patient, 0.02)

    assert early == []
    assert [one.opens for one in shown] == ["/check-in"]


async def test_it_rings_once_whatever_is_open(patient, shown):
    ringer = patient.library.ringer
    assert not ringer.join("second", patient.page("second").reminders)
    await after(patient, 2)
    await after(patient, 0.02)
    ringer.leave("first")
    await after(patient, 0.02)

    assert len(shown) == 1


async def test_what_was_answered_in_another_page_does_not_ring(patient, shown):
    patient.page("second").diary.record(soreness=3)
    await after(patient, 1.5)
    patient.page("third").diary.record(soreness=3)
    await after(patient, 0.5)

    assert shown == []


async def test_after_sleep_what_still_helps_rings_once_and_the_rest_never(patient, shown):
    await after(patient, 30)  # four have been missed; the one of 24 hours is still of use
    await after(patient, 0.02)

    assert len(shown) == 1
    assert "24h" in shown[0].tag


async def test_what_was_missed_waits_for_the_end_of_the_quiet_hours(patient, shown):
    await after(patient, 13)  # at eleven in the evening; that of six hours is still of use
    await after(patient, 1)
    night = len(shown)
    patient.state.settings.change(quiet_begins=0, quiet_ends=0)
    await after(patient, 0.02)
    await after(patient, 0.02)

    assert night == 0
    assert len(shown) == 1


async def test_what_is_moved_to_the_edge_of_the_quiet_hours_rings_there(patient, shown):
    patient.state.settings.change(quiet_begins=11, quiet_ends=14)
    await after(patient, 1 + 1 / 120)

    assert len(shown) == 1


async def test_what_is_noted_afterwards_does_not_ring_for_hours_that_are_over(patient, shown):
    await after(patient, 1)
    patient.state.treatments.record(patient.device.now() - timedelta(hours=3), ("calf.left",))
    await after(patient, 0.02)

    assert shown == []


async def test_after_a_long_sleep_nothing_rings(patient, shown):
    await after(patient, 24 * 9)

    assert shown == []


async def test_what_was_missed_before_the_app_was_opened_is_for_today_to_tell(patient):
    patient.device.pass_hours(2.5)
    patient.library.ringer.join("first", patient.state.reminders)
    await after(patient, 0.02)

    assert patient.notifier.shown == []
    assert patient.state.reminders.due()


async def test_what_was_moved_after_it_rang_does_not_ring_again(patient, shown):
    await after(patient, 2)
    patient.state.settings.change(quiet_begins=11, quiet_ends=13)
    await after(patient, 1)

    assert len(shown) == 1


async def test_a_clock_that_is_put_back_rings_nothing_twice(patient, shown):
    await after(patient, 2)
    await after(patient, -1)
    await after(patient, 1.1)

    assert len(shown) == 1


async def test_what_is_not_allowed_is_let_be(patient, shown):
    patient.notifier.may = Permission.DENIED
    await after(patient, 2)

    assert shown == []


async def test_it_looks_each_minute_until_the_last_page_is_closed(patient, monkeypatch):
    ringer = patient.library.ringer
    looks = []

    async def look():
        looks.append(patient.device.now())

    monkeypatch.setattr(ringer, "look", look)
    monkeypatch.setattr(module, "MINUTE_SECONDS", 0.01)
    assert ringer.join("first", patient.state.reminders)
    task = asyncio.create_task(ringer.follow())
    ringer.join("second", patient.page("second").reminders)
    ringer.leave("first")
    await asyncio.sleep(0.05)
    ringer.leave("second")
    await task

    assert len(looks) > 1
    assert ringer.join("third", patient.state.reminders)


async def test_a_phone_that_plans_ahead_rings_by_itself(patient):
    patient.notifier.plans_ahead = True

    assert not patient.library.ringer.join("first", patient.state.reminders)


async def test_the_minute_is_waited_for_to_its_end(patient, monkeypatch):
    patient.device.time += timedelta(seconds=59.98)
    ringer = patient.library.ringer
    ringer.join("first", patient.state.reminders)
    seen = asyncio.Event()

    async def look():
        seen.set()

    monkeypatch.setattr(ringer, "look", look)
    task = asyncio.create_task(ringer.follow())
    await asyncio.wait_for(seen.wait(), 2)
    ringer.leave("first")
    await task


async def test_one_that_fails_does_not_keep_the_next_from_ringing(patient, shown, monkeypatch):
    notifier, show = patient.library.around.notifier, patient.library.around.notifier.show

    async def fails(_):
        raise RuntimeError("the bus is gone")

    monkeypatch.setattr(notifier, "show", fails)
    await after(patient, 2)
    monkeypatch.setattr(notifier, "show", show)
    await after(patient, 4)

    assert len(shown) == 1
