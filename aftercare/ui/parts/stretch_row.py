"""A stretch on a list: its picture, its name, what it is for."""

from collections.abc import Callable, Collection

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Stretch
from aftercare.formats.stretch_words import for_of, name_of
from aftercare.ui.look import Look
from aftercare.ui.parts.card import list_row
from aftercare.ui.parts.thumbnail import thumbnail
from aftercare.words.words import Words


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
    lock = ft.Icon(ft.Icons.LOCK_OUTLINE_ROUNDED, color=ft.Colors.ON_SURFACE_VARIANT)
    return list_row(
        name_of(words, stretch),
        support,
        key=f"stretches.{stretch.id}",
        leading=thumbnail(stretch.id, look, faint=locked),
        trailing=lock if locked else None,
        on_click=lambda: go(f"/stretch/{stretch.id}"),
    )
