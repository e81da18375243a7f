"""Who uses the app on this device decides which places there are."""

import pytest

from aftercare.app import App
from aftercare.domain.condition import Condition
from aftercare.domain.place import Keeper, Place
from aftercare.domain.settings import Role, Settings
from aftercare.domain.warning import Flag
from aftercare.library import Surroundings
from aftercare.state.desk import PARCEL
from aftercare.storage.database import open_database
from aftercare.words.words import load_words
from tests.driver import showing
from tests.ui.desk import NAMED_THERE, lay, treats

say = load_words("en")
TABS = {
    Role.PATIENT: ["today", "stretches", "diary"],
    Role.PHYSIOTHERAPIST: ["patients", "stretches"],
    Role.BOTH: ["today", "patients", "stretches", "diary"],
}


def tabs_of(screen):
    bar = screen.find("app.tabs")
    return [one.label for one in bar.destinations]


def named(role):
    return [say(f"app.tab-{tab}") for tab in TABS[role]]


@pytest.mark.parametrize("role", Role)
async def test_the_role_is_asked_at_the_start_and_gives_the_tabs(app, role):
    async with showing(app) as screen:
        await screen.tap(f"welcome.role-{role}")
        await screen.tap("welcome.start")

        assert tabs_of(screen) == named(role)
        assert app.library.settings.get().role is role


async def test_who_treats_is_welcomed_as_such(app):
    async with showing(app) as screen:
        assert say("welcome.title") in screen.texts()
        await screen.tap("welcome.role-physiotherapist")

        assert say("welcome.title-treats") in screen.texts()
        assert say("welcome.title") not in screen.texts()


TO_PATIENTS = (
    *("welcome.title", "welcome.what", "welcome.private", "welcome.limits-title"),
    *("welcome.limits", "welcome.review", "settings.flags", "settings.clinic-intro"),
)


async def test_nobody_who_only_treats_is_spoken_to_as_a_patient_at_the_start(app):
    async with showing(app) as screen:
        await screen.tap("welcome.role-physiotherapist")
        welcome = screen.texts()
        await screen.tap("settings.clinic")
        clinic = screen.texts()
        await screen.tap("app.back")
        await screen.tap("welcome.start")
        await screen.tap("app.settings")

        assert [key for key in TO_PATIENTS if say(key) in (*welcome, *clinic)] == []
        assert say("welcome.limits-treats") in welcome
        assert say("settings.clinic-intro-treats") in clinic
        own = ("flags", "conditions", "plan", "treatments")
        assert not any(screen.has(f"settings.{one}") for one in own)
        await screen.tap("settings.role-both")
        assert all(screen.has(f"settings.{one}") for one in own)


async def test_what_was_told_as_a_patient_can_be_looked_at_by_who_only_treats_since(app):
    told = Settings(
        welcomed=True,
        role=Role.PHYSIOTHERAPIST,
        flags=frozenset({Flag.PREGNANCY}),
        conditions=frozenset({Condition.NECK}),
    )
    app.library.settings.put(told)
    async with showing(app, "/settings") as screen:
        assert screen.has("settings.flags")
        assert screen.has("settings.conditions")


@pytest.mark.parametrize("role", Role)
async def test_it_can_be_changed_in_the_settings(demo, role):
    async with showing(demo, "/settings") as screen:
        await screen.tap(f"settings.role-{role}")
        assert screen.has("settings.address") is role.treats
        await screen.go("/")

        assert tabs_of(screen) == named(role)


async def test_who_only_treats_begins_at_the_patients(demo):
    async with showing(demo, "/settings") as screen:
        await screen.tap("settings.role-physiotherapist")
        await screen.go("/")

        assert screen.text("app.title") == say("app.tab-patients")


async def test_every_tab_leads_to_its_screen(demo):
    async with showing(demo, "/settings") as screen:
        await screen.tap("settings.role-both")
        await screen.go("/")
        shown = []
        for place in range(4):
            await screen.change("app.tabs", place)
            shown.append((screen.route, screen.text("app.title")))

        assert [route for route, _ in shown] == ["/", "/patients", "/stretches", "/diary"]
        assert len(set(shown)) == 4


async def test_who_does_not_treat_is_shown_nothing_of_the_desk_by_any_address(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    treats(app, Role.PATIENT)
    one = f"/patient/{laid.given}"
    of_desk = [
        *("/patients", "/patients/new", "/templates", "/settings/address", one, f"{one}/label"),
        *(f"{one}/plan/{laid.plan}", f"{one}/hand-over/{laid.plan}"),
        *(f"/prescribe/{laid.begun}{part}" for part in ("", "/treated", "/stretches", "/preview")),
    ]
    async with showing(app) as screen:
        for route in of_desk:
            await screen.go(route)
            assert say("app.for-treating-title") in screen.texts(), route
            assert not any(name in text for name in NAMED_THERE for text in screen.texts()), route
        await screen.tap("desk.to-settings")
        await screen.tap("settings.role-both")
        await screen.tap("app.back")

        assert screen.route == of_desk[-1]
        assert say("app.for-treating-title") not in screen.texts()


@pytest.mark.parametrize("role", Role)
async def test_an_address_of_nowhere_leads_to_where_the_app_opens(app, role):
    treats(app, role)
    async with showing(app, "/nowhere") as screen:
        assert screen.find("not-found.home").content == say("app.to-start")
        await screen.tap("not-found.home")

        assert screen.route == "/"
        assert screen.has("patients.new") is not role.is_treated


class Carrier:
    """Brings parts of the app; ``brought`` lists them."""

    def __init__(self):
        self.brought = []

    async def fetch(self, name):
        self.brought.append(name)


@pytest.fixture
def carrier():
    return Carrier()


@pytest.fixture
def web(carrier, device, medium):
    """The web app, whose parts come when they are asked for."""
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.BROWSER), parcels=carrier)
    app = App(open_database(medium), around)
    yield app
    app.close()


@pytest.mark.parametrize("role", Role)
async def test_the_desk_comes_when_somebody_says_that_they_treat_not_when_they_look_at_it(
    web, carrier, role
):
    async with showing(web) as screen:
        await screen.tap(f"welcome.role-{role}")
        await screen.tap("welcome.start")

        assert (PARCEL in carrier.brought) is role.treats


async def test_it_comes_too_when_that_is_said_in_the_settings(web, carrier):
    web.library.settings.put(Settings(welcomed=True))
    async with showing(web) as screen:
        await screen.tap("app.settings")
        assert carrier.brought == ["more"]  # the settings themselves
        await screen.tap("settings.role-both")

        assert carrier.brought == ["more", PARCEL]
