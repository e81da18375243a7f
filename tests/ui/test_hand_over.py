"""A plan is handed over: its code, the other ways, and what is said where there is no code."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.formats.prescription_message import BadLink, found_in, text_of
from aftercare.formats.qr import modules_across
from aftercare.ui.parts.link_code import code_room, code_width
from aftercare.words.words import load_words
from tests.code_reader import read_codes
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL
from tests.given import BASE, LABEL, PATIENT, at, give
from tests.ui.test_accessible import LAWS, top

say = load_words("en", "GB")
LINK = f"{BASE}#/p/{encode(USUAL, codes())}"
LONG = replace(USUAL, note="w" * 300)
UNNAMED = replace(USUAL, clinic_name="")
SIZES = [(390, 844), (360, 640), (390, 420), (640, 360), (844, 390), (1024, 768), (1400, 900)]


@pytest.fixture
def desk(app):
    """The app of a physiotherapist who has just given a plan to a patient."""
    give(app.library, USUAL)
    return app


@pytest.fixture
def bare(app):
    """The same, where no address of a web app is known."""
    give(app.library, USUAL, base="")
    return app


def pictures(screen):
    return [one for one in screen.controls() if isinstance(one, ft.Image)]


def plan_in(text):
    return found_in(text, codes()).plan


def read_out(screen):
    """Return what a screen reader says by itself."""
    spoken = [one for one in screen.controls() if isinstance(one, ft.Semantics) and one.live_region]
    return [one.label for one in spoken]


def saved(screen):
    return [told for name, told in screen.client.called if name == "save_file"]


async def test_the_code_is_the_link_of_the_last_revision(app):
    newer = replace(USUAL, revision=3, note="Slower.", issued_at=ISSUED + timedelta(days=1))
    give(app.library, USUAL, newer)
    async with showing(app, at(USUAL)) as screen:
        (picture,) = pictures(screen)
        scaled = [ft.FilterQuality.NONE, ft.BoxFit.FILL]

        assert read_codes(picture.src, times=4) == [f"{BASE}#/p/{encode(newer, codes())}"]
        assert [picture.filter_quality, picture.fit] == scaled
        assert say("hand-over.code") in screen.texts()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ratio", [1, 1.25, 2, 2.625, 3])
async def test_the_code_has_whole_pixels_and_as_much_room_as_there_is(desk, size, ratio):
    async with showing(desk, "/stretches", size=size) as screen:
        screen.page.media.device_pixel_ratio = ratio
        await screen.go(at(USUAL))
        (picture,) = pictures(screen)
        module = picture.width * ratio / modules_across(LINK)

        assert module == pytest.approx(round(module))
        assert picture.width == picture.height
        assert picture.width <= size[0] - 40
        if size[0] < 400 < size[1] - 100:
            assert module >= 4 * ratio - 1
            assert picture.width > size[0] - 40 - modules_across(LINK) / ratio
        await screen.tap("hand-over.code")
        (alone,) = pictures(screen)
        finest = alone.width * ratio / modules_across(LINK)

        assert picture.width <= alone.width <= size[0]
        assert finest == pytest.approx(round(finest))
        if size[0] >= 390:
            assert min(module, finest) > 3.99
        await screen.tap("hand-over.close")
        assert len(screen.find_all("hand-over.done")) == 1


@pytest.mark.parametrize(
    ("size", "share"), [((390, 844), 0.9), ((844, 390), 0.9), ((1400, 900), 0.9)]
)
async def test_shown_alone_it_fills_the_shorter_side_of_the_window(desk, size, share):
    async with showing(desk, "/stretches", size=size) as screen:
        screen.page.media.device_pixel_ratio = 3
        await screen.go(at(USUAL))
        await screen.tap("hand-over.code")
        (alone,) = pictures(screen)

        assert share * min(size) <= alone.width <= min(size)


@pytest.mark.parametrize("length", [100, 412])
@pytest.mark.parametrize("ratio", [1, 1.25, 1.1, 2, 2.625, 3])
@pytest.mark.parametrize("height", [100, 300, 600])
def test_at_390_every_code_for_screens_has_four_pixels_a_module(length, ratio, height):
    link = "x" * length
    room = code_room(link, 350, height, ratio)

    assert room <= 350
    assert code_width(link, room, ratio) * ratio / modules_across(link) > 3.99


async def test_shown_alone_it_is_left_by_the_cross_or_by_a_tap_on_it(desk):
    async with showing(desk, at(USUAL)) as screen:
        await screen.tap("hand-over.code")
        assert say("hand-over.alone-note") in screen.texts()
        assert not screen.has("hand-over.done")
        await screen.tap("hand-over.close")
        assert screen.has("hand-over.done")


async def test_link_and_message_are_with_the_client_before_the_tap(desk):
    async with showing(desk, at(USUAL)) as screen:
        message = screen.find("hand-over.text").action.data
        sentence, *rest = message.split("\n")

        assert screen.find("hand-over.link").action.data == LINK
        assert sentence == say("hand-over.message", clinic=USUAL.clinic_name)
        assert rest == ["", LINK, ""]
        assert plan_in(message) == USUAL


async def test_it_is_said_what_to_do_with_what_may_have_been_copied(desk):
    async with showing(desk, at(USUAL)) as screen:
        assert say("hand-over.link-tried") not in screen.texts()
        await screen.tap("hand-over.link")
        assert read_out(screen) == [f"{say('hand-over.link')}. {say('hand-over.link-tried')}"]
        await screen.tap("hand-over.text")

        assert read_out(screen) == [f"{say('hand-over.text')}. {say('hand-over.text-tried')}"]


@pytest.mark.parametrize(
    ("web", "path", "said"),
    [
        (True, None, "file-tried"),  # a browser never says whether it was saved
        (False, "/home/me/plan.aftercare", "file-done"),
        (False, None, None),  # the person has closed the dialogue
    ],
)
async def test_nothing_is_said_to_be_saved_that_may_not_be(desk, web, path, said):
    async with showing(desk, at(USUAL)) as screen:
        screen.page.web = web
        screen.client.answers["save_file"] = path
        await screen.tap("hand-over.file")
        told = [f"{say('hand-over.file')}. {say(f'hand-over.{said}')}"] if said else []

        assert len(saved(screen)) == 1
        assert read_out(screen) == told


@pytest.mark.parametrize(
    ("platform", "there"),
    [
        (ft.PagePlatform.IOS, True),
        (ft.PagePlatform.ANDROID, True),
        (ft.PagePlatform.MACOS, True),
        (ft.PagePlatform.LINUX, False),
        (ft.PagePlatform.WINDOWS, False),
    ],
)
async def test_it_is_shared_where_there_is_a_share_sheet(desk, platform, there):
    async with showing(desk, "/stretches") as screen:
        screen.page.platform = platform
        await screen.go(at(USUAL))

        assert screen.has("hand-over.share") is there
        if there:
            assert plan_in(screen.find("hand-over.share").action.text) == USUAL


@pytest.mark.parametrize("base", [BASE, ""])
async def test_the_file_is_one_that_the_patients_side_opens(app, base):
    give(app.library, USUAL, base=base)
    async with showing(app, at(USUAL)) as screen:
        await screen.tap("hand-over.file")
        (told,) = saved(screen)

        assert say("hand-over.file-tried") in screen.texts()
        assert told["file_name"] == "aftercare-plan-2026-03-02.aftercare"
        assert plan_in(text_of(told["src_bytes"])) == USUAL
        assert found_in(text_of(told["src_bytes"]), codes()).base == base


async def test_the_sheet_is_made_while_one_is_told_to_wait(desk, monkeypatch):
    monkeypatch.setattr("aftercare.ui.screens.desk.hand_over.DRAWN", 0)
    asked = []
    async with showing(desk, at(USUAL)) as screen:
        paper = screen.state_of("HandOverScreen", "desk").paper

        async def sheet(plan, link, *_):
            await screen.settle()
            asked.append((plan, link))
            assert say("hand-over.paper-coming") in screen.texts()
            await screen.tap("hand-over.paper")  # it is being made already
            return b"%PDF"

        monkeypatch.setattr(paper, "sheet", sheet)
        await screen.tap("hand-over.paper")
        await screen.settle()
        (told,) = saved(screen)

        assert asked == [(USUAL, LINK)]
        assert told["file_name"] == "aftercare-plan-2026-03-02.pdf"
        assert told["src_bytes"] == b"%PDF"
        assert say("hand-over.paper-tried") in screen.texts()
        await screen.tap("hand-over.paper")
        assert len(asked) == 1  # it is made once


@pytest.mark.parametrize("error", [OSError("no network"), ValueError("no such letter")])
async def test_a_sheet_that_is_not_made_says_so_and_can_be_tried_again(desk, monkeypatch, error):
    monkeypatch.setattr("aftercare.ui.screens.desk.hand_over.DRAWN", 0)
    async with showing(desk, at(USUAL)) as screen:
        paper = screen.state_of("HandOverScreen", "desk").paper
        came = []

        async def sheet(*_):
            came.append(1)
            if len(came) == 1:
                raise error
            return b"%PDF"

        monkeypatch.setattr(paper, "sheet", sheet)
        await screen.tap("hand-over.paper")
        assert say("hand-over.paper-failed") in screen.texts()
        assert not saved(screen)
        await screen.tap("hand-over.paper")

        assert len(saved(screen)) == 1
        assert say("hand-over.paper-failed") not in screen.texts()


async def test_nothing_that_leaves_the_desk_holds_the_label(desk):
    async with showing(desk, at(USUAL)) as screen:
        await screen.tap("hand-over.file")
        left = [*screen.texts(), str(saved(screen)), screen.find("hand-over.text").action.data]

        assert not any(LABEL in text for text in left)


async def test_without_an_address_it_is_said_and_the_rest_still_works(bare):
    async with showing(bare, at(USUAL)) as screen:
        message = screen.find("hand-over.text").action.data

        assert say("hand-over.no-address-title") in screen.texts()
        assert not pictures(screen)
        assert not screen.has("hand-over.link")
        assert say("hand-over.paper-bare") in screen.texts()
        assert message.startswith(say("hand-over.message-alone", clinic=USUAL.clinic_name))
        assert plan_in(message) == USUAL
        await screen.tap("hand-over.set-address")
        assert screen.route == "/settings/address"
        await screen.change("address.base", BASE)
        await screen.tap("address.done")
        assert screen.route == at(USUAL)
        assert len(pictures(screen)) == 1


async def test_without_the_name_of_a_clinic_the_message_names_none(app):
    give(app.library, UNNAMED)
    async with showing(app, at(UNNAMED)) as screen:
        message = screen.find("hand-over.text").action.data

        assert message.startswith(say("hand-over.message-unnamed"))
        assert plan_in(message) == UNNAMED


async def test_what_is_too_long_for_a_code_goes_by_the_other_ways(app):
    give(app.library, LONG)
    async with showing(app, at(LONG)) as screen:
        assert say("hand-over.too-long") in screen.texts()
        assert not pictures(screen)
        assert say("hand-over.paper-support") in screen.texts()  # paper takes finer ones
        assert plan_in(screen.find("hand-over.link").action.data) == LONG


@pytest.mark.parametrize(("plan", "base"), [(USUAL, ""), (LONG, BASE)])
async def test_where_there_is_no_code_everything_can_be_named_found_and_hit_too(app, plan, base):
    give(app.library, plan, base=base)
    async with showing(app, at(plan)) as screen:
        shown = top(screen)

    assert [fault for law in LAWS for fault in law(shown)] == []


async def test_an_address_of_this_computer_alone_is_called_so(app):
    give(app.library, USUAL, base="http://localhost:8000/")
    async with showing(app, at(USUAL)) as screen:
        assert say("hand-over.only-here") in screen.texts()
        assert len(pictures(screen)) == 1


async def test_an_address_that_cannot_be_one_is_as_none(app):
    give(app.library, USUAL, base="javascript:alert(1)")
    async with showing(app, at(USUAL)) as screen:
        assert say("hand-over.no-address-title") in screen.texts()


async def test_done_leads_to_the_patient_and_not_back_here(desk):
    async with showing(desk, "/stretches") as screen:
        await screen.go(at(USUAL))
        await screen.tap("hand-over.done")
        assert screen.route == f"/patient/{PATIENT}"
        await screen.tap("app.back")
        assert screen.route == "/stretches"


@pytest.mark.parametrize(
    "route", [f"/patient/{PATIENT}/hand-over/nothing", "/patient/x/hand-over/y"]
)
async def test_what_is_not_there_is_said_to_be_not_there(desk, route):
    async with showing(desk, route) as screen:
        assert say("app.not-found-title") in screen.texts()


def test_a_plan_is_not_found_in_the_sentence_alone():
    with pytest.raises(BadLink):
        plan_in(say("hand-over.message", clinic="x"))


@pytest.fixture
def made(app):
    """A plan that was made, and of which nobody has said that the patient has it."""
    give(app.library, USUAL, pending=True)
    return app


def is_given(app):
    """Tell whether the plan counts as handed over, on the disk."""
    desk = app.library.state("beside").desk.here
    return not desk.patients.is_pending(PATIENT, USUAL.id)


async def test_looking_at_the_code_does_not_count_as_handing_it_over(made):
    async with showing(made, "/") as screen:
        await screen.go(at(USUAL))
        assert say("hand-over.pending") in screen.texts()
        await screen.tap("hand-over.code")
        await screen.tap("hand-over.close")
        await screen.tap("app.back")
        await screen.go("/patients")

        assert f"{LABEL}. {say('patient.pending')}" in screen.texts()
    assert not is_given(made)


async def test_who_says_so_has_handed_it_over(made, device):
    device.pass_hours(1)
    async with showing(made, at(USUAL)) as screen:
        assert screen.find("hand-over.done").content == say("hand-over.given")
        await screen.tap("hand-over.done")
        assert screen.route == f"/patient/{PATIENT}"
        await screen.go(at(USUAL))

        assert screen.find("hand-over.done").content == say("app.done")
        assert say("hand-over.pending") not in screen.texts()
    assert is_given(made)


@pytest.mark.parametrize("way", ["link", "share", "text", "file", "paper"])
async def test_what_leaves_the_app_counts_as_handed_over(made, way):
    async with showing(made, "/") as screen:
        screen.page.platform = ft.PagePlatform.ANDROID
        await screen.go(at(USUAL))
        await screen.tap(f"hand-over.{way}")
        for _ in range(20):
            await asyncio.sleep(0.01)
            await screen.settle()
            if is_given(made):
                break

        assert screen.find("hand-over.done").content == say("app.done")
    assert is_given(made)


async def test_a_file_that_was_not_saved_was_not_handed_over(made):
    async with showing(made, "/") as screen:
        screen.page.web = False
        await screen.go(at(USUAL))
        await screen.tap("hand-over.file")

    assert not is_given(made)


async def test_a_plan_that_waits_says_so_wherever_it_stands(made):
    async with showing(made, f"/patient/{PATIENT}") as screen:
        row = say("patient.plan-revised", n=8, revision="2")
        assert any(say("patient.plan-pending", plan=row) in text for text in screen.texts())
        await screen.tap(f"patient.plan.{USUAL.id}")

        assert screen.text("app.title") == say("patient.pending-title")
        assert screen.find("given.again").content == say("prescribe.hand-over")
        await screen.tap("given.again")
        assert screen.route == at(USUAL)
