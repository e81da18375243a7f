"""From the physiotherapist's screen to the patient's phone: two browsers, and nothing between."""

import pytest

from aftercare.formats.area_words import area_label
from aftercare.words.words import load_words
from tests.browser.site import Site
from tests.browser.world import IN_THE_PAGE
from tests.code_reader import read_codes

pytestmark = IN_THE_PAGE
say = load_words("en", "GB")


@pytest.fixture
def site(world):
    """The clinic's own copy of the web app."""
    return world.serves(Site(world.web_app()))


def scanned(person):
    """Return the one link that a camera reads from the screen of *person*."""
    person.sees(say("hand-over.code"))
    person.page.wait_for_timeout(500)
    (link,) = read_codes(person.page.screenshot())
    return link


def place(person, name):
    """Return how far from the top of the screen *name* stands, in pixels; None: not yet."""
    box = person.button(name).first.bounding_box() if person.button(name).count() else None
    return box and box["y"]


def scrolls(person, pixels):
    """Turn the wheel of the mouse over the middle of the screen."""
    person.page.mouse.move(195, 420)
    person.page.mouse.wheel(0, pixels)
    person.page.wait_for_timeout(600)


def test_a_plan_is_made_scanned_used_changed_and_used_again(world, site):
    clinic = world.opens(site.url)
    clinic.taps(say("settings.role-physiotherapist"))
    clinic.taps(say("welcome.start"))
    clinic.taps(say("patient.new"))
    clinic.types(say("patient.label"), "Room 2, Monday")
    clinic.taps(say("patient.begin"))
    clinic.taps(say("prescribe.choose-areas"))
    clinic.taps(say("treatment.as-list"))
    clinic.taps(area_label(say, "neck_back"))
    clinic.taps(say("app.done"))
    clinic.taps(say("ready-set.neck"))
    clinic.sees(say("prescribe.count", n=4))
    top = place(clinic, say("ready-set.neck"))
    scrolls(clinic, 300)
    stood = place(clinic, say("prescribe.add"))
    assert (place(clinic, say("ready-set.neck")) or -top) < top - 200
    clinic.taps(say("prescribe.preview"))
    clinic.sees(say("prescribe.as-seen"))
    clinic.taps(say("prescribe.change"))
    clinic.waits_until(
        lambda: abs((place(clinic, say("prescribe.add")) or 0) - stood) < 2,
        "the form is not where it was left",
    )
    clinic.taps(say("prescribe.preview"))
    clinic.sees(say("prescribe.as-seen"))
    clinic.taps(say("prescribe.hand-over"))
    link = scanned(clinic)
    assert link.startswith(f"{site.url}#/p/")

    patient = world.opens(link)
    patient.sees(say("stretch-neck.nk2"))
    patient.taps(say("plan.use"))
    patient.sees(say("plan.due", n=3))  # the fourth begins tomorrow
    patient.taps(say("plan.start"))
    patient.sees(say("player.start"))

    clinic.taps(say("hand-over.given"))
    clinic.taps_what_says(say("patient.plan-row", n=4))
    clinic.taps(say("patient.change"))
    clinic.taps(say("prescribe.more-than-usual"))
    clinic.taps(say("prescribe.preview"))
    clinic.taps(say("prescribe.hand-over"))
    again = scanned(clinic)
    assert again != link

    patient.goes(again.partition("#")[2])
    patient.sees(say("plan.arrival-newer"))
    patient.taps(say("plan.use-newer"))
    patient.sees(say("plan.due", n=3))
    assert not [path for path in site.asked if "/p/" in path]
