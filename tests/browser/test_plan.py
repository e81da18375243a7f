"""A plan comes to a patient: by its link, by a message, and is done."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.prescription import Answer, Dose, Prescription, Said, Sides, Topic, Treated
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers
PLAN = Prescription(
    id="1234567890abcdef",
    revision=1,
    issued_at=(datetime.now(UTC) - timedelta(hours=30)).replace(second=0, microsecond=0),
    clinic_name="Riverside Physiotherapy",
    clinic_phone="+44 20 7946 0123",
    treated=Treated(
        at=(datetime.now(UTC) - timedelta(hours=30)).replace(second=0, microsecond=0),
        areas=("neck_back",),
    ),
    doses=tuple(
        Dose(
            stretch=NUMBERS[name], hold_seconds=20, reps=2, sets=1, times_a_day=2, sides=Sides.BOTH
        )
        for name in ("nk1", "ut1")
    ),
    advice=(Said(topic=Topic.HEAT, answer=Answer.YES),),
)
PAYLOAD = encode(PLAN, codes())


@pytest.fixture
def url(world):
    return world.starts().url


def is_on_today(person):
    person.sees(say("plan.due", n=2))
    person.sees(say("today.ask-title"))


def test_a_link_is_shown_accepted_and_its_set_begun_and_it_stands_nowhere_else(world, url, runtime):
    person = world.opens(f"{url}#/p/{PAYLOAD}")
    person.sees(say("plan.from", clinic=PLAN.clinic_name))
    person.sees(say("stretch-neck.nk1"))
    person.taps(say("plan.use"))
    is_on_today(person)
    person.taps(say("plan.start"))
    person.sees(say("player.dose-each", seconds=20, reps=2))
    person.taps(say("player.start"))
    person.sees(say("player.kind-hold"))
    if runtime == "web":
        person.page.wait_for_timeout(500)
        for _ in range(3):
            assert PAYLOAD not in person.runs("location.href")
            person.back()
            person.page.wait_for_timeout(300)


@IN_A_PROCESS
def test_a_pasted_message_is_as_good(world, url):
    person = world.opens(url)
    person.taps(say("welcome.start"))
    person.taps(say("plan.code"))
    person.types(say("plan.paste-field"), f"Hello, your plan: https://clinic.example/#/p/{PAYLOAD}")
    person.page.wait_for_timeout(300)
    person.taps(say("plan.paste-open"))
    person.taps(say("plan.use"))
    person.sees(say("plan.due", n=2))
