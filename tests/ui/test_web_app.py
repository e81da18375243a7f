"""The web app on the screen: how it stands on the phone, what is gone, a newer version."""

import flet as ft
import pytest

from aftercare.demo import fill
from aftercare.device.ports import Keeping, Standing
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
INSTALL = ("web-app.installed", "web-app.install", "web-app.install-apple")
PROMISES = ("promised", "not-promised", "cleared-apple", "offline")
NARROW, WIDE = (390, 844), (1024, 768)


@pytest.fixture
def patient(phone, device):
    """The app of somebody who has a diary there."""
    library = phone.library
    fill(library.treatments, library.diary, library.settings, device, device.now())
    return phone


@pytest.mark.parametrize(
    ("stands", "row"),
    [
        (Standing(), None),
        (Standing(offline=True), None),
        (Standing(installable=True), "web-app.install"),
        (Standing(apple=True), "web-app.install-apple"),
        (Standing(installed=True), "web-app.installed"),
        (Standing(installed=True, apple=True), "web-app.installed"),
    ],
)
async def test_settings_say_how_it_gets_on_this_phone_where_there_is_a_way(
    patient, page, stands, row
):
    page.stands = stands
    async with showing(patient, "/settings") as screen:
        assert [one for one in INSTALL if screen.has(one)] == ([row] if row else [])


async def test_a_program_of_this_computer_neither_installs_nor_promises(demo):
    async with showing(demo, "/settings") as screen:
        assert not any(screen.has(one) for one in INSTALL)
        assert {say(f"web-app.{one}") for one in PROMISES} & set(screen.texts()) == set()
        assert not screen.has("web-app.update")


async def test_tapping_install_shows_the_browsers_prompt_and_then_that_it_is_done(patient, page):
    page.stands, page.agrees = Standing(installable=True), True
    async with showing(patient, "/settings") as screen:
        await screen.tap("web-app.install")

        assert page.asked.count("install") == 1
        assert screen.has("web-app.installed")


async def test_who_declines_the_prompt_can_still_install(patient, page):
    page.stands = Standing(installable=True)
    async with showing(patient, "/settings") as screen:
        await screen.tap("web-app.install")

        assert screen.has("web-app.install")


async def test_the_way_to_install_appears_when_the_browser_offers_it(patient, page):
    async with showing(patient, "/settings") as screen:
        assert not screen.has("web-app.install")
        page.stands = Standing(installable=True)
        page.happens("installable")
        await screen.settle()

        assert screen.has("web-app.install")


@pytest.mark.parametrize(
    ("promised", "stands", "said"),
    [
        (None, Standing(), {"not-promised"}),
        (False, Standing(), {"not-promised"}),
        (True, Standing(), {"promised"}),
        (True, Standing(offline=True), {"promised", "offline"}),
        (False, Standing(apple=True), {"cleared-apple"}),
        (None, Standing(apple=True, offline=True), {"cleared-apple", "offline"}),
        (True, Standing(apple=True), {"promised"}),
        (False, Standing(apple=True, installed=True), {"not-promised"}),
    ],
)
async def test_settings_say_what_the_browser_promises_and_no_more(
    patient, page, promised, stands, said
):
    page.stands, page.keeps, page.would_promise = stands, Keeping(promised=promised), bool(promised)
    async with showing(patient, "/settings") as screen:
        texts = set(screen.texts())

        assert say("settings.kept-by-browser") in texts
        assert {one for one in PROMISES if say(f"web-app.{one}") in texts} == said


async def test_the_first_record_is_told_and_asks_the_browser_to_keep_it(phone, page):
    async with showing(phone) as screen:
        await screen.tap("welcome.start")
        await screen.tap("today.treated")
        assert "persist" not in page.asked
        await screen.tap("treatment.when.hour-ago")
        await screen.tap("treatment.start")

        assert page.asked.count("persist") == 1
        assert page.remembered == 1


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("route", ["/", "/diary", "/check-in"])
async def test_a_diary_that_the_browser_has_cleared_is_told_before_anything_else(
    phone, page, count, route
):
    page.remembered = count
    async with showing(phone, route) as screen:
        texts = screen.texts()

        assert say("web-app.lost-title") in texts
        assert say("web-app.lost", n=count) in texts
        assert say("web-app.lost-restore") in texts
        assert not screen.has("welcome.start")


async def test_going_on_without_it_begins_anew_for_good(phone, page):
    page.remembered = 12
    async with showing(phone) as screen:
        await screen.tap("web-app.lost-go-on")
        assert screen.has("welcome.start")
    async with showing(phone) as screen:
        assert screen.has("welcome.start")

    assert page.remembered == 0


async def test_a_loss_is_told_again_until_somebody_goes_on(phone, page):
    page.remembered = 12
    for _ in range(2):
        async with showing(phone) as screen:
            assert screen.has("web-app.lost-go-on")

    assert page.remembered == 12


async def test_the_warning_signs_are_one_tap_from_a_loss_and_lead_back_to_it(phone, page):
    page.remembered = 12
    async with showing(phone) as screen:
        await screen.tap("web-app.lost-signs")
        assert screen.route == "/warning"
        assert say("warning.e1-title") in screen.texts()
        await screen.go("/")

        assert screen.has("web-app.lost-go-on")


async def test_nothing_is_said_to_be_lost_where_a_diary_is(patient, page):
    page.remembered = 400
    async with showing(patient) as screen:
        assert not screen.has("web-app.lost-go-on")
        assert screen.has("app.tabs")


async def test_what_the_person_deletes_is_not_said_to_be_cleared(patient, page):
    async with showing(patient, "/settings/delete") as screen:
        assert page.remembered > 1
        await screen.tap("deletion.now")
    assert "forget-all" in page.asked
    assert not page.remembered
    async with showing(patient) as screen:
        assert not screen.has("web-app.lost-go-on")
        assert screen.has("welcome.start")


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("route", "offered"),
    [
        *(("/", True), ("/diary", True)),
        *(("/check-in", False), ("/treated", False), ("/settings", False), ("/warning", False)),
    ],
)
async def test_a_new_version_is_offered_only_around_the_tabs(patient, page, route, offered, size):
    page.stands = Standing(update=True)
    async with showing(patient, route, size) as screen:
        assert top_has(screen, "web-app.update") is offered
        assert top_has(screen, "web-app.later") is offered


async def test_a_new_version_that_comes_during_a_check_in_waits_for_its_end(patient, page):
    async with showing(patient, "/check-in") as screen:
        page.stands = Standing(update=True)
        page.happens("update")
        await screen.settle()
        assert not top_has(screen, "web-app.update")
        await screen.go("/")

        assert top_has(screen, "web-app.update")


async def test_later_puts_the_new_version_off_until_the_next_start(patient, page):
    page.stands = Standing(update=True)
    async with showing(patient) as screen:
        await screen.tap("web-app.later")
        page.happens("visible")
        await screen.settle()
        assert not screen.has("web-app.update")
        await screen.go("/diary")
        assert not screen.has("web-app.update")
    async with showing(patient) as screen:
        assert screen.has("web-app.update")

    assert "update" not in page.asked


async def test_open_it_now_asks_the_page_for_the_new_version(patient, page):
    page.stands = Standing(update=True)
    async with showing(patient) as screen:
        assert "update" not in page.asked
        await screen.tap("web-app.update")

        assert page.asked.count("update") == 1


async def test_a_page_that_answers_nothing_is_in_nobodys_way(phone, page):
    page.silent = True
    async with showing(phone) as screen:
        await screen.tap("welcome.start")
        await screen.tap("today.treated")
        await screen.tap("treatment.when.hour-ago")
        await screen.tap("treatment.start")
        assert len(phone.library.treatments.all()) == 1
        await screen.go("/settings")

        assert say("web-app.not-promised") in screen.texts()
        assert not any(screen.has(one) for one in INSTALL)


def top_has(screen, key):
    """Tell whether *key* is in the uppermost view: those below it are still there, unseen."""
    controls = list(screen.controls())
    views = [place for place, control in enumerate(controls) if isinstance(control, ft.View)]
    return any(getattr(control, "key", None) == key for control in controls[views[-1] :])


@pytest.mark.parametrize(
    ("stands", "told"),
    [
        (Standing(apple=True), True),
        (Standing(apple=True, installed=True), False),
        (Standing(installable=True), False),
    ],
)
async def test_an_iphone_is_told_to_install_before_anything_is_written(phone, page, stands, told):
    page.stands = stands
    async with showing(phone) as screen:
        assert (say("web-app.install-apple") in screen.texts()) is told
        await screen.tap("welcome.start")
        assert say("web-app.install-apple") not in screen.texts()
