"""The locked app: nothing of anybody's on the screen, the warning signs open, the way back in."""

from dataclasses import replace

import flet as ft
import pytest

from aftercare.domain.settings import Role
from aftercare.words.words import load_words
from tests.driver import showing
from tests.sealer import QuickSealer
from tests.ui.desk import NAMED_THERE, lay, treats
from tests.ui.walk import routes_of

say = load_words("en", "GB")
PIN = "2580"
OPEN = ("/warning", "/settings/delete", "/nowhere")
READ, LISTS = ("/learn/", "/settings/safety"), ("/learn/region/", "/learn/use/")


@pytest.fixture
def mine(demo):
    demo.library.around = replace(demo.library.around, sealer=QuickSealer)
    return demo


async def locks(app, minutes="5"):
    async with showing(app, "/settings/lock") as screen:
        await screen.change("app-lock.pin", PIN)
        await screen.change("app-lock.pin-again", PIN)
        await screen.tap(f"app-lock.away-{minutes}")
        await screen.tap("app-lock.turn-on")
        assert say("app-lock.on") in screen.texts()


async def types(screen, pin):
    await screen.change("locked.pin", pin)
    await screen.tap("locked.open")


async def turns(screen, *states):
    for state in states:
        told = {"state": state.value}
        await screen.client.session.dispatch_event(
            screen.page._i, "app_lifecycle_state_change", told
        )
        await screen.settle()


async def test_every_address_but_the_signs_and_texts_shows_the_lock_and_nothing_of_anybodys(mine):
    lay(treats(mine), mine.library.around.clock)
    await locks(mine)
    async with showing(mine) as screen:
        for route in routes_of(mine):
            if route.startswith(OPEN):
                continue
            await screen.go(route)
            await screen.measure()
            texts = screen.texts()

            read = route.startswith(READ) and not route.startswith(LISTS)
            assert read or say("app-lock.locked-title") in texts, route
            assert not screen.has("app.tabs")
            assert not [one for one in texts if any(name in one for name in NAMED_THERE)]


async def test_the_signs_are_one_tap_away_and_lead_to_the_number(mine):
    await locks(mine)
    async with showing(mine) as screen:
        await screen.tap("app.safety")
        assert screen.route == "/warning"
        assert say("warning.intro") in screen.texts()
        await screen.go("/warning/e1")
        assert not screen.has("locked.pin")
        await screen.tap("sign.read")
        assert screen.route.startswith("/learn/")
        assert not screen.has("locked.pin")
        await screen.tap("app.back")
        await screen.tap("app.back")
        await screen.tap("app.back")
        assert screen.has("locked.pin")


async def test_the_right_pin_opens_where_one_wanted_to_go(mine):
    await locks(mine)
    async with showing(mine, "/diary") as screen:
        await types(screen, "0000")
        assert say("app-lock.refused-wrong") in screen.texts()
        await types(screen, PIN)
        assert screen.has("app.tabs")
        assert screen.route == "/diary"


async def test_after_wrong_tries_one_is_told_how_long_to_wait(mine, device):
    await locks(mine)
    async with showing(mine) as screen:
        for _ in range(5):
            await types(screen, "0000")
        assert say("app-lock.refused-wait", n=30) in screen.texts()
        device.pass_hours(31 / 3600)
        for _ in range(2):
            await types(screen, "0000")
            device.pass_hours(61 / 3600)
        await types(screen, "0000")
        assert say("app-lock.refused-wait-minutes", n=4) in screen.texts()


async def test_it_locks_when_nobody_looked_for_long_enough(mine, device):
    await locks(mine)
    async with showing(mine) as screen:
        await types(screen, PIN)
        await screen.go("/check-in")
        await turns(screen, ft.AppLifecycleState.INACTIVE, ft.AppLifecycleState.HIDE)
        device.pass_hours(4 / 60)
        await turns(screen, ft.AppLifecycleState.SHOW, ft.AppLifecycleState.RESUME)
        assert not screen.has("locked.pin")
        await turns(screen, ft.AppLifecycleState.HIDE)
        device.pass_hours(5 / 60)
        await turns(screen, ft.AppLifecycleState.SHOW)
        assert screen.has("locked.pin")
        await types(screen, PIN)
        assert screen.route == "/check-in"


async def test_after_a_set_was_led_the_app_is_still_locked(mine, device):
    """One handler of the page serves both: who leads a set must not take it away."""
    await locks(mine)
    async with showing(mine) as screen:
        await types(screen, PIN)
        await screen.go("/practise/nk1")
        await screen.go("/")
        await turns(screen, ft.AppLifecycleState.HIDE)
        device.pass_hours(1)
        await turns(screen, ft.AppLifecycleState.SHOW)
        assert screen.has("locked.pin")


async def test_a_phone_shows_nothing_among_its_open_apps(mine):
    await locks(mine)
    async with showing(mine) as screen:
        await types(screen, PIN)
        screen.page.web, screen.page.platform = False, ft.PagePlatform.ANDROID
        await turns(screen, ft.AppLifecycleState.INACTIVE)
        assert screen.find("app.cover").visible
        await turns(screen, ft.AppLifecycleState.RESUME)
        assert not screen.find("app.cover").visible


async def test_who_forgot_it_can_delete_everything_and_begin_again(mine):
    await locks(mine)
    async with showing(mine) as screen:
        await screen.tap("locked.forgot")
        assert say("app-lock.forgot-about") in screen.texts()
        await screen.tap("locked.delete")
        await screen.tap("deletion.now")
        assert say("settings.gone-done") in screen.texts()
        await screen.tap("deletion.again")
        assert not screen.has("locked.pin")
    assert mine.library.documents == 0
    assert mine.library.lock.get() is None


async def test_it_is_taken_off_with_the_pin(mine):
    await locks(mine)
    async with showing(mine, "/settings/lock") as screen:
        await types(screen, PIN)
        await screen.tap("app-lock.away-15")
        await screen.change("app-lock.pin", "0000")
        await screen.tap("app-lock.turn-off")
        assert say("app-lock.refused-wrong") in screen.texts()
        await screen.change("app-lock.pin", PIN)
        await screen.tap("app-lock.turn-off")
        assert say("app-lock.off-now") in screen.texts()
    async with showing(mine) as screen:
        assert screen.has("app.tabs")


async def test_the_desk_is_behind_it(mine):
    settings = mine.library.settings.get()
    mine.library.settings.put(replace(settings, role=Role.PHYSIOTHERAPIST))
    await locks(mine)
    async with showing(mine) as screen:
        assert say("app-lock.locked-title") in screen.texts()
        await types(screen, PIN)
        assert screen.has("app.tabs")


async def test_settings_say_whether_there_is_one(mine):
    async with showing(mine, "/settings") as screen:
        assert say("settings.lock-off") in " ".join(screen.texts())
    await locks(mine)
    async with showing(mine, "/settings") as screen:
        await types(screen, PIN)
        assert say("settings.lock-on") in screen.texts()
