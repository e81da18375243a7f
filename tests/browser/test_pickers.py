"""Day and time as they are picked in the browser, wherever it thinks that it is."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

pytestmark = IN_A_PROCESS
say = load_words("en", "GB")


def line(at):
    return say("when.at", day=say.date(at, "day"), time=say.time(at))


@pytest.fixture
def person(world, request):
    """Somebody at "I was treated", yesterday noon, with a browser in another zone."""
    world.zone = "UTC"
    program = world.starts("--demo")
    world.zone = request.param
    person = world.opens(program.url)
    person.goes("/treated")
    person.taps(say("when.yesterday-noon"))
    return person


@pytest.mark.parametrize("person", ["Pacific/Auckland", "Pacific/Honolulu", "UTC"], indirect=True)
def test_the_day_and_the_time_that_were_picked_are_those_that_are_shown(person):
    noon = datetime.now(UTC).replace(hour=12, minute=0)
    person.sees(line(noon - timedelta(days=1)))
    tenth = (noon.replace(day=1) - timedelta(days=1)).replace(day=10)
    person.taps(say("when.pick-day"))
    if (noon - timedelta(days=1)).month == noon.month:
        person.taps("Previous month")
        person.rests()  # a day of a month that still slides in is not tapped
    person.taps("10")
    person.taps(say("when.ok"))
    person.sees(line(tenth))

    person.taps(say("when.pick-time"))
    person.types(say("when.hour"), "03")
    person.types(say("when.minute"), "20")
    person.taps(say("when.ok"))

    person.sees(line(tenth.replace(hour=3, minute=20)))


@pytest.mark.parametrize("person", ["Pacific/Auckland", "Pacific/Honolulu"], indirect=True)
def test_today_is_the_last_day_that_can_be_picked(person):
    today = datetime.now(UTC)
    person.taps(say("when.now"))
    person.taps(say("when.pick-day"))
    person.sees(f"{today.year}, Today")
    person.taps(str(today.day))
    person.taps(say("when.ok"))

    person.sees(say.date(today, "day"))
