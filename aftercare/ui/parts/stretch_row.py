"""A stretch on a list: its picture, its name, what it is for."""

from collections.abc import Callable, Collection, Sequence

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Stretch
from aftercare.formats.stretch_words import for_of, name_of
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import Look
from aftercare.ui.parts.card import list_row
from aftercare.ui.parts.thumbnail import SIZE, thumbnail
from aftercare.words.words import Words

AT_ONCE = 4  # rows


def use_rows(
    stretches: Sequence[Stretch],
    words: Words,
    look: Look,
    conditions: Collection[Condition],
    go: Callable[[str], None],
) -> list[ft.Control]:
    """Return the rows that are there by now: some more again and again, their pictures a bit later.

    A picture is painted as long as several rows are built, and the client shows it a frame later
    anyway: the names need not wait for that. A hook, for a component that is made anew for another
    list.
    """
    come = use_gradually(len(stretches) + AT_ONCE, AT_ONCE, soon=True)
    return [
        stretch_row(one, words, look, conditions, go, pictured=place < come - AT_ONCE)
        for place, one in enumerate(stretches[:come])
    ]


def stretch_row(
    stretch: Stretch,
    words: Words,
    look: Look,
    conditions: Collection[Condition],
    go: Callable[[str], None],
    *,
    pictured: bool = True,
) -> ft.Control:
    """Return the row; a stretch that is locked for the person says so."""
    locked = bool(stretch.locked_by(conditions))
    support = words("stretch.locked") if locked else for_of(words, stretch)
    picture = (
        thumbnail(stretch.id, look, faint=locked)
        if pictured
        else ft.Container(width=SIZE, height=SIZE)
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
