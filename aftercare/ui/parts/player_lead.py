"""The set being led: one word, one number, one picture; a tap anywhere stands still."""

import flet as ft

from aftercare.domain.player.phase import Kind, Phase
from aftercare.state.playing import Playing
from aftercare.state.settings import SettingsState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.flash import Flash
from aftercare.ui.parts.frame import side_margin
from aftercare.ui.parts.player_controls import is_low, player_controls
from aftercare.ui.parts.player_dial import Dial, dial_height
from aftercare.ui.parts.player_picture import player_picture
from aftercare.ui.parts.player_top import WIDEST, player_top, progress_line, top_height
from aftercare.ui.parts.water import Water
from aftercare.ui.player_words import line
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

WATER = 0.7  # of the screen, when a phase begins
WORD, FOOT, FOOT_LOW = 56, 192, 118  # logical pixels that the parts take
LINES, LINE, LINE_LOW = 2, 28, 23  # of the sentence, and how high each is
COLOURS = {
    Kind.HOLD: ft.Colors.PRIMARY_CONTAINER,
    Kind.MOVE: ft.Colors.PRIMARY_CONTAINER,
    Kind.SWITCH: ft.Colors.TERTIARY_CONTAINER,
}


@ft.component
def Lead(playing: Playing, settings: SettingsState, key: str | None = None) -> ft.Control:
    """Show the phase; drawn anew when another one begins or something is tapped."""
    look = use_look()
    player, phase = playing.player, playing.player.phase
    if phase is None:
        return ft.Container()
    heard = settings.settings.sound or settings.settings.voice
    over = ft.Column(
        [
            player_top(playing, look, heard=heard),
            progress_line(player),
            _body(playing, phase, look),
        ],
        spacing=layout.S2,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    side = side_margin(look, WIDEST)
    padding = ft.Padding.only(left=side, right=side, top=layout.S2, bottom=layout.S4)
    return ft.Stack(
        [
            ft.Container(_water(playing, phase, look), left=0, right=0, bottom=0),
            _whole(ft.Container(Flash(playing), ignore_interactions=True)),
            _whole(ft.Container(_tapped(playing, ft.Container(expand=True)))),
            _whole(ft.Container(_tapped(playing, ft.Container(over, padding=padding)))),
        ],
        expand=True,
    )


def _tapped(playing: Playing, part: ft.Control) -> ft.Control:
    """Let a tap on *part* stand still or go on; what lies below texts and pictures gets none."""
    return ft.GestureDetector(part, on_tap=playing.turn, exclude_from_semantics=True)


def _whole(part: ft.Container) -> ft.Control:
    """Let *part* fill the screen."""
    part.left = part.right = part.top = part.bottom = 0
    return part


def _water(playing: Playing, phase: Phase, look: Look) -> ft.Control:
    player = playing.player
    return Water(
        lambda ahead: player.left(playing.now + ahead) / phase.seconds,
        height=look.height * WATER,
        colour=COLOURS.get(phase.kind, ft.Colors.SECONDARY_CONTAINER),
        running=player.running,
        key=f"{player.index}.{playing.step}",
    )


def _body(playing: Playing, phase: Phase, look: Look) -> ft.Control:
    words = use_words()
    room = look.width - 2 * side_margin(look, WIDEST)
    wide = look.width > look.height
    column = (room - layout.S5) / 2 if wide else room
    high = _left_for_picture(look, wide=wide) - top_height(playing, words, look)
    picture = player_picture(playing, phase, look, column, high)
    dial = Dial(playing, column, key="player.dial")
    told = [
        _word(words, phase, look, standing=not playing.player.running),
        ft.Container(dial, alignment=ft.Alignment.CENTER),
        _line(line(words, playing.player, phase), look),
    ]
    foot = player_controls(playing, words, look)
    shown = ft.Container(picture, expand=True, alignment=ft.Alignment.CENTER)
    if not wide:
        return _column([shown, *told, *foot])
    return ft.Row(
        [_column([shown, *foot]), _column(told, ft.MainAxisAlignment.CENTER)],
        spacing=layout.S5,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _column(
    parts: list[ft.Control], alignment: ft.MainAxisAlignment = ft.MainAxisAlignment.START
) -> ft.Control:
    return ft.Column(
        parts,
        spacing=layout.S2,
        expand=True,
        alignment=alignment,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _left_for_picture(look: Look, *, wide: bool) -> float:
    """Return what the other parts leave to the picture and the top, in logical pixels."""
    foot = FOOT_LOW if is_low(look) else FOOT
    if wide:
        return look.height - foot
    return look.height - WORD - dial_height(look) - _sentence(look) - foot - 4 * layout.S2


def _sentence(look: Look) -> float:
    """Return how much room the sentence has, whatever it is: what is above it must not jump."""
    line = LINE_LOW if is_low(look) else LINE
    return (LINES + look.large) * line * min(look.scale, kind.MOST_GROWTH)


def _line(text: str, look: Look) -> ft.Control:
    return ft.Container(
        ft.Text(
            text,
            style=look.capped(kind.TITLE if not is_low(look) else kind.SUBTITLE, 1.2),
            color=ft.Colors.ON_SURFACE,
            text_align=ft.TextAlign.CENTER,
            max_lines=LINES + look.large,
            overflow=ft.TextOverflow.ELLIPSIS,
        ),
        height=_sentence(look),
        alignment=ft.Alignment.CENTER,
    )


def _word(words: Words, phase: Phase, look: Look, *, standing: bool) -> ft.Control:
    said = words("player.paused") if standing else words(f"player.kind-{phase.kind}")
    style = look.capped(kind.DISPLAY, 1.0)
    word = ft.Text(said, style=style, color=ft.Colors.ON_SURFACE, expand=True)
    parts: list[ft.Control] = [ft.Semantics(live_region=True, expand=True, content=word)]
    if phase.side:
        parts.append(_badge(words, phase.side, look))
    return ft.Container(ft.Row(parts, vertical_alignment=ft.CrossAxisAlignment.CENTER), height=WORD)


def _badge(words: Words, side: str, look: Look) -> ft.Control:
    """Return left or right as word, letter and shape: round for left, square for right."""
    left = side == "left"
    letter = ft.Container(
        ft.Text(
            words(f"player.badge-{side}"),
            style=look.capped(kind.NUMERAL_SMALL, 1.0),
            color=ft.Colors.ON_SURFACE,
        ),
        width=44,
        height=44,
        bgcolor=ft.Colors.SURFACE,
        border_radius=22 if left else 8,
        alignment=ft.Alignment.CENTER,
    )
    word = ft.Text(
        words(f"player.side-{side}"), style=look.capped(kind.TITLE, 1.1), color=ft.Colors.SURFACE
    )
    return ft.Container(
        ft.Row([letter, word], spacing=10, tight=True),
        bgcolor=ft.Colors.ON_SURFACE,
        border_radius=28 if left else 12,
        padding=ft.Padding.only(left=6, right=16, top=6, bottom=6),
    )
