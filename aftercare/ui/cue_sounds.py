"""The cues through the client's loudspeaker, and as a short buzz where a device has that."""

import asyncio
from weakref import WeakKeyDictionary

import flet as ft
from flet_audio import Audio, ReleaseMode

from aftercare.domain.player.phase import Cue

STRONG = frozenset({Cue.START, Cue.RELEASE, Cue.SWITCH, Cue.FINISH})


class CueSounds:
    """Plays cues on one page, for as long as that is there: ``sounds_of`` gives them.

    A clip that is let go of while the browser still loads it throws in there, and nobody could
    catch that; so a screen that was left, or a page that was reloaded, finds the same ones again.
    """

    def __init__(self) -> None:
        self._clips: dict[Cue, Audio] = {}
        self._buzz = ft.HapticFeedback()

    async def prepare(self) -> None:
        """Make those clips that are not there yet, one by one: none of them may hold up a tap."""
        for cue in Cue:
            if cue not in self._clips:
                self._clips[cue] = Audio(src=f"sounds/{cue}.wav", release_mode=ReleaseMode.STOP)
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


_KEPT: WeakKeyDictionary[ft.Page, CueSounds] = WeakKeyDictionary()


def sounds_of(page: ft.Page) -> CueSounds:
    """Return the sounds of *page*, made when they are first asked for, in its own task."""
    sounds = _KEPT.get(page)
    if sounds is None:
        sounds = _KEPT[page] = CueSounds()
    return sounds
