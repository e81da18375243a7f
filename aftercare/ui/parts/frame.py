"""The frame of every screen: title, safety one tap away, columns, one action at the thumb."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import flet as ft

from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.tappable import icon_button, tappable
from aftercare.ui.parts.text import big, heading, say
from aftercare.ui.scrolled import use_scrolled
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.build import CARD_EDGE
from aftercare.ui.trail import use_trail

MAIN, ASIDE = 11, 9  # parts of the room that two columns have


@dataclass(frozen=True, slots=True)
class Leave:
    """How a deeper screen is left: an arrow back, or a cross for what was begun here."""

    otherwise: str = "/"  # where to, for somebody who began on this screen
    cross: bool = False


@ft.component
def Frame(
    title: str,
    controls: Sequence[ft.Control],
    aside: Sequence[ft.Control] = (),
    foot: ft.Control | None = None,
    leave: Leave | None = None,
    safety: bool = True,
    settings: bool = False,
    resumes: str = "",
    key: str | None = None,
) -> ft.Control:
    """Show a whole screen; with room for it, *aside* stands in a second column.

    With the id of what it *resumes* it is where that was left, when one comes back to it.
    """
    look, trail, here = use_look(), use_trail(), ft.use_route_location() or "/"
    scrolled = use_scrolled(trail, here, resumes)
    trail.seen(here)
    body = _body(controls, aside, look)
    scrolled.follow(body)
    parts: list[ft.Control] = [kept(_top, title, leave, safety, settings), body]
    if foot:
        parts.append(_foot(foot, look))
    return ft.Column(
        parts, spacing=0, expand=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _top(title: str, leave: Leave | None, safety: bool, settings: bool) -> ft.Control:
    look, words, trail = use_look(), use_words(), use_trail()
    parts: list[ft.Control] = []
    if leave:
        icon = ft.Icons.CLOSE_ROUNDED if leave.cross else ft.Icons.ARROW_BACK_ROUNDED
        label = words("app.close" if leave.cross else "app.back")
        parts.append(icon_button(icon, label, lambda: trail.back(leave.otherwise), key="app.back"))
    type_ = kind.TITLE if leave else kind.HEADLINE
    parts.append(heading(big(title, type_, look, key="app.title"), 1, expand=True))
    if settings:
        parts.append(
            icon_button(
                ft.Icons.SETTINGS_OUTLINED,
                words("settings.title"),
                lambda: trail.go("/settings"),
                key="app.settings",
            )
        )
    if safety:
        parts.append(_safety(words("app.safety"), words("app.safety-label"), look, trail.go))
    return ft.Container(
        ft.Row(parts, spacing=4, vertical_alignment=ft.CrossAxisAlignment.CENTER),
        padding=ft.Padding.only(
            left=8 if leave else layout.GUTTER, right=layout.GUTTER, top=8, bottom=8
        ),
    )


def _safety(word: str, label: str, look: Look, go: Callable[[str], None]) -> ft.Control:
    shown = [] if look.large else [say(word, kind.LABEL)]
    icon = ft.Icon(
        ft.Icons.HEALTH_AND_SAFETY_OUTLINED,
        size=20 if shown else 28,
        color=max(look.palette.levels.items())[1].icon,
    )
    box = ft.Container(
        ft.Row([icon, *shown], spacing=6, tight=True),
        padding=ft.Padding.only(left=14, right=16, top=14, bottom=14) if shown else 10,
        border_radius=layout.PILL,
        border=ft.Border.all(1, CARD_EDGE),
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
        on_click=lambda: go("/warning"),
    )
    return tappable(label, box, key="app.safety")


def side_margin(look: Look, most: float, *, rail: bool = False) -> float:
    """Return the margin that keeps content *most* wide: Flet has no maximum width."""
    room = look.width - (layout.RAIL if rail and look.wide else 0)
    return max(layout.GUTTER, (room - most) / 2)


def first_column(look: Look) -> float:
    """Return how wide the first of two columns is, or the only one where they are stacked."""
    most = layout.WIDE_WIDTH if look.wide else layout.READING_WIDTH
    room = look.width - 2 * side_margin(look, most, rail=True)
    return (room - layout.S5) * MAIN / (MAIN + ASIDE) if look.wide else room


def _column(controls: Sequence[ft.Control]) -> ft.Column:
    return ft.Column(
        list(controls), spacing=layout.S3, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _whole(column: ft.Control) -> ft.Control:
    """Have a column heard to its end before the next: else both are heard line by line.

    The invisible card keeps its parts apart: in a container alone all texts are one.
    """
    apart = ft.Card(
        column,
        semantic_container=False,
        bgcolor=ft.Colors.TRANSPARENT,
        elevation=0,
        margin=0,
        shape=ft.RoundedRectangleBorder(radius=0),
    )
    return ft.Semantics(container=True, content=apart)


def _body(controls: Sequence[ft.Control], aside: Sequence[ft.Control], look: Look) -> ft.Column:
    two = look.wide and bool(aside)
    if two:
        inner: ft.Control = ft.Row(
            [
                ft.Container(_whole(_column(controls)), expand=MAIN),
                ft.Container(_whole(_column(aside)), expand=ASIDE),
            ],
            spacing=layout.S5,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    else:
        inner = _column([*controls, *aside])
    side = side_margin(look, layout.WIDE_WIDTH if two else layout.READING_WIDTH, rail=True)
    return ft.Column(
        [ft.Container(inner, padding=ft.Padding.only(left=side, right=side, top=4, bottom=32))],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _foot(foot: ft.Control, look: Look) -> ft.Control:
    side = side_margin(look, layout.READING_WIDTH, rail=True)
    return ft.Container(
        foot,
        padding=ft.Padding.only(left=side, right=side, top=12, bottom=16),
        bgcolor=ft.Colors.SURFACE,
        border=ft.Border.only(top=ft.BorderSide(1, ft.Colors.OUTLINE_VARIANT)),
    )
