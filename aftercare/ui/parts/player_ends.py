"""Before a set and after it: what will be done, what was done, how much it hurts."""

from collections.abc import Callable
from functools import partial
from math import ceil

import flet as ft

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import seconds_of, timeline
from aftercare.domain.settings import VOLUMES
from aftercare.formats.sound import LONGEST, set_wav
from aftercare.formats.stretch_words import name_by_id
from aftercare.state.playing import Playing
from aftercare.state.settings import SettingsState
from aftercare.ui.followed import Followed
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.player_said import how
from aftercare.ui.parts.practice_row import held, outcome, pain
from aftercare.ui.parts.soreness_scale import soreness_scale
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.parts.thumbnail import thumbnail
from aftercare.ui.parts.tick_row import switch_row
from aftercare.ui.player_words import dose, form, name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def Ready(
    playing: Playing,
    settings: SettingsState,
    gentle: bool,
    back: str,
    light: str = "",
    key: str | None = None,
) -> ft.Control:
    """Show the set, ask about the pain, and begin; *light* tells how much is done today."""
    words, look = use_words(), use_look()
    player = playing.player
    minutes = ceil(seconds_of(player.phases[player.index :]) / 60)
    left = playing.taken_up
    note = "ready-left" if left else "ready-gentle" if gentle else "ready-note"
    single = len(player.exercises) == 1
    opened, open_ = ft.use_state(0 if single else None)
    listed = [
        _row(words, look, one, place, None if single else partial(_turn, open_, place))
        for place, one in enumerate(player.exercises)
    ]
    begin = words("player.go-on-left" if left else "player.start")
    return Frame(
        words("player.ready-title"),
        [
            quiet(words("player.ready-minutes", minutes=minutes), kind.BODY),
            *([say(light, key="player.light")] if light else []),
            say(words(f"player.{note}")),
            rows(listed),
            *([] if opened is None else [how(words, player.exercises[opened])]),
            *([] if left else [_pain(words, playing, "before")]),
            rows(_heard(words, settings)),
            *_volume(words, settings),
            *([_audio(words, playing)] if seconds_of(player.phases) <= LONGEST else []),
        ],
        foot=primary(begin, playing.start, key="player.start", icon=ft.Icons.PLAY_ARROW_ROUNDED),
        leave=Leave(back, cross=True),
    )


def _turn(open_: Callable[[Callable[[int | None], int | None]], None], place: int) -> None:
    """Unfold how the stretch at *place* goes, or fold it."""
    open_(lambda before: None if before == place else place)


def _row(
    words: Words, look: Look, one: Exercise, place: int, on_click: Callable[[], None] | None
) -> ft.Control:
    side = one.sides[0] if one.sides else "right"
    return list_row(
        name(words, one),
        "\n".join(filter(None, [dose(words, one), form(words, one)])),
        key=f"player.set.{place}",
        leading=thumbnail(one.stretch, look, side=side, easier=one.easier),
        on_click=on_click,
    )


def _heard(words: Words, settings: SettingsState) -> list[ft.Control]:
    """Return the switches of sound and voice."""
    mine = settings.settings
    return [
        switch_row(
            words("player.sound"),
            words("player.sound-support"),
            mine.sound,
            lambda on: settings.change(sound=on),
            key="player.sound",
            leading=badge(ft.Icons.VOLUME_UP_ROUNDED),
        ),
        switch_row(
            words("player.voice"),
            words("player.voice-support"),
            mine.voice,
            lambda on: settings.change(voice=on),
            key="player.voice",
            leading=badge(ft.Icons.RECORD_VOICE_OVER_ROUNDED),
        ),
    ]


def _volume(words: Words, settings: SettingsState) -> list[ft.Control]:
    """Return how loud it is, where anything is heard."""
    mine = settings.settings
    if not (mine.sound or mine.voice):
        return []
    chips = [
        choice(
            words(f"player.volume-{one}"),
            partial(_set_volume, settings, one),
            key=f"player.volume.{one}",
            chosen=one == mine.volume,
        )
        for one in VOLUMES
    ]
    return [choices(chips)]


def _set_volume(settings: SettingsState, volume: int) -> None:
    settings.change(volume=volume)


@ft.component
def Over(playing: Playing, followed: Followed, back: str, key: str | None = None) -> ft.Control:
    """Say what was done, in one calm sentence, and when it is due again; ask about the pain."""
    words, trail = use_words(), use_trail()
    practice = playing.practice
    lines = [*held(words, practice), *pain(words, practice)]
    done = [
        list_row(name_by_id(words, one.stretch), outcome(words, one), key=f"player.done.{place}")
        for place, one in enumerate(practice.stretches)
    ]
    return Frame(
        words("player.title"),
        [
            card(
                say(words(f"player.over-{practice.outcome}"), kind.TITLE),
                *map(quiet, lines),
                *(noted(ft.Icons.SCHEDULE_ROUNDED, one) for one in followed.again(words, practice)),
            ),
            _pain(words, playing, "after"),
            rows(done),
            quiet(words("player.over-kept")),
        ],
        foot=primary(words("player.close"), lambda: trail.back(back), key="player.close"),
    )


def _audio(words: Words, playing: Playing) -> ft.Control:
    """Offer the cues of the whole set as one file, for a phone that is locked meanwhile."""

    async def save() -> None:
        data = set_wav(timeline(playing.player.phases))
        await ft.FilePicker().save_file(file_name=words("player.audio-file"), src_bytes=data)

    way = plain(words("player.audio"), save, key="player.audio", icon=ft.Icons.AUDIO_FILE_OUTLINED)
    return ft.Column(
        [ft.Row([way], wrap=True), quiet(words("player.audio-note"))], spacing=0, tight=True
    )


def _pain(words: Words, playing: Playing, when: str) -> ft.Control:
    value = playing.pain_before if when == "before" else playing.pain_after

    def choose(score: int) -> None:
        if when == "before":
            playing.feels(before=score)
        else:
            playing.feels(after=score)

    return card(
        heading(say(words(f"player.pain-{when}"), kind.SUBTITLE)),
        *soreness_scale(f"player.pain-{when}", value, choose, layout.CARD_PADDING),
    )
