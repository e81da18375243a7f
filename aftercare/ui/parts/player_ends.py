"""Before a set and after it: what will be done, what was done, how much it hurts."""

from math import ceil

import flet as ft

from aftercare.domain.player.phase import seconds_of, timeline
from aftercare.domain.practice import Outcome, Practised
from aftercare.formats.sound import LONGEST, set_wav
from aftercare.formats.stretch_words import name_by_id
from aftercare.state.playing import Playing
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.figure_view import Scene, figure_view
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.soreness_scale import soreness_scale
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.parts.tick_row import switch_row
from aftercare.ui.player_words import dose, name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

THUMBNAIL = 64  # logical pixels


@ft.component
def Ready(
    playing: Playing, settings: SettingsState, gentle: bool, back: str, key: str | None = None
) -> ft.Control:
    """Show the set, ask about the pain, and begin."""
    words, look = use_words(), use_look()
    player, mine = playing.player, settings.settings
    minutes = ceil(seconds_of(player.phases[player.index :]) / 60)
    left = playing.taken_up
    note = "ready-left" if left else "ready-gentle" if gentle else "ready-note"
    listed = [
        list_row(
            name(words, one),
            dose(words, one),
            key=f"player.set.{place}",
            leading=figure_view(
                Scene(
                    one.stretch,
                    one.sides[0] if one.sides else "right",
                    THUMBNAIL,
                    look.guise,
                    one.easier,
                )
            ),
        )
        for place, one in enumerate(player.exercises)
    ]
    sound = switch_row(
        words("player.sound"),
        words("player.sound-support"),
        mine.sound,
        lambda on: settings.change(sound=on),
        key="player.sound",
        leading=badge(ft.Icons.VOLUME_UP_ROUNDED),
    )
    voice = switch_row(
        words("player.voice"),
        words("player.voice-support"),
        mine.voice,
        lambda on: settings.change(voice=on),
        key="player.voice",
        leading=badge(ft.Icons.RECORD_VOICE_OVER_ROUNDED),
    )
    begin = words("player.go-on-left" if left else "player.start")
    return Frame(
        words("player.ready-title"),
        [
            quiet(words("player.ready-minutes", minutes=minutes), kind.BODY),
            rows(listed),
            say(words(f"player.{note}")),
            *([] if left else [_pain(words, playing, "before")]),
            rows([sound, voice]),
            *([_audio(words, playing)] if seconds_of(player.phases) <= LONGEST else []),
        ],
        foot=primary(begin, playing.start, key="player.start", icon=ft.Icons.PLAY_ARROW_ROUNDED),
        leave=Leave(back, cross=True),
    )


@ft.component
def Over(playing: Playing, back: str, key: str | None = None) -> ft.Control:
    """Say what was done, in one calm sentence, and ask about the pain."""
    words, trail = use_words(), use_trail()
    practice = playing.practice
    before, after = practice.pain_before, practice.pain_after
    lines = [quiet(words("player.over-minutes", minutes=practice.minutes))]
    if before is not None and after is not None:
        lines.append(quiet(words("player.over-pain", before=before, after=after)))
    done = [
        list_row(name_by_id(words, one.stretch), _outcome(words, one), key=f"player.done.{place}")
        for place, one in enumerate(practice.stretches)
    ]
    return Frame(
        words("player.title"),
        [
            card(say(words(f"player.over-{practice.outcome}"), kind.TITLE), *lines),
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


def _outcome(words: Words, one: Practised) -> str:
    said = words(f"player.outcome-{one.outcome}")
    if one.reason is None or one.outcome is Outcome.DONE:
        return said
    reason = words(f"player.reason-{one.reason}")
    return words("player.outcome-why", outcome=said, reason=reason)


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
