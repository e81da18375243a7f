"""What stands above a set: which stretch it is, how far the set is, the ways out."""

import flet as ft

from aftercare.domain.player.player import Player
from aftercare.state.playing import Playing
from aftercare.ui.look import Look, use_words
from aftercare.ui.parts.player_controls import is_low
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import heading, quiet
from aftercare.ui.player_words import name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

TOP, WIDEST = 86, 1040  # logical pixels; on a tablet nothing stands further apart
LINE = 6  # logical pixels
LETTER = 8  # logical pixels that one of a name takes, on average
LONG = 24  # logical pixels of one more line of it
BUTTONS = 3  # of which one may be missing


def player_top(playing: Playing, look: Look, *, heard: bool) -> ft.Control:
    """Return the way out, what is done, silence if anything is *heard*, and the warning signs."""
    words, trail, player = use_words(), use_trail(), playing.player
    phase = player.phase
    exercise = player.exercises[phase.exercise if phase else -1]
    title = name(words, exercise)
    shown = ft.Text(
        title,
        style=look.capped(kind.SUBTITLE, 1.3),
        color=ft.Colors.ON_SURFACE,
        max_lines=2,
        overflow=ft.TextOverflow.ELLIPSIS,
    )
    titles: list[ft.Control] = [heading(shown, 1)]
    if _has_place(title, look):
        titles.append(quiet(_place(words, player)))
    return ft.Row(
        [
            icon_button(
                ft.Icons.CLOSE_ROUNDED, words("player.stop"), playing.ask_whether, key="player.stop"
            ),
            ft.Column(titles, spacing=0, expand=True, tight=True),
            *([_mute(playing, words)] if heard else []),
            icon_button(
                ft.Icons.HEALTH_AND_SAFETY_OUTLINED,
                words("app.safety-label"),
                lambda: trail.go("/warning"),
                key="app.safety",
            ),
        ],
        spacing=layout.S1,
    )


def _is_long(title: str, look: Look) -> bool:
    room = min(look.width, WIDEST) - 2 * layout.GUTTER - BUTTONS * (layout.TARGET + layout.S1)
    return len(title) * LETTER * look.scale > room


def _has_place(title: str, look: Look) -> bool:
    """Tell whether there is room to say where in the set it is; the line below shows it too."""
    return not look.large and not (is_low(look) and _is_long(title, look))


def top_height(playing: Playing, words: Words, look: Look) -> float:
    """Return how high all of it is with the line below, in logical pixels."""
    phase = playing.player.phase
    title = name(words, playing.player.exercises[phase.exercise if phase else -1])
    return TOP + LONG * (_has_place(title, look) and _is_long(title, look))


def _mute(playing: Playing, words: Words) -> ft.Control:
    icon = ft.Icons.VOLUME_OFF_ROUNDED if playing.muted else ft.Icons.VOLUME_UP_ROUNDED
    label = words("player.unmute" if playing.muted else "player.mute")
    return icon_button(icon, label, playing.mute, key="player.mute")


def _place(words: Words, player: Player) -> str:
    phase, count = player.phase, len(player.exercises)
    if phase is None:
        return ""
    number, reps = phase.exercise + 1, player.exercises[phase.exercise].reps
    if not phase.works:
        return words("player.of", number=number, count=count)
    return words("player.of-rep", number=number, count=count, rep=phase.rep, reps=reps)


def progress_line(player: Player) -> ft.Control:
    """Show how much of the set is done: a line for each stretch, filled by its phases."""
    lines: list[ft.Control] = [
        _line(_done(player, place)) for place in range(len(player.exercises))
    ]
    return ft.Semantics(exclude_semantics=True, content=ft.Row(lines, spacing=LINE))


def _done(player: Player, place: int) -> float:
    """Return how much of a stretch lies behind, 0 to 1, in phases that have ended."""
    own = [i for i, phase in enumerate(player.phases) if phase.exercise == place]
    return sum(i < player.index for i in own) / len(own)


def _line(done: float) -> ft.Control:
    parts = [(done, 1.0), (1 - done, 0.18)]
    filled: list[ft.Control] = [
        ft.Container(
            height=LINE,
            expand=max(1, round(share * 1000)),
            bgcolor=ft.Colors.with_opacity(opacity, ft.Colors.ON_SURFACE),
        )
        for share, opacity in parts
        if share > 0
    ]
    return ft.Container(
        ft.Row(filled, spacing=0),
        expand=True,
        border_radius=LINE / 2,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )
