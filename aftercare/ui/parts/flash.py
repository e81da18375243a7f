"""The edge of the screen lights up when something changes: for who neither hears nor feels it."""

import asyncio

import flet as ft

from aftercare.domain.player.phase import Cue
from aftercare.domain.player.player import Player
from aftercare.state.playing import Playing
from aftercare.ui.look import use_look

LIGHT, WIDTH = 0.35, 10  # seconds, and logical pixels
LIT = frozenset(Cue) - {Cue.COUNT, Cue.HALFWAY}


@ft.component
def Flash(playing: Playing, key: str | None = None) -> ft.Control:
    """Light the edge at each cue; where no motion is wanted the words alone change."""
    look = use_look()
    lit, light = ft.use_state(initial=0)

    def told(cue: Cue, _player: Player) -> None:
        if cue in LIT and not look.still:
            light(lambda before: before + 1)

    listener = ft.use_memo(lambda: told, [])

    async def fade() -> None:
        if lit:
            await asyncio.sleep(LIGHT)
            light(0)

    ft.use_effect(
        lambda: playing.listen(listener),
        dependencies=[],
        cleanup=lambda: playing.unlisten(listener),
    )
    ft.use_effect(fade, dependencies=[lit], cleanup=lambda: None)
    edge = ft.Border.all(WIDTH, ft.Colors.PRIMARY) if lit else None
    return ft.Container(border=edge, expand=True)
