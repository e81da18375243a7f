"""The code on the screen is read back from a picture of it, by a decoder that is not ours."""

import pytest

from aftercare.app import launch
from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.formats.prescription_message import found_in, text_of
from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS
from tests.code_reader import first_row, read_codes
from tests.formats.plans import USUAL
from tests.given import BASE, at, give

pytestmark = IN_A_PROCESS
say = load_words("en", "GB")
LINK = f"{BASE}#/p/{encode(USUAL, codes())}"
BLACK, WHITE = 0, 255


@pytest.fixture
def url(world, tmp_path):
    """The app of a physiotherapist who has given a plan."""
    folder = tmp_path / "desk"
    app = launch(data=folder)
    give(app.library, USUAL)
    app.close()
    return world.starts("--data", str(folder)).url


def hands_over(world, url, **how):
    person = world.opens(url, **how)
    person.goes_and_waits(at(USUAL))
    person.sees(say("hand-over.code"))
    return person


def looks_at(person, unlike=b""):
    """Return a picture of the screen of *person* that has stopped to change, with a code in it.

    It is another one than *unlike*: a busy browser takes its time to go dark.
    """
    pictures = [b""]

    def rests():
        pictures.append(person.page.screenshot())
        new = pictures[-1] == pictures[-2] != unlike
        return new and read_codes(pictures[-1])

    person.waits_until(rests, "there is no code that can be read", 20)
    return pictures[-1]


def module_of(png):
    """Return how many pixels each module has, all alike; AssertionError if an edge is soft."""
    row = [run for run in first_row(png) if run[1]]
    module = row[0][1] // 7

    assert {grey for grey, _ in row} == {BLACK, WHITE}
    assert {length % module for _, length in row} == {0}
    return module


@pytest.mark.parametrize("fineness", [1, 3])
def test_it_is_read_from_the_screen_of_any_phone(world, url, fineness):
    person = hands_over(world, url, fineness=fineness)
    picture = looks_at(person)
    person.page.emulate_media(color_scheme="dark")
    dark = looks_at(person, unlike=picture)
    person.taps(say("hand-over.code"))
    person.sees(say("hand-over.alone-note"))
    alone = looks_at(person)

    assert [read_codes(one) for one in (picture, dark, alone)] == 3 * [[LINK]]
    assert module_of(alone) >= module_of(picture) == module_of(dark) >= 4 * fineness


def test_it_is_read_from_any_size_of_screen(world, url):
    person = hands_over(world, url)
    for width, height in ((360, 640), (844, 390), (1024, 768), (1366, 700)):
        person.page.set_viewport_size({"width": width, "height": height})
        person.page.wait_for_timeout(500)

        assert read_codes(looks_at(person)) == [LINK], width

        person.taps(say("hand-over.code"))
        person.sees(say("hand-over.alone-note"))
        alone = looks_at(person)

        assert read_codes(alone) == [LINK], width
        assert module_of(alone) >= (4 if width > 390 else 3), width
        person.taps(say("app.close"))
        person.sees(say("hand-over.code"))


@pytest.mark.parametrize("fineness", [2.625])
def test_where_pixels_are_odd_no_edge_is_soft(world, url, fineness):
    whole = (400, 840)  # else the browser stretches the whole page, to fill the last pixel
    picture = looks_at(hands_over(world, url, fineness=fineness, size=whole))

    assert read_codes(picture) == [LINK]
    assert module_of(picture) >= 4 * fineness


def test_what_is_saved_and_copied_opens_as_that_plan(world, url, tmp_path):
    person = hands_over(world, url)
    person.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    person.taps(say("hand-over.text"))
    person.sees(say("hand-over.text-tried"))
    copied = person.runs("navigator.clipboard.readText()")
    with person.page.expect_download() as download:
        person.taps(say("hand-over.file"))
    download.value.save_as(tmp_path / "plan")
    with person.page.expect_download() as sheet:
        person.taps(say("hand-over.paper"))
    sheet.value.save_as(tmp_path / "sheet")

    assert found_in(copied, codes()).plan == USUAL
    assert found_in(text_of((tmp_path / "plan").read_bytes()), codes()).plan == USUAL
    assert download.value.suggested_filename.endswith(".aftercare")
    assert (tmp_path / "sheet").read_bytes().startswith(b"%PDF")
    person.sees(say("hand-over.paper-tried"))
