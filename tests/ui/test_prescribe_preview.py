"""The plan as the patient will see it: what is handed over, what may not be, what is kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.content.ready_set import doses_for, ready_sets
from aftercare.content.stretch import stretch
from aftercare.domain.condition import Condition
from aftercare.domain.dose import usual_dose
from aftercare.domain.lock import Lock
from aftercare.domain.prescription import Visit
from aftercare.domain.settings import Settings
from aftercare.domain.visiting import with_typed
from aftercare.formats.prescription_link import encode
from aftercare.ui.trail import Trail
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL
from tests.ui.treating import THERAPIST, begin, desk_of, draft_of, plan_of

say = load_words("en", "GB")
DOSES = doses_for(ready_sets()[0], ())
PATIENTS = {"plan.to-today", "plan.use", "plan.not-now"}


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(THERAPIST)
    return app


async def test_it_says_what_the_patient_will_read(treating, phone):
    patient = begin(treating, doses=DOSES, advice=USUAL.advice, rule=USUAL.rule)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        previewed = [text for text in screen.texts() if text.strip()]
        await screen.tap("prescribe.hand-over")
    (plan,) = desk_of(treating).patients.plans(patient)
    phone.library.settings.put(Settings(welcomed=True, country="GB"))
    async with showing(phone, f"/p/{encode(plan.prescription, codes())}") as screen:
        received = set(screen.texts()) - {
            *(say(key) for key in ("plan.title", "plan.use", "plan.not-now", "plan.use-about")),
            say("app.close"),
        }

    assert received <= {*previewed, say("app.close")}
    assert say("prescribe.as-seen") in previewed


@pytest.mark.parametrize(
    ("note", "name", "phone_number", "stopped"),
    [
        ("see www.example.org", "", "", "note"),
        ("x" * 501, "", "", "note"),
        ("", "Clinic <b>", "", "clinic-name"),
        ("", "x" * 61, "", "clinic-name"),
        ("", "", "*21*1#", "clinic-phone"),
        ("", "", "1" * 31, "clinic-phone"),
    ],
)
async def test_what_may_not_be_in_a_code_is_said_and_kept(
    treating, note, name, phone_number, stopped
):
    treating.library.settings.put(replace(THERAPIST, clinic_name=name, clinic_phone=phone_number))
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.change("prescribe.note", note)
        told = [text for text in screen.texts() if "may not be in" in text or "too long" in text]
        await screen.tap("prescribe.preview")
        assert screen.text("prescribe.stopped") == say(f"prescribe.stop-{stopped}")
        assert not screen.has("prescribe.hand-over")
        await screen.tap("prescribe.change")
        assert screen.find("prescribe.note").value == note

    assert len(told) == 1
    assert draft_of(treating, patient).note == note


async def test_an_empty_plan_is_not_handed_over(treating):
    treating.library.settings.put(replace(THERAPIST, clinic_name="", clinic_phone=""))
    patient = begin(treating, treated=None)

    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        assert screen.text("prescribe.stopped") == say("prescribe.stop-empty")
        assert not screen.has("prescribe.hand-over")


async def test_a_full_disk_keeps_the_plan_and_hands_it_over(treating, medium):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        medium.capacity = 0
        await screen.tap("prescribe.hand-over")
        assert screen.has("saving.trouble")
        medium.capacity = None
        await screen.tap("saving.retry")

    (plan,) = desk_of(treating).patients.plans(patient)
    assert plan.prescription.doses == DOSES
    assert draft_of(treating, patient) is None


async def test_it_is_kept_as_a_template(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.template")
        await screen.tap("prescribe.template-save")
        assert screen.text("prescribe.template-said") == say("prescribe.template-bad")
        await screen.change("prescribe.template-name", "Neck, first week")
        await screen.tap("prescribe.template-save")
        said = screen.text("prescribe.template-said")
        await screen.tap("prescribe.template")
        await screen.change("prescribe.template-name", "neck,  first week")
        assert say("prescribe.template-same") in screen.texts()

    (template,) = desk_of(treating).templates.templates
    assert said == say("prescribe.template-saved", name="Neck, first week")
    assert desk_of(treating).templates.prescription(template.id).doses == DOSES


async def test_a_second_tap_hands_nothing_over_twice(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        button = screen.find("prescribe.hand-over")
        await screen.client.session.dispatch_event(button._i, "click", None)
        await screen.client.session.dispatch_event(button._i, "click", None)
        await screen.settle()

    assert len(desk_of(treating).patients.get(patient).given) == 1


async def test_what_was_handed_over_is_no_draft_any_more_and_says_so(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.hand-over")
        for part in ("preview", "treated", "stretches"):  # the browser's own way back
            await screen.go(f"/prescribe/{patient}/{part}")
            assert screen.has("prescribe.to-patient"), part
        await screen.tap("prescribe.begin-last")

        assert screen.route == f"/prescribe/{patient}"
        assert screen.has(f"prescribe.dose.{ready_sets()[0].doses[0].stretch}")
    assert plan_of(treating, patient).doses == DOSES


def test_who_goes_back_from_the_hand_over_finds_neither_the_preview_nor_the_form():
    shown = []
    trail = Trail(shown.append)
    for place in ("/patient/p", "/prescribe/p", "/prescribe/p/preview"):
        trail.seen(place)
    trail.leave_for("/patient/p/hand-over/1", screens=2)
    trail.seen(shown[-1])
    trail.back()

    assert shown == ["/patient/p/hand-over/1", "/patient/p"]


LB1 = usual_dose(stretch("lb1"), codes().stretch.numbers["lb1"], frozenset())


async def test_what_is_prescribed_all_the_same_is_told_with_what_the_patient_s_app_does(
    treating, phone
):
    patient = begin(treating, doses=(*DOSES, LB1))
    drafts = desk_of(treating).drafts
    drafts.tell(patient, conditions=frozenset({Condition.DISC}))
    drafts.tell(patient, allowed=frozenset({Lock("lb1", Condition.DISC)}))
    left_out = say("plan.left-out")
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        line = say(
            "prescribe.despite-line", stretch=say("stretch-low-back.lb1"), names="sciatica or disc"
        )
        assert screen.text("prescribe.despite") == line
        about = say("prescribe.despite-about", where=say("stretch.conditions"), said=left_out)
        assert about in screen.texts()
        await screen.tap("prescribe.hand-over")
    (plan,) = desk_of(treating).patients.plans(patient)
    told = frozenset({Condition.DISC})
    for conditions in (told, frozenset()):
        phone.library.settings.put(Settings(welcomed=True, country="GB", conditions=conditions))
        async with showing(phone, f"/p/{encode(plan.prescription, codes())}") as screen:
            assert (left_out in " ".join(screen.texts())) is (conditions == told)


async def test_nothing_is_said_of_locks_where_there_are_none(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        assert not screen.has("prescribe.despite")
        assert say("prescribe.despite-title") not in screen.texts()


async def test_what_may_not_be_handed_over_any_more_is_said_instead(treating, device):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        device.time = device.time.replace(year=2130)  # a clock that is set wrong
        await screen.tap("prescribe.hand-over")

        assert screen.text("prescribe.stopped") == say("prescribe.stop-other")
        assert screen.route == f"/prescribe/{patient}/preview"
    assert desk_of(treating).patients.plans(patient) == ()


async def test_the_clinic_that_another_page_names_is_shown(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        beside = treating.library.state("beside")
        beside.settings.change(clinic_name="Harbour Clinic")
        treating.library.state("beside").settings.refresh()
        await screen.settle()

        assert say("plan.from", clinic="Harbour Clinic") in screen.texts()


async def test_a_name_for_a_template_survives_a_look_elsewhere(treating):
    patient = begin(treating, doses=DOSES)
    other = begin(treating, "Another", doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.template")
        await screen.change("prescribe.template-name", "Neck, first")
        await screen.go("/warning")
        await screen.go(f"/prescribe/{other}/preview")
        assert not screen.has("prescribe.template-name")  # that is another plan
        await screen.go(f"/prescribe/{patient}/preview")
        assert screen.find("prescribe.template-name").value == "Neck, first"
        await screen.tap("prescribe.template-save")
        assert screen.text("prescribe.template-said") == say(
            "prescribe.template-saved", name="Neck, first"
        )
        assert not screen.has("prescribe.template-name")

    assert [one.name for one in desk_of(treating).templates.templates] == ["Neck, first"]


async def test_a_template_that_was_replaced_comes_back(treating):
    desk_of(treating).templates.save("Neck", USUAL)
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.template")
        await screen.change("prescribe.template-name", "neck")
        await screen.tap("prescribe.template-save")
        assert say("undo.template-replaced") in screen.texts()
        await screen.tap("undo.undo")

    (template,) = desk_of(treating).templates.templates
    assert template.name == "Neck"
    assert desk_of(treating).templates.prescription(template.id).doses == USUAL.doses


async def test_enter_keeps_it_as_a_template(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.template")
        assert screen.find("prescribe.template-name").autofocus
        await screen.event("prescribe.template-name", "submit", None)
        assert screen.text("prescribe.template-said") == say("prescribe.template-bad")
        await screen.change("prescribe.template-name", "Neck")
        await screen.event("prescribe.template-name", "submit", None)

        assert screen.text("prescribe.template-said") == say(
            "prescribe.template-saved", name="Neck"
        )
    assert [one.name for one in desk_of(treating).templates.templates] == ["Neck"]


async def test_a_place_that_may_not_be_in_a_code_is_said_and_not_handed_over(treating, device):
    visit = Visit(at=device.time + timedelta(days=3), place="www")
    typed = with_typed((), visit.at, "www.example.org")
    patient = begin(treating, doses=DOSES, visits=(visit,))
    desk_of(treating).drafts.tell(patient, places=typed)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        assert screen.text("prescribe.stopped") == say("prescribe.stop-place")
        assert not screen.has("prescribe.hand-over")

    assert draft_of(treating, patient).places == typed


async def test_who_types_fast_keeps_all_that_was_typed_as_its_name(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}/preview") as screen:
        await screen.tap("prescribe.template")
        await screen.change("prescribe.template-name", "Ne")
        await screen.enter("prescribe.template-name", "Neck, first week")

    assert [one.name for one in desk_of(treating).templates.templates] == ["Neck, first week"]
