"""A line to write in: named, saved at each change."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.settings import LONGEST_LINE
from aftercare.ui.look import use_look
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@ft.component
def TextLine(
    label: str,
    value: str,
    on_change: Callable[[str], None],
    name: str,
    icon: ft.IconData | None = None,
    keyboard: ft.KeyboardType = ft.KeyboardType.TEXT,
    key: str | None = None,
) -> ft.Control:
    """Show a field that begins with *value*; *name* is its key, *on_change* gets each change.

    The control is kept from one drawing to the next: a new one would put back what was there when
    it was drawn, and fast typing loses letters.
    """
    growth = use_look().growth
    latest = ft.use_memo(lambda: [on_change], [])  # use_ref would call a function
    latest[0] = on_change

    def typed(event: ft.Event[ft.TextField]) -> None:
        latest[0](str(event.control.value or "")[:LONGEST_LINE])

    return ft.use_memo(
        lambda: _field(label, value, name, icon, keyboard, growth, typed), [label, growth]
    )


def _field(
    label: str,
    value: str,
    name: str,
    icon: ft.IconData | None,
    keyboard: ft.KeyboardType,
    growth: float,
    on_change: Callable[[ft.Event[ft.TextField]], None],
) -> ft.TextField:
    return ft.TextField(
        key=name,
        label=label,
        value=value,
        prefix_icon=icon,
        keyboard_type=keyboard,
        max_length=LONGEST_LINE,
        counter=ft.Container(),  # no count of letters: nobody reaches the end
        text_style=kind.BODY.style(growth),
        label_style=kind.BODY.style(growth),
        border=ft.OutlineInputBorder(
            border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
        ),
        filled=True,
        fill_color=ft.Colors.SURFACE_CONTAINER_LOWEST,
        margin=ft.Margin.only(top=layout.S2),  # its name rises over the edge
        on_change=on_change,
    )
