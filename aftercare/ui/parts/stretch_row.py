"""A stretch on a list: its picture, its name, what it is for."""

from collections.abc import Callable, Collection

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Stretch
from aftercare.formats.stretch_words import for_of, name_of
from aftercare.ui.look import Look
from aftercare.ui.parts.card import list_row
from aftercare.ui.parts.figure_view import Scene, figure_view
from aftercare.words.words import Words

THUMBNAIL = 64


def stretch_row(
    stretch: Stretch,
    words: Words,
    look: Look,
    conditions: Collection[Condition],
    go: Callable[[str], None],
) -> ft.Control:
    """Return the row; a stretch that is locked for the person says so."""
    locked = bool(stretch.locked_by(conditions))
    support = words("stretch.locked") if locked else for_of(words, stretch)
    picture = ft.Container(
        figure_view(Scene(stretch.id, height=THUMBNAIL, guise=look.guise)),
        width=THUMBNAIL,
        height=THUMBNAIL,
        alignment=ft.Alignment.CENTER,
        opacity=0.45 if locked else 1.0,
    )
    lock = ft.Icon(ft.Icons.LOCK_OUTLINE_ROUNDED, color=ft.Colors.ON_SURFACE_VARIANT)
    return list_row(
        name_of(words, stretch),
        support,
        key=f"stretches.{stretch.id}",
        leading=picture,
        trailing=lock if locked else None,
        on_click=lambda: go(f"/stretch/{stretch.id}"),
    )
