"""What is in reach of a thumb while a set is led: pause, again, skip, and that it hurts."""

from collections.abc import Callable

import flet as ft

from aftercare.state.playing import Playing
from aftercare.ui.look import Look
from aftercare.ui.parts.player_ring import AROUND, Ring
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

SMALL, MIDDLE, LARGE = 60, 62, 78  # round buttons, in logical pixels
ICON = 0.46  # of a button
LOW = 720  # logical pixels: of a screen with less, height is scarce


def is_low(look: Look) -> bool:
    """Tell whether height is scarce: a small phone, one that lies, large text."""
    return look.height < LOW or look.large


def player_controls(playing: Playing, words: Words, look: Look) -> list[ft.Control]:
    """Return a row of round buttons, and that it hurts: below, or beside where height is scarce."""
    low = is_low(look)
    buttons = [
        _round(ft.Icons.REPLAY_ROUNDED, words("player.again"), playing.back, "player.again", look),
        _turning(playing, words, look, MIDDLE if low else LARGE),
        _round(
            ft.Icons.SKIP_NEXT_ROUNDED, words("player.skip"), playing.ask_why, "player.skip", look
        ),
    ]
    if low:
        buttons.append(_hurts_round(playing, words, look))
    row = ft.Row(
        list(buttons),
        alignment=ft.MainAxisAlignment.SPACE_EVENLY,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )
    return [row] if low else [row, _hurts(playing, words, look)]


def _turning(playing: Playing, words: Words, look: Look, size: float) -> ft.Control:
    """Return what pauses or goes on, in the ring of what is left."""
    running, whole = playing.player.running, size + AROUND
    label = words("player.pause" if running else "player.resume")
    icon = ft.Icons.PAUSE_ROUNDED if running else ft.Icons.PLAY_ARROW_ROUNDED
    filled = ft.Container(
        ft.Icon(icon, size=size * ICON, color=ft.Colors.SURFACE),
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=ft.Colors.ON_SURFACE,
        alignment=ft.Alignment.CENTER,
    )
    box = ft.Container(
        ft.Stack([Ring(playing, whole), filled], alignment=ft.Alignment.CENTER),
        width=whole,
        height=whole,
        border_radius=whole / 2,
        on_click=playing.turn,
    )
    return _labelled(box, label, label, "player.pause", look, ft.Colors.ON_SURFACE)


def _round(
    icon: ft.IconData, label: str, on_click: Callable[[], None], key: str, look: Look
) -> ft.Control:
    box = ft.Container(
        ft.Icon(icon, size=SMALL * ICON, color=ft.Colors.ON_SURFACE),
        width=SMALL,
        height=SMALL,
        border_radius=SMALL / 2,
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
        alignment=ft.Alignment.CENTER,
        on_click=on_click,
    )
    return _labelled(box, label, label, key, look, ft.Colors.ON_SURFACE)


def _hurts_round(playing: Playing, words: Words, look: Look) -> ft.Control:
    tone = max(look.palette.levels.items())[1]
    box = ft.Container(
        ft.Icon(ft.Icons.FRONT_HAND_ROUNDED, size=SMALL * ICON, color=tone.icon),
        width=SMALL,
        height=SMALL,
        border_radius=SMALL / 2,
        border=ft.Border.all(1.5, tone.icon),
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
        alignment=ft.Alignment.CENTER,
        on_click=playing.hurts,
    )
    short, label = words("player.hurts-short"), words("player.hurts")
    return _labelled(box, label, short, "player.hurts", look, ft.Colors.ON_SURFACE)


def _labelled(
    box: ft.Container, label: str, shown: str, key: str, look: Look, ink: str
) -> ft.Control:
    word = ft.Text(shown, style=look.capped(kind.SUPPORT, 1.2), color=ink)
    return ft.Column(
        [tappable(label, box, key=key), ft.Semantics(exclude_semantics=True, content=word)],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        tight=True,
    )


def _hurts(playing: Playing, words: Words, look: Look) -> ft.Control:
    tone = max(look.palette.levels.items())[1]
    button = ft.OutlinedButton(
        words("player.hurts"),
        icon=ft.Icons.FRONT_HAND_ROUNDED,
        on_click=playing.hurts,
        key="player.hurts",
        style=ft.ButtonStyle(
            color=tone.on_quiet,
            icon_color=tone.icon,
            bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
            side=ft.BorderSide(1.5, tone.icon),
        ),
        expand=True,
    )
    return ft.Row([button])
