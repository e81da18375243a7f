"""What rings for a person: from treatments, the plan, visits and settings, and until answered."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.device.ports import Channel, Permission
from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.prescription import Dose
from aftercare.domain.reminder import Kind
from aftercare.domain.settings import Rings, Role
from aftercare.formats.prescription_link import encode
from aftercare.state import reminder as module
from aftercare.state.reminder import MOST_PLANNED, Stage
from tests.formats.plans import ISSUED, USUAL

LUNG, ELSEWHERE = "upper_back.right", "calf.left"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PLAN = replace(
    USUAL,
    treated=None,
    visits=(),
    doses=(Dose(stretch=1, hold_seconds=30, reps=2, sets=1, times_a_day=3),),
)


@pytest.fixture
def patient(home):
    """Somebody at ten in the morning, in a zone without summer time."""
    home.state.settings.change(welcomed=True)
    return home


def treated(home, *areas, hours_ago=0.0):
    return home.state.treatments.record(home.device.now() - hours_ago * HOUR, areas)


def planned(home, plan=PLAN):
    plan = replace(plan, issued_at=home.device.now())
    home.state.prescriptions.accept(encode(plan, codes()), plan)


def practises(home, outcome=Outcome.DONE):
    (dose,) = PLAN.doses
    done = Practised(
        stretch=codes().stretch.ids[dose.stretch],
        outcome=outcome,
        held_seconds=60,
        planned_seconds=60,
        reason=Reason.TIME if outcome is Outcome.SKIPPED else None,
    )
    now = home.device.now()
    one = Practice(id=home.device.new(), started_at=now, ended_at=now, stretches=(done,))
    home.state.practices.keep(one, None)


def due(home, *kinds):
    return [one.kind for one in home.state.reminders.due(*kinds)]


def hours_ahead(home, kind, **more):
    now = home.device.now()
    return [
        (one.at - now) / HOUR
        for ring in home.state.reminders.ahead(**more)
        for one in ring.reminders
        if one.kind is kind
    ]


def test_a_new_person_is_left_alone(home):
    assert due(home) == []
    assert home.state.reminders.ahead() == ()


def test_after_a_treatment_it_asks_until_it_is_answered(patient):
    treated(patient, ELSEWHERE)
    assert hours_ahead(patient, Kind.CHECK_IN) == [2, 6, 22, 24, 48, 72]
    patient.device.pass_hours(3)
    assert due(patient) == [Kind.CHECK_IN]
    patient.state.diary.record(soreness=2)

    assert due(patient) == []
    assert hours_ahead(patient, Kind.CHECK_IN) == [3, 19, 21, 45, 69]


def test_an_answer_just_before_it_would_ring_is_one(patient):
    treated(patient, ELSEWHERE)
    patient.device.pass_hours(1.5)
    patient.state.diary.record(soreness=2)

    assert hours_ahead(patient, Kind.CHECK_IN)[0] == 4.5


def test_what_is_of_no_use_any_more_disappears(patient):
    treated(patient, ELSEWHERE)
    patient.device.pass_hours(72 + 11)
    assert due(patient) == [Kind.CHECK_IN]
    patient.device.pass_hours(2)

    assert due(patient) == []


def test_a_new_treatment_asks_from_its_own_hours_but_the_lung_stays(patient):
    treated(patient, LUNG, hours_ago=13)
    treated(patient, ELSEWHERE)
    patient.device.pass_hours(1)

    assert due(patient) == [Kind.LOOK_AGAIN]
    assert hours_ahead(patient, Kind.CHECK_IN)[0] == 1


def test_a_look_at_the_signs_counts_where_one_was_asked_for_and_is_kept(patient):
    treated(patient, LUNG)
    patient.state.reminders.looked()
    assert patient.kept().settings.looked_at is None
    patient.device.pass_hours(2.5)
    assert due(patient, Kind.LOOK_AGAIN) == [Kind.LOOK_AGAIN]
    patient.state.reminders.looked()

    assert due(patient, Kind.LOOK_AGAIN) == []
    assert patient.kept().settings.looked_at == patient.device.now()
    patient.device.pass_hours(8)
    assert due(patient, Kind.LOOK_AGAIN) == [Kind.LOOK_AGAIN]


def test_stretches_ring_as_often_as_the_plan_says_but_for_what_was_done(patient):
    planned(patient)  # at ten
    assert hours_ahead(patient, Kind.STRETCHES)[:3] == [3, 9, 22]
    assert due(patient) == []
    patient.device.pass_hours(4)
    assert due(patient) == [Kind.STRETCHES]
    practises(patient, Outcome.SKIPPED)
    assert due(patient) == [Kind.STRETCHES]
    practises(patient)

    assert due(patient) == []
    patient.device.pass_hours(3.5)  # the plan would have more done; it rings at seven
    assert due(patient) == []
    patient.device.pass_hours(1.6)
    assert due(patient) == [Kind.STRETCHES]


def test_stretches_done_as_often_as_they_are_to_be_ring_no_more_today(patient):
    planned(patient)
    for _ in range(3):
        practises(patient)

    assert hours_ahead(patient, Kind.STRETCHES)[0] == 22


def test_stretches_end_with_four_weeks_or_at_the_next_visit(patient):
    planned(patient)
    assert max(hours_ahead(patient, Kind.STRETCHES, within=60 * DAY)) < 28 * 24
    now = patient.device.now()
    visits = tuple(replace(USUAL.visits[0], at=now + days * DAY) for days in (2, 9))
    planned(patient, replace(PLAN, revision=3, visits=visits))

    assert max(hours_ahead(patient, Kind.STRETCHES, within=60 * DAY)) < 48


def test_a_plan_of_which_nothing_is_for_this_person_is_silent(patient):
    planned(patient, replace(PLAN, doses=(replace(PLAN.doses[0], stretch=9999),)))

    assert hours_ahead(patient, Kind.STRETCHES) == []


def test_visits_ring_the_evening_before_and_two_hours_before(patient):
    now = patient.device.now()
    one = Appointment(id="v", at=now + 2 * DAY, made_at=now)
    off = replace(one, id="w", at=now + 3 * DAY, standing=Standing.CANCELLED)
    for each in (one, off):
        patient.library.appointments.put(each)
    patient.state.appointments.refresh()
    kinds = [ring.first.kind for ring in patient.state.reminders.ahead()]

    assert kinds == [Kind.VISIT_EVE, Kind.VISIT_SOON]


def test_settings_silence_and_move(patient):
    treated(patient, LUNG)
    planned(patient)
    patient.state.settings.change(silent=frozenset(Rings), quiet_begins=12, quiet_ends=15)
    assert patient.state.reminders.ahead() == ()
    patient.state.settings.change(silent=frozenset({Rings.CHECK_INS, Rings.STRETCHES}))

    assert hours_ahead(patient, Kind.LOOK_AGAIN)[0] == 2  # 12 is the edge of the quiet time
    patient.state.settings.change(role=Role.PHYSIOTHERAPIST)
    assert patient.state.reminders.ahead() == ()


def test_what_rings_names_nothing_of_the_body_unless_it_may(patient):
    treated(patient, LUNG)
    ring = patient.state.reminders.ahead()[0]
    neutral = patient.state.reminders.notice(ring)
    patient.state.settings.change(rings_by_name=True)
    named = patient.state.reminders.notice(ring)

    assert "back" not in f"{neutral.title} {neutral.body}".lower()
    assert "Upper back" in named.title
    assert (neutral.opens, neutral.tag) == (named.opens, named.tag) == ("/warning", ring.first.id)
    assert "Two questions" in neutral.body  # rings at the same minute


def test_stretches_are_named_where_they_may(patient):
    planned(patient)
    patient.state.settings.change(rings_by_name=True)
    ring = patient.state.reminders.ahead()[0]

    assert patient.state.reminders.notice(ring).title.startswith("Stretches: ")


def test_a_visit_that_rings_late_is_today(patient):
    visit = replace(USUAL.visits[0], at=patient.device.now() + 1.3 * DAY)
    planned(patient, replace(PLAN, doses=(), visits=(visit,)))
    eve = patient.state.reminders.ahead()[0]
    before = patient.state.reminders.notice(eve).title
    patient.device.pass_hours(23)

    assert before.startswith("Tomorrow")
    assert patient.state.reminders.notice(eve).title.startswith("Today")


async def test_who_has_nothing_that_shows_notifications_is_told_so(patient):
    patient.state.reminders._notifier = None
    await patient.state.reminders.look()
    await patient.state.reminders.ring_soon()

    assert patient.state.reminders.permission is Permission.NONE
    assert patient.state.reminders.trial.stage is Stage.REFUSED
    assert patient.state.reminders.channel is None


@pytest.fixture
def _soon(monkeypatch):
    monkeypatch.setattr(module, "TEST_SECONDS", 0.01)


@pytest.mark.usefixtures("_soon")
async def test_the_trial_asks_then_rings_by_the_very_way_that_reminders_take(patient):
    patient.notifier.may = Permission.ASK
    task = asyncio.create_task(patient.state.reminders.ring_soon())
    for _ in range(5):
        await asyncio.sleep(0)
    waiting = patient.state.reminders.trial.stage
    await task

    assert waiting is Stage.WAITING
    assert patient.state.reminders.trial.stage is Stage.HANDED
    assert [one.opens for one in patient.notifier.shown] == ["/reminders"]


@pytest.mark.usefixtures("_soon")
async def test_a_trial_that_is_not_allowed_says_so(patient):
    patient.notifier.may, patient.notifier.says = Permission.ASK, Permission.DENIED
    await patient.state.reminders.ring_soon()

    assert patient.state.reminders.permission is Permission.DENIED
    assert patient.state.reminders.trial.stage is Stage.REFUSED
    assert patient.notifier.shown == []


@pytest.fixture
def phone(patient):
    patient.notifier.plans_ahead = True
    patient.notifier.channel = Channel.PHONE
    return patient


async def test_a_phone_is_told_of_two_days_and_told_anew_when_something_is_done(phone):
    treated(phone, ELSEWHERE)
    assert await phone.state.reminders.replan()
    at = [(one.at - phone.device.now()) / HOUR for one in phone.notifier.planned]
    assert at == [2, 6, 22, 24, 48]
    phone.device.pass_hours(2.5)
    phone.state.diary.record(soreness=1)
    phone.state.settings.change(quiet_begins=20, quiet_ends=9)
    await phone.state.reminders.replan()

    assert phone.notifier.planned[0].at - phone.device.now() == 3.5 * HOUR


async def test_a_phone_is_never_told_more_than_it_keeps(phone):
    many = replace(PLAN.doses[0], times_a_day=10)
    planned(phone, replace(PLAN, doses=(many,)))
    treated(phone, LUNG)
    await phone.state.reminders.replan()
    few = len(phone.notifier.planned)
    module_planned, module.PLANNED = module.PLANNED, 20 * DAY
    try:
        await phone.state.reminders.replan()
    finally:
        module.PLANNED = module_planned

    assert few < MOST_PLANNED == len(phone.notifier.planned)


async def test_what_has_not_changed_is_not_planned_again(phone):
    treated(phone, ELSEWHERE)
    await phone.state.reminders.replan()
    phone.notifier.planned = ()
    await phone.state.reminders.replan()

    assert phone.notifier.planned == ()


async def test_the_trial_of_a_phone_is_planned_with_the_others(phone):
    treated(phone, ELSEWHERE)
    await phone.state.reminders.look()
    await phone.state.reminders.ring_soon()

    assert phone.state.reminders.trial.stage is Stage.PLANNED
    assert phone.notifier.planned[0].notice.tag == "test"
    assert len(phone.notifier.planned) == 6


def test_reminders_of_the_usual_plan_ring_from_its_treatment(patient):
    patient.device.time = ISSUED
    planned(patient, USUAL)

    assert hours_ahead(patient, Kind.CHECK_IN)
    assert hours_ahead(patient, Kind.STRETCHES)
