"""A moving picture: drawn ahead, each sent once, and nothing else is drawn while it moves."""

import asyncio
from functools import partial

import flet as ft
import msgpack
import pytest

from aftercare.domain.figure.rhythm import PICTURES
from aftercare.ui.parts import film
from aftercare.ui.parts.figure_view import Scene
from aftercare.ui.parts.film import LAST, Film
from tests.driver import ENCODE, showing

SCENE = Scene("qd1", height=80)


class Play:
    """What a film is told: its share, and whether it runs."""

    def __init__(self):
        self.share, self.asked = 1.0, 0

    def __call__(self):
        self.asked += 1
        return self.share


@ft.component
def Stage(play, turns):  # noqa: N802 - a component
    running, run = ft.use_state(initial=True)
    turns.append(run)
    seen = [] if running is None else [Film(SCENE, play, running=running)]
    return ft.View(route="/", controls=[*seen, ft.Text("beside")])


def shown(screen):
    images = [c for c in screen.controls() if isinstance(c, ft.Image)]
    reel = film.reel_of(SCENE)
    numbers = {reel.at(index): index for index in reel.pictures}
    return [numbers[one.src] for one in images if one.opacity == 1], len(images)


async def until(screen, done):
    for _ in range(400):
        await screen.measure()
        if done():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come to that")


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(film, "GLANCE", 0.001)
    film.reel_of.cache_clear()


async def test_the_hold_is_seen_at_once_and_all_pictures_come_one_by_one():
    async with showing(lambda page: page.render_views(partial(Stage, Play(), []))) as screen:
        first = shown(screen)
        await until(screen, lambda: shown(screen)[1] == PICTURES)

        assert first[0] == [LAST]
        assert first[1] < PICTURES
        assert shown(screen) == ([LAST], PICTURES)


async def test_a_moment_is_one_message_of_two_numbers_and_redraws_the_film_alone():
    play = Play()
    async with showing(lambda page: page.render_views(partial(Stage, play, []))) as screen:
        await until(screen, lambda: shown(screen)[1] == PICTURES)
        before = len(screen.client.patches)
        with screen.rendered() as count:
            for index in (20, 11, 0, 7):
                play.share = index / LAST
                await until(screen, lambda index=index: shown(screen)[0] == [index])
        sent = screen.client.patches[before:]

        assert count == {"Film": 4}
        assert len(sent) == 4  # two, of which one hides and one shows, would be seen apart
        assert max(len(msgpack.packb(patch, default=ENCODE)) for patch in sent) < 200


async def test_it_waits_for_a_client_that_does_not_keep_up():
    play = Play()
    play.share = 0.5
    async with showing(lambda page: page.render_views(partial(Stage, play, []))) as screen:
        counts = set()
        for _ in range(200):
            await screen.settle()
            await asyncio.sleep(0.001)
            counts.add(shown(screen)[1])
        play.share = 1.0
        await screen.settle()

        assert max(counts) == film.BATCH
        assert shown(screen) == ([round(LAST / 2)], film.BATCH)
        await until(screen, lambda: shown(screen) == ([LAST], PICTURES))


async def test_what_does_not_change_sends_nothing():
    play = Play()
    async with showing(lambda page: page.render_views(partial(Stage, play, []))) as screen:
        await until(screen, lambda: play.asked > 0 and shown(screen)[1] == PICTURES)
        before, asked = len(screen.client.patches), play.asked
        await until(screen, lambda: play.asked > asked + 20)

        assert len(screen.client.patches) == before


async def test_it_stands_still_when_it_does_not_run_and_after_it_is_gone():
    play, turns = Play(), []
    async with showing(lambda page: page.render_views(partial(Stage, play, turns))) as screen:
        await until(screen, lambda: play.asked > 0)
        play.share = 0.5
        await until(screen, lambda: shown(screen)[0] == [round(LAST / 2)])
        turns[-1](lambda _: False)
        await screen.settle()
        asked = play.asked
        play.share = 0.0
        await asyncio.sleep(0.03)
        await screen.settle()

        assert play.asked == asked
        assert shown(screen)[0] == [round(LAST / 2)]
        turns[-1](lambda _: True)
        await until(screen, lambda: shown(screen)[0] == [0])
        turns[-1](lambda _: None)
        await screen.settle()
        asked = play.asked
        await asyncio.sleep(0.03)

        assert play.asked == asked


async def test_pictures_drawn_once_are_not_drawn_again(monkeypatch):
    drawn = []
    real = Scene.drawn
    monkeypatch.setattr(Scene, "drawn", lambda scene, t: drawn.append(t) or real(scene, t))
    for _ in range(2):
        async with showing(lambda page: page.render_views(partial(Stage, Play(), []))) as screen:
            await until(screen, lambda: shown(screen)[1] == PICTURES)

    assert len(drawn) == PICTURES


async def test_a_page_that_is_gone_is_not_asked_for_ever():
    play = Play()
    async with showing(lambda page: page.render_views(partial(Stage, play, []))) as screen:
        await until(screen, lambda: play.asked > 0)
        await screen.client.session.disconnect(60)
        await asyncio.sleep(0.02)
        asked = play.asked
        await asyncio.sleep(0.05)

        assert play.asked == asked
