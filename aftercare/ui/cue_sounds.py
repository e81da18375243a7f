"""The cues through the client's loudspeaker, and as a short buzz where a device has that."""

import asyncio

import flet as ft
from flet_audio import Audio, ReleaseMode

from aftercare.domain.player.phase import Cue
from aftercare.formats.sound import cue_wav

STRONG = frozenset({Cue.START, Cue.RELEASE, Cue.SWITCH, Cue.FINISH})


class CueSounds:
    """Plays cues on one page; make it in the page's own task, after a tap of the person."""

    def __init__(self) -> None:
        self._clips: dict[Cue, Audio] = {}
        self._buzz = ft.HapticFeedback()

    async def prepare(self) -> None:
        """Make the clips ready, one by one: none of them may hold up a tap."""
        for cue in Cue:
            self._clips[cue] = Audio(src=cue_wav(cue), release_mode=ReleaseMode.STOP)
            await asyncio.sleep(0)

    async def play(self, cue: Cue, volume: int = 100) -> bool:
        """Play *cue*, *volume* per cent loud; False if the client does not say that it has."""
        clip = self._clips.get(cue)
        if clip is None:
            return False
        try:
            if clip.volume != volume / 100:
                clip.volume = volume / 100
                clip.update()
            await clip.play()
        except (RuntimeError, TimeoutError):
            return False
        return True

    async def buzz(self, cue: Cue) -> None:
        """Let the device be felt; most browsers have nothing to feel."""
        try:
            if cue in STRONG:
                await self._buzz.heavy_impact()  # type: ignore[no-untyped-call]
            else:
                await self._buzz.selection_click()  # type: ignore[no-untyped-call]
        except (RuntimeError, TimeoutError):
            return
