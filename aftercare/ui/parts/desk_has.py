"""What the patient has, asked before what it locks; it is in no code."""

from functools import partial

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.formats.stretch_words import capital
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import badge, list_row, noted, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_lock import named
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.theme import layout


def has_part(conditions: frozenset[Condition], pen: Pen) -> ft.Control:
    """Return a row that says what is ticked; opened, with a chip for each condition."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    ticked = [one for one in Condition if one in conditions]
    icon = ft.Icons.EXPAND_LESS_ROUNDED if unfolded else ft.Icons.EXPAND_MORE_ROUNDED
    head = list_row(
        words("prescribe.has"),
        capital(named(words, ticked)) if ticked else words("prescribe.has-none"),
        key="prescribe.has",
        leading=badge(ft.Icons.LOCK_OUTLINE_ROUNDED),
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=lambda: unfold(not unfolded),
        selected=unfolded,
    )
    if not unfolded:
        return rows([head])
    chips = [
        choice(
            words(f"prescribe.has-{one}"),
            partial(pen.has, one),
            key=f"prescribe.has.{one}",
            chosen=one in conditions,
        )
        for one in Condition
    ]
    note = noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("prescribe.has-note"))
    inner = ft.Container(
        ft.Column([choices(chips), note], spacing=layout.S3, tight=True),
        padding=ft.Padding.only(left=layout.S4, right=layout.S4, bottom=layout.S4),
    )
    return rows([ft.Column([head, inner], spacing=0, tight=True)])
