"""Every control can be named, found and hit, on every screen, in this process."""

import dataclasses
from collections import Counter
from functools import cache
from itertools import pairwise

import flet as ft
import pytest

from tests.driver import showing
from tests.ui.desk import lay, treats
from tests.ui.walk import every_notice, every_place_of_the_desk, every_screen, every_standing

ACTING = ("on_click", "on_change", "on_select", "url", "on_tap")
NAMES = ("content", "text", "label", "tooltip", "semantics_label")
TARGET = 48
SAMPLE = ("/", "/check-in", "/treated", "/warning", "/settings", "/settings/about")


def with_parents(root):
    """Return all controls in *root* in their order, each with what it lies in, outermost first."""
    found, waiting = [], [(root, ())]
    while waiting:
        control, parents = waiting.pop()
        if isinstance(control, list | tuple):
            waiting.extend((item, parents) for item in reversed(control))
        elif isinstance(control, ft.BaseControl):
            found.append((control, parents))
            inner = (*parents, control)
            values = [getattr(control, name, None) for name in fields(type(control))]
            waiting.extend((one, inner) for one in reversed(values) if one is not None)
    return found


@cache
def fields(kind):
    """Return the fields of a class of controls that may hold other controls."""
    return [
        field.name
        for field in dataclasses.fields(kind)
        if not field.metadata.get("skip") and field.name != "_parent"
    ]


def top(screen):
    """Return what is shown: the uppermost view, with everything in it."""
    shown = with_parents(screen.page.views)
    last = max(place for place, (control, _) in enumerate(shown) if isinstance(control, ft.View))
    return shown[last:]


def acts(control):
    if isinstance(control, ft.GestureDetector) and control.exclude_from_semantics:
        return False  # the body: its list is the equal way
    return any(getattr(control, name, None) for name in ACTING)


def name_of(control, parents):
    own = [getattr(control, name, None) for name in NAMES]
    texts = [one if isinstance(one, str) else getattr(one, "value", None) for one in own]
    labels = [one.label for one in parents if isinstance(one, ft.Semantics) and one.label]
    places = getattr(control, "destinations", None) or []
    return next((text for text in (*texts, *labels, *(p.label for p in places)) if text), None)


def nameless(shown):
    return [str(c) for c, parents in shown if acts(c) and not name_of(c, parents)]


def keyless(shown):
    return [
        f"{type(c).__name__} {name_of(c, parents)}"
        for c, parents in shown
        if acts(c) and not getattr(c, "key", None)
    ]


def too_small(shown):
    return [
        f"{c.key}: {c.width} x {c.height}"
        for c, parents in shown
        if acts(c)
        for size in (getattr(c, "width", None), getattr(c, "height", None))
        if size is not None and size < TARGET
    ]


def levels(shown):
    """Tell which headings are wrong: none or two of the first level, or a level left out."""
    found = [c.heading_level for c, _ in shown if isinstance(c, ft.Semantics) and c.header]
    skipped = any(later - one > 1 for one, later in pairwise(found))
    return [f"headings {found}"] if found.count(1) != 1 or found[0] != 1 or skipped else []


def repeated(shown):
    keys = Counter(c.key for c, _ in shown if acts(c) and c.key)
    return [key for key, count in keys.items() if count > 1]


def inkless(shown):
    """Tell which fields have a style without a colour: black it is then, also on dark."""
    return [
        str(c.key)
        for c, _ in shown
        if isinstance(c, ft.TextField) and c.text_style and not (c.color or c.text_style.color)
    ]


LAWS = (nameless, keyless, too_small, levels, repeated, inkless)


async def faults(walk):
    """Return what breaks a law, each with the first screen that it was met on."""
    found = {}
    async for where, screen in walk:
        shown = top(screen)
        for law in LAWS:
            for fault in law(shown):
                found.setdefault(f"{law.__name__}: {fault}", where)
    return found


async def test_whatever_acts_can_be_named_found_and_hit(demo):
    assert await faults(every_screen(demo)) == {}


async def test_so_it_is_in_an_app_that_nobody_has_used(app):
    assert await faults(every_screen(app)) == {}


async def test_so_it_is_on_the_desk_of_a_physiotherapist(app, device):
    desk = treats(app)
    assert await faults(every_place_of_the_desk(app, lay(desk, device))) == {}
    for number in range(70):
        desk.patients.add(f"{number}")
    assert await faults(every_place_of_the_desk(app, lay(desk, device))) == {}


async def test_so_it_is_with_the_bars_across_all_screens(demo, medium):
    assert await faults(every_notice(demo, medium)) == {}


async def test_so_it_is_however_the_web_app_stands_on_a_phone(phone, page):
    assert await faults(every_standing(phone, page)) == {}


def test_each_law_finds_what_breaks_it():
    def lie(*controls):
        return with_parents(list(controls))

    nothing = ft.Container(on_click=print)
    small = ft.Container(ft.Text("Close"), on_click=print, key="close", width=40)
    named = ft.Semantics(label="Close", content=small)
    heads = [ft.Semantics(header=True, heading_level=level) for level in (1, 3)]

    assert len(nameless(lie(nothing))) == len(keyless(lie(nothing))) == 1
    assert too_small(lie(named)) == ["close: 40 x None"]
    assert levels(lie(*heads)) == ["headings [1, 3]"]
    assert levels(lie(heads[0])) == nameless(lie(named)) == keyless(lie(named)) == []
    assert repeated(lie(small, named)) == ["close"]
    assert inkless(lie(ft.TextField(key="note", text_style=ft.TextStyle(size=16)))) == ["note"]


@pytest.mark.parametrize("route", SAMPLE)
async def test_no_fixed_height_lies_around_text_that_grows(demo, route):
    async with showing(demo) as screen:
        await screen.go(route)
        await screen.measure(text_scale=2.0)
        cutting = [
            text.value
            for text, parents in top(screen)
            if isinstance(text, ft.Text)
            for one in parents
            if isinstance(one, ft.Container | ft.Button) and one.height and one.height > 0
        ]

    assert [text for text in cutting if text != "0"] == []  # the probe that measures the text
