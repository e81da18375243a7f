"""Colour that fills a screen and sinks with the time, so that what is left is seen from afar."""

import asyncio
from collections.abc import Callable

import flet as ft

from aftercare.ui.attached import attached
from aftercare.ui.look import use_look

BEAT = 1.0  # seconds between two heights: a late client, or one that has come back, catches up
DRAWN = 0.06  # seconds until the first height has been painted, from which it sinks


@ft.component
def Water(
    share: Callable[[float], float],
    *,
    height: float,
    colour: ft.Colors,
    running: bool,
    key: str | None = None,
) -> ft.Control:
    """Show the part of *height* that *share* gives (0 to 1) for a time ahead, in seconds.

    While *running* the client sinks it by itself from beat to beat; where no motion is wanted it
    only stands lower at each. Give it a key that changes with the phase.
    """
    look, page = use_look(), ft.context.page
    ahead = 0.0 if look.still or not running else BEAT
    (level, seconds), sink = ft.use_state((share(0.0), 0.0))

    async def follow() -> None:
        sink((share(0.0), 0.0))
        await asyncio.sleep(DRAWN)
        while running and attached(page):
            sink((share(ahead), ahead))
            await asyncio.sleep(BEAT)

    ft.use_effect(follow, dependencies=[running], cleanup=lambda: None)
    # Always with an animation, if a short one: without, the client would begin with another box.
    return ft.Container(
        height=height * level,
        bgcolor=colour,
        animate=ft.Animation(max(1, round(seconds * 1000)), ft.AnimationCurve.LINEAR),
    )
