"""The address of the web app: used when somebody says so, and only if it can be one."""

from dataclasses import replace

import pytest

from aftercare.app import App
from aftercare.domain.place import Keeper, Place
from aftercare.domain.settings import Role, Settings
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
OWN = "https://clinic.example/aftercare/"
OTHER = "https://other.example/"


@pytest.fixture
def desk(app):
    app.library.settings.put(Settings(welcomed=True, role=Role.BOTH))
    return app


@pytest.fixture
def web(device, medium):
    """The app where it is a web app itself."""
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.BROWSER), address=OWN)
    app = App(open_database(medium), around)
    app.library.settings.put(Settings(welcomed=True, role=Role.BOTH))
    yield app
    app.close()


def kept(app):
    return app.library.settings.get().base_address


def uses(app, base):
    app.library.settings.put(replace(app.library.settings.get(), base_address=base))


async def test_it_is_used_when_somebody_says_so_and_shows_before_how_a_link_would_begin(desk):
    async with showing(desk, "/settings") as screen:
        await screen.tap("settings.address")
        assert say("address.none") in screen.texts()
        await screen.change("address.base", "clinic.example/aftercare/index.html#/patients")

        assert kept(desk) == ""
        assert say("address.link-begins", base=OWN) in screen.texts()
        assert say("address.waits") in screen.texts()
        assert screen.find("address.done").content == say("address.use")
        assert screen.find("address.base").value == "clinic.example/aftercare/index.html#/patients"
        await screen.tap("address.done")
        assert kept(desk) == OWN
        assert screen.route == "/settings"
        assert OWN in " ".join(screen.texts())
        await screen.tap("settings.address")

        assert say("address.waits") not in screen.texts()
        assert screen.find("address.base").value == OWN
        assert screen.find("address.done").content == say("app.done")


async def test_enter_in_the_field_uses_it_but_nothing_that_is_none(desk):
    async with showing(desk, "/settings") as screen:
        await screen.tap("settings.address")
        await screen.change("address.base", "https://")
        await screen.event("address.base", "submit", None)
        assert (screen.route, kept(desk)) == ("/settings/address", "")
        await screen.change("address.base", OWN)
        await screen.event("address.base", "submit", None)

        assert (screen.route, kept(desk)) == ("/settings", OWN)


async def test_what_is_typed_and_not_used_is_there_after_a_look_elsewhere(desk):
    uses(desk, OWN)
    async with showing(desk, "/settings") as screen:
        await screen.tap("settings.address")
        for letters in range(1, len(OTHER) + 1):
            await screen.change("address.base", OTHER[:letters])
        assert kept(desk) == OWN
        await screen.tap("app.safety")
        await screen.tap("app.back")
        assert screen.find("address.base").value == OTHER
        await screen.tap("app.back")
        await screen.tap("settings.address")
        assert screen.find("address.base").value == OTHER
        assert say("address.waits") in screen.texts()
        assert kept(desk) == OWN
        await screen.go("/settings/delete")
        await screen.tap("deletion.now")

    async with showing(desk, "/settings/address") as screen:
        assert OTHER not in " ".join(screen.texts())


@pytest.mark.parametrize(
    "typed", ["http://clinic.example/", "https://", "my clinic", "ftp://x.org", "https://clinic"]
)
async def test_what_cannot_be_one_is_said_kept_in_the_field_and_not_used(desk, typed):
    uses(desk, OWN)
    async with showing(desk, "/settings/address") as screen:
        await screen.change("address.base", typed)
        assert screen.find("address.base").value == typed
        assert say("address.refused") in screen.texts()
        assert say("address.kept", base=OWN) in screen.texts()
        await screen.tap("address.done")

        assert kept(desk) == OWN


async def test_a_long_address_is_not_cut(desk):
    typed = OWN + "x" * 190
    async with showing(desk, "/settings/address") as screen:
        await screen.change("address.base", typed)

        assert kept(desk) == ""
        assert screen.find("address.base").value == typed
        assert say("address.refused") in screen.texts()


async def test_it_can_be_taken_away_again(desk):
    uses(desk, OWN)
    async with showing(desk, "/settings/address") as screen:
        await screen.change("address.base", " ")
        assert kept(desk) == OWN
        assert say("address.none") in screen.texts()
        assert screen.find("address.done").content == say("address.use-none")
        await screen.tap("address.done")

        assert kept(desk) == ""


async def test_one_of_this_computer_is_called_so(desk):
    async with showing(desk, "/settings/address") as screen:
        await screen.change("address.base", "http://localhost:8000/")

        assert say("address.only-here") in screen.texts()


async def test_a_web_app_uses_its_own_address_if_none_is_set(web):
    async with showing(web, "/settings/address") as screen:
        assert say("address.link-own") in screen.texts()
        assert say("address.link-begins", base=OWN) in screen.texts()
        assert not screen.has("address.own")


async def test_a_web_app_offers_its_own_address_in_the_place_of_another(web):
    async with showing(web, "/settings/address") as screen:
        await screen.change("address.base", OTHER)
        await screen.tap("address.own")

        assert kept(web) == OWN
        assert screen.find("address.base").value == OWN
        assert not screen.has("address.own")


async def test_who_types_fast_uses_the_whole_address(desk):
    async with showing(desk, "/settings/address") as screen:
        await screen.change("address.base", "https://clinic.ex")
        await screen.enter("address.base", "https://clinic.example/app/")

    assert desk.library.settings.get().base_address == "https://clinic.example/app/"
