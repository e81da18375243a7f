"""A patient is added by a finger that trembles, and the browser's own button leads back to them."""

import pytest

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

pytestmark = IN_A_PROCESS
say = load_words("en", "GB")


@pytest.fixture
def person(world):
    """Somebody who treats, at the list."""
    person = world.opens(world.starts().url)
    person.taps(say("settings.role-physiotherapist"))
    person.taps(say("welcome.start"))
    person.sees(say("patient.empty-title"))
    return person


def test_two_taps_are_one_patient_to_whom_the_browsers_button_leads_back(person):
    person.taps(say("patient.new"))
    person.types(say("patient.label"), "Room 2")
    person.button(say("patient.begin")).dblclick()
    person.sees(say("prescribe.where"))
    person.back()
    person.sees(say("patient.label-title"))
    person.taps(say("patient.go-on"))
    person.sees(say("prescribe.where"))
    person.goes("/patients")
    person.sees(say("patient.draft-waits"))

    assert person.everything().count("button: Room 2") == 1

    person.taps(say("patient.new"))
    person.types(say("patient.label"), "Room 3")
    person.presses("Enter")
    person.sees(say("prescribe.where"))
    person.sees(say("prescribe.for", label="Room 3"))
