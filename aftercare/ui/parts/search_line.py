"""A line in which something is sought, with a cross that empties it."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout


@ft.component
def SearchLine(
    label: str,
    value: str,
    on_change: Callable[[str], None],
    name: str,
    on_enter: Callable[[], None] | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show *value* and then what is typed; the cross stands there while there is something.

    *on_enter* is called when Enter is pressed in it.

    It lies over the field: within it, it would make the field anew at the first letter, and fast
    typing would lose the next ones.
    """
    words = use_words()
    clear = icon_button(
        ft.Icons.CLOSE_ROUNDED,
        words("app.search-clear"),
        lambda: on_change(""),
        key=f"{name}.clear",
    )
    line = TextLine(
        *(label, value, on_change, name, ft.Icons.SEARCH_ROUNDED),
        spare=layout.TARGET,
        on_enter=on_enter,
    )
    return ft.Stack(
        [
            ft.Column([line], horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True),
            *([ft.Container(clear, right=layout.S1, top=layout.S3)] if value else []),
        ]
    )
