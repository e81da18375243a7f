"""One story told to all listeners: what is due in a set is heard, said and felt.

Each may be switched off or missing: what is due always stands on the screen as well.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import flet as ft

from aftercare.domain.player.phase import Cue
from aftercare.domain.player.player import Player
from aftercare.state.playing import Playing, Stage
from aftercare.state.settings import SettingsState
from aftercare.state.voice import VoiceState
from aftercare.ui.cue_sounds import sounds_of
from aftercare.ui.player_words import spoken
from aftercare.ui.sight import HIDDEN, SHOWN, SightContext

SLEEPS_AFTER = 120.0  # seconds of standing still: then the screen may go dark again


def use_cues(playing: Playing, settings: SettingsState, voice: VoiceState) -> None:
    """Tell the cues of *playing*, keep the screen awake, and notice when nobody is looking.

    A hook, for the one component that shows the set.
    """
    _use_telling(playing, settings, voice)
    _use_sight(playing, settings, voice)
    _use_wakefulness(playing)
    _use_keys(playing)


def _use_telling(playing: Playing, settings: SettingsState, voice: VoiceState) -> None:
    page = ft.context.page
    sounds = ft.use_memo(lambda: sounds_of(page), [])

    def told(cue: Cue, player: Player) -> None:
        mine = settings.settings
        page.run_task(sounds.buzz, cue)
        if playing.muted:
            return
        if mine.sound:
            page.run_task(sounds.play, cue, mine.volume)
        page.run_task(voice.say, spoken(settings.words, cue, player))

    listener = ft.use_memo(lambda: told, [])

    async def hear() -> None:
        playing.listen(listener)
        await sounds.prepare()

    async def hush() -> None:
        if playing.muted:
            await voice.hush()

    ft.use_effect(hear, dependencies=[], cleanup=lambda: playing.unlisten(listener))
    ft.use_effect(hush, dependencies=[playing.muted], cleanup=lambda: None)


def _use_sight(playing: Playing, settings: SettingsState, voice: VoiceState) -> None:
    sight = ft.use_context(SightContext)

    def turned(state: ft.AppLifecycleState) -> None:
        playing.by_clock = settings.settings.sound and not playing.muted
        if state in HIDDEN:
            playing.hides()
        elif state in SHOWN:
            playing.shows()

    listener = ft.use_memo(lambda: turned, [])

    def follow() -> None:
        sight.listen(listener)

    async def leave() -> None:
        sight.unlisten(listener)
        playing.stands()
        await voice.hush()
        await _try(ft.Wakelock().disable)

    ft.use_effect(follow, dependencies=[], cleanup=leave)


def _use_wakefulness(playing: Playing) -> None:
    awake = playing.stage is Stage.PLAYING and playing.player.running

    async def follow() -> None:
        lock = ft.Wakelock()
        if awake:
            await _try(lock.enable)
            return
        if playing.stage not in {Stage.READY, Stage.OVER}:
            await asyncio.sleep(SLEEPS_AFTER)
        await _try(lock.disable)

    ft.use_effect(follow, dependencies=[awake, playing.stage], cleanup=lambda: None)


def _use_keys(playing: Playing) -> None:
    """Let Escape do what the cross does."""
    page = ft.context.page

    def pressed(event: ft.KeyboardEvent) -> None:
        if event.key == "Escape" and playing.stage is Stage.PLAYING:
            playing.ask_whether()

    def follow() -> None:
        page.on_keyboard_event = pressed

    def leave() -> None:
        page.on_keyboard_event = None

    ft.use_effect(follow, dependencies=[], cleanup=leave)


async def _try(ask: Callable[[], Awaitable[None]]) -> None:
    with suppress(RuntimeError, TimeoutError):
        await ask()
