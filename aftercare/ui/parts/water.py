"""Colour that fills a screen and sinks with the time, so that what is left is seen from afar."""

import asyncio

import flet as ft

from aftercare.ui.look import use_look

DRAWN = 0.06  # seconds until the full height has been painted, from which it sinks


@ft.component
def Water(
    seconds: float,
    share: float,
    *,
    height: float,
    colour: ft.Colors,
    running: bool,
    key: str | None = None,
) -> ft.Control:
    """Show *share* (0 to 1) of *height*, which sinks to none within *seconds* while *running*.

    The client moves it by itself. Give it a key that changes with the phase. Where no motion is
    wanted it is drawn anew with each second by whoever shows it.
    """
    look = use_look()
    sinks, sink = ft.use_state(initial=False)

    async def follow() -> None:
        sink(False)  # noqa: FBT003 - Flet's setter takes it bare
        if running and not look.still:
            await asyncio.sleep(DRAWN)
            sink(True)  # noqa: FBT003

    ft.use_effect(follow, dependencies=[running, seconds], cleanup=lambda: None)
    moving = sinks and running and not look.still
    # Always with an animation, if a short one: without, the client would begin with another box.
    milliseconds = round(seconds * 1000) if moving else 1
    return ft.Container(
        height=0.0 if moving else height * share,
        bgcolor=colour,
        animate=ft.Animation(milliseconds, ft.AnimationCurve.LINEAR),
    )
