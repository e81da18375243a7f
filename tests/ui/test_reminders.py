"""What will ring, what Today says of it, and the settings of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.app import App
from aftercare.device.memory import MemoryNotifier
from aftercare.device.ports import Channel, Permission
from aftercare.domain.place import Keeper, Place
from aftercare.domain.settings import Rings, Role, Settings
from aftercare.library import Surroundings
from aftercare.state import reminder
from aftercare.state.appointment import NEW
from aftercare.storage.database import open_database
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en")
LUNG, ELSEWHERE = "upper_back.right", "calf.left"


@pytest.fixture
def notifier():
    return MemoryNotifier()


@pytest.fixture
def patient(device, medium, notifier):
    """Somebody at ten in the morning, on a machine that shows notifications."""
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.DEMO), notifier=notifier)
    app = App(open_database(medium), around)
    app.library.settings.put(Settings(welcomed=True))
    yield app
    app.close()


def treat(app, area=ELSEWHERE):
    app.library.state("before").treatments.record(app.library.around.clock.now(), (area,))


async def test_today_says_since_when_a_check_in_waits_and_no_more_after_it(patient, device):
    treat(patient)
    device.pass_hours(2.1)
    async with showing(patient) as screen:
        soon = screen.text("today.asked")
        device.pass_hours(1)
        await screen.go("/diary")
        await screen.go("/")
        late = screen.text("today.asked")
        await screen.tap("today.answer")
        await screen.tap("entry.soreness.2")
        await screen.go("/")
        after = screen.text("today.asked")

    at = say.time(device.time.replace(hour=12, minute=0))
    assert soon == say("reminder.since", time=at)
    assert late == say("reminder.since-late", time=at)
    assert after == say("today.ask-minutes", count=0)
    assert len(screen.find_all("today.answer")) <= 1


async def test_today_asks_to_look_again_until_the_signs_were_looked_at(patient, device):
    treat(patient, LUNG)
    async with showing(patient) as screen:
        early = screen.has("today.look-again")
        device.pass_hours(2.1)
        await screen.go("/diary")
        await screen.go("/")
        due = screen.text("today.look-again")
        await screen.tap("today.warning")
        await screen.go("/")
        after = screen.has("today.look-again")

    assert not early
    assert due == say("reminder.since-signs", time="")
    assert not after
    assert patient.library.settings.get().looked_at == device.time


async def test_what_lapsed_is_not_spoken_of(patient, device):
    treat(patient, LUNG)
    device.pass_hours(24 * 5)
    async with showing(patient) as screen:
        said = " ".join(screen.texts())

    assert say("today.ask-none") in said
    assert not screen.has("today.look-again")
    assert not screen.has("today.reminders")


async def test_the_plan_says_that_its_stretches_have_rung(demo, device):
    device.time = device.time.replace(hour=19, minute=10)
    async with showing(demo) as screen:
        await screen.settle()
        said = screen.texts()

    at = say.time(device.time.replace(minute=0))
    assert say("reminder.since-stretches", time=at) in said


async def test_today_leads_to_what_rings_next(patient):
    treat(patient)
    async with showing(patient) as screen:
        await screen.tap("today.reminders")
        route, titles = screen.route, screen.texts()

    assert route == "/reminders"
    assert say("reminder.kind-check-in") in titles


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("may", Permission)
async def test_each_channel_says_what_it_can_and_claims_no_more(patient, notifier, channel, may):
    notifier.channel, notifier.may = channel, may
    async with showing(patient, "/reminders") as screen:
        await screen.settle()
        told = screen.text("reminders.permission")
        keys = screen.keys()

    assert told == say(f"reminder.{channel}-{may}")
    assert ("reminders.allow" in keys) is (may is Permission.ASK)
    assert ("reminders.test" in keys) is (may in {Permission.GRANTED, Permission.ASK})
    assert {"reminders.today", "reminders.calendar"} <= keys


@pytest.mark.parametrize(
    ("channel", "way"),
    [(Channel.COMPUTER, "service"), (Channel.PAGE, "browser"), (Channel.PHONE, "calendar")],
)
async def test_where_nothing_can_be_shown_it_says_what_to_do(patient, notifier, channel, way):
    notifier.channel, notifier.may = channel, Permission.NONE
    async with showing(patient, "/reminders") as screen:
        await screen.settle()
        said = screen.texts()

    assert say("reminder.without-title") in said
    assert {say(f"reminder.silent-{one}") for one in (way, "calendar")} <= set(said)
    assert not {say(f"reminder.silent-{one}") for one in ("sound", "allow", "open")} & set(said)


async def test_permission_is_asked_for_by_a_tap_and_never_before(patient, notifier):
    notifier.may = Permission.ASK
    treat(patient)
    async with showing(patient, "/reminders") as screen:
        before = notifier.may
        await screen.tap("reminders.allow")
        after = screen.text("reminders.permission")

    assert before is Permission.ASK
    assert notifier.may is Permission.GRANTED
    assert after == say("reminder.computer-granted")
    assert not screen.has("reminders.allow")


async def test_the_trial_rings_and_asks_whether_it_did(patient, notifier, monkeypatch):
    monkeypatch.setattr(reminder, "TEST_SECONDS", 0.0)
    async with showing(patient, "/reminders") as screen:
        await screen.tap("reminders.test")
        told = screen.text("reminders.trial")

    assert [one.title for one in notifier.shown] == [say("reminder.ring-test")]
    assert told == say("reminder.test-handed", time="10:00")
    assert told.endswith("?")


async def test_a_trial_that_was_refused_says_so(patient, notifier, monkeypatch):
    monkeypatch.setattr(reminder, "TEST_SECONDS", 0.0)
    notifier.may, notifier.says = Permission.ASK, Permission.DENIED
    async with showing(patient, "/reminders") as screen:
        await screen.tap("reminders.test")

        assert screen.text("reminders.no-trial") == say("reminder.test-denied")
        assert screen.text("reminders.permission") == say("reminder.computer-denied")


async def test_the_next_five_are_listed_with_their_times(patient):
    treat(patient, LUNG)
    async with showing(patient, "/reminders") as screen:
        await screen.settle()
        keys = screen.keys()
        said = screen.texts()

    assert sum(key.startswith("reminders.next.") for key in keys) == 5
    assert "Today at 12:00" in said
    assert "Tomorrow at 08:00" in said


@pytest.mark.parametrize(
    ("silent", "told"),
    [(frozenset(), "reminder.next-empty"), (frozenset(Rings), "reminder.next-silent")],
)
async def test_where_nothing_is_ahead_it_says_why(patient, silent, told):
    patient.library.settings.put(Settings(welcomed=True, silent=silent))
    async with showing(patient, "/reminders") as screen:
        assert screen.text("reminders.none") == say(told)


async def test_each_kind_and_the_quiet_hours_are_chosen_and_kept(patient):
    async with showing(patient, "/settings") as screen:
        await screen.tap("reminders.choose")
        await screen.tap("reminders.what.stretches")
        await screen.tap("reminders.what.signs")
        await screen.tap("reminders.what.signs")
        await screen.tap("reminders.quiet-begins.later")
        await screen.tap("reminders.quiet-begins.later")
        await screen.tap("reminders.quiet-ends.earlier")
        await screen.tap("reminders.by-name")
        said = screen.texts()

    mine = patient.library.settings.get()
    assert mine.silent == {Rings.STRETCHES}
    assert (mine.quiet_begins, mine.quiet_ends) == (0, 6)
    assert mine.rings_by_name
    assert say("reminder.quiet-begins", time="00:00") in said
    assert say("reminder.quiet-ends", time="06:00") in said


async def test_no_quiet_time_is_said_to_be_none(patient):
    mine = replace(Settings(welcomed=True), quiet_begins=7, quiet_ends=7)
    patient.library.settings.put(mine)
    async with showing(patient, "/settings/reminders") as screen:
        said = screen.texts()
        await screen.go("/settings")
        rows = screen.texts()

    assert say("reminder.quiet-never") in said
    assert say("reminder.choose-support-never") in rows


async def test_who_only_treats_has_no_reminders_in_the_settings(patient):
    patient.library.settings.put(Settings(welcomed=True, role=Role.PHYSIOTHERAPIST))
    async with showing(patient, "/settings") as screen:
        assert not screen.has("settings.reminders")


async def test_an_open_page_rings_and_one_that_is_closed_does_not(patient, device, notifier):
    treat(patient)
    async with showing(patient), showing(patient):
        device.pass_hours(2)
        await patient.library.ringer.look()
    device.pass_hours(4)
    await patient.library.ringer.look()

    assert [one.opens for one in notifier.shown] == ["/check-in"]


async def test_a_phone_is_told_anew_at_each_start_and_after_each_change(patient, device, notifier):
    notifier.plans_ahead, notifier.channel = True, Channel.PHONE
    treat(patient)
    async with showing(patient) as screen:
        first = notifier.planned
        device.pass_hours(2.5)
        await screen.go("/check-in")
        await screen.tap("entry.soreness.2")
        then = notifier.planned
        notifier.taps(then[0].notice)
        await screen.settle()
        route = screen.route

    assert [one.at - device.time for one in first[:2]] == [
        timedelta(hours=-0.5),
        timedelta(hours=3.5),
    ]
    assert then[0].at - device.time == timedelta(hours=3.5)
    assert route == "/check-in"


async def test_a_visit_in_three_weeks_is_among_the_next_that_ring(patient, device):
    visits = patient.library.state("before").appointments
    visits.move(NEW, (device.time + timedelta(days=21)).replace(tzinfo=None))
    visits.note()
    async with showing(patient, "/reminders") as screen:
        assert say("reminder.next-empty") not in screen.texts()
        assert say("reminder.kind-visit-eve") in screen.texts()
