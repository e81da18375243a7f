"""From the library to a stretch and its easier form, by what can be read and heard."""

import re

import pytest
from playwright.sync_api import expect

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS, IN_THE_PAGE

say = load_words("en", "GB")


@pytest.fixture
def person(world):
    return world.opens(world.starts("--demo").url)


@IN_A_PROCESS
def test_a_muscle_leads_to_its_stretch_which_is_locked_where_it_does_not_suit(person):
    person.goes("/stretches")
    person.types(say("stretch.search"), "levator")
    person.taps(say("stretch-upper-trapezius.ut3"))
    person.sees(say("stretch-upper-trapezius.ut3-pose"))
    person.sees(say("stretch-upper-trapezius.ut3-easier"))
    person.sees(say("stretch.easier-picture"))
    person.goes("/stretches/conditions")
    neck = re.compile(say("condition.neck"))
    person.page.get_by_role("checkbox", name=neck).click()
    person.goes("/stretch/ut3")
    person.sees(say("condition.neck-why"))
    person.sees(say("stretch-upper-trapezius.ut3-step-1"))  # what stands below the lock
    person.taps(say("stretch.conditions-change"))
    person.sees(say("condition.neck-note"))
    person.goes("/stretch/ca1")
    person.taps(say("stretch.side-right"))
    person.taps(say("stretch.easier-other", name=say("stretch-calf.ca4")))
    person.sees(say("stretch-calf.ca4-pose"))


@IN_A_PROCESS
def test_the_cross_in_the_search_field_is_named_and_empties_it(person):
    person.goes("/stretches")
    person.types(say("stretch.search"), "tennis elbow")
    person.sees(say("stretch-elbow.el3"))
    person.taps(say("app.search-clear"))
    person.sees(say("stretch.region-jaw"))
    person.misses(say("app.search-clear"))
    expect(person.page.get_by_label(say("stretch.search"), exact=True).first).to_have_value("")


def picture(person):
    return person.page.screenshot(clip={"x": 40, "y": 70, "width": 310, "height": 300})


@IN_THE_PAGE
def test_a_stretch_moves_until_it_is_stopped(world):
    person = world.opens(world.starts("--demo").url, still=False)
    person.goes("/stretch/qd1")
    person.sees(say("stretch.pause"))
    hold = picture(person)
    person.waits_until(lambda: picture(person) != hold, "nothing moves")
    person.taps(say("stretch.pause"))
    person.sees(say("stretch.play"))
    person.page.wait_for_timeout(500)  # the tap's own ripple
    stopped = picture(person)
    person.page.wait_for_timeout(2500)
    assert picture(person) == stopped


@IN_A_PROCESS
def test_who_wants_no_motion_sees_the_start_beside_the_hold(person):
    person.goes("/stretch/qd1")
    person.sees(say("stretch-thigh-front.qd1-pose"))
    person.misses(say("stretch.pause"))
    person.page.wait_for_timeout(1500)  # the screen has come to rest
    before = picture(person)
    person.page.wait_for_timeout(4000)
    assert picture(person) == before
