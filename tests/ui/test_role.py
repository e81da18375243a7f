"""Who uses the app on this device decides which places there are."""

import pytest

from aftercare.domain.settings import Role
from aftercare.words.words import load_words
from tests.driver import showing

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
