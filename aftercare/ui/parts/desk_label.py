"""A short name that is typed, and what is to be said of it."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.patient import LONGEST_LABEL, BadLabel, checked_label
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.text_line import TextLine


def is_label(typed: str) -> bool:
    """Tell whether *typed* can be a label."""
    try:
        checked_label(typed)
    except BadLabel:
        return False
    return True


def is_too_long(typed: str) -> bool:
    """Tell whether so much was *typed* that it is no label any more."""
    return len(" ".join(typed.split())) > LONGEST_LABEL


def label_line(
    label: str,
    typed: str,
    on_change: Callable[[str], None],
    said: str,
    *,
    name: str,
    wrong: bool,
    on_enter: Callable[[], None] | None = None,
    autofocus: bool = True,
) -> ft.Control:
    """Return the line to write in, under the key *name*, and below it what is *said*, if it is.

    *wrong*: what is said has to be mended. *on_enter* is called when Enter is pressed. With
    *autofocus* one can write in it at once.
    """
    note = None
    if said:
        icon = ft.Icons.ERROR_OUTLINE_ROUNDED if wrong else ft.Icons.INFO_OUTLINE_ROUNDED
        note = noted(icon, said, ft.Colors.ERROR if wrong else ft.Colors.ON_SURFACE_VARIANT)
        note.key = f"{name}.said"
    return ft.Column(
        [
            TextLine(label, typed, on_change, name, on_enter=on_enter, autofocus=autofocus),
            ft.Semantics(live_region=True, container=True, content=note or ft.Container()),
        ],
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
