"""Screens that come when they are asked for: where they do not come, that is said."""

from pathlib import PurePosixPath

import pytest

from aftercare.app import App
from aftercare.domain.place import Keeper, Place
from aftercare.domain.settings import Settings
from aftercare.library import Surroundings
from aftercare.publish.packing import MORE, REPORT, members
from aftercare.storage.database import open_database
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
SCREENS = {
    "visits": "/visits",
    "visit": "/visit/a",
    "visit_calendar": "/visits/calendar",
    "visit_zone": "/visit/a/zone",
    "reminders": "/reminders",
    "reminder_settings": "/settings/reminders",
    "about": "/settings/about",
    "backup": "/settings/backup",
    "conditions": "/stretches/conditions",
    "deletion": "/settings/delete",
    "entry": "/entry/a",
    "flags": "/settings/flags",
    "person": "/settings/person",
    "clinic": "/settings/clinic",
    "country": "/settings/country",
    "plan_kept": "/plan",
    "plan_paste": "/plan/paste",
    "practice": "/practice/a",
    "treatments": "/treatments",
    "app_lock": "/settings/lock",
    "settings": "/settings",
    "treatment": "/treatment/a",
    "function": "/function",
    "function_activities": "/function/activities",
    "function_rate": "/function/rate",
    "report": "/report",
    "report_code": "/report/code",
    "report_read": "/r/broken",
    "diary_find": "/diary/find",
    "diary_pain": "/diary/pain",
    "diary_stretches": "/diary/stretches",
    "diary_treatments": "/diary/treatments",
}


AT_EVERY_ADDRESS = {"locked", "lost", "rescue", "refusal"}  # of a diary that is shut or gone


class Cut:
    """A connection that is cut until it is mended."""

    whole = False

    async def fetch(self, name):
        if not self.whole:
            raise OSError(name)


@pytest.fixture
def cut():
    return Cut()


@pytest.fixture
def phone(cut, device, medium):
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.BROWSER), parcels=cut)
    app = App(open_database(medium), around)
    app.library.settings.put(Settings(welcomed=True))
    yield app
    app.close()


def test_all_of_them_are_looked_at_here():
    screens = {PurePosixPath(one).stem for one in members((MORE, REPORT)) if "ui/screens/" in one}

    assert screens == {*SCREENS, *AT_EVERY_ADDRESS}


@pytest.mark.parametrize("route", SCREENS.values())
async def test_where_the_part_does_not_come_that_is_said(phone, route):
    async with showing(phone, route) as screen:
        assert say("app.part-missing-title") in screen.texts()


async def test_where_the_lock_does_not_come_the_app_stays_shut_and_the_signs_open(phone):
    phone.library.lock.put({"minutes": 0})
    async with showing(phone, "/diary") as screen:
        assert say("app.part-missing-title") in screen.texts()
        assert not screen.has("app.tabs")
        await screen.tap("app.safety")
        assert screen.route == "/warning"
        assert say("warning.intro") in screen.texts()


async def test_it_can_be_asked_for_again(phone, cut):
    async with showing(phone, "/visits") as screen:
        cut.whole = True
        await screen.tap("part.again")
        assert say("visit.empty-title") in screen.texts()
