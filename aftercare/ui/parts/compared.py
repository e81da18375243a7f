"""Easier, as expected or worse: three big answers, one tap."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.diary import Compared
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

ICONS = {
    Compared.EASIER: ft.Icons.ARROW_DOWNWARD_ROUNDED,
    Compared.EXPECTED: ft.Icons.DRAG_HANDLE_ROUNDED,
    Compared.WORSE: ft.Icons.ARROW_UPWARD_ROUNDED,
}


@ft.component
def ComparedChoice(
    value: Compared | None, choose: Callable[[Compared], None], key: str | None = None
) -> ft.Control:
    """Offer the three answers side by side, one under the other in large text."""
    look, words = use_look(), use_words()
    cells = [
        _answer(
            answer,
            words(f"checkin.{answer}"),
            words(f"checkin.{answer}-said"),
            chosen=answer is value,
            large=look.large,
            choose=choose,
        )
        for answer in Compared
    ]
    if look.large:
        return ft.Column(
            cells, spacing=layout.S2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True
        )
    return ft.Row(cells, spacing=layout.S2)


def _answer(
    answer: Compared,
    word: str,
    said: str,
    *,
    chosen: bool,
    large: bool,
    choose: Callable[[Compared], None],
) -> ft.Control:
    ink = ft.Colors.ON_PRIMARY if chosen else ft.Colors.ON_SURFACE
    mark = ft.Icon(ICONS[answer], color=ink, size=24)
    label = say(word, kind.LABEL, ink, align=ft.TextAlign.CENTER)
    if large:
        inside: ft.Control = ft.Row([mark, ft.Container(label, expand=True)], spacing=layout.S3)
        label.text_align = ft.TextAlign.START
    else:
        inside = ft.Column(
            [mark, label],
            spacing=6,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        )
    box = ft.Container(
        inside,
        padding=ft.Padding.symmetric(vertical=12 if large else 16, horizontal=16 if large else 4),
        border_radius=layout.CONTROL,
        alignment=ft.Alignment.CENTER,
        bgcolor=ft.Colors.PRIMARY if chosen else ft.Colors.SURFACE_CONTAINER_LOWEST,
        border=ft.Border.all(1.5, ft.Colors.PRIMARY if chosen else ft.Colors.OUTLINE),
        on_click=lambda: choose(answer),
    )
    expand = None if large else True
    return tappable(said, box, key=f"entry.compared.{answer}", selected=chosen, expand=expand)
