"""From the library to a stretch and its easier form, by what can be read and heard."""

import re

import pytest

from aftercare.words.words import load_words

say = load_words("en", "GB")


@pytest.fixture
def person(world):
    return world.opens(world.starts("--demo").url)


def test_a_muscle_leads_to_its_stretch_which_is_locked_where_it_does_not_suit(person):
    person.goes("/stretches")
    person.types(say("stretch.search"), "levator")
    person.taps(say("stretch-upper-trapezius.ut3"))
    person.sees(say("stretch-upper-trapezius.ut3-pose"))
    person.goes("/stretches/conditions")
    neck = re.compile(say("condition.neck"))
    person.page.get_by_role("checkbox", name=neck).click()
    person.goes("/stretch/ut3")
    person.sees(say("condition.neck-why"))
    person.goes("/stretch/ca1")
    person.taps(say("stretch.side-right"))
    person.taps(say("stretch.easier-other", name=say("stretch-calf.ca4")))
    person.sees(say("stretch-calf.ca4-pose"))
