"""Notifications really arrive on a desktop, by plyer, with the text that they were given."""

import asyncio
import time

import pytest

from aftercare.device.machine_notifier import LONGEST_BODY, LONGEST_TITLE, MachineNotifier
from aftercare.device.ports import Notice, Permission
from aftercare.state import reminder
from aftercare.state.reminder import Stage
from aftercare.words.words import load_words
from tests.device.desktop import PATIENCE_SECONDS, desktop, lacking, session
from tests.state.home import Home

pytestmark = pytest.mark.skipif(lacking() is not None, reason=lacking() or "")
say = load_words("en")
HOSTILE = [
    ("-u critical", "--help"),
    ("<b>a</b> &amp; b", "<b>a</b> &lt; <img src='x'/> & \"b\""),
    ("%s \\n", "a\\n b\\x41 \\ %s %n 'c'"),
    ("\u202egniht\u202c", "first\nsecond \U0001f600 caf\u00e9"),
]


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    with desktop(tmp_path_factory.mktemp("desktop")) as found:
        until = time.monotonic() + PATIENCE_SECONDS
        while asyncio.run(MachineNotifier().permission()) is not Permission.GRANTED:
            assert time.monotonic() < until
            time.sleep(0.02)
        yield found


def notice(title, body):
    return Notice(title=title, body=body, tag="t", opens="/")


async def test_a_session_in_which_nothing_shows_them_says_no(tmp_path):
    with session(tmp_path):
        assert await MachineNotifier().permission() is Permission.NONE
        assert not await MachineNotifier().show(notice("a", "b"))


async def test_what_is_hostile_arrives_as_it_is_written(screen):
    notifier = MachineNotifier()
    before = len(screen.arrived())
    for title, body in HOSTILE:
        assert await notifier.show(notice(title, body))
    found = screen.waits_for(before + len(HOSTILE))[before:]
    looks = [tuple(text.replace("\u2010", "-", 1) for text in one) for one in found]

    assert looks == HOSTILE


async def test_what_is_very_long_or_cannot_be_read_arrives_cut_and_cleaned(screen):
    before = len(screen.arrived())
    assert await MachineNotifier().show(notice("t\x00\x1b" * 5000, "b\x07" * 5000))
    title, body = screen.waits_for(before + 1)[before]

    assert title == "t" * (LONGEST_TITLE - 1) + "\u2026"
    assert body == "b" * (LONGEST_BODY - 1) + "\u2026"


async def test_the_trial_and_a_reminder_at_its_time_arrive(screen, monkeypatch):
    monkeypatch.setattr(reminder, "TEST_SECONDS", 0.01)
    home = Home(MachineNotifier())
    before = len(screen.arrived())
    await home.state.reminders.ring_soon()
    home.state.treatments.record(home.device.now(), ("upper_back.right",))
    home.library.ringer.join("page", home.state.reminders)
    home.device.pass_hours(2)
    await home.library.ringer.look()

    look = say("reminder.body-look-again")
    also = say("reminder.body-also", things=say("reminder.ring-check-in"))

    assert home.state.reminders.trial.stage is Stage.HANDED
    assert screen.waits_for(before + 2)[before:] == [
        (say("reminder.ring-test"), say("reminder.body-test")),
        (say("reminder.ring-look-again"), f"{look} {also}"),
    ]
