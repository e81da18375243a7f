"""The quiet word that a tap was saved, or was not yet."""

import flet as ft

from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.text import quiet


def saved_line(*, saved: bool, refused: bool, enough: bool) -> ft.Control:
    """Say that everything is *saved*, or that the disk *refused* it and it is on this page only.

    Where it is *enough* it says so. In large text it is one word or nothing, so that the foot
    leaves the questions their room; what the disk refused is also said above it, in full.
    """
    look, words = use_look(), use_words()
    short = look.large or not enough
    if refused:
        icon, message = ft.Icons.SAVE_OUTLINED, "not-saved"
    elif saved:
        icon, message = ft.Icons.CHECK_ROUNDED, "saved-short" if short else "saved"
    else:
        icon, message = None, "each-tap"
    if look.large and message != "saved-short":
        return ft.Container(width=0)
    mark = [ft.Icon(icon, size=20, color=ft.Colors.PRIMARY)] if icon else []
    line = ft.Row(
        [*mark, quiet(words(f"checkin.{message}"), key="entry.saved")],
        spacing=6,
        alignment=ft.MainAxisAlignment.CENTER,
        tight=look.large,
    )
    return ft.Semantics(live_region=True, content=line)
