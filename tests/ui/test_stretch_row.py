"""The rows of the library: what a screen holds comes at once, each picture is sent once."""

import asyncio
from functools import partial

import flet as ft
import msgpack
import pytest

from aftercare.content.stretch import stretches
from aftercare.formats.figure_png import SIGNATURE
from aftercare.ui import gradually
from aftercare.ui.look import Look, LookContext
from aftercare.ui.parts import figure_view, thumbnail
from aftercare.ui.parts.long_list import BELOW, ROW, LongList
from aftercare.ui.parts.stretch_row import stretch_row
from aftercare.ui.parts.thumbnail import use_thumbnails_ahead
from aftercare.words.words import load_words
from tests.driver import ENCODE, showing

say = load_words("en", "GB")
LOOK = Look(height=4.5 * ROW)
FITS = 4
LISTED = stretches()[: FITS + BELOW + 1]


def row(one):
    return stretch_row(one, say, LOOK, (), lambda _: None)


@ft.component
def Stage():  # noqa: N802 - a component
    rows = LookContext(LOOK, lambda: LongList(LISTED, row))
    return ft.View(route="/", controls=[rows])


@ft.component
def Ahead(gone):  # noqa: N802 - a component
    there, leave = ft.use_state(initial=True)
    gone.append(leave)
    return ft.View(route="/", controls=[Drawing()] if there else [])


@ft.component
def Drawing():  # noqa: N802 - a component
    use_thumbnails_ahead(LISTED[:FITS], LOOK)
    return ft.Text("nothing to see yet")


@pytest.fixture(autouse=True)
def beats(monkeypatch):
    monkeypatch.setattr(gradually, "BREATH", 0.02)
    monkeypatch.setattr(thumbnail, "PAUSE", 0.001)


def names(screen):
    return [one.id for one in LISTED if screen.has(f"stretches.{one.id}")]


async def test_what_a_screen_holds_comes_whole_and_the_rest_later_each_picture_once():
    sent = []
    async with showing(lambda page: page.render_views(Stage)) as screen:
        first = names(screen)
        for _ in range(400):
            new = screen.client.patches[len(sent) :]
            sent += [msgpack.packb(patch, default=ENCODE) for patch in new]
            if sum(one.count(SIGNATURE) for one in sent) == len(LISTED):
                break
            await asyncio.sleep(0.01)
            await screen.settle()
        last = names(screen)
    pictures = [one.count(SIGNATURE) for one in sent]
    again = say(f"stretch-{LISTED[0].region}.{LISTED[0].id}").encode()

    assert first == [one.id for one in LISTED[:FITS]]
    assert last == [one.id for one in LISTED]
    assert [one for one in pictures if one] == [FITS, BELOW, 1]
    assert sum(again in one for one in sent) == 1


async def drawn(count):
    for _ in range(400):
        if figure_view._kept.cache_info().currsize == count:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(figure_view._kept.cache_info())


async def test_pictures_are_drawn_ahead_and_not_again_by_the_tap():
    figure_view._kept.cache_clear()
    async with showing(lambda page: page.render_views(partial(Ahead, []))):
        await drawn(FITS)
    for one in LISTED[:FITS]:
        thumbnail.thumbnail(one.id, LOOK)

    assert figure_view._kept.cache_info().misses == FITS


async def test_who_leaves_has_nothing_more_drawn():
    figure_view._kept.cache_clear()
    gone = []
    async with showing(lambda page: page.render_views(partial(Ahead, gone))) as screen:
        await drawn(1)
        gone[-1](lambda _: False)
        await screen.settle()
        count = figure_view._kept.cache_info().currsize
        await asyncio.sleep(0.05)

        assert figure_view._kept.cache_info().currsize == count < FITS
