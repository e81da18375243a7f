"""From the physiotherapist's screen to the patient's phone: two browsers, and nothing between."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.app import launch
from aftercare.content.code import codes
from aftercare.domain.prescription import Answer, Dose, Prescription, Said, Sides, Topic, Treated
from aftercare.words.words import load_words
from tests.browser.site import Site, published
from tests.browser.world import IN_A_PROCESS
from tests.code_reader import read_codes
from tests.given import at, give

pytestmark = IN_A_PROCESS  # the physiotherapist's; the patient has the web app
say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers
YESTERDAY = (datetime.now(UTC) - timedelta(hours=30)).replace(second=0, microsecond=0)
PLAN = Prescription(
    id="1234567890abcdef",
    revision=1,
    issued_at=YESTERDAY,
    clinic_name="Riverside Physiotherapy",
    clinic_phone="+44 20 7946 0123",
    treated=Treated(at=YESTERDAY, areas=("neck_back",)),
    doses=tuple(
        Dose(
            stretch=NUMBERS[name], hold_seconds=20, reps=2, sets=1, times_a_day=2, sides=Sides.BOTH
        )
        for name in ("nk1", "ut1")
    ),
    advice=(Said(topic=Topic.HEAT, answer=Answer.YES),),
)


@pytest.fixture
def site(world):
    """The clinic's own copy of the web app."""
    return world.serves(Site(published()))


def scanned(person):
    """Return the one link that a camera reads from the screen of *person*."""
    person.sees(say("hand-over.code"))
    person.page.wait_for_timeout(300)
    (link,) = read_codes(person.page.screenshot())
    return link


def test_a_code_on_one_screen_becomes_today_on_another(world, site, tmp_path):
    folder = tmp_path / "desk"
    app = launch(data=folder)
    give(app.library, PLAN, base=site.url)
    app.close()
    physiotherapist = world.opens(world.starts("--data", str(folder)).url)
    physiotherapist.goes_and_waits(at(PLAN))
    link = scanned(physiotherapist)
    assert link.startswith(f"{site.url}#/p/")

    patient = world.opens(link)
    patient.sees(say("plan.from", clinic=PLAN.clinic_name))
    patient.taps(say("plan.use"))
    patient.taps(say("welcome.start"))
    patient.sees(say("plan.due", n=2))
    patient.taps(say("plan.start"))
    patient.sees(say("player.dose-each", seconds=20, reps=2))
    assert not [path for path in site.asked if "/p/" in path]
