"""The way to what can be read, under one name wherever it stands."""

from functools import partial

import flet as ft

from aftercare.ui.parts.card import badge, list_row
from aftercare.ui.trail import Trail
from aftercare.words.words import Words


def learn_row(words: Words, trail: Trail, key: str) -> ft.Control:
    """Return the row of a list that leads there: the answer to most questions is two taps away."""
    return list_row(
        words("today.learn"),
        words("today.learn-support"),
        key=key,
        leading=badge(ft.Icons.MENU_BOOK_OUTLINED),
        on_click=partial(trail.go, "/learn"),
    )
