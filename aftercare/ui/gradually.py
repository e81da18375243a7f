"""A long list is drawn from its top: what one sees first must not wait for what lies below."""

import asyncio

import flet as ft

BREATH = 0.15  # seconds: so long a phone may take to paint what came before
SOON = 1 / 3  # of a breath, three frames: what came before is at least begun by itself


def use_gradually(count: int, first: int, *, soon: bool = False) -> int:
    """Return how many of *count* are to be drawn now: *first*, then as many more again and again.

    The second time may come *soon*, for what belongs to the first. A hook, for a component that is
    made anew for another list.
    """
    drawn, draw = ft.use_state(first)

    async def follow() -> None:
        for more in range(drawn + first, count + first, first):
            await asyncio.sleep(BREATH * (SOON if soon and more == 2 * first else 1))
            draw(more)

    ft.use_effect(follow, dependencies=[count], cleanup=lambda: None)
    return min(drawn, count)
