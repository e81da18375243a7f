"""The form in which a physiotherapist makes a plan, used from its first tap to the hand-over."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

import flet as ft
import pytest

from aftercare.content.code import codes
from aftercare.content.ready_set import doses_for, ready_sets
from aftercare.content.stretch import stretch, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.dose import usual_dose
from aftercare.domain.lock import Lock
from aftercare.domain.prescription import (
    MOST_STRETCHES,
    MOST_VISITS,
    Answer,
    BadPart,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL
from tests.ui.treating import THERAPIST, begin, desk_of, draft_of, plan_of

say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers
SETS = {one.id: one for one in ready_sets()}
NECK = doses_for(SETS["neck"], ())
FIRST = SETS["neck"].doses[0].stretch
LOCKING = next(one for one in stretches() if one.locked_by({Condition.STENOSIS}))
ORDER = (
    *("prescribe.treated", "prescribe.has", "prescribe.has.balance", "prescribe.set.neck"),
    *(f"prescribe.dose.{FIRST}", "prescribe.add", "prescribe.advice.heat.yes"),
)


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(THERAPIST)
    return app


def texts(screen):
    return " ".join(screen.texts())


async def test_a_plan_is_made_in_few_taps(treating):
    patient, taps = begin(treating), 0

    async with showing(treating, f"/prescribe/{patient}") as screen:
        for key in (
            *("prescribe.treated", "treatment.as-list", "treatment.area.neck_back"),
            *("prescribe.treated-done", "prescribe.set.neck", f"prescribe.dose.{FIRST}"),
            *(f"prescribe.dose.{FIRST}.reps-more", "prescribe.advice.heat.yes"),
            *("prescribe.advice.sport.no", "prescribe.visit.in-1", "prescribe.preview"),
            "prescribe.hand-over",
        ):
            await screen.tap(key)
            taps += 1
        route = screen.route

    (plan,) = desk_of(treating).patients.plans(patient)
    given = plan.prescription
    assert taps <= 16
    assert route == f"/patient/{patient}/hand-over/{given.id}"
    assert given.treated.areas == ("neck_back",)
    assert given.doses[0].reps == NECK[0].reps + 1
    assert given.doses[1:] == doses_for(SETS["neck"], ("neck_back",))[1:]
    assert {one.topic: one.answer for one in given.advice} == {
        Topic.HEAT: Answer.YES,
        Topic.SPORT: Answer.NO,
    }
    assert given.visits[0].at - given.issued_at == timedelta(days=7)
    assert given.clinic_name == THERAPIST.clinic_name
    assert draft_of(treating, patient) is None


async def test_every_change_is_on_the_disk_and_there_again(treating):
    patient = begin(treating)
    key = f"prescribe.dose.{FIRST}"

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.set.neck")
        assert plan_of(treating, patient).doses == NECK
        await screen.tap(key)
        await screen.tap(f"{key}.hold_seconds-more")
        assert plan_of(treating, patient).doses[0].hold_seconds > NECK[0].hold_seconds
        await screen.tap(f"{key}.side.left")
        assert plan_of(treating, patient).doses[0].sides is Sides.LEFT
        await screen.tap(f"{key}.easier")
        assert plan_of(treating, patient).doses[0].easier is not NECK[0].easier
        await screen.tap(f"{key}.down")
        assert plan_of(treating, patient).doses[1].stretch == NECK[0].stretch
        await screen.tap("prescribe.course.more")
        assert plan_of(treating, patient).more_than_usual
        await screen.tap("prescribe.sore-days-more")
        await screen.tap("prescribe.sore-days-more")
        assert plan_of(treating, patient).sore_up_to_days == 4
        await screen.tap("prescribe.rule")
        await screen.tap("prescribe.rule.full-less")
        assert plan_of(treating, patient).rule == Rule(full_up_to=2, half_up_to=5)
        await screen.tap("prescribe.advice.cold.ask")
        assert plan_of(treating, patient).advice == (Said(topic=Topic.COLD, answer=Answer.ASK),)
        await screen.change("prescribe.note", "Walk each hour. ")
        assert draft_of(treating, patient).note == "Walk each hour. "
        await screen.tap("prescribe.has")
        await screen.tap("prescribe.has.balance")
        assert draft_of(treating, patient).conditions == {Condition.BALANCE}
        await screen.go("/settings/clinic")
        await screen.go(f"/prescribe/{patient}")
        assert screen.find("prescribe.note").value == "Walk each hour. "
        assert screen.text("prescribe.sore-days") == "4"
        assert screen.text("prescribe.rule.full") == "2"
        assert screen.text("prescribe.count") == say("prescribe.count", n=len(NECK))


async def test_an_answer_that_is_tapped_again_is_not_said(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.advice.heat.yes")
        await screen.tap("prescribe.advice.heat.no")
        changed = plan_of(treating, patient).advice
        await screen.tap("prescribe.advice.heat.no")

    assert changed == (Said(topic=Topic.HEAT, answer=Answer.NO),)
    assert plan_of(treating, patient).advice == ()


async def test_what_is_known_of_a_topic_opens_in_its_place(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert say("plan.evidence-heat") not in screen.texts()
        await screen.tap("prescribe.known.heat")

        assert say("plan.evidence-heat") in screen.texts()


async def test_a_set_brings_its_stretches_and_locks_and_takes_the_stretches_away_again(treating):
    patient = begin(treating)
    ready = next(one for one in ready_sets() if one.conditions)
    kept = ready.doses[0].stretch

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.sets-more")
        await screen.tap(f"prescribe.set.{ready.id}")
        draft = draft_of(treating, patient)
        assert draft.conditions == ready.conditions
        assert draft.plan.doses == doses_for(ready, ())
        await screen.tap(f"prescribe.dose.{kept}")
        await screen.tap(f"prescribe.dose.{kept}.times_a_day-more")
        await screen.tap(f"prescribe.set.{ready.id}")

    draft = draft_of(treating, patient)
    assert [one.stretch for one in draft.plan.doses] == [NUMBERS[kept]]  # it had been changed
    assert draft.conditions == ready.conditions  # a lock too many does no harm


async def test_a_set_for_a_condition_is_not_chosen_by_chance(treating):
    patient = begin(treating)
    stenosis = next(one for one in ready_sets() if one.id == "lumbar-stenosis")

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.sets-more")
        await screen.tap("prescribe.set.low-back")
        await screen.tap("prescribe.set.fibromyalgia")
        before = draft_of(treating, patient)
        there = {one.stretch for one in before.plan.doses}
        assert {NUMBERS[one.stretch] for one in stenosis.doses} <= there  # as it happens
        await screen.tap("prescribe.set.lumbar-stenosis")

    draft = draft_of(treating, patient)
    assert before.conditions == frozenset()
    assert draft.conditions == stenosis.conditions
    assert {one.stretch for one in draft.plan.doses} == there


async def test_a_set_for_a_condition_makes_what_is_there_as_gentle_as_itself(treating):
    patient = begin(treating)
    disc = next(one for one in ready_sets() if one.id == "disc")
    wanted = {one.stretch: one for one in doses_for(disc, ())}

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.sets-more")
        await screen.tap("prescribe.set.low-back")
        await screen.tap("prescribe.set.disc")

    shared = [one for one in draft_of(treating, patient).plan.doses if one.stretch in wanted]
    assert len(shared) == len(wanted)
    for dose in shared:
        own = wanted[dose.stretch]
        assert dose.from_hour >= own.from_hour
        assert dose.times_a_day <= own.times_a_day
        assert dose.hold_seconds <= own.hold_seconds
        assert dose.easier or not own.easier


async def test_the_sets_for_the_treated_areas_come_first(treating):
    patient = begin(treating, treated=Treated(at=USUAL.issued_at, areas=("calf.left",)))

    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert screen.has("prescribe.set.calf")
        assert not screen.has("prescribe.set.jaw")
        await screen.tap("prescribe.sets-more")

        assert {f"prescribe.set.{name}" for name in SETS} <= screen.keys()


@pytest.mark.parametrize("size", [(390, 844), (1024, 768)])
async def test_what_the_patient_has_is_asked_before_what_it_locks(treating, size):
    patient = begin(treating, doses=NECK)

    async with showing(treating, f"/prescribe/{patient}", size) as screen:
        assert say("prescribe.has-none") in screen.texts()
        await screen.tap("prescribe.has")
        await screen.tap("prescribe.has.balance")
        await screen.tap("prescribe.has.stenosis")
        shown = [getattr(one, "key", None) for one in screen.controls()]
        order = [shown.index(key) for key in ORDER]
        await screen.tap("prescribe.has")

        assert order == sorted(order)
        assert "Lumbar stenosis and poor balance" in screen.texts()
        assert not screen.has("prescribe.has.balance")


async def test_a_locked_stretch_is_handed_over_only_when_that_is_said(treating):
    patient = begin(treating)
    name, lock = LOCKING.id, Lock(LOCKING.id, Condition.STENOSIS)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.has")
        await screen.tap("prescribe.has.stenosis")
        await screen.tap("prescribe.add")
        await screen.tap(f"prescribe.region.{LOCKING.region}")
        assert say("prescribe.locked", names="lumbar stenosis") in texts(screen)
        await screen.tap(f"prescribe.add.{name}")
        await screen.tap("prescribe.add-done")
        await screen.tap("prescribe.preview")
        assert screen.text("prescribe.stopped") == say(
            "prescribe.stop-stretches", names=say(f"stretch-{LOCKING.region}.{name}")
        )
        assert not screen.has("prescribe.hand-over")
        await screen.tap("prescribe.change")
        await screen.tap(f"prescribe.dose.{name}")
        assert say("condition.stenosis-note") in screen.texts()
        await screen.tap(f"prescribe.dose.{name}.allow")
        assert draft_of(treating, patient).allowed == {lock}
        await screen.tap("prescribe.preview")
        assert screen.has("prescribe.hand-over")
        await screen.tap("app.back")
        await screen.tap(f"prescribe.dose.{name}")
        await screen.tap(f"prescribe.dose.{name}.remove")

    assert draft_of(treating, patient).allowed == frozenset()  # who adds it again is asked again


async def test_the_usual_dose_is_told_where_the_dose_leaves_it(treating):
    patient = begin(treating)
    low = stretch("nk1").dose.reps.low

    async with showing(treating, f"/prescribe/{patient}/stretches") as screen:
        await screen.tap("prescribe.region.neck")
        await screen.tap("prescribe.add.nk1")
        await screen.tap("prescribe.add-done")
        await screen.tap("prescribe.dose.nk1")
        assert say("source.mark-m-title") not in texts(screen)
        await screen.tap("prescribe.dose.nk1.reps-less")

        assert screen.text("prescribe.dose.nk1.reps") == str(low - 1)
        assert say("source.mark-m-title") in texts(screen)


async def test_a_stretch_without_sides_asks_for_none(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}/stretches") as screen:
        await screen.change("prescribe.search", say("stretch-neck.nk3"))
        await screen.tap("prescribe.add.nk3")
        await screen.tap("prescribe.add-done")
        await screen.tap("prescribe.dose.nk3")

        assert not screen.has("prescribe.dose.nk3.side.left")
        assert plan_of(treating, patient).doses[0].sides is Sides.NONE


async def test_twenty_stretches_are_the_most(treating):
    patient = begin(treating)
    names = [one.id for one in stretches()][: MOST_STRETCHES + 1]

    async with showing(treating, f"/prescribe/{patient}/stretches") as screen:
        for name in names:
            if not screen.has(f"prescribe.add.{name}"):
                await screen.tap(f"prescribe.region.{stretch(name).region}")
            await screen.tap(f"prescribe.add.{name}")
        assert say("prescribe.full") in screen.texts()
        await screen.tap("prescribe.add-done")

        assert not screen.has("prescribe.add")
        assert all(screen.has(f"prescribe.dose.{name}") for name in names[:MOST_STRETCHES])
    doses = plan_of(treating, patient).doses
    assert [one.stretch for one in doses] == [NUMBERS[name] for name in names[:MOST_STRETCHES]]


async def test_numbers_stop_at_their_bounds(treating):
    patient = begin(treating)
    key = f"prescribe.dose.{FIRST}"

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.set.neck")
        await screen.tap(key)
        for _ in range(12):
            await screen.tap(f"{key}.times_a_day-more")
            await screen.tap(f"{key}.from_hour-less")
        for _ in range(16):
            await screen.tap("prescribe.sore-days-more")
        await screen.tap("prescribe.rule")
        for _ in range(12):
            await screen.tap("prescribe.rule.full-more")
        plan = plan_of(treating, patient)
        for _ in range(16):
            await screen.tap("prescribe.sore-days-less")

    assert plan.doses[0].times_a_day == 10
    assert plan.doses[0].from_hour == 0
    assert plan.sore_up_to_days == 14
    assert plan.rule == Rule(full_up_to=10, half_up_to=10)
    assert plan_of(treating, patient).sore_up_to_days is None


async def test_a_template_is_where_to_start_from_and_leaves_the_treatment(treating):
    areas = Treated(at=USUAL.issued_at, areas=("calf.left",))
    patient = begin(treating, treated=areas)
    template = desk_of(treating).templates.save("Neck, first week", USUAL)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(f"prescribe.template.{template.id}")
        taken = plan_of(treating, patient)
        await screen.tap(f"prescribe.template.{template.id}")
        emptied = plan_of(treating, patient)
        await screen.tap("prescribe.advice.heat.yes")

        assert not screen.has(f"prescribe.template.{template.id}")  # it would overwrite that
    assert (taken.doses, taken.advice, taken.rule) == (USUAL.doses, USUAL.advice, USUAL.rule)
    assert taken.treated == emptied.treated == areas
    assert taken.visits == emptied.doses == emptied.advice == ()


async def test_no_treatment_can_be_said(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}/treated") as screen:
        await screen.tap("treatment.when.hour-ago")
        earlier = draft_of(treating, patient)
        await screen.tap("prescribe.no-treatment")
        none = plan_of(treating, patient).treated
        assert not screen.has("treatment.as-list")
        await screen.tap("prescribe.no-treatment")
        again = draft_of(treating, patient)
        await screen.tap("prescribe.treated-done")
        assert screen.route == f"/prescribe/{patient}"

    assert not earlier.just_now
    assert earlier.plan.treated.at == again.plan.treated.at - timedelta(hours=1)
    assert none is None
    assert again.just_now


async def test_without_a_draft_one_can_be_begun_and_without_a_patient_nothing(treating):
    patient = begin(treating)
    desk_of(treating).drafts.drop(patient)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.begin")
        assert screen.has("prescribe.preview")
        assert draft_of(treating, patient) is not None
        for part in ("", "/treated", "/stretches", "/preview"):
            await screen.go(f"/prescribe/nobody{part}")
            assert screen.has("not-found.home"), part


async def test_a_visit_carries_the_clocks_offset_of_its_day(treating, device, monkeypatch):
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    device.time = datetime(2026, 10, 20, 15, 20, tzinfo=summer)
    change = datetime(2026, 10, 25, 3, tzinfo=summer)
    monkeypatch.setattr(
        type(device), "local", lambda _, at: at.astimezone(summer if at < change else winter)
    )
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.visit.in-1")

    (visit,) = plan_of(treating, patient).visits
    assert visit.at == datetime(2026, 10, 27, 15, 30, tzinfo=winter)
    assert visit.at.utcoffset() == timedelta(hours=1)


async def test_visits_are_added_changed_and_taken_out(treating, device):
    patient = begin(treating)
    first, second = (device.time + timedelta(days=days) for days in (7, 14))

    def name(at):
        return f"prescribe.visit.{at:%Y%m%d%H%M}"

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.visit.in-1")
        await screen.tap(f"{name(first)}.minutes-more")
        await screen.change(f"{name(first)}.place", "Room 2 ")
        (visit,) = plan_of(treating, patient).visits
        assert visit == Visit(at=first, minutes=30, place="Room 2")
        await screen.tap("prescribe.visit.in-2")
        assert plan_of(treating, patient).visits[1] == replace(visit, at=second)
        await screen.change(f"{name(second)}.place", "www.example.org")
        assert say("prescribe.place-unsafe-text") in screen.texts()
        assert screen.find(f"{name(second)}.place").value == "www.example.org"
        await screen.change(f"{name(second)}.place", "Room 3")
        assert say("prescribe.place-unsafe-text") not in screen.texts()
        assert plan_of(treating, patient).visits[1].place == "Room 3"
        await screen.tap("prescribe.visit.in-1")
        assert [one.at for one in plan_of(treating, patient).visits] == [second]
        await screen.tap(f"{name(second)}.remove")

    assert plan_of(treating, patient).visits == ()


async def test_six_visits_are_the_most_and_a_passed_one_is_said(treating, device):
    at = device.time + timedelta(days=1)
    visits = tuple(Visit(at=at + timedelta(days=n)) for n in range(MOST_VISITS))
    patient = begin(treating, visits=visits)
    device.pass_hours(36)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert not screen.has("prescribe.visit.in-1")
        assert say("prescribe.visits-full") in screen.texts()
        assert say("prescribe.visit-over") in texts(screen)


async def test_any_day_to_come_can_be_picked_and_its_time(treating, device):
    patient = begin(treating)
    day = (device.time + timedelta(days=30)).date()

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.visit.pick")
        (days,) = picker(screen, ft.DatePicker)
        assert days.first_date == device.time.date()
        await choose(screen, days, datetime(day.year, day.month, day.day, tzinfo=UTC))
        (visit,) = plan_of(treating, patient).visits
        await screen.tap(f"prescribe.visit.{visit.at:%Y%m%d%H%M}.time")
        (times,) = picker(screen, ft.TimePicker)
        await choose(screen, times, time(8, 15))
        await screen.tap(f"prescribe.visit.{visit.at:%Y%m%d}0815.day")
        (days,) = picker(screen, ft.DatePicker)
        today = device.time
        await choose(screen, days, datetime(today.year, today.month, today.day, tzinfo=UTC))
        assert say("prescribe.visit-past") in screen.texts()

    (visit,) = plan_of(treating, patient).visits
    assert visit.at == datetime(day.year, day.month, day.day, 8, 15, tzinfo=UTC)


def picker(screen, kind):
    """Return the open picker of a *kind*."""
    return [one for one in screen.controls() if isinstance(one, kind) and one.open]


async def choose(screen, shown, value):
    """Choose *value* in the picker that is *shown*, as the client does."""
    session = screen.client.session
    session.apply_patch(shown._i, {"value": value})
    await session.dispatch_event(shown._i, "change", value)
    await screen.settle()


def test_what_is_locked_is_not_handed_over_by_any_way(treating):
    number = NUMBERS[LOCKING.id]
    patient = begin(treating, doses=(usual_dose(LOCKING, number, frozenset()),))
    drafts = desk_of(treating).drafts
    drafts.tell(patient, conditions=frozenset({Condition.STENOSIS}))

    with pytest.raises(BadPart) as bad:
        drafts.give(patient)
    allowed = frozenset({Lock(LOCKING.id, Condition.STENOSIS)})
    drafts.tell(patient, allowed=allowed)

    assert (bad.value.reason, bad.value.field) == ("locked", "stretches")
    assert draft_of(treating, patient).allowed == allowed
    assert drafts.give(patient).doses[0].stretch == number


BALANCE, DISC = frozenset({Condition.BALANCE}), frozenset({Condition.DISC})


async def test_a_dose_is_locked_by_the_form_in_which_it_is_done(treating):
    dose = usual_dose(stretch("ca1"), NUMBERS["ca1"], frozenset())  # its easier form is ca4
    patient = begin(treating, doses=(dose,))
    desk_of(treating).drafts.tell(patient, conditions=BALANCE)
    ca4 = say("stretch-calf.ca4")

    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert say("prescribe.locked", names="poor balance") in texts(screen)
        await screen.tap("prescribe.dose.ca1")
        assert say("prescribe.locked-not-easier", name=ca4) in screen.texts()
        await screen.tap("prescribe.dose.ca1.easier")
        assert say("prescribe.locked", names="poor balance") not in texts(screen)
        assert not screen.has("prescribe.dose.ca1.allow")
        await screen.tap("prescribe.has")
        await screen.tap("prescribe.has.disc")
        assert say("prescribe.locked", names="sciatica or disc") in texts(screen)
        assert say("prescribe.locked-easier", name=ca4) in screen.texts()
        await screen.tap("prescribe.dose.ca1.allow")
        assert draft_of(treating, patient).allowed == {Lock("ca4", Condition.DISC)}
        await screen.tap("prescribe.dose.ca1.easier")  # as itself it is another stretch
        assert say("prescribe.locked", names="poor balance") in texts(screen)

    assert draft_of(treating, patient).allowed == frozenset()


async def test_a_condition_that_is_told_after_the_word_locks_again(treating):
    dose = usual_dose(stretch("lb1"), NUMBERS["lb1"], frozenset())
    patient = begin(treating, doses=(dose,))
    key = "prescribe.dose.lb1"

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.has")
        await screen.tap("prescribe.has.disc")
        await screen.tap(key)
        await screen.tap(f"{key}.allow")
        assert say("prescribe.despite", names="sciatica or disc") in screen.texts()
        await screen.tap("prescribe.has.hip-replacement")
        assert say("prescribe.locked", names="hip replacement") in texts(screen)
        assert say("prescribe.despite", names="sciatica or disc") in screen.texts()
        await screen.tap(f"{key}.allow")
        assert not screen.has(f"{key}.allow")
        await screen.tap(f"{key}.lock")

        assert say("prescribe.locked", names="sciatica or disc and hip replacement") in texts(
            screen
        )
    assert draft_of(treating, patient).allowed == frozenset()


async def test_a_template_that_is_chosen_again_asks_again(treating):
    dose = usual_dose(LOCKING, NUMBERS[LOCKING.id], frozenset())
    patient = begin(treating)
    template = desk_of(treating).templates.save("Back", replace(USUAL, doses=(dose,), note=""))
    desk_of(treating).drafts.tell(patient, conditions=frozenset({Condition.STENOSIS}))
    key, way = f"prescribe.dose.{LOCKING.id}", f"prescribe.template.{template.id}"

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(way)
        await screen.tap(key)
        await screen.tap(f"{key}.allow")
        assert draft_of(treating, patient).allowed
        await screen.tap(way)
        await screen.tap(way)

        assert screen.has(f"{key}.allow")
    assert draft_of(treating, patient).allowed == frozenset()


async def test_what_a_condition_asks_to_be_careful_with_is_said_of_each(treating):
    has = frozenset({Condition.PREGNANCY, Condition.DISC})
    dose = usual_dose(stretch("lb2"), NUMBERS["lb2"], frozenset())
    patient = begin(treating, doses=(dose,))
    desk_of(treating).drafts.tell(patient, conditions=has)
    careful = say("prescribe.careful", names="sciatica or disc and later pregnancy")
    minded = "\n".join(
        say("prescribe.mind", name=say(f"prescribe.has-{one}"), what=say(f"prescribe.mind-{one}"))
        for one in Condition
        if one in has
    )

    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert careful in texts(screen)
        assert minded not in texts(screen)
        await screen.tap("prescribe.dose.lb2")
        assert f"{say('prescribe.careful-how')}\n{minded}" in texts(screen)
        assert careful not in texts(screen)  # each is named below
        await screen.tap("prescribe.add")
        if not screen.has("prescribe.add.lb2"):
            await screen.tap("prescribe.region.low-back")

        assert minded in texts(screen)


async def test_a_set_that_has_no_room_says_how_much_was_left_out(treating):
    doses = tuple(
        usual_dose(one, NUMBERS[one.id], frozenset())
        for one in stretches()
        if one.region not in {"calf", "foot"}
    )[: MOST_STRETCHES - 1]
    patient = begin(
        treating, doses=doses, treated=Treated(at=USUAL.issued_at, areas=("calf.left",))
    )
    out = len(SETS["calf"].doses) - 1

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap("prescribe.set.calf")
        line = say("prescribe.set-no-room", n=out, most=MOST_STRETCHES)
        assert line in screen.texts()
        assert len(plan_of(treating, patient).doses) == MOST_STRETCHES
        first = codes().stretch.ids[doses[0].stretch]
        await screen.tap(f"prescribe.dose.{first}")
        await screen.tap(f"prescribe.dose.{first}.remove")

        assert line not in screen.texts()


async def test_a_single_stretch_begins_as_late_as_in_a_set_and_on_the_treated_side(treating):
    treated = Treated(at=USUAL.issued_at, areas=("shoulder.left",))
    patient = begin(treating, treated=treated)

    async with showing(treating, f"/prescribe/{patient}/stretches") as screen:
        await screen.tap("prescribe.region.shoulder")
        await screen.tap("prescribe.add.sh2")
        await screen.tap("prescribe.region.calf")
        await screen.tap("prescribe.add.ca1")

    shoulder, calf = plan_of(treating, patient).doses
    assert (shoulder.from_hour, shoulder.sides) == (24, Sides.LEFT)
    assert calf.from_hour == 0


async def test_the_areas_are_there_again_when_no_treatment_is_turned_off(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}/treated") as screen:
        await screen.tap("treatment.as-list")
        await screen.tap("treatment.area.neck_back")
        await screen.tap("treatment.area.jaw")
        await screen.tap("prescribe.no-treatment")
        await screen.tap("prescribe.treated-done")
        await screen.tap("prescribe.treated")
        await screen.tap("prescribe.no-treatment")

    assert plan_of(treating, patient).treated.areas == ("neck_back", "jaw")


async def test_two_areas_that_are_tapped_before_it_is_drawn_anew_are_both_noted(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}/treated") as screen:
        await screen.tap("treatment.as-list")
        taps = [screen.find(f"treatment.area.{area}") for area in ("neck_back", "jaw")]
        for one in taps:
            await screen.client.session.dispatch_event(one._i, "click", None)
        await screen.settle()

    assert plan_of(treating, patient).treated.areas == ("neck_back", "jaw")


async def test_a_draft_of_a_newer_version_is_kept_until_somebody_drops_it(treating):
    patient = begin(treating)
    table = treating.library.database.table("draft")
    table.update({"payload": "_" * 60}, doc_ids=[patient])
    kept = table.fetch(patient)

    async with showing(treating, f"/patient/{patient}") as screen:
        await screen.tap("patient.go-on")
        assert say("prescribe.newer", label="Tuesday 3 pm") in screen.texts()
        assert not screen.has("prescribe.begin")
        assert table.fetch(patient) == kept
        await screen.tap("prescribe.drop")
        assert screen.has("prescribe.begin")
        assert table.fetch(patient) is None
        await screen.tap("undo.undo")
        assert table.fetch(patient) == kept
        await screen.tap("prescribe.drop")
        await screen.tap("prescribe.begin")

        assert screen.has("prescribe.count")
    assert plan_of(treating, patient).doses == ()
