"""Every control can be named, found and hit, on every screen, in this process."""

import dataclasses
from collections.abc import Iterator

import flet as ft
import pytest

from tests.driver import showing
from tests.ui.walk import PLAIN_ROUTES, every_notice, every_screen

ACTING = ("on_click", "on_change", "on_select", "url", "on_tap")
NAMES = ("content", "text", "label", "tooltip", "semantics_label")
TARGET = 48
SAMPLE = ("/", "/check-in", "/treated", "/warning", "/settings", "/settings/about")


def with_parents(control, parents=()) -> Iterator[tuple[ft.BaseControl, tuple]]:
    """Yield *control* and all in it, each with what it lies in."""
    if isinstance(control, list | tuple):
        for item in control:
            yield from with_parents(item, parents)
    elif isinstance(control, ft.BaseControl):
        yield control, parents
        for field in dataclasses.fields(control):
            if not field.metadata.get("skip") and field.name != "_parent":
                yield from with_parents(getattr(control, field.name, None), (*parents, control))


def top(screen):
    """Return what is shown: the uppermost view, with everything in it."""
    views = [each for each in with_parents(screen.page.views) if isinstance(each[0], ft.View)]
    return list(with_parents(views[-1][0]))


def acts(control, parents):
    if isinstance(control, ft.GestureDetector) and control.exclude_from_semantics:
        return False  # the body: its list is the equal way
    if any(isinstance(one, ft.View) for one in parents[-1:]):
        return False
    return any(getattr(control, name, None) for name in ACTING)


def name_of(control, parents):
    own = [getattr(control, name, None) for name in NAMES]
    texts = [one if isinstance(one, str) else getattr(one, "value", None) for one in own]
    labels = [one.label for one in parents if isinstance(one, ft.Semantics) and one.label]
    places = getattr(control, "destinations", None) or []
    return next((text for text in (*texts, *labels, *(p.label for p in places)) if text), None)


async def faults(walk, find):
    return {fault: where async for where, screen in walk for fault in find(top(screen))}


def nameless(shown):
    return [str(c) for c, parents in shown if acts(c, parents) and not name_of(c, parents)]


def keyless(shown):
    return [
        f"{type(c).__name__} {name_of(c, parents)}"
        for c, parents in shown
        if acts(c, parents) and not getattr(c, "key", None)
    ]


def too_small(shown):
    return [
        f"{c.key}: {c.width} × {c.height}"
        for c, parents in shown
        if acts(c, parents)
        for size in (getattr(c, "width", None), getattr(c, "height", None))
        if size is not None and size < TARGET
    ]


def headings(shown):
    return [c.heading_level for c, _ in shown if isinstance(c, ft.Semantics) and c.header]


@pytest.mark.parametrize("find", [nameless, keyless, too_small])
async def test_whatever_acts_has_a_name_a_key_and_its_size(demo, find):
    assert await faults(every_screen(demo), find) == {}


@pytest.mark.parametrize("find", [nameless, keyless, too_small])
async def test_so_it_is_in_an_app_that_nobody_has_used(app, find):
    assert await faults(every_screen(app), find) == {}


@pytest.mark.parametrize("find", [nameless, keyless])
async def test_so_it_is_with_the_bars_across_all_screens(demo, medium, find):
    assert await faults(every_notice(demo, medium), find) == {}


async def test_every_screen_has_one_first_heading_and_no_level_is_skipped(demo):
    wrong = {}
    async for where, screen in every_screen(demo):
        levels = headings(top(screen))
        skipped = any(b - a > 1 for a, b in zip(levels, levels[1:], strict=False))
        if levels.count(1) != 1 or levels[0] != 1 or skipped:
            wrong[where] = levels

    assert wrong == {}


async def test_a_key_names_one_control_of_a_screen(demo):
    twice = {}
    async for where, screen in every_screen(demo):
        keys = [c.key for c, parents in top(screen) if acts(c, parents)]
        found = {key for key in keys if keys.count(key) > 1}
        if found:
            twice[where] = found

    assert twice == {}


@pytest.mark.parametrize("route", SAMPLE)
async def test_rows_of_choices_become_columns_in_large_text(demo, route):
    async with showing(demo) as screen:
        await screen.go(route)
        await screen.measure(text_scale=2.0)
        shown = top(screen)
        fixed = [
            c.key
            for c, parents in shown
            if acts(c, parents) and getattr(c, "height", None) and name_of(c, parents) == c.content
        ]

    assert fixed == []  # a height around text would cut it


def test_the_walk_meets_every_kind_of_screen():
    assert len(PLAIN_ROUTES) > 15
