"""A plan that came by a link: shown before it is used, used once, refused with a reason."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL

say = load_words("en", "GB")


@pytest.fixture
def patient(app, device):
    """Somebody who opens the link an hour after the treatment."""
    device.time = ISSUED + timedelta(minutes=25)
    return app


def at(plan):
    return f"/p/{encode(plan, codes())}"


async def test_everything_in_it_is_shown_before_anything_is_used(patient):
    async with showing(patient, at(USUAL)) as screen:
        texts = " ".join(screen.texts())
        stored = patient.library.settings.get()

        assert say("plan.from", clinic="Riverside Physiotherapy") in texts
        assert "+44 20 7946 0123" in texts
        assert say("plan.stretches", n=8, times="3") in texts
        assert say("stretch-neck.nk1") in texts
        assert say("plan.stretches-newer", n=1) in texts  # 174 is of another version
        assert say("plan.rule-half", **{"from": 4}, score=5) in texts
        assert say("plan.sore-days", days=3) in texts
        assert say("plan.visit", day="Monday 9 March", time="17:30") in texts
        assert "Room 2, first floor" in texts
        assert all(screen.has(f"plan.advice-{one.topic}") for one in USUAL.advice)
        assert all(say(f"plan.evidence-{one.topic}") in texts for one in USUAL.advice)
        assert (stored.clinic_phone, patient.library.documents) == ("", 0)


async def test_used_it_is_kept_sets_the_clinic_and_notes_the_treatment_once(patient):
    async with showing(patient, at(USUAL)) as screen:
        await screen.tap("plan.use")

        assert screen.route == "/"
    async with showing(patient, at(USUAL)) as screen:
        assert say("plan.used") in screen.texts()
        assert not screen.has("plan.use")
        await screen.tap("plan.to-today")
        assert screen.route == "/"

    stored = patient.library.settings.get()
    (treatment,) = patient.library.treatments.all()
    assert stored.clinic_name == USUAL.clinic_name
    assert stored.clinic_phone == USUAL.clinic_phone
    assert treatment.at == USUAL.treated.at
    assert treatment.areas == USUAL.treated.areas
    assert treatment.sore_up_to_days == USUAL.sore_up_to_days


async def test_a_new_person_who_uses_it_is_on_today_and_was_told_what_others_are(patient):
    async with showing(patient, at(USUAL)) as screen:
        told = screen.texts()
        country = screen.has("settings.country")
        await screen.tap("plan.use")

        assert screen.route == "/"
        assert screen.has("plan.due")
        assert not screen.has("welcome.start")
    async with showing(patient, at(replace(USUAL, revision=3))) as screen:
        again = screen.texts()

    promised = {say(f"welcome.{name}") for name in ("private", "limits", "review")}
    assert promised <= set(told)
    assert country
    assert not promised & set(again)


async def test_who_does_not_use_it_now_is_welcomed(patient):
    async with showing(patient, at(USUAL)) as screen:
        await screen.tap("plan.not-now")

        assert screen.has("welcome.start")


@pytest.mark.parametrize("apple", [True, False])
async def test_on_an_iphone_a_new_person_is_told_to_install_it_first(phone, page, device, apple):
    device.time = ISSUED + timedelta(minutes=25)
    page.stands = replace(page.stands, apple=apple)
    async with showing(phone, at(USUAL)) as screen:
        assert screen.has("web-app.install-apple") is apple


async def test_a_treatment_still_to_come_by_this_clock_is_not_noted_and_the_plan_stays(
    patient, device
):
    device.time = ISSUED - timedelta(days=1)
    async with showing(patient, at(USUAL)) as screen:
        await screen.tap("plan.use")

        assert say("plan.use-ahead") in screen.texts()
        assert patient.library.treatments.all() == ()
        assert patient.library.settings.get().clinic_phone == USUAL.clinic_phone
        device.time = ISSUED + timedelta(hours=1)
        await screen.tap("plan.use")

        assert screen.route == "/"
    async with showing(patient, at(USUAL)) as screen:
        assert say("plan.used") in screen.texts()
    assert len(patient.library.treatments.all()) == 1
    assert [len(one.receipts) for one in patient.library.plans.all()] == [1]


@pytest.mark.parametrize("minutes", [-4, 0, 4])
async def test_however_this_clock_goes_it_notes_one_treatment_and_is_used_for_good(
    patient, device, minutes
):
    device.time = USUAL.treated.at + timedelta(minutes=minutes, seconds=20)
    async with showing(patient, at(USUAL)) as screen:
        await screen.tap("plan.use")
    (treatment,) = patient.library.treatments.all()
    patient.library.treatments.put(replace(treatment, at=treatment.at - timedelta(hours=1)))
    settings = patient.library.settings.get()
    patient.library.settings.put(replace(settings, clinic_phone="12345"))
    async with showing(patient, at(USUAL)) as screen:
        assert say("plan.used") in screen.texts()
    async with showing(patient, at(replace(USUAL, revision=USUAL.revision + 1))) as screen:
        assert screen.has("plan.use")


async def test_a_plan_without_a_clinic_leaves_the_one_that_is_known(patient):
    patient.library.settings.put(
        replace(patient.library.settings.get(), clinic_name="Mine", clinic_phone="12345")
    )
    bare = replace(USUAL, clinic_name="", clinic_phone="", advice=(), visits=(), doses=())
    async with showing(patient, at(bare)) as screen:
        await screen.tap("plan.use")

    assert patient.library.settings.get().clinic_name == "Mine"
    assert patient.library.settings.get().clinic_phone == "12345"


async def test_a_plan_that_says_nothing_has_nothing_to_use(patient):
    empty = replace(
        USUAL, clinic_name="", clinic_phone="", treated=None, doses=(), advice=(), visits=(),
        sore_up_to_days=None, rule=None,
    )  # fmt: skip
    async with showing(patient, at(empty)) as screen:
        assert screen.has("plan.to-today")
        assert not screen.has("plan.use")


@pytest.mark.parametrize("payload", ["", "broken", "%00", "a" * 9000, "<script>", "..%2f..%2f"])
async def test_a_link_that_holds_no_plan_says_so_and_changes_nothing(patient, payload):
    async with showing(patient, f"/p/{payload}") as screen:
        assert not screen.has("plan.use")
        assert any("Nothing was changed" in text for text in screen.texts()) or not payload


async def test_a_link_cut_short_says_what_to_do(patient):
    async with showing(patient, at(USUAL)[:-30]) as screen:
        assert say("plan.refused-truncated") in screen.texts()
        await screen.tap("plan.to-today")
        assert screen.route == "/"
