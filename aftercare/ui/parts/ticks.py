"""A screen of rows to tick, each saved at once: what a person may tell of themselves."""

from collections.abc import Callable, Collection
from functools import partial

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


def ticks(
    name: str,
    title: str,
    intro: str,
    offered: Collection[tuple[str, str, str]],
    told: Collection[str],
    tell: Callable[[str, bool], None],
    back: str,
) -> ft.Control:
    """Offer ids with a title and a note; *name* begins the keys, *back* is where Done leads."""
    words, trail = use_words(), use_trail()
    laid: list[ft.Control] = [
        tick_row(row, note, one in told, partial(tell, one), key=f"{name}.{one}")
        for one, row, note in offered
    ]
    return Frame(
        title,
        [
            quiet(intro, kind.BODY),
            rows(laid),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("settings.flags-private")),
        ],
        foot=primary(words("app.done"), lambda: trail.back(back), key=f"{name}.done"),
        leave=Leave(back),
    )
