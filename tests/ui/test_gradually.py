"""A long list comes from its top, and stops coming when nobody waits for it."""

import asyncio
from functools import partial

import flet as ft
import pytest

from aftercare.ui import gradually
from aftercare.ui.gradually import use_gradually
from tests.driver import showing


@ft.component
def Rows(drawn, turns, key=None):  # noqa: ARG001, N802 - a component, and its place
    count, turn = ft.use_state(10)
    turns.append(turn)
    drawn.append(use_gradually(count, 4))
    return ft.Text("rows")


@ft.component
def Stage(drawn, turns, gone):  # noqa: N802 - a component
    there, leave = ft.use_state(initial=True)
    gone.append(leave)
    rows = [Rows(drawn, turns, key="rows")] if there else []
    return ft.View(route="/", controls=[*rows, ft.Text("beside")])


@pytest.fixture(autouse=True)
def slowly(monkeypatch):
    monkeypatch.setattr(gradually, "BREATH", 0.005)


async def until(screen, done):
    for _ in range(200):
        await screen.settle()
        if done():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not come to that")


def stage(drawn, turns, gone):
    return lambda page: page.render_views(partial(Stage, drawn, turns, gone))


async def test_what_is_seen_first_comes_first_and_the_rest_after_it():
    drawn = []
    async with showing(stage(drawn, [], [])) as screen:
        assert drawn == [4]
        await until(screen, lambda: drawn[-1] == 10)

    assert drawn == [4, 8, 10]


async def test_more_that_comes_later_is_drawn_too():
    drawn, turns = [], []
    async with showing(stage(drawn, turns, [])) as screen:
        await until(screen, lambda: drawn[-1] == 10)
        turns[-1](25)
        await until(screen, lambda: drawn[-1] == 25)


async def test_who_leaves_half_way_leaves_nothing_running():
    drawn, gone = [], []
    async with showing(stage(drawn, [], gone)) as screen:
        gone[-1](lambda _: False)
        await screen.settle()
        count = len(drawn)
        await asyncio.sleep(0.05)
        await screen.settle()

        assert len(drawn) == count
        assert not [t for t in asyncio.all_tasks() if "gradually" in t.get_coro().__qualname__]
