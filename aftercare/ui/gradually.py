"""A long list is drawn from its top: what one sees first must not wait for what lies below."""

import asyncio

import flet as ft

from aftercare.ui.attached import attached

BREATH = 0.15  # seconds: so long a phone may take to paint what came before


def use_gradually(count: int, first: int) -> int:
    """Return how many of *count* are to be drawn now: *first*, then as many more again and again.

    A hook, for a component that is made anew for another list.
    """
    page, (drawn, draw) = ft.context.page, ft.use_state(first)

    async def follow() -> None:
        for more in range(drawn + first, count + first, first):
            await asyncio.sleep(BREATH)
            if attached(page):
                draw(more)

    ft.use_effect(follow, dependencies=[count], cleanup=lambda: None)
    return min(drawn, count)


def use_later(breaths: int) -> bool:
    """Return whether so many breaths have gone by: then, and not before, its part is drawn."""
    page, (there, come) = ft.context.page, ft.use_state(initial=False)

    async def wait() -> None:
        await asyncio.sleep(BREATH * breaths)
        if attached(page):
            come(lambda _: True)

    ft.use_effect(wait, dependencies=[], cleanup=lambda: None)
    return there
