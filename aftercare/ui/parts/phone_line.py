"""A telephone number that is typed: kept whatever it is, and told where it cannot be called."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.settings import dialled, is_begun
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout


@ft.component
def PhoneLine(
    label: str,
    value: str,
    on_change: Callable[[str], None],
    name: str,
    most: int,
    icon: ft.IconData | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show *value* and then what is typed, as a TextLine; *name* is its key.

    Below it stands why there is no button that calls; not while a number is only begun.
    """
    words = use_words()
    here, come = ft.use_state(initial=False)
    wrong = bool(value.strip()) and not dialled(value) and not (here and is_begun(value))
    note = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, words("call.undialled"), ft.Colors.ERROR)
    note.key = f"{name}.undialled"
    told = ft.Semantics(live_region=True, container=True, content=note)
    phone = ft.KeyboardType.PHONE
    return ft.Column(
        [
            TextLine(label, value, on_change, name, icon, phone, most=most, on_focus=come),
            *([told] if wrong else []),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
