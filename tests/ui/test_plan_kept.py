"""A plan that is kept: beside others, in its revisions, on Today, and led."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.condition import Condition
from aftercare.domain.diary import Entry
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.prescription import Answer, Dose, Rule, Said, Sides, Topic
from aftercare.domain.settings import Settings
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL

say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers


def dose(name, **parts):
    usual = {"hold_seconds": 20, "reps": 3, "sets": 1, "times_a_day": 2, "sides": Sides.BOTH}
    return Dose(**{"stretch": NUMBERS[name], **usual, **parts})


PLAN = replace(
    USUAL,
    doses=(dose("nk1"), dose("ub1", hold_seconds=30), dose("ca1", from_hour=24)),
    note="Slowly.",
)
OTHER = replace(PLAN, id="0" * 15 + "7", clinic_name="Harbour Clinic", clinic_phone="020 7946 0000")


@pytest.fixture
def patient(app, device):
    """Somebody who has the plan an hour after the treatment."""
    device.time = ISSUED + timedelta(minutes=25)
    app.library.settings.put(Settings(welcomed=True, country="GB"))
    return app


async def take(app, plan, key="plan.use"):
    async with showing(app, at(plan)) as screen:
        await screen.tap(key)


def at(plan):
    return f"/p/{encode(plan, codes())}"


def practise(app, *names, outcome=Outcome.DONE):
    now = app.library.around.clock.now()
    stretches = tuple(
        Practised(stretch=one, outcome=outcome, held_seconds=60, planned_seconds=60)
        for one in names
    )
    app.library.practices.put(
        Practice(id=f"p{now}", started_at=now, ended_at=now, stretches=stretches)
    )


def score(app, soreness):
    now = app.library.around.clock.now()
    app.library.diary.put(Entry(id="e", occurred_at=now, recorded_at=now, soreness=soreness))


def texts(screen):
    return " ".join(screen.texts())


async def test_today_is_filled_in_by_the_plan(patient):
    async with showing(patient, at(PLAN)) as screen:
        await screen.tap("plan.use")

        assert screen.route == "/"
        assert screen.has("today.hours")
        assert screen.text("plan.due") == say("plan.due", n=2)  # the third is from hour 24 on
        assert say("plan.gentle") in screen.texts()
        assert say("plan.visit", day="Monday 9 March", time="17:30") in texts(screen)
        await screen.tap("plan.start")
        assert screen.route == "/practise/plan"
        assert screen.has("player.set.1")
        assert not screen.has("player.set.2")
        assert "15 s" in texts(screen)  # 30 on any other day


async def test_a_newer_revision_says_what_it_changes_and_takes_the_place_of_the_one_before(patient):
    await take(patient, PLAN)
    newer = replace(PLAN, revision=3, doses=(*PLAN.doses[1:], dose("nk2")), clinic_phone="12345")
    async with showing(patient, at(newer)) as screen:
        said = texts(screen)
        assert say("plan.arrival-newer") in said
        assert say("plan.change-added", name=say("stretch-neck.nk2")) in said
        assert say("plan.change-removed", name=say("stretch-neck.nk1")) in said
        assert say("plan.change-phone") in said
        await screen.tap("plan.use")
        assert screen.route == "/"
    async with showing(patient, "/plan") as screen:
        assert screen.has("plan.earlier-0")
        assert screen.has(f"plan.stretch.nk2.{Sides.BOTH}")
        assert not screen.has(f"plan.stretch.nk1.{Sides.BOTH}")
    (plan,) = patient.library.plans.all()
    assert len(plan.receipts) == 2
    assert len(patient.library.treatments.all()) == 1
    assert patient.library.settings.get().clinic_phone == "12345"


async def test_an_older_revision_asks_and_may_be_left(patient):
    await take(patient, PLAN)
    older = replace(PLAN, revision=1, note="Before.")
    async with showing(patient, at(older)) as screen:
        assert say("plan.arrival-older") in screen.texts()
        await screen.tap("plan.to-today")
        assert screen.route == "/"
    assert len(patient.library.plans.all()[0].receipts) == 1
    await take(patient, older)
    async with showing(patient, "/plan") as screen:
        assert "Before." in screen.texts()
    assert len(patient.library.treatments.all()) == 1


async def test_another_plan_comes_beside_and_one_can_switch(patient):
    await take(patient, PLAN)
    async with showing(patient, at(OTHER)) as screen:
        assert say("plan.arrival-another") in screen.texts()
        await screen.tap("plan.use")
    async with showing(patient, "/plan") as screen:
        assert say("plan.from", clinic="Harbour Clinic") in screen.texts()
        await screen.tap(f"plan.show.{PLAN.id}")
        assert say("plan.from", clinic="Riverside Physiotherapy") in screen.texts()
    assert patient.library.settings.get().plan == PLAN.id
    async with showing(patient, at(PLAN)) as screen:  # the other one was used last
        assert say("plan.used") in screen.texts()


async def test_a_plan_is_put_away_and_comes_back(patient):
    await take(patient, PLAN)
    async with showing(patient, "/plan") as screen:
        await screen.tap("plan.put-away")
        assert say("plan.none-title") in screen.texts()
        assert patient.library.plans.all() == ()
        await screen.tap("undo.undo")
        assert screen.has("plan.put-away")
        await screen.tap("plan.put-away")
    async with showing(patient) as screen:
        assert screen.has("plan.code")
        assert screen.has("today.hours")  # what was taken over stays
    await take(patient, PLAN)
    assert len(patient.library.treatments.all()) == 1


async def test_what_was_done_is_not_due_again_at_once_and_at_last_it_is_enough(patient, device):
    await take(patient, PLAN)
    practise(patient, "nk1", "ub1")
    async with showing(patient) as screen:
        later = device.now() + timedelta(hours=4)
        when = say("plan.when-today", time=say.time(later))
        assert screen.text("plan.due") == say("plan.due-later", when=when)
        await screen.go("/practise/plan")
        assert say("plan.nothing-due") in screen.texts()
    device.pass_hours(4)
    async with showing(patient) as screen:
        assert screen.text("plan.due") == say("plan.due", n=2)
    practise(patient, "nk1", "ub1")
    async with showing(patient) as screen:
        assert "tomorrow" in screen.text("plan.due")  # the calf, from hour 24 on


async def test_done_for_today_is_said(patient):
    await take(patient, replace(PLAN, doses=(dose("nk1", times_a_day=1),)))
    practise(patient, "nk1")
    async with showing(patient) as screen:
        assert screen.text("plan.due") == say("plan.due-done")


async def test_stretches_that_begin_tomorrow_say_when(patient):
    await take(patient, replace(PLAN, doses=(dose("ca1", from_hour=24),)))
    async with showing(patient) as screen:
        treated = say.time(PLAN.treated.at)
        when = say("plan.when-tomorrow", time=treated)

        assert screen.text("plan.due") == say("plan.due-from", when=when)
        assert not screen.has("plan.start")


@pytest.mark.parametrize(
    ("soreness", "light", "seconds"),
    [
        (None, "light-ask", 20),
        (3, "light-full", 20),
        (4, "light-half", 10),
        (9, "light-gentle", 10),
    ],
)
async def test_the_traffic_light_shortens_what_is_led(patient, device, soreness, light, seconds):
    device.pass_hours(30)
    await take(patient, replace(PLAN, doses=(dose("nk1"),), rule=Rule(full_up_to=3, half_up_to=5)))
    if soreness is not None:
        score(patient, soreness)
    async with showing(patient) as screen:
        assert say(f"plan.{light}", score=soreness) in texts(screen)
        await screen.tap("plan.start")
        assert say("player.dose-each", seconds=seconds, reps=3) in texts(screen)


async def test_a_score_of_yesterday_says_nothing_of_today(patient, device):
    await take(patient, replace(PLAN, doses=(dose("nk1"),)))
    score(patient, 9)
    device.pass_hours(24)
    async with showing(patient) as screen:
        assert say("plan.light-ask") in texts(screen)
        await screen.tap("plan.light-answer")
        assert screen.route == "/check-in"


async def test_the_note_and_which_of_several_plans_it_is_stand_on_today(patient):
    await take(patient, PLAN)
    async with showing(patient) as screen:
        assert screen.text("plan.note") == PLAN.note
        assert not screen.has("plan.other")
    await take(patient, OTHER)
    async with showing(patient) as screen:
        await screen.tap("plan.other")
        assert screen.route == "/plan"


async def test_what_the_physiotherapist_said_no_to_is_not_said_to_help(patient, device):
    device.pass_hours(30)
    line = say("phase.warm-or-cold")
    await take(patient, replace(PLAN, advice=()))
    async with showing(patient) as screen:
        assert line in screen.texts()
    no = (Said(topic=Topic.HEAT, answer=Answer.NO),)
    await take(patient, replace(PLAN, revision=PLAN.revision + 1, advice=no))
    async with showing(patient) as screen:
        assert line not in screen.texts()


async def test_what_is_locked_for_the_person_or_unknown_is_left_out_and_said(patient):
    condition = Condition.KNEELING
    locked = dose("ub1")
    settings = patient.library.settings.get()
    patient.library.settings.put(replace(settings, conditions=frozenset({condition})))
    await take(patient, replace(PLAN, doses=(dose("nk1"), locked, replace(locked, stretch=174))))
    for route in ("/", "/plan"):
        async with showing(patient, route) as screen:
            assert say("plan.stretches-locked", n=1) in screen.texts()
            assert say("plan.stretches-newer", n=1) in screen.texts()
    async with showing(patient, "/practise/plan") as screen:
        assert screen.has("player.set.0")
        assert not screen.has("player.set.1")


async def test_a_prescribed_stretch_says_so_and_is_led_by_the_dose_of_the_plan(patient, device):
    device.pass_hours(30)
    await take(patient, replace(PLAN, doses=(dose("nk1", hold_seconds=25, sides=Sides.LEFT),)))
    async with showing(patient, "/stretch/nk1") as screen:
        assert say("plan.prescribed") in screen.texts()
        assert say("stretch.times-left") in screen.texts()
        assert say("stretch.dose-note") not in screen.texts()
        await screen.tap("stretch.do-now")
        assert screen.route == "/practise/plan/nk1"
        assert say("player.dose", seconds=25, reps=3) in texts(screen)
        await screen.go("/stretch/nk2")
        assert say("plan.prescribed") not in screen.texts()
        await screen.tap("stretch.do-now")
        assert screen.route == "/practise/nk2/left"


async def test_where_it_hurts_the_word_of_the_physiotherapist_is_read(patient):
    await take(patient, replace(PLAN, note="Stop and call me."))
    async with showing(patient, "/practise/plan") as screen:
        await screen.tap("player.start")
        assert "Stop and call me." not in screen.texts()
        await screen.tap("player.hurts")
        assert "Stop and call me." in screen.texts()


async def test_the_doses_are_said_as_they_will_be_led(patient):
    timed = dose("sh1", hold_seconds=40, reps=2, sides=Sides.RIGHT)
    late = dose("ca1", sets=2, times_a_day=1, from_hour=24, easier=True)
    async with showing(patient, at(replace(PLAN, doses=(timed, late)))) as screen:
        said = texts(screen)

        assert "40 s, 2 \u00d7, right side, 2 \u00d7 a day" in said
        assert "20 s, 3 \u00d7, each side, 2 rounds, 1 \u00d7 a day" in said
        time = say.time(PLAN.treated.at)
        assert say("plan.dose-from-moment", when=say("plan.when-tomorrow", time=time)) in said
        assert say("plan.dose-easier") in said


@pytest.mark.parametrize("route", ["/practise/plan/nk1", "/practise/plan/nowhere"])
async def test_there_is_no_set_of_a_stretch_that_is_not_prescribed(patient, route):
    async with showing(patient, route) as screen:
        assert not screen.has("player.start")


async def test_a_set_that_is_led_is_kept_and_its_stretches_are_done(patient):
    await take(patient, replace(PLAN, doses=(dose("nk1"),)))
    async with showing(patient) as screen:
        await screen.tap("plan.start")
        await screen.tap("player.start")
        await screen.tap("player.skip")
        await screen.tap("player.reason.pain")
        await screen.tap("player.close")
        assert screen.route == "/"
        assert not screen.has("plan.start")  # what hurts is not asked for again at once


async def test_deleting_everything_counts_the_plan_and_leaves_none(patient):
    await take(patient, PLAN)
    async with showing(patient, "/settings/delete") as screen:
        assert say("settings.gone-plans", n=1) in screen.texts()
        await screen.tap("deletion.now")
        await screen.go("/plan")
        assert not screen.has("plan.put-away")
    assert patient.library.plans.all() == ()


async def test_the_demo_has_a_plan_with_something_of_everything(demo):
    async with showing(demo) as screen:
        assert screen.has("plan.start")
        assert screen.has("today.visit")
        await screen.tap("plan.open")
        assert screen.route == "/plan"
        assert sum(key.startswith("plan.stretch.") for key in screen.keys()) == 5  # noqa: SIM118
        assert say("plan.rule-title") in screen.texts()
        assert say("plan.note-title") in screen.texts()


async def test_a_plan_that_begins_with_an_easier_form_is_judged_by_that_one(patient):
    """The easier form of ca1, which poor balance locks, is ca4, which a disc locks."""
    eased = dose("ca1", easier=True)
    await take(patient, replace(PLAN, doses=(eased,)))
    for condition, left_out in ((Condition.BALANCE, False), (Condition.DISC, True)):
        settings = patient.library.settings.get()
        patient.library.settings.put(replace(settings, conditions=frozenset({condition})))
        async with showing(patient, "/plan") as screen:
            assert (say("plan.stretches-locked", n=1) in screen.texts()) is left_out
        async with showing(patient, "/stretch/ca1") as screen:
            assert screen.has("stretch.do-now") is not left_out
            only = say("stretch.only-easier", name=say("stretch-calf.ca4"))
            assert (only in screen.texts()) is not left_out
            assert (say("stretch.locked") in screen.texts()) is left_out
            assert (say(f"condition.{condition}-why") in screen.texts()) is left_out
        async with showing(patient, "/practise/plan") as screen:
            assert screen.has("player.set.0") is not left_out
            assert (say("stretch-calf.ca4") in texts(screen)) is not left_out
            of = say("player.easier-of", name=say("stretch-calf.ca1"))
            named = [one for one in screen.texts() if say("stretch-calf.ca1") in one]
            assert all(of in one for one in named)
            assert bool(named) is not left_out
