"""Notifications of the web app: the service worker really shows them, and leads to their screen."""

import pytest

from aftercare.words.words import load_words
from tests.browser.site import Site, published
from tests.browser.test_web_app import begins, is_kept
from tests.browser.world import IN_THE_PAGE

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
NIGHT, LATER_AT_NIGHT = "22:00", "23:00"
SHOWN = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration.getNotifications())
    .map(({ title, body, tag, data }) => ({ title, body, tag, route: data.route }));
}"""
SOON = "import aftercare.state.reminder as one; one.TEST_SECONDS = 2"


def without_time(key):
    """Return what is said before and after the time of day."""
    return [part.strip(" .") for part in say(f"reminder.{key}", time="*").split("*")]


@pytest.fixture
def patient(world):
    """Somebody who was treated an hour ago, with the app kept on the phone."""
    person = world.opens(world.serves(Site(published(), query="icon")).url)
    begins(person)
    is_kept(person)
    return person


def test_a_notification_is_shown_once_it_is_allowed_and_leads_to_its_screen(patient):
    patient.goes("/reminders")
    patient.sees(say("reminder.page-ask"))
    patient.allows("notifications")
    patient.page.workers[0].evaluate("code => python(code)", SOON)
    patient.taps(say("reminder.allow"))
    patient.sees(say("reminder.page-granted"))
    patient.taps(say("reminder.test"))
    patient.sees(without_time("test-waiting")[1])
    patient.waits_until(lambda: patient.runs(SHOWN), "nothing was shown")

    assert patient.runs(SHOWN) == [
        {
            "title": say("reminder.ring-test"),
            "body": say("reminder.body-test"),
            "tag": "test",
            "route": "/reminders",
        }
    ]

    patient.sees(without_time("test-handed")[1])
    patient.sees(say("reminder.test-again"))
    patient.runs("window.same = true")
    patient.goes("/diary")
    patient.sees(say("diary.begin"))
    patient.taps_notification()
    patient.sees(say("reminder.intro"))

    assert patient.runs("window.same")
    assert patient.runs(SHOWN) == []

    patient.sees(say("reminder.kind-check-in"))
    patient.goes("/settings/reminders")
    begins_at = say("reminder.quiet-begins", time=NIGHT)
    patient.taps(f"{begins_at}. {say('reminder.later')}")
    patient.sees(say("reminder.quiet-begins", time=LATER_AT_NIGHT))
    patient.page.get_by_role("switch", name=say("reminder.what-check-ins")).click()
    patient.goes("/reminders")
    patient.sees(say("reminder.intro"))
    patient.misses(say("reminder.kind-check-in"))
