"""A note in one's own words, saved at each change."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.diary import cleaned
from aftercare.ui.look import use_words
from aftercare.ui.theme import layout


@ft.component
def NoteField(first: str, save: Callable[[str], None], key: str | None = None) -> ft.Control:
    """Show *first* and then what is typed; *save* gets the whole note each time.

    What was typed is kept in a reference and not drawn anew: an answer of ours to an older
    keystroke would overwrite a newer one.
    """
    words = use_words()
    typed = ft.use_ref(first)

    def change(e: ft.Event[ft.TextField]) -> None:
        typed.current = e.control.value
        save(cleaned(e.control.value))

    return ft.TextField(
        key="entry.note",
        value=typed.current or "",
        label=words("checkin.note"),
        hint_text=words("checkin.note-hint"),
        multiline=True,
        min_lines=2,
        max_lines=10,
        capitalization=ft.TextCapitalization.SENTENCES,
        border=ft.OutlineInputBorder(
            border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
        ),
        filled=True,
        fill_color=ft.Colors.SURFACE_CONTAINER_LOWEST,
        on_change=change,
    )
