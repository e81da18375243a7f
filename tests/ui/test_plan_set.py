"""The end of a set that a plan prescribes: when it is due again, and whose word is read."""

import re
from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest

from aftercare.content.code import codes
from aftercare.domain.diary import Entry
from aftercare.domain.prescription import Dose, Rule, Sides
from aftercare.domain.settings import Settings
from aftercare.formats.prescription_link import encode
from aftercare.state.stopwatch import Stopwatch
from aftercare.ui.parts import player_dial
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL

say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers
DOSE = re.compile("[0-9]+ s \u00d7 [0-9]+")
LATER = 30  # hours after the treatment: nothing is gentle any more


def dose(name, **parts):
    usual = {"hold_seconds": 20, "reps": 1, "sets": 1, "times_a_day": 2, "sides": Sides.BOTH}
    return Dose(**{"stretch": NUMBERS[name], **usual, **parts})


@pytest.fixture
def patient(app, device, monkeypatch):
    """Somebody whose treatment was the day before; a set passes as its clock does."""
    device.time = ISSUED + timedelta(minutes=25)
    app.library.settings.put(Settings(welcomed=True, country="GB"))
    monkeypatch.setattr(player_dial, "GLANCE", 0)
    monkeypatch.setattr(Stopwatch, "now", lambda _: (device.time - ISSUED).total_seconds())
    return app


async def takes(app, device, *doses, **parts):
    """Use a plan of *doses*, some hours before the day on which they are done."""
    plan = replace(USUAL, doses=doses, **parts)
    async with showing(app, f"/p/{encode(plan, codes())}") as screen:
        await screen.tap("plan.use")
    device.time = device.time.replace(hour=9, minute=0) + timedelta(days=2)


async def passes(screen, device, **time):
    device.time += timedelta(**time)
    for _ in range(3):
        await screen.settle()


async def ends(screen, device):
    """Let the set that is led run to its end."""
    for _ in range(200):
        if screen.has("player.close"):
            return
        await passes(screen, device, seconds=3)
    raise AssertionError("the set does not end")


def at(hours, device):
    return say("plan.when-today", time=say.time(device.now() + timedelta(hours=hours)))


async def test_the_end_of_a_set_says_at_what_hour_it_is_due_again(patient, device):
    await takes(patient, device, dose("nk1"), dose("ca1"))
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await ends(screen, device)
        shown = screen.texts()

        assert say("player.over-done") in shown
        assert say("player.over-again", when=at(4, device)) in shown
        assert say("player.over-left") not in shown
        await screen.tap("player.pain-after.2")
        assert say("player.over-again", when=at(4, device)) in screen.texts()


async def test_what_was_left_out_can_still_be_done_and_the_rest_is_due_later(patient, device):
    await takes(patient, device, dose("nk1"), dose("ca1"))
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await screen.tap("player.skip")
        await screen.tap("player.reason.time")
        await ends(screen, device)

        assert say("player.over-left") in screen.texts()
        assert say("player.over-again", when=at(4, device)) in screen.texts()


async def test_where_nothing_was_done_only_that_it_can_be_is_said(patient, device):
    await takes(patient, device, dose("nk1"))
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await screen.tap("player.stop")
        await screen.tap("player.end")

        assert say("player.over-left") in screen.texts()
        assert not [one for one in screen.texts() if one.startswith("Due again")]


async def test_what_hurt_is_not_asked_for_again_today(patient, device):
    await takes(patient, device, dose("nk1", times_a_day=1))
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await screen.tap("player.hurts")
        await screen.tap("player.leave")

        assert say("player.over-left") not in screen.texts()
        assert say("player.over-again-tomorrow") in screen.texts()


async def test_the_last_time_of_a_day_leads_to_tomorrow(patient, device):
    await takes(patient, device, dose("nk1"))
    for hours in (0, 5):
        device.time += timedelta(hours=hours)
        async with showing(patient, "/practise/plan") as screen:
            await screen.tap("player.start")
            await ends(screen, device)
            shown = screen.texts()

    assert say("player.over-again-tomorrow") in shown


async def test_only_what_was_practised_is_spoken_of(patient, device):
    await takes(patient, device, dose("nk1", times_a_day=4), dose("ca1"))
    async with showing(patient, "/practise/plan/nk1") as screen:
        await screen.tap("player.start")
        await ends(screen, device)

        assert say("player.over-again", when=at(2, device)) in screen.texts()
        assert say("player.over-left") not in screen.texts()


async def test_what_no_plan_prescribes_is_not_due_again(patient, device):
    await takes(patient, device, dose("nk1"))
    for route in ("/practise/ca1", "/practise/wr2"):
        async with showing(patient, route) as screen:
            await screen.tap("player.start")
            await screen.tap("player.stop")
            await screen.tap("player.end")

            assert screen.has("player.close")
            assert say("player.over-left") not in screen.texts()
            assert not [one for one in screen.texts() if one.startswith("Due again")]


async def test_a_set_taken_up_from_today_still_has_the_note_and_says_when_again(patient, device):
    await takes(patient, device, dose("nk1"), note="Stop and call me.")
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await passes(screen, device, seconds=9)
        await screen.go("/")
        device.time += timedelta(hours=11)
    async with showing(patient) as screen:
        await screen.tap("player.take-up")
        assert screen.route == "/practise"
        await screen.tap("player.start")
        await screen.tap("player.hurts")
        assert "Stop and call me." in screen.texts()
        await screen.tap("player.better")
        await ends(screen, device)
        assert say("player.over-again-tomorrow") in screen.texts()


async def test_the_note_of_a_plan_is_not_read_over_what_it_does_not_prescribe(patient, device):
    await takes(patient, device, dose("nk1"), note="Stop and call me.")
    async with showing(patient, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await screen.tap("player.hurts")

        assert "Stop and call me." not in screen.texts()
        assert say("player.hurts-sharp") in screen.texts()


async def shown_of_the_last_set(app):
    """Return which stretches the diary says were not due in the set begun last."""
    last = max(app.library.practices.newest(9), key=lambda one: one.started_at)
    async with showing(app, f"/practice/{last.id}") as screen:
        said = screen.texts().count(say("player.log-not-due"))
        names = {key.rpartition(".")[2] for key in screen.keys() if "not-due" in key}  # noqa: SIM118
        assert said == len(names)
        return names


async def test_the_diary_says_what_was_not_due_in_a_set_of_the_plan(patient, device):
    doses = (dose("nk1"), dose("ca1", times_a_day=1), dose("wr2", from_hour=150))
    await takes(patient, device, *doses)
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await ends(screen, device)
    assert await shown_of_the_last_set(patient) == {"wr2"}
    device.time += timedelta(hours=5)
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        await ends(screen, device)
    assert await shown_of_the_last_set(patient) == {"ca1", "wr2"}
    device.time += timedelta(days=9)
    assert await shown_of_the_last_set(patient) == {"ca1", "wr2"}


async def test_the_diary_says_nothing_of_the_plan_in_a_set_of_something_else(patient, device):
    async with showing(patient, "/practise/nk1") as screen:  # before there is a plan
        await screen.tap("player.start")
        await ends(screen, device)
    device.time += timedelta(minutes=1)
    await takes(patient, device, dose("nk1"), dose("wr2", from_hour=150))
    assert await shown_of_the_last_set(patient) == set()
    async with showing(patient, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await ends(screen, device)
    assert await shown_of_the_last_set(patient) == set()


def forms(screen):
    """Return what stands below the dose of each stretch of the set, "" for nothing."""
    doses = [one.value for one in screen.controls() if isinstance(one, ft.Text)]
    found = [text.partition("\n") for text in doses if text and DOSE.match(text)]
    return [form for _, _, form in found]


async def test_before_a_set_each_easier_form_is_called_so(patient, device):
    doses = (dose("nk1"), dose("ub1", easier=True), dose("ca1", easier=True))
    await takes(patient, device, *doses, rule=None)
    async with showing(patient, "/practise/plan") as screen:
        another = say("player.easier-of", name=say("stretch-calf.ca1"))

        assert forms(screen) == ["", say("player.easier"), another]
        assert say("stretch-calf.ca4") in " ".join(screen.texts())


@pytest.mark.parametrize(
    ("score", "light"), [(2, ""), (4, "plan.light-half"), (8, "plan.light-gentle")]
)
async def test_before_a_set_it_is_said_how_much_the_soreness_leaves(patient, device, score, light):
    await takes(patient, device, dose("ub1"), rule=Rule(full_up_to=3, half_up_to=5))
    now = device.now()
    entry = Entry(id="e", occurred_at=now, recorded_at=now, soreness=score)
    patient.library.diary.put(entry)
    for route in ("/practise/plan", "/practise/plan/ub1"):
        async with showing(patient, route) as screen:
            said = screen.text("player.light") if screen.has("player.light") else ""

            assert said == (say(light, score=score) if light else "")
            assert forms(screen) == [say("player.easier") if score == 8 else ""]


async def test_before_a_stretch_of_the_first_day_its_easier_form_is_called_so(patient):
    plan = replace(USUAL, doses=(dose("ub1"),))
    async with showing(patient, f"/p/{encode(plan, codes())}") as screen:
        await screen.tap("plan.use")
        await screen.go("/practise/nk2")

        assert forms(screen) == [say("player.easier")]
